package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Span;

/**
 * Pairs the quotation marks of a whole text at the least cost (Viterbi over the marks, at most two quotations deep).
 *
 * <p>A quotation that is open when its paragraph ends goes on if the next paragraph opens with its opening mark, else it
 * ends there. Time is linear in the text: marks are read in stretches of fixed length, each decided before the next.
 */
final class FindQuotations {
    private static final int STRETCH = 4096;
    private static final double NEVER = 1e9;
    /** No more white space than this is looked over between paragraphs. */
    private static final int WHITE = 16;

    private final String text;
    private final MarkPairs pairs;
    private final int kinds;
    private final int states;
    private final List<Quotation> found = new ArrayList<>();
    private final List<List<Span>> open = new ArrayList<>();

    private FindQuotations(String text) {
        this.text = text;
        this.pairs = MarkPairs.of(text);
        this.kinds = pairs.size();
        this.states = 1 + kinds + kinds * kinds;
    }

    /** The quotations by start, outer ones before those inside. */
    static List<Quotation> of(String text) {
        FindQuotations reading = new FindQuotations(DoubledMarks.plain(text));
        if (reading.kinds == 0) {
            return List.of();
        }
        reading.read();
        reading.found.replaceAll(quotation -> withWholeMarks(text, quotation));
        reading.found.sort(Comparator.comparingInt(Quotation::start).thenComparingInt(Quotation::depth));
        return List.copyOf(reading.found);
    }

    /** A doubled mark at either end belongs to the quotation with both its apostrophes. */
    private static Quotation withWholeMarks(String text, Quotation quotation) {
        List<Span> pieces = new ArrayList<>();
        for (Span piece : quotation.pieces()) {
            boolean before = DoubledMarks.isDoubled(text, piece.start() - 1);
            boolean after = DoubledMarks.isDoubled(text, piece.end() - 1);
            pieces.add(new Span(before ? piece.start() - 1 : piece.start(), after ? piece.end() + 1 : piece.end()));
        }
        return new Quotation(pieces, quotation.depth(), quotation.whole());
    }

    private void read() {
        int[] events = new int[STRETCH];
        int count = 0;
        int state = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || MarkPairs.isMark(c)) {
                events[count++] = i;
                if (count == STRETCH) {
                    state = decide(events, count, state);
                    count = 0;
                }
            }
        }
        state = decide(events, count, state);
        if (state != 0) {
            step(text.length(), state, 0);
        }
    }

    /** Decides one stretch from a known state, records what it opens and closes, and returns the state at its end. */
    private int decide(int[] events, int count, int from) {
        byte[] back = new byte[count * states];
        double[] cost = new double[states];
        Arrays.fill(cost, NEVER);
        cost[from] = 0;
        for (int e = 0; e < count; e++) {
            double[] next = new double[states];
            Arrays.fill(next, NEVER);
            for (int s = 0; s < states; s++) {
                if (cost[s] < NEVER) {
                    expand(events[e], s, cost[s], next, back, e * states);
                }
            }
            cost = next;
        }
        int end = 0;
        for (int s = 1; s < states; s++) {
            end = cost[s] < cost[end] ? s : end;
        }
        int[] path = new int[count + 1];
        path[count] = end;
        for (int e = count - 1; e >= 0; e--) {
            path[e] = back[e * states + path[e + 1]];
        }
        for (int e = 0; e < count; e++) {
            step(events[e], path[e], path[e + 1]);
        }
        return end;
    }

    private void expand(int at, int s, double cost, double[] next, byte[] back, int row) {
        char c = text.charAt(at);
        if (c == '\n') {
            expandBreak(at, s, cost, next, back, row);
            return;
        }
        int outer = outer(s);
        int inner = inner(s);
        boolean reopens = outer >= 0 && pairs.opens(outer, c) && isFirst(at);
        keep(next, back, row, s, s, cost + (reopens ? 0 : MarkCosts.neither(text, at)));
        int top = inner >= 0 ? inner : outer;
        if (top >= 0 && pairs.closes(top, c)) {
            keep(next, back, row, inner >= 0 ? 1 + outer : 0, s, cost + MarkCosts.close(text, at, twoFaced(top)));
        }
        if (inner < 0 && !reopens) {
            for (int k = 0; k < kinds; k++) {
                if (pairs.opens(k, c) && (k != outer || !twoFaced(k) && !pairs.closes(k, c))) {
                    double same = k == outer ? MarkCosts.SAME_INSIDE : 0;
                    double price = MarkCosts.open(text, at, twoFaced(k)) + pairs.rare(k) + same;
                    int to = outer < 0 ? 1 + k : 1 + kinds + outer * kinds + k;
                    keep(next, back, row, to, s, cost + price + (outer < 0 ? 0 : MarkCosts.NESTED));
                }
            }
        }
    }

    private void expandBreak(int at, int s, double cost, double[] next, byte[] back, int row) {
        int outer = outer(s);
        double price = inner(s) >= 0 ? cost + MarkCosts.UNCLOSED / 2 : cost;
        if (outer < 0) {
            keep(next, back, row, 0, s, cost);
            return;
        }
        int first = at + 1;
        while (first < text.length() && first - at < WHITE && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        if (first < text.length() && pairs.opens(outer, text.charAt(first))) {
            keep(next, back, row, 1 + outer, s, price);
        }
        keep(next, back, row, 0, s, price + MarkCosts.UNCLOSED);
    }

    private static void keep(double[] next, byte[] back, int row, int to, int from, double cost) {
        if (cost < next[to]) {
            next[to] = cost;
            back[row + to] = (byte) from;
        }
    }

    private boolean twoFaced(int kind) {
        return pairs.opens(kind, '"') || pairs.opens(kind, '\'');
    }

    /** True where only white space stands between the mark and the start of its line. */
    private boolean isFirst(int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i)) && at - i < WHITE) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private int outer(int s) {
        return s == 0 ? -1 : s <= kinds ? s - 1 : (s - 1 - kinds) / kinds;
    }

    private int inner(int s) {
        return s <= kinds ? -1 : (s - 1 - kinds) % kinds;
    }

    private int depth(int s) {
        return s == 0 ? 0 : s <= kinds ? 1 : 2;
    }

    /** Turns one step of the best path into quotations begun, carried on and ended. */
    private void step(int at, int from, int to) {
        boolean isBreak = at == text.length() || text.charAt(at) == '\n';
        if (isBreak) {
            for (List<Span> pieces : open) {
                endPiece(pieces, at);
            }
            while (depth(to) < open.size()) {
                end(open.remove(open.size() - 1), false);
            }
            return;
        }
        if (depth(to) > depth(from)) {
            open.add(new ArrayList<>(List.of(new Span(at, at))));
        } else if (depth(to) < depth(from)) {
            List<Span> pieces = open.remove(open.size() - 1);
            int last = pieces.size() - 1;
            pieces.set(last, new Span(pieces.get(last).start(), at + 1));
            end(pieces, true);
        } else if (from != 0 && pairs.opens(outer(from), text.charAt(at)) && isFirst(at)) {
            open.get(0).add(new Span(at, at));
        }
    }

    private void endPiece(List<Span> pieces, int at) {
        int last = pieces.size() - 1;
        Span piece = pieces.get(last);
        if (piece.length() > 0) {
            return;
        }
        int to = at;
        while (to > piece.start() && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        pieces.set(last, new Span(piece.start(), to));
    }

    private void end(List<Span> pieces, boolean whole) {
        List<Span> kept = new ArrayList<>(pieces);
        kept.removeIf(piece -> piece.length() < 2);
        if (!kept.isEmpty()) {
            found.add(new Quotation(Collections.unmodifiableList(kept), open.size(), whole));
        }
    }
}
