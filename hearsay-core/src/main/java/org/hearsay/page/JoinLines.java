package org.hearsay.page;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Role;

/**
 * Joins the lines of a text that was broken at a width into its paragraphs; a word that was broken with the line becomes one again. Texts
 * with a paragraph a line stay as they are.
 */
final class JoinLines {
    private final Sheet sheet;
    private final Role[] roles;
    private final boolean printed;
    private final boolean broken;
    private final LineEnds ends;

    /**
     * Lines that are one paragraph.
     *
     * @param end one past the number of its last piece
     * @param text its words
     */
    record Paragraph(int end, String text) {}

    /** {@code printed} says that the text was set for paper. */
    JoinLines(Sheet sheet, Role[] roles, boolean printed) {
        this.sheet = sheet;
        this.roles = roles;
        this.printed = printed;
        List<String> lines = IntStream.range(0, roles.length)
                .filter(i -> roles[i].isText())
                .mapToObj(this::text)
                .toList();
        this.ends = new LineEnds(lines, printed);
        this.broken = ends.isBroken() && (printed || !sheet.markup());
    }

    private String text(int piece) {
        return sheet.pieces().get(piece).text();
    }

    /** The paragraph that begins with a piece of the text. */
    Paragraph from(int piece) {
        String first = text(piece);
        if (!broken) {
            return new Paragraph(piece + 1, printed ? ends.withWholeWords(first) : first);
        }
        StringBuilder joined = new StringBuilder();
        String before = ends.add(joined, "", first);
        int end = piece + 1;
        while (isParagraph(piece) && end < roles.length && isParagraph(end) && ends.goesOn(before, text(end))) {
            before = ends.add(joined, before, text(end));
            end++;
        }
        return new Paragraph(end, printed ? ends.withWholeWords(joined.toString()) : joined.toString());
    }

    private boolean isParagraph(int piece) {
        return roles[piece] == Role.PARAGRAPH;
    }
}
