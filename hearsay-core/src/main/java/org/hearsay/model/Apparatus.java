package org.hearsay.model;

import java.util.List;

/**
 * The collation of a statement's witnesses: a table of places with all readings.
 *
 * @param statement id of the statement, or of the collation
 * @param witnesses the rows, of equal rank
 * @param places the columns, in text order; every token of every witness stands in exactly one
 */
public record Apparatus(String statement, List<Witness> witnesses, List<Place> places) {
    public Apparatus {
        witnesses = List.copyOf(witnesses);
        places = List.copyOf(places);
    }
}
