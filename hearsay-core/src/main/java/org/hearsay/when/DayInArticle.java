package org.hearsay.when;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.jspecify.annotations.Nullable;

/** What a day is in the whole of an article: how long before it, and how much of what it reports was said on that day. */
final class DayInArticle {
    private final @Nullable LocalDate published;
    private final Map<PartialDate, Integer> dated = new LinkedHashMap<>();
    private int all;
    private @Nullable PartialDate first;

    /** @param own the days that the sentences themselves tell */
    DayInArticle(Article article, List<Attribution> attributions, List<@Nullable SaidOn> own) {
        this.published =
                article.published() == null ? null : article.published().day();
        int at = Integer.MAX_VALUE;
        for (int i = 0; i < own.size(); i++) {
            SaidOn day = own.get(i);
            if (day != null && attributions.get(i).place() == Attribution.IN_TEXT) {
                all++;
                dated.merge(day.date(), 1, Integer::sum);
                if (attributions.get(i).extent().start() < at) {
                    at = attributions.get(i).extent().start();
                    first = day.date();
                }
            }
        }
    }

    /** Adds how old the day is, by itself and with each sign that the day has so far, and who spoke on it. */
    void add(DayCandidate day, Attribution attribution) {
        String age = age(day.day());
        for (String sign : List.copyOf(day.signs())) {
            day.add(age + ", " + sign);
        }
        day.add(age);
        day.add(age + ", " + attribution.kind().name());
        if (attribution.place() != Attribution.IN_TEXT) {
            day.add("in a headline");
            day.add(age + ", in a headline");
        }
        int here = dated.getOrDefault(day.day(), 0);
        if (here > 0) {
            day.add(here == all ? "all dated words" : 2 * here > all ? "most dated words" : "some dated words");
            if (here >= 2) {
                day.add("several dated words");
            }
        } else if (all > 0) {
            day.add("other dated words");
        }
        if (day.day().equals(first)) {
            day.add("first dated words");
        }
    }

    private String age(PartialDate day) {
        if (day.day() == null) {
            return "no day but a longer time";
        }
        if (published == null) {
            return "age unknown";
        }
        long ago = published.toEpochDay() - day.first().toEpochDay();
        return ago <= 1 ? "age " + ago : ago <= 3 ? "age 3" : ago <= 7 ? "age 7" : ago <= 31 ? "age 31" : "age more";
    }
}
