package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a trace spends its time, by samples of the running method: what is on top of the stack, and which methods of ours
 * are anywhere on it. Arguments: a folder of pages, how many rounds (the first is left out), and how many lines.
 */
public final class Profile {
    private static final String OURS = "org.hearsay.";
    private static final String BENCH = "org.hearsay.bench.";

    private final Map<String, Integer> onTop = new HashMap<>();
    private final Map<String, Integer> within = new HashMap<>();
    private int samples;

    private Profile() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        int lines = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 30;
        List<String> pages = List.of(arguments[0]);
        new TimedTrace().run(pages);
        Path file = Files.createTempFile("hearsay", ".jfr");
        try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
            recording.start();
            for (int round = 1; round < rounds; round++) {
                new TimedTrace().run(pages);
            }
            recording.dump(file);
        }
        Profile profile = new Profile();
        profile.read(file);
        Files.delete(file);
        System.out.println(profile.samples + " samples");
        profile.print("on top of the stack", profile.onTop, lines);
        profile.print("anywhere on it", profile.within, lines);
    }

    private void read(Path file) throws IOException {
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    add(event.getStackTrace().getFrames());
                }
            }
        }
    }

    private void add(List<RecordedFrame> frames) {
        Set<String> ours = new HashSet<>();
        for (RecordedFrame frame : frames) {
            String method = method(frame);
            if (method.startsWith(OURS) && !method.startsWith(BENCH)) {
                ours.add(method);
            }
        }
        if (!ours.isEmpty()) {
            samples++;
            onTop.merge(method(frames.get(0)), 1, Integer::sum);
            ours.forEach(method -> within.merge(method, 1, Integer::sum));
        }
    }

    private static String method(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName();
    }

    private void print(String title, Map<String, Integer> counts, int lines) {
        System.out.println(title);
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(lines)
                .forEach(count -> System.out.printf(
                        Locale.ROOT, "  %5.1f %%  %s%n", 100.0 * count.getValue() / samples, count.getKey()));
    }
}
