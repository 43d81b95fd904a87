package org.hearsay.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Moment;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.when.ReadDates;
import org.jspecify.annotations.Nullable;

/** Stories made of invented texts, published on consecutive days from 13 March 2031. */
final class Dossiers {
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 13);

    /** Stands between the code of a language and a text that is not English. */
    private static final String LANGUAGE = ": ";

    /** Stands for days between articles that nobody knows. */
    private static final int UNKNOWN = -1;

    private Dossiers() {}

    static Dossier of(String... texts) {
        return of(List.of(), List.of(), List.of(), texts);
    }

    /** The texts as articles of one day. */
    static Dossier ofOneDay(String... texts) {
        return of(0, List.of(), List.of(), List.of(), texts);
    }

    /** The texts as articles of which no day is known. */
    static Dossier ofUnknownDays(String... texts) {
        return of(UNKNOWN, List.of(), List.of(), List.of(), texts);
    }

    static Dossier of(
            List<Attribution> attributions, List<Statement> statements, List<Apparatus> apparatuses, String... texts) {
        return of(1, attributions, statements, apparatuses, texts);
    }

    private static Dossier of(
            int days,
            List<Attribution> attributions,
            List<Statement> statements,
            List<Apparatus> apparatuses,
            String... texts) {
        List<Article> articles = new ArrayList<>();
        List<List<DatedSpan>> dates = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            boolean foreign = texts[i].startsWith(LANGUAGE, 2);
            Article article = article(
                    "a" + i,
                    days == UNKNOWN ? null : FIRST.plusDays((long) days * i),
                    foreign ? texts[i].substring(0, 2) : "en",
                    foreign ? texts[i].substring(2 + LANGUAGE.length()) : texts[i]);
            articles.add(article);
            dates.add(new ReadDates().read(article));
        }
        List<String> ids = articles.stream().map(Article::id).toList();
        return new Dossier(
                new Story("s", "", ids, 1),
                articles,
                dates,
                attributions,
                List.of(),
                List.of(),
                statements,
                apparatuses);
    }

    private static Article article(String id, @Nullable LocalDate day, String language, String text) {
        return new Article(
                id,
                id,
                null,
                null,
                "",
                null,
                List.of(),
                day == null ? null : Moment.of(day),
                null,
                language,
                null,
                List.of(),
                text,
                List.of(),
                1);
    }
}
