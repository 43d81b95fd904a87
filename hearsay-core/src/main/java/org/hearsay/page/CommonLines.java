package org.hearsay.page;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.TermTable;

/** On how many sites of the learned ones a short line stands: "Sports" and "Read more" are nobody's name. */
final class CommonLines {
    private static final CommonLines SHIPPED = of(TermTable.load(CommonLines.class, "common-lines.tsv"));

    private final Map<String, Integer> sites;

    private CommonLines(Map<String, Integer> sites) {
        this.sites = sites;
    }

    static CommonLines shipped() {
        return SHIPPED;
    }

    /** Reads a table of numbers of sites and lines, as they are compared. */
    static CommonLines of(TermTable table) {
        Map<String, Integer> sites = new HashMap<>();
        table.rows().forEach(row -> sites.put(row.get(1), Integer.valueOf(row.get(0))));
        return new CommonLines(sites);
    }

    /** Number of sites, 0 for a line that few or none have; a line is given by its letters and digits. */
    int sites(String key) {
        return sites.getOrDefault(key, 0);
    }
}
