package org.hearsay.bench.speaker;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.speaker.GroupNames;

/** Scores the joining of spellings on a table of pairs and times it on invented names. Arguments: the table. */
public final class ScoreNames {
    private static final String[] STARTS = {
        "Kov", "Bre", "Sto", "Mar", "Len", "Zhu", "Tar", "Vol", "Gri", "Shev", "Os", "Ani"
    };
    private static final String[] MIDDLES = {"al", "en", "or", "ik", "ush", "ad", "em", "il", "ov", "ar", "un", "it"};
    private static final String[] ENDS = {"enko", "ov", "ski", "dze", "ich", "ev", "ian", "uk", "in", "man", "sen", "i"
    };

    private ScoreNames() {}

    public static void main(String[] arguments) throws IOException {
        GroupNames names = new GroupNames();
        for (String part : List.of("seen", "unseen")) {
            score(names, Path.of(arguments[0]), part);
        }
        for (int size : new int[] {25_000, 50_000, 100_000}) {
            List<String> invented = invented(size);
            long before = cpu();
            int groups = names.group(invented).size();
            System.out.printf("%d names: %d groups, %.1f CPU s%n", size, groups, (cpu() - before) / 1e9);
        }
    }

    private static void score(GroupNames names, Path table, String part) throws IOException {
        int right = 0;
        int joined = 0;
        int same = 0;
        int pairs = 0;
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t");
            if (cells.length == 4 && cells[0].equals(part)) {
                boolean one = cells[1].equals("same");
                boolean found = names.group(List.of(cells[2], cells[3])).size() == 1;
                pairs++;
                same += one ? 1 : 0;
                joined += found ? 1 : 0;
                right += one && found ? 1 : 0;
            }
        }
        System.out.printf(
                "%s: %d pairs, %d same, precision %.3f, recall %.3f%n",
                part, pairs, same, right / (double) joined, right / (double) same);
    }

    private static List<String> invented(int size) {
        Random random = new Random(11);
        List<String> invented = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            invented.add(word(random) + ' ' + word(random));
        }
        return invented;
    }

    private static String word(Random random) {
        return STARTS[random.nextInt(STARTS.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + MIDDLES[random.nextInt(MIDDLES.length)]
                + ENDS[random.nextInt(ENDS.length)];
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
