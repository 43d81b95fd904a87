package org.hearsay.app.report;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** The witness whose words stand for a statement in lists: one in the language of the lists, if there is one. */
public final class ShownWitness {
    private static final String OF_THE_LISTS = "en";

    private ShownWitness() {}

    /**
     * The first in order, of those in English if there are any.
     *
     * @param witnesses one or more
     * @param article finds an article by its id; null where it is not at hand
     */
    public static Attribution first(List<Attribution> witnesses, Function<String, @Nullable Article> article) {
        return witnesses.stream().min(inEnglishFirst(article)).orElseThrow();
    }

    /** Those in English before others. */
    public static Comparator<Attribution> inEnglishFirst(Function<String, @Nullable Article> article) {
        return Comparator.comparing(witness -> {
            Article of = article.apply(witness.article());
            return of == null || !of.language().equals(OF_THE_LISTS);
        });
    }
}
