package org.hearsay.when;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** The days on which each attribution of an article may have been said whose own sentence tells none, with signs for each. */
final class SayingDays {
    /** Attributions between two that are still near. */
    private static final int NEAR = 2;

    private static final int LONGEST_PARAGRAPH = 3000;

    /** Of an article whose page tells no more than the day. */
    static final String NO_HOUR = "no hour";

    private final Article article;
    private final List<Attribution> attributions;
    private final ToldDays told;
    private final @Nullable LocalDate published;
    private final List<Span> sentences;
    private final List<@Nullable SaidOn> own;
    private final SameSpeaker speakers;
    private final List<@Nullable SaidOn> before;
    private final List<@Nullable SaidOn> speakerDays;
    private final int[] speakerBefore;
    private final int[] speakerAfter;
    private final int[] anyBefore;
    private final int[] anyAfter;
    private final DayInArticle inArticle;

    /**
     * @param own the days that the sentences themselves tell
     * @param sentences the sentences that report them
     * @param before the days that the sentences before those tell
     */
    SayingDays(
            Article article,
            List<Attribution> attributions,
            List<DatedSpan> dates,
            SameSpeaker speakers,
            List<Span> sentences,
            List<@Nullable SaidOn> own,
            List<@Nullable SaidOn> before) {
        this.article = article;
        this.attributions = attributions;
        this.told = new ToldDays(article, attributions, dates);
        this.published =
                article.published() == null ? null : article.published().day();
        this.sentences = sentences;
        this.own = own;
        this.speakers = speakers;
        this.before = before;
        this.speakerDays = speakers.onOneDay(own);
        this.speakerBefore = speakers.datedBefore(own);
        this.speakerAfter = speakers.datedAfter(own);
        this.anyBefore = new int[own.size()];
        this.anyAfter = new int[own.size()];
        int near = -1;
        for (int i = 0; i < own.size(); i++) {
            anyBefore[i] = near;
            near = own.get(i) != null && attributions.get(i).place() == Attribution.IN_TEXT ? i : near;
        }
        near = -1;
        for (int i = own.size() - 1; i >= 0; i--) {
            anyAfter[i] = near;
            near = own.get(i) != null && attributions.get(i).place() == Attribution.IN_TEXT ? i : near;
        }
        this.inArticle = new DayInArticle(article, attributions, own);
    }

    /** The day of all dated words of the same speaker, where these are two or more; else null. */
    @Nullable
    SaidOn ofSpeaker(int index) {
        return speakerDays.get(index);
    }

    /** What speaks for no day at all. */
    List<String> none(int index) {
        Attribution attribution = attributions.get(index);
        List<String> signs = new ArrayList<>();
        signs.add("none");
        signs.add("none, cue " + cue(attribution));
        signs.add("none, " + attribution.kind().name());
        if (attribution.place() != Attribution.IN_TEXT) {
            signs.add("none, in a headline");
        }
        if (tellsNoDay(index)) {
            signs.add("none, no day told");
        }
        if (speakers.isPointer(index)) {
            signs.add("none, source points back");
        }
        return signs;
    }

    List<DayCandidate> of(int index) {
        Map<PartialDate, DayCandidate> days = new LinkedHashMap<>();
        Attribution attribution = attributions.get(index);
        sentenceBefore(index, days);
        sameSpeaker(index, days);
        inText(index, days);
        ownDay(index, days);
        neighbours(index, days);
        for (DayCandidate day : days.values()) {
            inArticle.add(day, attribution);
        }
        return List.copyOf(days.values());
    }

    private static DayCandidate add(Map<PartialDate, DayCandidate> days, PartialDate day, String reason, String sign) {
        DayCandidate candidate = days.computeIfAbsent(day, none -> new DayCandidate(day, reason));
        candidate.add(sign);
        return candidate;
    }

    private void sentenceBefore(int index, Map<PartialDate, DayCandidate> days) {
        SaidOn day = before.get(index);
        if (day != null) {
            String sign = speakers.isPointer(index) ? "before, source points back" : "before";
            add(days, day.date(), day.reason(), sign);
        }
    }

    private void sameSpeaker(int index, Map<PartialDate, DayCandidate> days) {
        int back = speakerBefore[index];
        int on = speakerAfter[index];
        if (back >= 0) {
            DayCandidate day = add(days, own.get(back).date(), SameSpeaker.reason(own.get(back)), "speaker before");
            int between = index - back;
            day.add(
                    between == 1
                            ? "speaker before, next"
                            : between <= NEAR ? "speaker before, near" : "speaker before, far");
            day.add(speakers.isPointer(index) ? "speaker before, points back" : "speaker before, named");
            day.add(
                    isSameParagraph(back, index)
                            ? "speaker before, same paragraph"
                            : "speaker before, other paragraph");
        }
        if (on >= 0) {
            DayCandidate day = add(days, own.get(on).date(), SameSpeaker.reason(own.get(on)), "speaker after");
            day.add(on - index <= NEAR ? "speaker after, near" : "speaker after, far");
            if (back >= 0 && !own.get(on).date().equals(own.get(back).date())) {
                days.get(own.get(back).date()).add("speaker, two days");
                day.add("speaker, two days");
            }
        }
    }

    /** True if no line ends between two attributions. */
    private boolean isSameParagraph(int a, int b) {
        Attribution one = attributions.get(a);
        Attribution other = attributions.get(b);
        if (one.place() != other.place()) {
            return false;
        }
        int from = Math.min(one.extent().end(), other.extent().start());
        return isOneLine(article.passage(one.place()), from, other.extent().start());
    }

    private static boolean isOneLine(String passage, int from, int to) {
        return to - from <= LONGEST_PARAGRAPH
                && passage.substring(from, Math.max(from, to)).indexOf('\n') < 0;
    }

    private void neighbours(int index, Map<PartialDate, DayCandidate> days) {
        int back = anyBefore[index];
        if (back >= 0) {
            DayCandidate day = add(days, own.get(back).date(), "the words reported before", "words before");
            day.add(isSameParagraph(back, index) ? "words before, same paragraph" : "words before, other paragraph");
        }
        if (anyAfter[index] >= 0) {
            add(days, own.get(anyAfter[index]).date(), "the words reported next", "words after");
        }
    }

    private void inText(int index, Map<PartialDate, DayCandidate> days) {
        Attribution attribution = attributions.get(index);
        boolean opening = false;
        for (DatedSpan date : told.days()) {
            String reason = "the article tells of \u201C" + date.text() + "\u201D";
            String how = told.isReported(date) ? " in words reported" : "";
            if (isInSentence(index, date)) {
                add(days, date.date(), reason, "refused in this sentence" + how);
                continue;
            }
            boolean opens = told.isInOpening(date);
            DayCandidate day = add(days, date.date(), reason, (opens ? "opening" : "told further down") + how);
            if (opens && !opening && how.isEmpty()) {
                day.add("opening, first");
                opening = true;
            }
            if (told.days().size() == 1) {
                day.add("the only day told");
            }
            if (CueDates.isBound(article.text(), date)) {
                day.add("told as a bound");
            }
            day.add("told by " + date.rule() + (opens ? ", opening" : ""));
        }
        DatedSpan last = attribution.place() == Attribution.IN_TEXT
                ? told.before(attribution.extent().start())
                : null;
        if (last != null && !told.isReported(last) && days.containsKey(last.date())) {
            boolean here = isOneLine(
                    article.text(), last.span().start(), attribution.extent().start());
            days.get(last.date()).add(here ? "told last, same paragraph" : "told last, other paragraph");
        }
    }

    private void ownDay(int index, Map<PartialDate, DayCandidate> days) {
        if (published == null) {
            return;
        }
        Attribution attribution = attributions.get(index);
        String era = told.isPrint() ? "print" : "web";
        String cue = cue(attribution);
        DayCandidate day = add(days, PartialDate.of(published), "the article\u2019s day", "article, " + era);
        day.add("article, cue " + cue);
        day.add("article, " + attribution.kind().name());
        if (tellsNoDay(index)) {
            day.add("article, no day told");
        }
        DayCandidate eve =
                add(days, PartialDate.of(published.minusDays(1)), "the day before the article\u2019s", "eve, " + era);
        eve.add("eve, cue " + cue);
        String hour = hour();
        day.add("article, " + hour);
        eve.add("eve, " + hour);
        if (tellsNoDay(index)) {
            eve.add("eve, no day told");
        }
        if (told.sent() != null && days.containsKey(told.sent())) {
            days.get(told.sent()).add("dateline");
        }
    }

    /** True if no day is told but in the sentence that reports it, which has another meaning there. */
    private boolean tellsNoDay(int index) {
        return told.days().stream().allMatch(date -> isInSentence(index, date));
    }

    private boolean isInSentence(int index, DatedSpan date) {
        return attributions.get(index).place() == Attribution.IN_TEXT
                && sentences.get(index).contains(date.span());
    }

    /** When on its day the article was published: what comes out in the morning tells mostly of the day before. */
    private String hour() {
        LocalTime time =
                article.published() == null ? null : article.published().time();
        if (time == null) {
            return NO_HOUR;
        }
        int hour = time.getHour();
        return hour < 9 ? "morning" : hour < 12 ? "forenoon" : hour < 16 ? "afternoon" : "evening";
    }

    /** Kinds of cues: in the present, of one that has said, words without a verb. */
    private String cue(Attribution attribution) {
        String cue = attribution.cue();
        if (cue.isEmpty()) {
            return "none";
        }
        if (!article.language().equals("en")) {
            return "of another language";
        }
        int space = cue.indexOf(' ');
        String word = space < 0 ? cue : cue.substring(0, space);
        if (cue.toLowerCase(Locale.ROOT).startsWith("according")) {
            return "according";
        }
        if (word.equals("had")) {
            return "pluperfect";
        }
        if (word.equals("has") || word.equals("have")) {
            return "perfect";
        }
        return word.length() > 2 && word.endsWith("s") && !word.equals("was") && !word.endsWith("ss")
                ? "present"
                : "past";
    }
}
