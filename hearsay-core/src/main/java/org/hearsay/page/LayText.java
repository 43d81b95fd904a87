package org.hearsay.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.model.Block;
import org.hearsay.model.Role;
import org.hearsay.model.Span;

/** Lays the text of the pieces that have a role in it, lines of one paragraph joined, and notes every block. */
final class LayText {
    /** Beside the text: where it may say from whom it is. */
    private static final Set<Role> SAYS_WHENCE = EnumSet.of(Role.BYLINE, Role.DATELINE, Role.CREDIT);

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    /** {@code printed} says that the text was set for paper. */
    LayText(Sheet sheet, Role[] roles, double[] chances, boolean printed) {
        JoinLines lines = new JoinLines(sheet, roles, printed);
        int end;
        for (int i = 0; i < roles.length; i = end) {
            Piece piece = sheet.pieces().get(i);
            end = i + 1;
            if (!roles[i].isText()) {
                List<String> links = SAYS_WHENCE.contains(roles[i]) ? piece.addresses() : List.of();
                blocks.add(new Block(roles[i], piece.text(), piece.source(), null, chances[i], links));
                continue;
            }
            JoinLines.Paragraph paragraph = lines.from(i);
            end = paragraph.end();
            text.append(text.isEmpty() ? "" : "\n\n");
            Span span = new Span(text.length(), text.length() + paragraph.text().length());
            text.append(paragraph.text());
            Span source = new Span(
                    piece.source().start(), sheet.pieces().get(end - 1).source().end());
            double chance = IntStream.range(i, end)
                    .mapToDouble(k -> chances[k])
                    .average()
                    .orElseThrow();
            List<String> links = sheet.pieces().subList(i, end).stream()
                    .flatMap(one -> one.addresses().stream())
                    .distinct()
                    .toList();
            blocks.add(new Block(roles[i], paragraph.text(), source, span, chance, links));
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    String text() {
        return text.toString();
    }
}
