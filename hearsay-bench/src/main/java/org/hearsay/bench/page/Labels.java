package org.hearsay.bench.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which pieces of a page are the text that a careful reader kept: first by the runs of words they share, then by aligning
 * what is left in order, so that of two copies only the one in its place counts.
 */
final class Labels {
    private static final int RUN = 4;
    private static final int MOST_CELLS = 60_000_000;

    private Labels() {}

    /** For each piece the share of its words that stand in the kept text. */
    static float[] of(List<String> pieces, String kept) {
        List<String> gold = words(kept);
        Set<String> runs = new HashSet<>();
        for (int length = 1; length <= RUN; length++) {
            for (int i = 0; i + length <= gold.size(); i++) {
                runs.add(String.join(" ", gold.subList(i, i + length)));
            }
        }
        List<String> page = new ArrayList<>();
        List<Integer> owner = new ArrayList<>();
        float[] labels = new float[pieces.size()];
        int[] sizes = new int[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            List<String> own = words(pieces.get(i));
            sizes[i] = own.size();
            if (!own.isEmpty() && shared(own, runs) >= 0.6) {
                for (String word : own) {
                    page.add(word);
                    owner.add(i);
                }
            }
        }
        for (int at : aligned(page, gold)) {
            labels[owner.get(at)] += 1f;
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = sizes[i] == 0 ? 0 : labels[i] / sizes[i];
        }
        return labels;
    }

    private static double shared(List<String> own, Set<String> runs) {
        int length = Math.min(RUN, own.size());
        int found = 0;
        int all = 0;
        for (int i = 0; i + length <= own.size(); i++) {
            all++;
            found += runs.contains(String.join(" ", own.subList(i, i + length))) ? 1 : 0;
        }
        return found / (double) all;
    }

    /** Indexes of the page's words in a longest common subsequence with the kept words. */
    private static List<Integer> aligned(List<String> page, List<String> gold) {
        int n = page.size();
        int m = gold.size();
        List<Integer> found = new ArrayList<>();
        if (n == 0 || m == 0) {
            return found;
        }
        if ((long) n * m > MOST_CELLS) {
            for (int i = 0; i < n; i++) {
                found.add(i);
            }
            return found;
        }
        int[] a = ids(page);
        int[] b = ids(gold);
        byte[][] from = new byte[n + 1][m + 1];
        int[] previous = new int[m + 1];
        int[] current = new int[m + 1];
        for (int i = 1; i <= n; i++) {
            for (int j = 1; j <= m; j++) {
                if (a[i - 1] == b[j - 1] && previous[j - 1] + 1 >= Math.max(previous[j], current[j - 1])) {
                    current[j] = previous[j - 1] + 1;
                    from[i][j] = 1;
                } else if (previous[j] >= current[j - 1]) {
                    current[j] = previous[j];
                    from[i][j] = 2;
                } else {
                    current[j] = current[j - 1];
                    from[i][j] = 3;
                }
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        int i = n;
        int j = m;
        while (i > 0 && j > 0) {
            if (from[i][j] == 1) {
                found.add(i - 1);
                i--;
                j--;
            } else if (from[i][j] == 2) {
                i--;
            } else {
                j--;
            }
        }
        return found;
    }

    private static int[] ids(List<String> words) {
        return words.stream().mapToInt(String::hashCode).toArray();
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        String low = text.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= low.length(); i++) {
            boolean inside = i < low.length() && (Character.isLetterOrDigit(low.charAt(i)) || low.charAt(i) == '_');
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                words.add(low.substring(start, i));
                start = -1;
            }
        }
        return words;
    }
}
