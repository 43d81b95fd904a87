package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Tells on which day each attribution of an article was said, from dates near it and the article's own. */
public final class DateAttributions {
    private final ReadDates readDates = new ReadDates();

    /**
     * The same attributions in the same order, with {@code saidOn} where the article tells.
     *
     * <p>A date in the sentence of the cue, outside what was said, tells it; else another saying of the same speaker in
     * the article; else the day of the article, where nothing in it speaks of another day.
     */
    public List<Attribution> date(Article article, List<Attribution> attributions, List<DatedSpan> dates) {
        Map<Integer, CueDates> sentences = new LinkedHashMap<>();
        List<@Nullable SaidOn> found = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        Map<Integer, Set<Span>> said = new HashMap<>();
        for (Attribution attribution : attributions) {
            CueDates near = sentences.computeIfAbsent(attribution.place(), place -> cueDates(article, dates, place));
            found.add(near.of(attribution));
            said.computeIfAbsent(attribution.place(), none -> new HashSet<>()).addAll(near.said(attribution));
            open.add(found.get(found.size() - 1) == null && !near.isVague(attribution));
        }
        SaidOn first = firstInText(attributions, found);
        SameSpeaker speakers = new SameSpeaker(article, attributions);
        speakers.carryOn(found, open);
        for (int i = 0; i < attributions.size(); i++) {
            if (found.get(i) == null && open.get(i) && speakers.isPointer(i)) {
                int place = attributions.get(i).place();
                found.set(i, sentences.get(place).before(attributions.get(i), said.get(place)));
            }
        }
        speakers.carryOn(found, open);
        speakers.carryBack(found, open);
        ArticleDay day = new ArticleDay(article, attributions, dates, first);
        List<Attribution> dated = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            SaidOn saidOn = found.get(i);
            if (saidOn == null && open.get(i)) {
                saidOn = day.of(attributions.get(i));
            }
            dated.add(attributions.get(i).withSaidOn(saidOn));
        }
        return List.copyOf(dated);
    }

    /** When the first words that the text reports were said by their own sentence. */
    private static @Nullable SaidOn firstInText(List<Attribution> attributions, List<@Nullable SaidOn> found) {
        int first = -1;
        for (int i = 0; i < attributions.size(); i++) {
            boolean text = attributions.get(i).place() == Attribution.IN_TEXT;
            if (text && (first < 0 || position(attributions.get(i)) < position(attributions.get(first)))) {
                first = i;
            }
        }
        return first < 0 ? null : found.get(first);
    }

    private static int position(Attribution attribution) {
        return attribution.extent().start();
    }

    private CueDates cueDates(Article article, List<DatedSpan> dates, int place) {
        LocalDate published =
                article.published() == null ? null : article.published().day();
        String passage = article.passage(place);
        List<DatedSpan> here =
                place == Attribution.IN_TEXT ? dates : readDates.read(passage, published, article.language());
        return new CueDates(passage, here, published);
    }
}
