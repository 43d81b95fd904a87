package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the best of what is proposed for each field, and notes why: every proposal, the chosen one of a field first. */
final class Reasons {
    private final List<Explanation.Reason> reasons = new ArrayList<>();

    List<Explanation.Reason> all() {
        return reasons;
    }

    /** Notes the headline, which was chosen apart from all else, and what lost to it and is at least so likely. */
    void note(ChooseTitle.Title title, double least) {
        reasons.add(0, new Explanation.Reason("title", title.text(), title.source(), title.weight(), true));
        if (title.ranking() != null) {
            title.ranking().places().stream()
                    .filter(place -> place.chance() >= least)
                    .forEach(place -> lost(title, place));
        }
    }

    private void lost(ChooseTitle.Title title, Ranking.Place<String> place) {
        for (Candidate<String> candidate : place.proposal().candidates()) {
            boolean own = candidate.value().equals(title.text());
            if (!own || !candidate.source().equals(title.source())) {
                reasons.add(
                        new Explanation.Reason("title", candidate.value(), candidate.source(), place.chance(), false));
            }
        }
    }

    /** The value that what is known of the page as a whole gives. */
    <T> T given(String field, T value, String source) {
        reasons.add(new Explanation.Reason(field, value.toString(), source, 1, true));
        return value;
    }

    /** The value that counts most; null if none is proposed. */
    <T> @Nullable T best(String field, Choice<T> choice, Function<T, String> print) {
        Candidate<T> best = choice.best();
        if (best == null) {
            return null;
        }
        reasons.add(new Explanation.Reason(field, print.apply(best.value()), best.source(), best.weight(), true));
        for (Candidate<T> other : choice.candidates()) {
            reasons.add(
                    new Explanation.Reason(field, print.apply(other.value()), other.source(), other.weight(), false));
        }
        return best.value();
    }

    /** The likeliest value, if it is likely enough. */
    <T> @Nullable T best(String field, Ranking<T> ranking, double least, Function<T, String> print) {
        Ranking.Place<T> best = ranking.first(least);
        for (Ranking.Place<T> place : ranking.places()) {
            for (Candidate<T> candidate : place.proposal().candidates()) {
                Explanation.Reason reason = new Explanation.Reason(
                        field,
                        print.apply(candidate.value()),
                        candidate.source(),
                        place.chance(),
                        place == best
                                && candidate == place.proposal().candidates().get(0));
                reasons.add(reason);
            }
        }
        return best == null ? null : best.proposal().value();
    }
}
