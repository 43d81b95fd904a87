package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;

/** What the grammar at the borders of a whole reading says for or against it, beside words and word classes. */
final class BorderSignals {
    private final Signs s;
    private final Tree tree;
    private final Borders b;

    BorderSignals(Signs signs, Tree tree, Borders borders) {
        this.s = signs;
        this.tree = tree;
        this.b = borders;
    }

    void of(Candidate c, Signals out) {
        b.turnTo(c);
        int order = CandidateSignals.order(c);
        int class9 = Clusters.first(s.cluster[c.anchor()], 9);
        int to = CueReadings.last(c).to();
        int mark = to < s.passage.size && !s.passage.isLetters(to) ? s.word[to] : 0;
        behind(c, to, mark, class9, out);
        inside(to, mark, out);
        before(c, order, class9, out);
        top(c, to, order, class9, out);
        verbs(c, mark, order, class9, out);
        place(c, to, mark, order, out);
    }

    /** What begins behind the last word. */
    private void behind(Candidate c, int to, int mark, int class9, Signals out) {
        int opens = b.opensNext;
        int at = b.atNext;
        int relation = b.relation(opens);
        int word = b.word(b.next);
        int stem = s.stem[c.anchor()];
        out.add(70, at, relation);
        out.add(71, at, relation, mark);
        out.add(72, at, word, mark);
        out.add(73, at, relation, b.tag(opens), mark);
        out.add(74, at, relation, word);
        out.add(75, at, relation, stem);
        out.add(76, at, word, class9);
        out.add(77, at, relation, opens < 0 ? 0 : Signals.step(tree.width[opens]), mark);
        out.add(78, word, mark, b.relation(b.closesLast));
        out.add(79, word, b.tag(opens), CandidateSignals.order(c));
        out.add(80, s.cluster[b.last], at, relation);
        int head = opens < 0 ? -1 : s.syntax.head()[opens];
        if (head >= 0) {
            out.add(81, s.stem[head], word, at);
            out.add(82, s.tag[head], word, at);
            out.add(83, Clusters.first(s.cluster[head], 8), Clusters.first(s.cluster[opens], 8), relation, at);
            out.add(84, Signals.step(to - head), relation, at);
        }
    }

    /** What ends with the last word, and how the words before and behind the border follow each other. */
    private void inside(int to, int mark, Signals out) {
        int closes = b.closesLast;
        int lastMark = s.passage.isLetters(to - 1) ? 0 : s.word[to - 1];
        int tag = s.tag[b.last];
        int nextTag = b.tag(b.next);
        out.add(85, b.atLast, b.relation(closes), Signals.step(tree.width[closes]));
        out.add(86, b.relation(closes), b.tag(closes), lastMark);
        out.add(87, b.relation(closes), s.word[closes], b.atNext);
        out.add(88, tag, mark, nextTag);
        out.add(89, tag, mark, nextTag, b.next < 0 ? 0 : Signs.at(s.tag, b.next + 1, 0, s.passage.size));
        out.add(90, s.word[b.last], mark, b.word(b.next));
        out.add(91, Signs.at(s.tag, b.last - 1, 0, s.passage.size), tag, mark, nextTag);
    }

    /** What begins with the first word and what ends before it. */
    private void before(Candidate c, int order, int class9, Signals out) {
        int opens = b.opensFirst;
        int from = c.content().get(0).from();
        int mark = from > 0 && !s.passage.isLetters(from - 1) ? s.word[from - 1] : 0;
        int word = b.word(b.previous);
        out.add(92, b.atFirst, b.relation(opens), order);
        out.add(93, b.atFirst, b.relation(opens), s.word[b.first]);
        out.add(94, b.atFirst, b.tag(opens), class9);
        out.add(95, b.atPrevious, b.relation(b.closesPrevious), b.relation(opens));
        out.add(96, word, s.word[b.first], order);
        out.add(97, word, s.stem[c.anchor()]);
        out.add(98, b.tag(b.previous), s.tag[b.first], mark, order);
    }

    /** What holds the content together and ties it to the cue. */
    private void top(Candidate c, int to, int order, int class9, Signals out) {
        int top = b.top;
        int at = b.atTop;
        int relation = b.relation(top);
        int stem = s.stem[c.anchor()];
        int tag = s.tag[c.anchor()];
        out.add(100, at, relation, class9);
        out.add(101, at, relation, b.tag(top), b.tops);
        out.add(102, at, relation, stem);
        out.add(103, b.tag(top), relation, s.word[b.first]);
        out.add(104, Math.min(b.tops, 5), order, tag);
        out.add(105, b.tag(top), stem, tag);
        if (top >= 0) {
            Range branch = tree.branch(top);
            int beyond = Signals.step(branch.to() - to);
            int behind = b.atNext;
            int next = b.relation(b.opensNext);
            out.add(106, beyond, Signals.step(c.content().get(0).from() - branch.from()));
            out.add(107, beyond, behind, next);
            out.add(108, s.stem[top], stem);
            out.add(109, s.stem[top], behind, next);
        }
    }

    /** Whether the content and the rest of its sentence have the verbs that they need. */
    private void verbs(Candidate c, int mark, int order, int class9, Signals out) {
        int verbs = b.verbs();
        int few = Math.min(2, verbs);
        int rest = b.beforeNextVerb();
        out.add(110, Math.min(3, b.commas()), Math.min(3, verbs), class9);
        out.add(111, Math.min(3, verbs), s.stem[c.anchor()]);
        out.add(112, s.word[b.first], few, rest);
        out.add(113, few, rest, mark, order);
        out.add(114, rest, b.relation(b.top), few);
        out.add(115, rest, class9, few);
    }

    private void place(Candidate c, int to, int mark, int order, Signals out) {
        Passage p = s.passage;
        int from = c.content().get(0).from();
        int rest = Signals.step(p.sentenceEnd[p.sentence[to - 1]] - to);
        out.add(116, rest, order, mark);
        out.add(117, rest, b.word(b.next));
        out.add(118, Signals.step(from - p.sentenceStart[p.sentence[from]]), order);
        out.add(119, s.word[from], s.word[to - 1], mark);
        out.add(120, p.sentence[to - 1] - p.sentence[from], order, p.quotation[from] < 0 ? 0 : 1);
    }
}
