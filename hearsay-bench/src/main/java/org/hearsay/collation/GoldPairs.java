package org.hearsay.collation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Token;

/** Sentence pairs aligned by hand, as MultiMWA writes them. */
final class GoldPairs {
    /**
     * A pair in the order that the aligner sees it.
     *
     * @param turned true if the file has the sentences the other way round
     */
    record Pair(Rendering a, Rendering b, boolean[] linked, boolean turned) {
        boolean isLinked(int i, int j) {
            return linked[i * b.size() + j];
        }

        /** The same pair, the second sentence first. */
        Pair otherWay() {
            boolean[] other = new boolean[linked.length];
            for (int i = 0; i < a.size(); i++) {
                for (int j = 0; j < b.size(); j++) {
                    other[j * a.size() + i] = isLinked(i, j);
                }
            }
            return new Pair(b, a, other, !turned);
        }

        /** For each word of the first sentence whether it has no counterpart. */
        boolean[] aloneInA() {
            boolean[] alone = new boolean[a.size()];
            for (int i = 0; i < alone.length; i++) {
                int row = i;
                alone[i] = IntStream.range(0, b.size()).noneMatch(j -> isLinked(row, j));
            }
            return alone;
        }

        /** The same for the second. */
        boolean[] aloneInB() {
            boolean[] alone = new boolean[b.size()];
            for (int j = 0; j < alone.length; j++) {
                int column = j;
                alone[j] = IntStream.range(0, a.size()).noneMatch(i -> isLinked(i, column));
            }
            return alone;
        }
    }

    private GoldPairs() {}

    static List<Pair> read(Path file, Language language) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t", -1);
            Rendering a = rendering(cells[1], language);
            Rendering b = rendering(cells[3], language);
            boolean turned = a.key().compareTo(b.key()) > 0;
            Pair pair = new Pair(turned ? b : a, turned ? a : b, new boolean[a.size() * b.size()], turned);
            for (int column = 7; column < Math.min(9, cells.length); column++) {
                for (String link : cells[column].trim().split(" ")) {
                    if (!link.isEmpty()) {
                        int i = Integer.parseInt(link.substring(0, link.indexOf('-')));
                        int j = Integer.parseInt(link.substring(link.indexOf('-') + 1));
                        pair.linked[turned ? j * pair.b.size() + i : i * pair.b.size() + j] = true;
                    }
                }
            }
            pairs.add(pair);
        }
        return pairs;
    }

    private static Rendering rendering(String sentence, Language language) {
        return Rendering.of(
                Arrays.stream(sentence.split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> new Token(word, word))
                        .toList(),
                language);
    }

    /** F1 of finding the words without counterpart, over all pairs and both sides. */
    static double scoreAlone(List<Pair> pairs, List<LinkTable> links, double threshold) {
        int[] counts = new int[3];
        for (int p = 0; p < pairs.size(); p++) {
            Pair pair = pairs.get(p);
            LinkTable table = links.get(p);
            for (int i = 0; i < pair.a.size(); i++) {
                boolean found = true;
                boolean gold = true;
                for (int j = 0; j < pair.b.size(); j++) {
                    found &= table.at(i, j) < threshold;
                    gold &= !pair.isLinked(i, j);
                }
                count(counts, found, gold);
            }
            for (int j = 0; j < pair.b.size(); j++) {
                boolean found = true;
                boolean gold = true;
                for (int i = 0; i < pair.a.size(); i++) {
                    found &= table.at(i, j) < threshold;
                    gold &= !pair.isLinked(i, j);
                }
                count(counts, found, gold);
            }
        }
        return 2.0 * counts[0] / (counts[1] + counts[2]);
    }

    private static void count(int[] counts, boolean found, boolean gold) {
        counts[0] += found && gold ? 1 : 0;
        counts[1] += found ? 1 : 0;
        counts[2] += gold ? 1 : 0;
    }

    /** Mean precision, mean recall, and F1 of the means at a threshold, as the task scores it. */
    static double[] score(List<Pair> pairs, List<LinkTable> links, double threshold) {
        double precision = 0;
        double recall = 0;
        for (int p = 0; p < pairs.size(); p++) {
            int found = 0;
            int gold = 0;
            int both = 0;
            Pair pair = pairs.get(p);
            for (int i = 0; i < pair.a.size(); i++) {
                for (int j = 0; j < pair.b.size(); j++) {
                    boolean linked = links.get(p).at(i, j) >= threshold;
                    found += linked ? 1 : 0;
                    gold += pair.isLinked(i, j) ? 1 : 0;
                    both += linked && pair.isLinked(i, j) ? 1 : 0;
                }
            }
            precision += found == 0 ? gold == 0 ? 1 : 0 : (double) both / found;
            recall += gold == 0 ? 1 : (double) both / gold;
        }
        precision /= pairs.size();
        recall /= pairs.size();
        return new double[] {precision, recall, 2 * precision * recall / (precision + recall)};
    }
}
