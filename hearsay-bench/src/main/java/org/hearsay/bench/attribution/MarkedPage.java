package org.hearsay.bench.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.bench.attribution.HashedWords.Piece;
import org.hearsay.model.Span;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * A real page whose attributions were all marked by reading ({@code page-marks.tsv}, {@code page-marks-others.tsv}), without its
 * text.
 *
 * @param name of the page within the shared data
 * @param aside nothing was developed on it
 * @param marks in the order of the text
 */
public record MarkedPage(String name, boolean aside, List<Mark> marks) {
    private static final String NONE = "-";

    /** How what is said is rendered. */
    public enum Form {
        DIRECT,
        /** A further quotation of the speaker before, without source and cue: some draw both as one. */
        FURTHER,
        /** What is said in a dialogue or interview, without quotation marks, behind its speaker's name. */
        TURN,
        MIXED,
        INDIRECT
    }

    /**
     * One attribution.
     *
     * @param at the word of the text where its content begins
     * @param source the words that name who says it, or null
     * @param speaker the words of who that is in full, each as a hash; empty where nobody is told
     * @param said false where it is thought or wanted
     * @param sure false where careful readers may differ
     */
    public record Mark(
            int at,
            List<Piece> content,
            @Nullable Piece source,
            List<String> speaker,
            boolean said,
            Form form,
            boolean sure) {
        /** The letters of the content, empty where it does not stand in the text. */
        public BitSet content(HashedWords words, String text) {
            BitSet letters = new BitSet();
            int near = at;
            for (Piece piece : content) {
                Span span = words.find(piece, near);
                if (span != null) {
                    MarkedArticle.mark(letters, text, span.start(), span.end());
                    near = words.at(span.end());
                }
            }
            return letters;
        }

        /** The letters of the source, nearest to where the content begins. */
        public BitSet source(HashedWords words, String text) {
            BitSet letters = new BitSet();
            Span span = source == null ? null : words.find(source, at);
            if (span != null) {
                MarkedArticle.mark(letters, text, span.start(), span.end());
            }
            return letters;
        }
    }

    /** All English pages in the order of the table. */
    public static List<MarkedPage> all() {
        return of("page-marks.tsv");
    }

    /** All pages in other languages in the order of the table. */
    public static List<MarkedPage> others() {
        return of("page-marks-others.tsv");
    }

    private static List<MarkedPage> of(String table) {
        Map<String, MarkedPage> pages = new LinkedHashMap<>();
        for (List<String> row : TermTable.load(MarkedPage.class, table).rows()) {
            MarkedPage page = pages.computeIfAbsent(
                    row.get(0), name -> new MarkedPage(name, row.get(1).equals("aside"), new ArrayList<>()));
            if (row.size() > 2) {
                page.marks.add(mark(row));
            }
        }
        return List.copyOf(pages.values());
    }

    private static Mark mark(List<String> row) {
        return new Mark(
                Integer.parseInt(row.get(2)),
                Arrays.stream(row.get(3).split(" ")).map(Piece::of).toList(),
                row.get(4).equals(NONE) ? null : Piece.of(row.get(4)),
                row.get(5).equals(NONE) ? List.of() : List.of(row.get(5).split(" ")),
                row.get(6).equals("said"),
                Form.valueOf(row.get(7).toUpperCase(Locale.ROOT)),
                row.get(8).equals("sure"));
    }

    /** The rows of the table for this page. */
    String rows() {
        String start = name + "\t" + (aside ? "aside" : "look");
        if (marks.isEmpty()) {
            return start + "\n";
        }
        StringBuilder rows = new StringBuilder();
        for (Mark mark : marks) {
            rows.append(String.join(
                            "\t",
                            start,
                            Integer.toString(mark.at()),
                            String.join(
                                    " ",
                                    mark.content().stream().map(Piece::toString).toList()),
                            mark.source() == null ? NONE : mark.source().toString(),
                            mark.speaker().isEmpty() ? NONE : String.join(" ", mark.speaker()),
                            mark.said() ? "said" : "held",
                            mark.form().name().toLowerCase(Locale.ROOT),
                            mark.sure() ? "sure" : "unsure"))
                    .append('\n');
        }
        return rows.toString();
    }
}
