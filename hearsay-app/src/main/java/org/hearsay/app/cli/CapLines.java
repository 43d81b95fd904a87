package org.hearsay.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.CapHit;

/** Bounds that a run reached, a line each; those of several windows are added up. */
final class CapLines {
    private CapLines() {}

    static List<String> of(List<CapHit> caps) {
        Map<String, Long> times = new LinkedHashMap<>();
        caps.forEach(cap -> times.merge(
                String.format(Locale.ROOT, "%s: at most %,d %s", cap.step(), cap.limit(), cap.what()),
                cap.times(),
                Long::sum));
        return times.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%s; reached %,d times", entry.getKey(), entry.getValue()))
                .toList();
    }
}
