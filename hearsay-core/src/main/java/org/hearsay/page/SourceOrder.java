package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.model.Span;

/** Puts pieces back into the order of the source, from which a parser moves text that stands astray in a table. */
final class SourceOrder {
    private SourceOrder() {}

    /**
     * Sorts the pieces, tells the marks their new numbers, and lets the place of a piece of which a part was astray end
     * where the next one begins; nothing changes where all is in order.
     */
    static void restore(List<Piece> pieces, List<Mark> marks) {
        if (IntStream.range(1, pieces.size())
                .allMatch(i -> pieces.get(i - 1).source().end() <= start(pieces.get(i)))) {
            return;
        }
        List<Integer> order = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> start(pieces.get(i))))
                .toList();
        List<Piece> sorted = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            int next = i + 1 < order.size() ? start(pieces.get(order.get(i + 1))) : Integer.MAX_VALUE;
            sorted.add(upTo(next, pieces.get(order.get(i))));
        }
        int[] numbers = new int[pieces.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[order.get(i)] = i;
        }
        pieces.clear();
        pieces.addAll(sorted);
        marks.replaceAll(mark -> mark.piece() >= numbers.length
                ? mark
                : new Mark(mark.kind(), mark.value(), mark.text(), numbers[mark.piece()], mark.inside()));
    }

    private static Piece upTo(int end, Piece piece) {
        Span whole = piece.source();
        if (whole.end() <= end) {
            return piece;
        }
        Span source = new Span(whole.start(), Math.max(whole.start(), end));
        return new Piece(
                piece.text(),
                source,
                piece.box(),
                piece.linkedChars(),
                piece.links(),
                piece.strongChars(),
                piece.level(),
                piece.line(),
                piece.addresses());
    }

    private static int start(Piece piece) {
        return piece.source().start();
    }
}
