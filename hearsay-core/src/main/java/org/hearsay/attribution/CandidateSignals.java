package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;

/** What speaks for or against a whole reading: its borders, its order, its source, and what the grammar ties together. */
final class CandidateSignals {
    private final Signs s;
    private final Tree tree;
    private final BorderSignals borders;

    CandidateSignals(Analysed text, Borders borders) {
        this.s = text.signs();
        this.tree = text.tree();
        this.borders = new BorderSignals(s, tree, borders);
    }

    void of(Candidate c, Signals out) {
        Passage p = s.passage;
        int stem = s.stem[c.anchor()];
        int class9 = Clusters.first(s.cluster[c.anchor()], 9);
        int tag = s.tag[c.anchor()];
        Range first = c.content().get(0);
        Range last = c.content().get(c.content().size() - 1);
        int order = order(c);
        int log = (int) Math.max(-12, Math.round(c.log() * 2));
        int odds = (int) Math.max(-10, Math.min(12, Math.round(c.cueLog() * 2)));
        int source = c.source() == null ? 0 : 1;
        int quoted = quoted(s, c);
        int length = Signals.step(last.to() - first.from());
        out.add(0, 0);
        out.add(1, log);
        out.add(2, odds);
        out.add(3, odds, log / 2);
        out.add(4, order, source);
        out.add(5, order, class9);
        out.add(6, stem, source);
        out.add(7, stem, order);
        out.add(8, class9, quoted, source);
        out.add(9, quoted, order, source);
        out.add(10, length, quoted);
        out.add(11, length, class9);
        out.add(12, c.rank());
        out.add(13, c.content().size(), order);
        out.add(14, tag, order, source);
        out.add(15, stem, quoted);
        borders(s, c, first, last, class9, stem, out);
        borders.of(c, out);
        ties(s, tree, c, class9, out);
        if (c.source() != null) {
            Range range = c.source();
            int end = range.to() - 1;
            out.add(50, s.word[range.from()], range.to() - range.from() > 1 ? 1 : 0);
            out.add(51, s.tag[end], s.tag[range.from()]);
            out.add(52, class9, s.wide[end]);
            out.add(53, s.stem[end], class9);
            out.add(54, Signals.step(c.anchor() - end), tag);
            out.add(55, s.syntax.relation()[end], tag);
            out.add(56, Signals.step(range.to() - range.from()));
        }
        out.add(60, p.paragraph[c.anchor()] == 0 ? 0 : 1, order, source);
        out.add(61, s.quoted[c.anchor()] == 0 ? 0 : 1, stem);
        out.add(62, s.quoted[c.anchor()] == 0 ? 0 : 1, quoted, source);
    }

    /** Which of source, cue and content come first, and whether content stands on both sides of the cue. */
    static int order(Candidate c) {
        boolean before = c.content().get(0).from() < c.anchor();
        boolean after = c.content().get(c.content().size() - 1).from() > c.anchor();
        int source = c.source() == null ? 0 : c.source().from() < c.anchor() ? 1 : 2;
        return (before ? 1 : 0) + (after ? 2 : 0) + 4 * source;
    }

    private static int quoted(Signs s, Candidate c) {
        int inside = 0;
        int all = 0;
        for (Range range : c.content()) {
            for (int w = range.from(); w < range.to(); w++) {
                all++;
                inside += s.quoted[w] == 0 ? 0 : 1;
            }
        }
        return inside == 0 ? 0 : inside == all ? 2 : 1;
    }

    private static void borders(Signs s, Candidate c, Range first, Range last, int class9, int stem, Signals out) {
        Passage p = s.passage;
        int n = p.size;
        int from = first.from();
        int to = last.to();
        int leftWord = Signs.at(s.word, from - 1, 0, n);
        int rightWord = Signs.at(s.word, to, 0, n);
        int rightTag = Signs.at(s.tag, to, 0, n);
        int starts = p.first[from] ? 1 : 0;
        int ends = to >= n || p.first[to] || to + 1 >= n || p.first[to + 1] ? 1 : 0;
        out.add(20, s.word[from], class9);
        out.add(21, s.tag[from], leftWord);
        out.add(22, s.tag[from], starts, from < c.anchor() ? 0 : 1);
        out.add(23, rightWord, ends);
        out.add(24, s.tag[to - 1], rightTag);
        out.add(25, rightWord, Signs.at(s.word, to + 1, 0, n));
        out.add(26, s.word[to - 1], rightWord);
        out.add(27, ends, starts, from < c.anchor() ? 0 : 1);
        out.add(28, s.stem[from], stem);
        out.add(29, leftWord, from == c.cue().to() ? 1 : 0, class9);
        out.add(30, s.quoted[from], s.quoted[to - 1], from < c.anchor() ? 0 : 1);
        out.add(31, s.quoted[from], to < n ? s.quoted[to] : 0, ends);
        out.add(32, rightTag, ends, to < c.anchor() ? 0 : 1);
    }

    /** How many ties of the grammar the borders cut, and which. */
    private static void ties(Signs s, Tree tree, Candidate c, int class9, Signals out) {
        int[] head = s.syntax.head();
        int[] relation = s.syntax.relation();
        int cutIn = 0;
        int cutOut = 0;
        for (Range range : c.content()) {
            for (int w = range.from(); w < range.to(); w++) {
                int h = head[w];
                if (h >= 0 && (h < range.from() || h >= range.to())) {
                    cutOut++;
                    boolean toCue = h >= c.cue().from() && h < c.cue().to();
                    out.add(40, relation[w], toCue ? 1 : 0, class9);
                    out.add(41, relation[w], toCue ? 1 : 0, s.tag[w]);
                }
            }
            for (int w = range.to(); w < Math.min(s.passage.size, range.to() + 12); w++) {
                int h = head[w];
                if (h >= range.from() && h < range.to() && s.passage.isLetters(w)) {
                    cutIn++;
                    out.add(42, relation[w], s.tag[w]);
                    out.add(43, relation[w], s.tag[h], w - range.to() < 2 ? 0 : 1);
                }
            }
            for (int w = Math.max(0, range.from() - 8); w < range.from(); w++) {
                int h = head[w];
                if (h >= range.from() && h < range.to() && s.passage.isLetters(w)) {
                    cutIn++;
                    out.add(44, relation[w], s.tag[w]);
                }
            }
        }
        out.add(45, Math.min(4, cutIn), Math.min(4, cutOut));
        out.add(46, Math.min(4, cutIn), class9);
    }
}
