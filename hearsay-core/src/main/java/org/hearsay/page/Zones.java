package org.hearsay.page;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** The names of time zones as pages print them behind a time of day: "ET", "CEST", "MSK". */
final class Zones {
    private static final Map<String, ZoneId> BY_NAME = load();

    private Zones() {}

    /** The offset that a name stands for at that local time, or null for a name that is none or means several zones. */
    static @Nullable ZoneOffset offset(String name, LocalDateTime local) {
        ZoneId zone = BY_NAME.get(name);
        return zone == null ? null : zone.getRules().getOffset(local);
    }

    private static Map<String, ZoneId> load() {
        Map<String, ZoneId> zones = new HashMap<>();
        for (var row : TermTable.load(Zones.class, "zones.tsv").rows()) {
            for (String name : row.get(1).split(" ")) {
                zones.put(name, ZoneId.of(row.get(0)));
            }
        }
        return Collections.unmodifiableMap(zones);
    }
}
