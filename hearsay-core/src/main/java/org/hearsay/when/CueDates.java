package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** The dates of one passage, and which of them tells when something was said: one in the cue's sentence, outside the content. */
final class CueDates {
    private static final double BESIDE = 0.95;
    private static final double OPENING = 0.9;
    private static final double BEFORE = 0.8;
    private static final double AFTER = 0.7;
    private static final double SET_BEFORE = 0.7;
    /** Words between a cue and a date that still stand beside each other ("told reporters on Friday"). */
    private static final int NEAR = 4;

    /** Units between a cue and a date beyond which no words are counted. */
    private static final int FAR = 300;
    /** Dates of one sentence that are looked at. */
    private static final int MOST_DATES = 30;

    private static final Set<String> RELATIVE = Set.of("that", "which", "who", "whose", "when", "where", "whom");

    private final String passage;
    private final List<DatedSpan> dates;
    private final List<Span> sentences;
    private final @Nullable LocalDate published;

    CueDates(String passage, List<DatedSpan> dates, @Nullable LocalDate published) {
        this.passage = passage;
        this.dates = dates;
        this.sentences = Sentences.of(passage);
        this.published = published;
    }

    @Nullable
    SaidOn of(Attribution attribution) {
        Span cue = cue(attribution);
        Span sentence = sentence(cue);
        SaidOn best = null;
        for (DatedSpan date : outside(attribution, sentence)) {
            PartialDate day = date.date();
            double weight = weight(date, cue, sentence);
            boolean beside = weight >= OPENING;
            if (day == null
                    || isAhead(day)
                    || day.day() == null && (!beside || isSetOff(cue, date))
                    || !beside && isOfClause(attribution, date, cue)
                    || weight < BESIDE && isOwnDay(date)) {
                continue;
            }
            double confidence = weight * date.confidence();
            if (best == null || confidence > best.confidence()) {
                best = new SaidOn(day, "\u201C" + date.text() + "\u201D in the sentence that reports it", confidence);
            }
        }
        return best;
    }

    /** True where the sentence says when, but not on which day ("earlier this week"). */
    boolean isVague(Attribution attribution) {
        Span cue = cue(attribution);
        Span sentence = sentence(cue);
        for (DatedSpan date : outside(attribution, sentence)) {
            boolean point = date.type() == DatedSpan.Type.DATE && !date.value().endsWith("REF");
            if (point && date.date() == null && weight(date, cue, sentence) >= OPENING) {
                return true;
            }
        }
        return false;
    }

    /** The sentence that reports it. */
    Span sentence(Attribution attribution) {
        return sentence(cue(attribution));
    }

    /** The dates that what was said tells of. */
    Set<Span> said(Attribution attribution) {
        Set<Span> said = new HashSet<>();
        for (Span part : attribution.spans()) {
            for (int i = firstFrom(part.start());
                    i < dates.size() && dates.get(i).span().start() < part.end();
                    i++) {
                said.add(dates.get(i).span());
            }
        }
        Span sentence = sentence(cue(attribution));
        for (int i = firstFrom(sentence.start());
                i < dates.size() && dates.get(i).span().start() < sentence.end();
                i++) {
            if (isBehindAside(attribution, dates.get(i))) {
                said.add(dates.get(i).span());
            }
        }
        return said;
    }

    /**
     * The day that the sentence before sets: "On April 26, ... reported. He said as follows:"; for sources that point back.
     *
     * @param said dates that anything said in the passage tells of
     */
    @Nullable
    SaidOn before(Attribution attribution, Set<Span> said) {
        Span cue = cue(attribution);
        int index = index(cue);
        if (index < 1
                || passage.substring(sentences.get(index - 1).end(), cue.start())
                                .indexOf('\n')
                        >= 0) {
            return null;
        }
        SaidOn set = null;
        for (DatedSpan date : outside(attribution, sentences.get(index - 1))) {
            PartialDate day = date.date();
            if (day != null && day.day() != null && !isAhead(day) && !said.contains(date.span())) {
                if (set != null && !set.date().equals(day)) {
                    // "The ship that sank on Monday was safe, he said today": either.
                    return null;
                }
                String reason = "\u201C" + date.text() + "\u201D in the sentence before";
                set = set == null ? new SaidOn(day, reason, SET_BEFORE * date.confidence()) : set;
            }
        }
        return set;
    }

    /** "..., she said, the lowest in March": a comma between a cue and a month. */
    private boolean isSetOff(Span cue, DatedSpan date) {
        int from = cue.end();
        return date.span().start() > from
                && date.span().start() - from <= FAR
                && passage.substring(from, date.span().start()).indexOf(',') >= 0;
    }

    /** "Brink, who came in 2019, said": a day in what is told of the source. */
    private boolean isOfSource(Attribution attribution, DatedSpan date) {
        Span source = attribution.sourceSpan();
        return source != null
                && source.overlaps(date.span())
                && hasRelative(source.start(), date.span().start());
    }

    private boolean hasRelative(int from, int to) {
        return to > from
                && Words.of(passage, from, to).stream()
                        .map(word -> Fold.plain(word.text()))
                        .anyMatch(RELATIVE::contains);
    }

    /** "..., a reference to the contract that was lost last Thursday": a day behind the cue in a clause about something else. */
    private boolean isOfClause(Attribution attribution, DatedSpan date, Span cue) {
        int from = Math.max(cue.end(), attribution.extent().end());
        return date.span().start() - from <= FAR
                && hasRelative(from, date.span().start());
    }

    /** "Posted on February 10, 2028": the article's own day in full, which its text tells only in a line of its own. */
    private boolean isOwnDay(DatedSpan date) {
        return isOwnDay(date, published);
    }

    static boolean isOwnDay(DatedSpan date, @Nullable LocalDate published) {
        PartialDate day = date.date();
        return published != null
                && day != null
                && day.day() != null
                && !date.anchored()
                && day.first().equals(published);
    }

    private static Span cue(Attribution attribution) {
        if (attribution.cueSpan() != null) {
            return attribution.cueSpan();
        }
        return attribution.sourceSpan() != null ? attribution.sourceSpan() : attribution.extent();
    }

    private Span sentence(Span cue) {
        return sentences.isEmpty() ? cue : sentences.get(index(cue));
    }

    private int index(Span cue) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (sentences.get(middle).start() <= cue.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private List<DatedSpan> outside(Attribution attribution, Span sentence) {
        List<DatedSpan> outside = new ArrayList<>();
        int first = firstFrom(sentence.start());
        for (int i = first; i < Math.min(dates.size(), first + MOST_DATES); i++) {
            DatedSpan date = dates.get(i);
            if (date.span().start() >= sentence.end()) {
                break;
            }
            boolean said = attribution.spans().stream().anyMatch(span -> span.overlaps(date.span()));
            if (!said
                    && !isOfSource(attribution, date)
                    && !Dateline.is(passage, date.span())
                    && !isBound(date)
                    && !isBehindAside(attribution, date)) {
                outside.add(date);
            }
        }
        return outside;
    }

    /** "He left, he said, on Saturday": behind words between commas what was said goes on. */
    private boolean isBehindAside(Attribution attribution, DatedSpan date) {
        Span cue = attribution.cueSpan();
        Span source = attribution.sourceSpan();
        if (cue == null || source == null || date.span().start() < cue.end()) {
            return false;
        }
        int start = Math.min(cue.start(), source.start());
        int end = Math.max(cue.end(), source.end());
        int before = start - 1;
        while (before > 0 && passage.charAt(before) == ' ') {
            before--;
        }
        return before > 0 && passage.charAt(before) == ',' && end < passage.length() && passage.charAt(end) == ',';
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (dates.get(middle).span().start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** "Since Wednesday", "before Saturday": where a time begins or ends, not a day on which something was said. */
    private boolean isBound(DatedSpan date) {
        return isBound(passage, date);
    }

    static boolean isBound(String passage, DatedSpan date) {
        int end = date.span().start();
        List<Word> before = Words.of(passage, Math.max(0, end - 12), end);
        String last =
                before.isEmpty() ? "" : Fold.plain(before.get(before.size() - 1).text());
        return switch (last) {
            case "since", "until", "till", "by", "before", "from", "after" -> true;
            default -> false;
        };
    }

    private double weight(DatedSpan date, Span cue, Span sentence) {
        if (date.span().start() >= cue.end()) {
            int between = between(cue.end(), date.span().start());
            return between <= NEAR ? BESIDE : AFTER;
        }
        if (between(sentence.start(), date.span().start()) <= 1) {
            return OPENING;
        }
        int between = between(date.span().end(), cue.start());
        return between <= 1 ? BESIDE : BEFORE;
    }

    /** Words between two places; far apart ones are not counted out. */
    private int between(int from, int to) {
        return to - from > FAR
                ? FAR
                : to <= from ? 0 : Words.of(passage, from, to).size();
    }

    private boolean isAhead(PartialDate day) {
        return published != null && day.first().isAfter(published);
    }
}
