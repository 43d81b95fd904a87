package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;
import org.hearsay.model.Span;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Turns words of a passage into an attribution with spans of its text. */
final class Render {
    /** What may stand before "that" where somebody's thought is told as a noun's: "his fear was that". */
    private static final Set<String> BE = Set.of("is", "was");

    /** Marks with which nothing said begins; none of the contents of PolNeAR's training part does. */
    private static final Set<String> ENDINGS = Set.of(",", ";", ":", "?", "!", ")");

    /** Rules for direct speech without marks. */
    private static final Set<String> UNMARKED = Set.of(
            ColonSpeech.RULE, InvertedSpeech.DIALOGUE, DialogueSpeech.RULE, Attribution.ANSWER, Attribution.SPEECH);

    /** "'ve" and its mark. */
    private static final int LONGEST_ENDING = 3;

    private Render() {}

    static Explanation explanation(Article article, int place, Passage passage, Found found) {
        Attribution attribution = attribution(article, place, passage, found.from(begin(passage, found)));
        return new Explanation(attribution, span(passage, found.runnerUp()), found.margin());
    }

    private static Attribution attribution(Article article, int place, Passage passage, Found found) {
        List<Span> spans = found.content().stream()
                .map(range -> passage.span(range.from(), range.to()))
                .toList();
        Range trimmed = trim(passage, found.source());
        Range named = FirmNames.whole(passage, PossessiveNames.whole(passage, trimmed, found.cue()), found);
        Span source = span(passage, named);
        Span cue = span(passage, PossessiveNames.cueBehind(named, found.cue()));
        String where =
                spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
        return new Attribution(
                StableId.of(article.id(), Integer.toString(place), where, cue == null ? "" : cue.start() + ""),
                article.id(),
                place,
                kind(passage, found),
                Subordinator.cut(content(passage, found, spans), article.language()),
                spans,
                source == null ? "" : source.of(passage.text),
                source,
                cue == null ? "" : cue.of(passage.text),
                cue,
                found.stance(),
                null,
                null,
                found.confidence(),
                found.rule());
    }

    /** The first word that can begin what is said. */
    private static int begin(Passage passage, Found found) {
        Range first = found.content().get(0);
        int from = behindDateline(passage, first);
        while (from + 1 < first.to() && ENDINGS.contains(passage.plain[from])) {
            from++;
        }
        return isEnding(passage, from) ? from - 1 : from;
    }

    /** Past the dateline of a paragraph, if what is said begins with it. */
    private static int behindDateline(Passage passage, Range content) {
        int low = content.from();
        if (low > 0 && passage.paragraph[low - 1] == passage.paragraph[low]) {
            return low;
        }
        int behind = Dateline.end(passage, low);
        while (behind > low && behind < content.to() && passage.plain[behind].equals("-")) {
            behind++;
        }
        boolean sentence = behind < content.to()
                && Character.isUpperCase(passage.words[behind].text().codePointAt(0));
        return sentence ? behind : low;
    }

    /** "'s" of "that's": what is said begins with the whole word; none of the contents of PolNeAR's training part is cut so. */
    private static boolean isEnding(Passage passage, int word) {
        return word > 0
                && passage.plain[word].startsWith("'")
                && passage.plain[word].length() <= LONGEST_ENDING
                && passage.isLetters(word - 1)
                && passage.words[word - 1].end() == passage.words[word].start();
    }

    /** The last mark of a name in marks that began within the source: "Газета «Маяк»". */
    private static boolean closesName(Passage p, int from, int mark) {
        boolean last = p.quotation[mark] >= 0 && (mark + 1 == p.size || p.quotation[mark + 1] != p.quotation[mark]);
        return last && p.isLetters(mark - 1) && p.quotation[from] != p.quotation[mark];
    }

    /** A source without marks at its ends but a share's ("54%"), without "as" before it and without the end of a bracket that began before it. */
    private static @Nullable Range trim(Passage p, @Nullable Range source) {
        if (source == null) {
            return null;
        }
        int from = source.from();
        int to = source.to();
        int open = 0;
        for (int w = from; w < to; w++) {
            open += p.plain[w].equals("(") ? 1 : 0;
            if (p.plain[w].equals(")") && --open < 0) {
                from = w + 1;
                open = 0;
            }
        }
        while (to > from
                && !Character.isLetterOrDigit(p.plain[to - 1].charAt(0))
                && !p.plain[to - 1].equals(")")
                && !p.plain[to - 1].equals("%")
                && !closesName(p, from, to - 1)) {
            to--;
        }
        while (from < to && !Character.isLetterOrDigit(p.plain[from].charAt(0)) && !p.plain[from].equals("(")) {
            from++;
        }
        if (from + 1 < to && p.plain[from].equals("as")) {
            from++;
        }
        return from < to ? new Range(from, to) : null;
    }

    private static @Nullable Span span(Passage passage, @Nullable Range range) {
        return range == null ? null : passage.span(range.from(), range.to());
    }

    /** Direct if every piece is a quotation, mixed if some of its words are quoted, else indirect. */
    private static Kind kind(Passage passage, Found found) {
        int words = 0;
        int quoted = 0;
        for (Range range : found.content()) {
            for (int w = range.from(); w < range.to(); w++) {
                if (passage.isLetters(w)) {
                    words++;
                    quoted += passage.quotation[w] >= 0 ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return UNMARKED.contains(found.rule()) ? Kind.DIRECT : Kind.INDIRECT;
        }
        return quoted * 10 >= words * 9 ? Kind.DIRECT : Kind.MIXED;
    }

    /** The pieces joined by a space, each without the marks around it, the first without "that" or "was that" before it. */
    private static String content(Passage passage, Found found, List<Span> spans) {
        Range first = found.content().get(0);
        Span head = spans.get(0);
        int opened = first.from() + opening(passage, first);
        if (opened > first.from() && first.to() > opened) {
            head = passage.span(opened, first.to());
        }
        List<String> pieces = new ArrayList<>();
        pieces.add(bare(head.of(passage.text)));
        spans.stream().skip(1).forEach(span -> pieces.add(bare(span.of(passage.text))));
        return String.join(" ", pieces);
    }

    /** Words before what is said: "[The first thing he noticed] was that". */
    private static int opening(Passage passage, Range content) {
        int be = BE.contains(passage.plain[content.from()]) ? 1 : 0;
        boolean that = content.from() + be < content.to() && passage.plain[content.from() + be].equals("that");
        that &= content.from() + be + 1 < passage.size && !isEnding(passage, content.from() + be + 1);
        // Within quotation marks it points at something: "That is not so."
        that &= passage.quotation[content.from() + be] < 0;
        return that ? be + 1 : 0;
    }

    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        int close = to - 1;
        while (close > 1 && ".,;".indexOf(words.charAt(close)) >= 0) {
            close--;
        }
        boolean opens = to > 2 && MarkPairs.isMark(words.charAt(0));
        boolean closes = close > 1 && MarkPairs.isMark(words.charAt(close)) && !hasMark(words, 1, close);
        if (opens && closes) {
            from = 1;
            to = close;
        } else if (opens && !hasMark(words, 1, to)) {
            from = 1;
        } else if (closes && !MarkCosts.isSingle(words.charAt(close))) {
            to = close;
        }
        // Two single curly marks stand for a double one.
        to = closes && DoubledMarks.isDoubled(words, to - 1) ? to - 1 : to;
        while (from < to - 1 && words.charAt(from) == '\'') {
            from++;
        }
        while (to > from && ", '".indexOf(words.charAt(to - 1)) >= 0 && (words.charAt(to - 1) != '\'' || from > 1)) {
            to--;
        }
        return words.substring(from, to).strip();
    }

    /** True where a mark of the same look stands inside; single marks are apostrophes more often than not. */
    private static boolean hasMark(String words, int from, int to) {
        char first = words.charAt(0);
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            if (MarkPairs.isMark(c) && !MarkCosts.isSingle(c) && (c == first || !MarkCosts.isSingle(first))) {
                return true;
            }
        }
        return false;
    }
}
