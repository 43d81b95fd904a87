package org.hearsay.attribution;

/** What speaks for or against a move of the parser, and for the relation of an arc (after Zhang and Nivre 2011). */
final class ParseSignals {
    private ParseSignals() {}

    static void ofMove(PartialParse p, Signals out) {
        int s0 = p.under(0);
        int s1 = p.under(1);
        int b0 = p.front();
        int b1 = b0 + 1;
        int t0 = p.tag(s0);
        int t1 = p.tag(s1);
        int u0 = p.tag(b0);
        int u1 = p.tag(b1);
        int w0 = p.word(s0);
        int w1 = p.word(s1);
        int v0 = p.word(b0);
        out.add(0, w0, t0);
        out.add(1, v0, u0);
        out.add(2, w1, t1);
        out.add(3, t0, u0);
        out.add(4, t0, t1);
        out.add(5, w0, v0);
        out.add(6, w0, u0);
        out.add(7, t0, v0);
        out.add(8, w1, w0);
        out.add(9, w1, t0);
        out.add(10, t1, w0);
        out.add(11, t1, t0, u0);
        out.add(12, t0, u0, u1);
        out.add(13, t1, u0);
        out.add(14, w1, v0);
        out.add(15, p.tag(p.under(2)), t1, t0);
        out.add(16, t0, u0, p.tag(b0 + 2));
        out.add(17, p.word(b1), u1);
        out.add(18, p.cluster(s0), p.cluster(b0));
        out.add(19, p.cluster(s1), p.cluster(s0));
        out.add(20, p.cluster(s1), p.cluster(s0), p.cluster(b0));
        out.add(30, t0, u0, s0 < 0 ? 0 : Math.min(8, b0 - s0));
        out.add(31, t1, t0, s1 < 0 ? 0 : Math.min(8, s0 - s1));
        out.add(37, w0, u0, u1);
        out.add(38, t1, w0, u0);
        out.add(39, w1, t0, u0);
        out.add(40, t1, t0, v0);
        below(p, s0, s1, b0, out);
        around(p, s0, s1, b0, out);
    }

    /** What the words hold already. */
    private static void below(PartialParse p, int s0, int s1, int b0, Signals out) {
        int t0 = p.tag(s0);
        int t1 = p.tag(s1);
        int u0 = p.tag(b0);
        int w0 = p.word(s0);
        int w1 = p.word(s1);
        int v0 = p.word(b0);
        int l0 = p.first(s0);
        int r0 = p.last(s0);
        int l1 = p.first(s1);
        int r1 = p.last(s1);
        int lb = p.first(b0);
        out.add(27, w0, p.relation(l0), p.relation(r0));
        out.add(28, w1, p.relation(l1), p.relation(r1));
        out.add(29, v0, p.relation(lb), u0);
        out.add(45, p.word(r0), t0, u0);
        out.add(46, p.word(l0), t0, u0);
        out.add(47, p.word(lb), u0);
        out.add(48, p.word(r1), t1, t0);
        out.add(49, t0, p.tag(r0), p.tag(p.lastButOne(s0)), u0);
        out.add(50, t0, p.tag(l0), p.tag(p.second(s0)), u0);
        out.add(51, u0, p.tag(lb), p.tag(p.second(b0)));
        out.add(52, t0, p.kindsBehind(s0), u0);
        out.add(53, w0, p.kindsBehind(s0));
        out.add(54, u0, p.kindsBefore(b0));
        out.add(55, v0, p.kindsBefore(b0));
        out.add(56, t1, p.kindsBehind(s1), t0);
        out.add(57, w1, p.kindsBehind(s1));
        out.add(58, t0, p.kindsBefore(s0), u0);
        out.add(59, t1, p.kindsBefore(s1), t0);
        out.add(62, t1, p.tag(r1), p.tag(p.lastButOne(s1)), t0);
    }

    private static void around(PartialParse p, int s0, int s1, int b0, Signals out) {
        int t0 = p.tag(s0);
        int t1 = p.tag(s1);
        int u0 = p.tag(b0);
        out.add(72, t0, u0, p.together(s0, b0));
        out.add(73, t1, t0, p.together(s0, s1));
        out.add(74, t0, u0, b0 > p.low ? p.tag(b0 - 1) : 0);
        out.add(75, t1, t0, s0 > p.low ? p.tag(s0 - 1) : 0);
        out.add(76, t1, t0, s0 < 0 ? 0 : p.tag(s0 + 1));
    }

    static void ofRelation(PartialParse p, int head, int word, Signals out) {
        int side = head < word ? 0 : 1;
        int t = p.tag(word);
        int h = p.tag(head);
        int first = p.first(word);
        int last = p.last(word);
        out.add(0, p.word(word), side);
        out.add(1, t, h, side);
        out.add(2, p.word(head), side);
        out.add(3, p.word(word), p.word(head));
        out.add(4, p.word(word), h, side);
        out.add(5, p.word(head), t, side);
        out.add(6, p.cluster(word), p.cluster(head), side);
        out.add(7, t, h, Math.min(6, Math.abs(head - word)) * 2 + side);
        out.add(8, p.tag(word > p.low ? word - 1 : -1), t, h);
        out.add(9, p.tag(word + 1), t, h);
        out.add(10, p.relation(first), t, h);
        out.add(11, p.relation(last), t, h);
        out.add(12, p.word(first), t, side);
        out.add(13, p.word(first), p.relation(first), h);
        out.add(14, p.relation(p.first(head)), t, h);
        out.add(15, p.relation(p.last(head)), t, h, side);
        out.add(16, p.word(word), p.relation(first), p.relation(last));
    }
}
