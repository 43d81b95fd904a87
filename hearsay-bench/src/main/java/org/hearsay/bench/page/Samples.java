package org.hearsay.bench.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Looks at a thread's stack a few hundred times a second and counts which class was at work. */
final class Samples {
    private static final int PAUSE = 3;
    private static final int FEWEST = 100;

    private final Thread watched;
    private final Thread watcher;
    private final Map<String, Integer> counts = new HashMap<>();
    private volatile boolean ended;

    Samples(Thread watched) {
        this.watched = watched;
        this.watcher = new Thread(this::watch, "samples");
        watcher.setDaemon(true);
    }

    void start() {
        watcher.start();
    }

    void end() throws InterruptedException {
        ended = true;
        watcher.join();
    }

    private void watch() {
        while (!ended) {
            counts.merge(innermost(watched.getStackTrace()), 1, Integer::sum);
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private static String innermost(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.startsWith("org.hearsay.page.") || name.startsWith("org.hearsay.text.")) {
                return name.replaceAll("^org\\.hearsay\\.|\\$.*", "");
            }
            if (name.startsWith("org.jsoup.parser.")) {
                return "jsoup parser";
            }
        }
        return "other";
    }

    /** A line a class, its share of the samples first; classes below a hundredth are left out. */
    void print() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() * FEWEST >= all)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> System.out.printf(
                        Locale.ROOT, "%5.1f %%  %s%n", 100.0 * entry.getValue() / all, entry.getKey()));
    }
}
