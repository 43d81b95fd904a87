package org.hearsay.collation;

import java.util.List;

/**
 * Finds places whose words another row has at another place.
 *
 * <p>A place is moved if nothing weightier is to be said of it: what a row lacks there it has elsewhere, most words with
 * content and every figure and word of denial; or two rows have each other's words the other way round.
 */
final class FindMoved {
    /** Fewer words with content that changed places are no phrase, but a word for another. */
    private static final int PHRASE = 2;

    private final Pairs pairs;
    private final Language language;
    private final List<Pairs.Kept> kept;
    /** For each row the place of each of its tokens. */
    private final int[][] placeOf;

    /** For a grid with a row for each rendering, in the order of their numbers. */
    FindMoved(Pairs pairs, Grid grid, List<int[]> runs, Language language) {
        this.pairs = pairs;
        this.language = language;
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

    /** True if a row has at a place what another, which has nothing with content there, has elsewhere. */
    boolean isMoved(int place, List<List<Integer>> tokens) {
        return kept.stream().anyMatch(pair -> content(pair.b(), tokens).isEmpty() && hasMoved(place, tokens, pair));
    }

    /** True if two rows have at a place phrases that each has elsewhere too, as all rows have that have words there. */
    boolean isExchanged(int place, List<List<Integer>> tokens) {
        long filled = tokens.stream().filter(row -> !row.isEmpty()).count();
        return filled == 2
                && kept.stream()
                        .filter(pair -> pair.a() < pair.b())
                        .anyMatch(pair -> isElsewhere(place, tokens, pair)
                                && isElsewhere(
                                        place,
                                        tokens,
                                        new Pairs.Kept(
                                                pair.b(), pair.a(), pair.links().turned())));
    }

    private List<Integer> content(int row, List<List<Integer>> tokens) {
        return tokens.get(row).stream()
                .filter(token -> pairs.rendering(row).term(token).isContent())
                .toList();
    }

    private boolean hasMoved(int place, List<List<Integer>> tokens, Pairs.Kept pair) {
        List<Integer> content = content(pair.a(), tokens);
        long elsewhere =
                content.stream().filter(token -> stands(pair, token, place)).count();
        return 2 * elsewhere > content.size()
                && tokens.get(pair.a()).stream()
                        .filter(token -> isHard(pairs.rendering(pair.a()).term(token)))
                        .allMatch(token -> stands(pair, token, place));
    }

    /** A word that turns the sense where it is left out or added. */
    private boolean isHard(Term term) {
        return !term.isMark()
                && (language.denies(term.word())
                        || term.number() != null
                        || Character.isDigit(term.word().charAt(0)));
    }

    private boolean isElsewhere(int place, List<List<Integer>> tokens, Pairs.Kept pair) {
        List<Integer> content = content(pair.a(), tokens);
        return content.size() >= PHRASE
                && content.stream().allMatch(token -> stands(pair, token, place))
                && hasMoved(place, tokens, pair);
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
