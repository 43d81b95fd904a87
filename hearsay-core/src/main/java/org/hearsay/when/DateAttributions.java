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
    private final ChooseDay chooseDay = new ChooseDay();

    /**
     * The same attributions in the same order, with {@code saidOn} where the article tells.
     *
     * <p>A date in the sentence of the cue, outside what was said, tells it; else all dated words of the same speaker; else the
     * likeliest of the days that the article tells and its own.
     */
    public List<Attribution> date(Article article, List<Attribution> attributions, List<DatedSpan> dates) {
        Undated undated = undated(article, attributions, dates);
        List<Attribution> dated = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            SaidOn saidOn = undated.own().get(i);
            if (saidOn == null && undated.open().get(i)) {
                SaidOn spoken = undated.days().ofSpeaker(i);
                saidOn = spoken != null
                        ? spoken
                        : chooseDay.choose(undated.days().of(i), undated.days().none(i));
            }
            dated.add(attributions.get(i).withSaidOn(saidOn));
        }
        return List.copyOf(dated);
    }

    /**
     * What the sentences of attributions tell, and the days that are left to choose from.
     *
     * @param open true where the sentence tells no day, and does not tell the time vaguely either
     */
    record Undated(List<@Nullable SaidOn> own, List<Boolean> open, SayingDays days) {}

    Undated undated(Article article, List<Attribution> attributions, List<DatedSpan> dates) {
        Map<Integer, CueDates> sentences = new LinkedHashMap<>();
        List<@Nullable SaidOn> own = new ArrayList<>();
        List<Boolean> open = new ArrayList<>();
        Map<Integer, Set<Span>> said = new HashMap<>();
        IntroducedDay introduced = new IntroducedDay(article, attributions, dates, readDates);
        for (Attribution attribution : attributions) {
            CueDates near = sentences.computeIfAbsent(attribution.place(), place -> cueDates(article, dates, place));
            SaidOn told = introduced.of(attribution);
            own.add(told != null ? told : near.of(attribution));
            said.computeIfAbsent(attribution.place(), none -> new HashSet<>()).addAll(near.said(attribution));
            open.add(own.get(own.size() - 1) == null && !near.isVague(attribution));
        }
        SameSpeaker speakers = new SameSpeaker(article, attributions);
        int[] spokeBefore = speakers.datedBefore(own);
        List<@Nullable SaidOn> before = new ArrayList<>();
        List<Span> reporting = new ArrayList<>();
        for (int i = 0; i < attributions.size(); i++) {
            int place = attributions.get(i).place();
            SaidOn day = open.get(i) ? sentences.get(place).before(attributions.get(i), said.get(place)) : null;
            if (day != null && speakers.isPointer(i) && spokeBefore[i] < 0) {
                own.set(i, day);
            }
            before.add(day);
            reporting.add(sentences.get(place).sentence(attributions.get(i)));
        }
        return new Undated(own, open, new SayingDays(article, attributions, dates, speakers, reporting, own, before));
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
