package org.hearsay.app.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;
import org.hearsay.model.Article;
import org.hearsay.model.Span;

/** An article's text in paragraphs, with stretches of it marked; marks may overlap. Linear in the text. */
final class MarkedText {
    /** What a stretch is. */
    enum Mark {
        SAID("said"),
        SOURCE("by"),
        CUE("cue"),
        SHARED("shared");

        private final String style;

        Mark(String style) {
            this.style = style;
        }

        private int bit() {
            return 1 << ordinal();
        }
    }

    private final Article article;
    private final byte[] marks;
    private final Map<Integer, List<Html>> notes = new TreeMap<>();

    MarkedText(Article article) {
        this.article = article;
        this.marks = new byte[article.text().length()];
    }

    MarkedText mark(Span span, Mark mark) {
        for (int at = span.start(); at < Math.min(span.end(), marks.length); at++) {
            marks[at] |= (byte) mark.bit();
        }
        return this;
    }

    /** Puts a note of ours before a character of the text. */
    MarkedText note(int at, Html note) {
        notes.computeIfAbsent(Math.min(at, marks.length), none -> new ArrayList<>())
                .add(note);
        return this;
    }

    Html paragraphs() {
        String text = article.text();
        List<Html> paragraphs = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            if (!text.substring(from, until).isBlank()) {
                paragraphs.add(Tag.open("p").with("dir", "auto").of(pieces(text, from, until)));
            }
            from = until + 1;
        }
        return Tag.open("div", "text")
                .withAny("lang", article.language().equals("und") ? null : article.language())
                .of(paragraphs);
    }

    private List<Html> pieces(String text, int from, int until) {
        List<Html> pieces = new ArrayList<>();
        int at = from;
        while (at < until) {
            if (notes.containsKey(at)) {
                pieces.addAll(notes.get(at));
            }
            int end = at + 1;
            while (end < until && marks[end] == marks[at] && !notes.containsKey(end)) {
                end++;
            }
            pieces.add(piece(text.substring(at, end), marks[at]));
            at = end;
        }
        return pieces;
    }

    private static Html piece(String words, byte marked) {
        if (marked == 0) {
            return Html.text(words);
        }
        List<String> styles = new ArrayList<>();
        for (Mark mark : Mark.values()) {
            if ((marked & mark.bit()) != 0) {
                styles.add(mark.style);
            }
        }
        return Tag.open("mark", String.join(" ", styles)).of(words);
    }
}
