package org.hearsay.attribution;

import java.util.List;
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
    private Render() {}

    static Attribution attribution(Article article, int place, Passage passage, Found found) {
        List<Span> spans = found.content().stream()
                .map(range -> passage.span(range.from(), range.to()))
                .toList();
        Span source = span(passage, found.source());
        Span cue = span(passage, found.cue());
        String where =
                spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
        return new Attribution(
                StableId.of(article.id(), Integer.toString(place), where, cue == null ? "" : cue.start() + ""),
                article.id(),
                place,
                kind(passage, found),
                content(passage.text, spans),
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
            return found.rule().startsWith("colon") ? Kind.DIRECT : Kind.INDIRECT;
        }
        return quoted * 10 >= words * 9 ? Kind.DIRECT : Kind.MIXED;
    }

    /** The pieces joined by a space, each without the marks around it. */
    static String content(String text, List<Span> spans) {
        return spans.stream().map(span -> bare(span.of(text))).collect(Collectors.joining(" "));
    }

    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        if (to > 2 && MarkPairs.isMark(words.charAt(0))) {
            int close = to - 1;
            while (close > 1 && ".,;".indexOf(words.charAt(close)) >= 0) {
                close--;
            }
            if (MarkPairs.isMark(words.charAt(close)) && !hasMark(words, 1, close)) {
                from = 1;
                to = close;
            } else if (!hasMark(words, 1, to)) {
                from = 1;
            }
        }
        while (to > from && (words.charAt(to - 1) == ',' || words.charAt(to - 1) == ' ')) {
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
