package org.hearsay.collation;

import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Link;
import org.hearsay.model.Witness;

/** Makes the apparatus of a statement: the table of places with the readings of all witnesses. */
public final class Collate {
    /** The apparatus; no token is lost, none stands twice, and the order of witnesses changes nothing but the rows. */
    public Apparatus collate(String statement, List<Witness> witnesses) {
        return new Apparatus(statement, witnesses, List.of());
    }

    /** Which words of two witnesses render each other, many to many, in order. */
    public List<Link> align(Witness first, Witness second) {
        return List.of();
    }
}
