package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * An edge of a stemma that turns where one kind of evidence is left out.
 *
 * @param without the evidence left out
 * @param from a node of the whole stemma; for an edge that only then appears, of the other one
 * @param to a node, likewise
 * @param was its certainty with all evidence, or null if it was not there
 * @param becomes its certainty without that evidence, or null if it goes
 * @param reversed true if it then runs from {@code to} to {@code from}
 */
public record EdgeTurn(
        Evidence.Kind without,
        StemmaNode from,
        StemmaNode to,
        @Nullable Certainty was,
        @Nullable Certainty becomes,
        boolean reversed) {}
