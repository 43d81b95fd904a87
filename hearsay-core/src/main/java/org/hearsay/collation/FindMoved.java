package org.hearsay.collation;

import java.util.Arrays;
import java.util.List;

/** Finds places whose words another row has at another place. */
final class FindMoved {
    private final Pairs pairs;
    /** For each row the place of each of its tokens. */
    private final int[][] placeOf;

    /** For a grid with a row for each rendering, in the order of their numbers. */
    FindMoved(Pairs pairs, Grid grid, List<int[]> runs) {
        this.pairs = pairs;
        this.placeOf = new int[grid.rows().size()][];
        for (int row = 0; row < placeOf.length; row++) {
            placeOf[row] = new int[pairs.rendering(row).size()];
            for (int place = 0; place < runs.size(); place++) {
                for (int c = runs.get(place)[0]; c < runs.get(place)[1]; c++) {
                    int token = grid.columns().get(c)[row];
                    if (token != Grid.NOTHING) {
                        placeOf[row][token] = place;
                    }
                }
            }
        }
    }

    /** True if most words with content that a row has at a place stand elsewhere in a row that has nothing there. */
    boolean isMoved(int place, List<List<Integer>> tokens) {
        for (int[] pair : pairs.kept()) {
            if (isMoved(place, tokens, pair[0], pair[1]) || isMoved(place, tokens, pair[1], pair[0])) {
                return true;
            }
        }
        return false;
    }

    private boolean isMoved(int place, List<List<Integer>> tokens, int row, int other) {
        return tokens.get(other).stream().noneMatch(token -> isContent(other, token))
                && isMoved(place, row, tokens.get(row), other);
    }

    private boolean isContent(int row, int token) {
        return pairs.rendering(row).term(token).isContent();
    }

    private boolean isMoved(int place, int row, List<Integer> tokens, int other) {
        LinkTable links = pairs.links(row, other);
        int[] content = tokens.stream()
                .mapToInt(token -> token)
                .filter(token -> isContent(row, token))
                .toArray();
        if (content.length == 0) {
            return false;
        }
        long elsewhere = Arrays.stream(content)
                .filter(token -> stands(links, row, token, other, place))
                .count();
        return 2 * elsewhere > content.length;
    }

    private boolean stands(LinkTable links, int row, int token, int other, int place) {
        String stem = pairs.rendering(row).term(token).stem();
        Rendering rendering = pairs.rendering(other);
        for (int j = 0; j < links.columns(); j++) {
            if (links.at(token, j) >= PairAligner.LINKED
                    && placeOf[other][j] != place
                    && rendering.term(j).stem().equals(stem)) {
                return true;
            }
        }
        return false;
    }
}
