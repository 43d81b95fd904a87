package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Place;
import org.jspecify.annotations.Nullable;

/** The places of a long statement that differ, with five words around each and a sign where words are left out. */
final class Excerpt {
    private static final int AROUND = 5;

    private Excerpt() {}

    static List<Column> of(List<Column> columns, int witnesses) {
        boolean[] shown = new boolean[columns.size()];
        for (int at = 0; at < columns.size(); at++) {
            if (columns.get(at).number() > 0 || columns.get(at).kind() == Place.Kind.EDGE) {
                for (int near = Math.max(0, at - AROUND); near <= Math.min(columns.size() - 1, at + AROUND); near++) {
                    shown[near] = true;
                }
            }
        }
        List<Column> excerpt = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (shown[at]) {
                excerpt.add(columns.get(at));
            } else if (at == 0 || shown[at - 1]) {
                excerpt.add(gap(columns.get(at), witnesses));
            }
        }
        return excerpt;
    }

    private static Column gap(Column at, int witnesses) {
        List<@Nullable String> sign = new ArrayList<>(Collections.nCopies(witnesses, "\u2026"));
        for (int row = 0; row < witnesses; row++) {
            if (!at.has(row)) {
                sign.set(row, null);
            }
        }
        return new Column(0, Place.Kind.AGREEMENT, 0, sign, sign);
    }
}
