package org.hearsay.bench.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A simulated manuscript tradition: a text copied by hand, copies of copies, some of them lost, some with two
 * exemplars.
 *
 * @param names of the copies that are left
 * @param readings one row a place, one cell a copy that is left; null is a gap
 * @param steps true number of copyings between each two of them
 */
public record Tradition(List<String> names, List<List<@Nullable String>> readings, int[][] steps) {
    /** Errors that scribes fall into independently, at a place. */
    private static final double COMMON_ERROR = 0.3;

    private static final int WORDS = 700;

    /**
     * Copies a text.
     *
     * @param left copies that are left
     * @param lost copies that are lost
     * @param contaminated share of copies that take words from a second exemplar
     */
    public static Tradition simulate(long seed, int left, int lost, double contaminated) {
        Random random = new Random(seed);
        List<String[]> copies = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        String[] original = new String[WORDS];
        for (int i = 0; i < WORDS; i++) {
            original[i] = "w";
        }
        copies.add(original);
        parents.add(-1);
        while (copies.size() < left + lost) {
            int exemplar = random.nextInt(copies.size());
            String[] copy = copied(copies.get(exemplar), copies.size(), random);
            if (random.nextDouble() < contaminated && copies.size() > 3) {
                blend(copy, copies.get(random.nextInt(copies.size())), random);
            }
            copies.add(copy);
            parents.add(exemplar);
        }
        TreeSet<Integer> kept = new TreeSet<>();
        while (kept.size() < left) {
            kept.add(random.nextInt(copies.size()));
        }
        return print(copies, parents, List.copyOf(kept), random);
    }

    private static String[] copied(String[] exemplar, int number, Random random) {
        String[] copy = exemplar.clone();
        double slips = 0.008 + 0.035 * random.nextDouble();
        for (int place = 0; place < WORDS; place++) {
            if (random.nextDouble() < slips) {
                double way = random.nextDouble();
                copy[place] = way < COMMON_ERROR ? "easy" : way < 0.4 ? "" : way < 0.45 ? "w" : "slip" + number;
            }
        }
        return copy;
    }

    private static void blend(String[] copy, String[] second, Random random) {
        int from = random.nextInt(WORDS);
        int length = WORDS / 8 + random.nextInt(WORDS / 5);
        for (int i = 0; i < length; i++) {
            copy[(from + i) % WORDS] = second[(from + i) % WORDS];
        }
    }

    private static Tradition print(List<String[]> copies, List<Integer> parents, List<Integer> kept, Random random) {
        List<String> names = new ArrayList<>();
        for (int copy : kept) {
            names.add(String.format(java.util.Locale.ROOT, "W%02d", copy));
        }
        List<int[]> gaps = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            boolean torn = random.nextDouble() < 0.15;
            int from = random.nextInt(WORDS);
            gaps.add(new int[] {from, torn ? from + WORDS / 6 : from});
        }
        List<List<@Nullable String>> readings = new ArrayList<>();
        for (int place = 0; place < WORDS; place++) {
            List<@Nullable String> row = new ArrayList<>();
            for (int i = 0; i < kept.size(); i++) {
                boolean gap = place >= gaps.get(i)[0] && place < gaps.get(i)[1];
                row.add(gap ? null : copies.get(kept.get(i))[place]);
            }
            readings.add(row);
        }
        int[][] steps = new int[kept.size()][kept.size()];
        for (int i = 0; i < steps.length; i++) {
            for (int j = 0; j < steps.length; j++) {
                steps[i][j] = steps(parents, kept.get(i), kept.get(j));
            }
        }
        return new Tradition(names, readings, steps);
    }

    private static int steps(List<Integer> parents, int a, int b) {
        List<Integer> up = new ArrayList<>();
        for (int at = a; at >= 0; at = parents.get(at)) {
            up.add(at);
        }
        int down = 0;
        for (int at = b; at >= 0; at = parents.get(at)) {
            if (up.contains(at)) {
                return down + up.indexOf(at);
            }
            down++;
        }
        throw new IllegalStateException("one tradition has one original");
    }
}
