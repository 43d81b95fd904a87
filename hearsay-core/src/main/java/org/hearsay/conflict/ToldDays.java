package org.hearsay.conflict;

import java.util.List;
import org.hearsay.conflict.DateFacts.Dated;

/** What the days that several tellings give to one event say together. */
final class ToldDays {
    private ToldDays() {}

    /** True if two tellings exclude each other; a day that is only told as "this morning" lies beside the other day that is given. */
    static boolean excludeEachOther(List<Dated> group) {
        for (Dated one : group) {
            for (Dated other : group) {
                if (!one.day().fits(other.day())
                        && !(areNeighbours(one.day(), other.day()) && (one.today() || other.today()))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areNeighbours(ToldDay one, ToldDay other) {
        return one.apart(other).equals("days: next");
    }

    /** A month or year in which all days lie that are told takes no side between them. */
    static boolean isTakenByAll(ToldDay day, List<ToldDay> all) {
        return all.stream().allMatch(other -> day.equals(other) || day.holds(other));
    }

    /** The most precise day that is told and lies in this one. */
    static ToldDay finest(ToldDay day, List<ToldDay> all) {
        ToldDay best = day;
        for (ToldDay other : all) {
            best = best.holds(other) ? other : best;
        }
        return best;
    }

    /** A day falls under the day of the week, month or year that another telling gives, if it lies in it. */
    static ToldDay coarsest(ToldDay day, List<ToldDay> all) {
        ToldDay best = day;
        for (ToldDay other : all) {
            best = other.holds(best) ? other : best;
        }
        return best;
    }
}
