package org.hearsay.model;

import java.util.List;

/**
 * One rendering of a statement, as words.
 *
 * @param id the attribution's id, or a name that the user gave
 * @param tokens in order; readings of an apparatus point to them by index
 */
public record Witness(String id, List<Token> tokens) {
    public Witness {
        tokens = List.copyOf(tokens);
    }
}
