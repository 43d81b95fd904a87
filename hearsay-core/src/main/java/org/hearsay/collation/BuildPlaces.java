package org.hearsay.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Place;

/** Turns the columns of a grid into the places of an apparatus. */
final class BuildPlaces {
    private final Pairs pairs;
    private final Grid grid;
    private final Language language;
    private final Classify classify;

    BuildPlaces(Pairs pairs, Grid grid, Language language) {
        this.pairs = pairs;
        this.grid = grid;
        this.language = language;
        this.classify = new Classify(language);
    }

    /** The places for witnesses of which each has a row of the grid, or none (-1); equal witnesses share a row. */
    List<Place> places(int[] rowOf) {
        Column[] columns = Column.of(pairs, grid);
        List<Place> places = new ArrayList<>();
        List<int[]> runs = new FindPlaces(pairs, grid, columns).runs();
        FindMoved moved = new FindMoved(pairs, grid, runs, language);
        for (int[] run : runs) {
            List<List<Integer>> tokens = new ArrayList<>();
            List<Reading> there = new ArrayList<>();
            for (int row = 0; row < grid.rows().size(); row++) {
                tokens.add(tokens(row, run));
                if (isThere(columns, row, run)) {
                    there.add(reading(row, tokens.get(row)));
                }
            }
            Place.Kind kind = kind(there);
            if (canMove(kind, there) && moved.isMoved(places.size(), tokens)
                    || kind == Place.Kind.NEGATION && moved.isExchanged(places.size(), tokens)) {
                kind = Place.Kind.MOVED;
            }
            places.add(new Place(
                    Arrays.stream(rowOf)
                            .mapToObj(row -> row < 0 ? List.<Integer>of() : tokens.get(row))
                            .toList(),
                    kind,
                    Classify.weight(kind, there)));
        }
        return places;
    }

    /** False where those that have words there are at odds over a figure, a date, a name, a title or a denial. */
    private boolean canMove(Place.Kind kind, List<Reading> there) {
        return switch (kind) {
            case OMISSION, EDGE, SUBSTITUTION -> true;
            case NAME, TITLE, NEGATION -> {
                List<Reading> full = there.stream().filter(Reading::hasContent).toList();
                yield full.size() < 2
                        || switch (classify.kind(full)) {
                            case FIGURE, DATE, NAME, TITLE, NEGATION -> false;
                            default -> true;
                        };
            }
            default -> false;
        };
    }

    private Place.Kind kind(List<Reading> there) {
        return grid.rows().size() == 1 ? Place.Kind.AGREEMENT : classify.kind(there);
    }

    private List<Integer> tokens(int row, int[] run) {
        List<Integer> tokens = new ArrayList<>();
        for (int c = run[0]; c < run[1]; c++) {
            int token = grid.columns().get(c)[row];
            if (token != Grid.NOTHING) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static boolean isThere(Column[] columns, int row, int[] run) {
        for (int c = run[0]; c < run[1]; c++) {
            if (columns[c].there().get(row)) {
                return true;
            }
        }
        return false;
    }

    private Reading reading(int row, List<Integer> tokens) {
        Rendering rendering = pairs.rendering(grid.rows().get(row));
        return Reading.of(tokens.stream().map(rendering::term).toList());
    }
}
