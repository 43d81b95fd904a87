package org.hearsay.collation;

import java.util.Arrays;
import java.util.List;

/** Finds places whose words another row has at another place. */
final class FindMoved {
    private final Pairs pairs;
    private final List<Pairs.Kept> kept;
    /** For each row the place of each of its tokens. */
    private final int[][] placeOf;

    /** For a grid with a row for each rendering, in the order of their numbers. */
    FindMoved(Pairs pairs, Grid grid, List<int[]> runs) {
        this.pairs = pairs;
        this.kept = pairs.kept();
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
        return kept.stream()
                .anyMatch(pair -> tokens.get(pair.b()).stream().noneMatch(token -> isContent(pair.b(), token))
                        && isMoved(place, tokens.get(pair.a()), pair));
    }

    private boolean isContent(int row, int token) {
        return pairs.rendering(row).term(token).isContent();
    }

    private boolean isMoved(int place, List<Integer> tokens, Pairs.Kept pair) {
        int[] content = tokens.stream()
                .mapToInt(token -> token)
                .filter(token -> isContent(pair.a(), token))
                .toArray();
        if (content.length == 0) {
            return false;
        }
        long elsewhere = Arrays.stream(content)
                .filter(token -> stands(pair, token, place))
                .count();
        return 2 * elsewhere > content.length;
    }

    private boolean stands(Pairs.Kept pair, int token, int place) {
        String stem = pairs.rendering(pair.a()).term(token).stem();
        Rendering rendering = pairs.rendering(pair.b());
        for (int j = 0; j < rendering.size(); j++) {
            if (pair.links().at(token, j) >= PairAligner.LINKED
                    && placeOf[pair.b()][j] != place
                    && rendering.term(j).stem().equals(stem)) {
                return true;
            }
        }
        return false;
    }
}
