package org.hearsay.conflict;

import java.util.List;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.conflict.FigureFacts.Found;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Moment;

/** Tells how all the values stand to each other that a story gives to one question. */
final class FigureRelations {
    /** Values compared in pairs for one question; more than that is noise. */
    private static final int MOST_VALUES = 12;

    private final FactWords words;
    private final CompareQuantities compare;

    FigureRelations(FactWords words) {
        this.words = words;
        this.compare = new CompareQuantities(words);
    }

    /** "More than 200" takes no side between 212 and 221. */
    boolean fitsAll(Quantity quantity, List<Found> firsts) {
        boolean fits = quantity.bound() != Quantity.Bound.EXACT;
        for (Found other : firsts) {
            Relation relation = compare.values(quantity, other.quantity(), false);
            fits &= relation == Relation.AGREEMENT || relation == Relation.ROUNDED;
        }
        return fits;
    }

    /** A conflict if any two values exclude each other; an update only where the counts move one way in time. */
    Relation of(List<Found> firsts, List<Found> order) {
        Relation worst = Relation.ROUNDED;
        for (int i = 0; i < Math.min(firsts.size(), MOST_VALUES); i++) {
            for (int j = i + 1; j < Math.min(firsts.size(), MOST_VALUES); j++) {
                Found one = firsts.get(i);
                Found other = firsts.get(j);
                Relation relation = compare.values(one.quantity(), other.quantity(), isLater(one, other));
                if (relation == Relation.CONFLICT) {
                    return relation;
                }
                worst = relation == Relation.UPDATED ? relation : worst;
            }
        }
        return worst == Relation.UPDATED && !movesOneWay(order) ? Relation.CONFLICT : worst;
    }

    /** A date known by the day decides nothing about the order within that day. */
    private static boolean isLater(Found one, Found other) {
        Moment first = one.scene().article().published();
        Moment second = other.scene().article().published();
        return first != null && second != null && (first.day().isBefore(second.day()) || first.surelyBefore(second));
    }

    /** True if no count that is surely later goes back; where it is unknown which came first, nothing goes back. */
    private boolean movesOneWay(List<Found> order) {
        String grows = words.value(order.get(0).quantity().what(), Kind.GROWS);
        int sign = grows == null ? 0 : Integer.parseInt(grows);
        for (int i = 1; i < order.size() && sign != 0; i++) {
            Found before = order.get(i - 1);
            int step =
                    order.get(i).quantity().value().compareTo(before.quantity().value());
            if (step != 0 && step != sign && isLater(before, order.get(i))) {
                return false;
            }
        }
        return sign != 0;
    }
}
