package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/**
 * Which pages are of one outlet: those that state one host or one site name; and, where pages state neither, those that
 * share many short lines, as furniture does and copied paragraphs do not.
 */
final class Outlets {
    private static final int FEWEST_SHARED = 6;

    private Outlets() {}

    /** Names of pages to keys of their outlets; pages that nothing is known of are left out. */
    static Map<String, String> of(List<Imprint> pages) {
        List<Imprint> sorted = new ArrayList<>(pages);
        sorted.sort(Comparator.comparing(Imprint::path));
        Map<String, String> outlets = new HashMap<>();
        List<Imprint> silent = new ArrayList<>();
        for (Imprint page : sorted) {
            if (page.outlet() == null) {
                silent.add(page);
            } else {
                outlets.put(page.path(), page.outlet());
            }
        }
        bySharedLines(silent, outlets);
        return outlets;
    }

    /** The key of the outlet that a page itself states, or null. */
    static @Nullable String stated(Draft draft) {
        Draft.Reading reading = draft.reading();
        if (reading == null) {
            return null;
        }
        Sheet sheet = reading.sheet();
        String stamp = sheet.stamp() == null ? null : sheet.stamp().rest();
        for (String url : new String[] {
            draft.page().url(), sheet.head().canonical, sheet.head().first("og:url"), stamp
        }) {
            Host host = Host.of(url);
            if (host != null) {
                return "host " + host.label();
            }
        }
        String site = sheet.head().first("og:site_name");
        return site == null ? null : "name " + Prose.key(site);
    }

    /** Joins neighbours in the list of pages that show a line, as often as they are neighbours; linear in all lines. */
    private static void bySharedLines(List<Imprint> pages, Map<String, String> outlets) {
        Map<Long, Integer> lastPage = new HashMap<>();
        Map<Long, Integer> together = new HashMap<>();
        for (int page = 0; page < pages.size(); page++) {
            for (Long line : pages.get(page).shortLines()) {
                Integer last = lastPage.put(line, page);
                if (last != null && last != page) {
                    together.merge((long) last * pages.size() + page, 1, Integer::sum);
                }
            }
        }
        int[] root = new int[pages.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
        }
        together.forEach((pair, count) -> {
            if (count >= FEWEST_SHARED) {
                int a = find(root, (int) (pair / pages.size()));
                int b = find(root, (int) (pair % pages.size()));
                root[Math.max(a, b)] = Math.min(a, b);
            }
        });
        for (int i = 0; i < root.length; i++) {
            String first = pages.get(find(root, i)).path();
            outlets.put(pages.get(i).path(), "like " + first);
        }
    }

    private static int find(int[] root, int page) {
        int at = page;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
