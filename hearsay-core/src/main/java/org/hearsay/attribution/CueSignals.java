package org.hearsay.attribution;

/** What speaks for or against a word being the heart of a cue. */
final class CueSignals {
    private CueSignals() {}

    static void of(Signs s, Tree tree, int w, Signals out) {
        Passage p = s.passage;
        int low = p.sentenceStart[p.sentence[w]];
        int high = p.sentenceEnd[p.sentence[w]];
        int word = s.word[w];
        int stem = s.stem[w];
        int tag = s.tag[w];
        int class8 = Clusters.first(s.cluster[w], 9);
        int left = Signs.at(s.word, w - 1, low, high);
        int right = Signs.at(s.word, w + 1, low, high);
        int leftTag = Signs.at(s.tag, w - 1, low, high);
        int rightTag = Signs.at(s.tag, w + 1, low, high);
        int right2 = Signs.at(s.word, w + 2, low, high);
        int right2Tag = Signs.at(s.tag, w + 2, low, high);
        out.add(0, 0);
        out.add(1, word);
        out.add(2, stem);
        out.add(3, stem, tag);
        out.add(4, s.cluster[w]);
        out.add(5, class8, tag);
        out.add(6, s.wide[w], tag);
        out.add(7, tag);
        out.add(8, s.ending[w]);
        out.add(9, left);
        out.add(10, right);
        out.add(11, word, left);
        out.add(12, word, right);
        out.add(13, stem, rightTag);
        out.add(14, stem, leftTag);
        out.add(15, leftTag, tag, rightTag);
        out.add(16, tag, rightTag, right2Tag);
        out.add(17, Signs.at(s.tag, w - 2, low, high), leftTag, tag);
        out.add(18, Signs.at(s.word, w - 2, low, high), left);
        out.add(19, right, right2);
        out.add(20, class8, Signs.at(s.cluster, w + 1, low, high));
        out.add(21, class8, Signs.at(s.cluster, w - 1, low, high));
        out.add(22, s.shape[w], s.shape[Math.max(0, w - 1)]);
        quotes(s, w, low, high, stem, tag, out);
        grammar(s, tree, w, stem, class8, tag, out);
        place(s, w, low, high, stem, tag, out);
    }

    private static void quotes(Signs s, int w, int low, int high, int stem, int tag, Signals out) {
        int before = 0;
        for (int i = w - 1; i >= low && w - i < 10 && before == 0; i--) {
            before = s.quoted[i] == 3 ? w - i : 0;
        }
        int after = 0;
        for (int i = w + 1; i < high && i - w < 10 && after == 0; i++) {
            after = s.quoted[i] == 1 ? i - w : 0;
        }
        int inside = s.quoted[w] == 0 ? 0 : 1;
        out.add(30, inside, tag);
        out.add(31, inside, stem);
        out.add(32, before, after == 0 ? 0 : 1, inside);
        out.add(33, after, before == 0 ? 0 : 1, inside);
        out.add(34, stem, before == 0 ? 0 : 1, after == 0 ? 0 : 1);
        out.add(35, tag, before, after);
    }

    private static void grammar(Signs s, Tree tree, int w, int stem, int class8, int tag, Signals out) {
        int[] relation = s.syntax.relation();
        int head = s.syntax.head()[w];
        out.add(40, relation[w], tag);
        out.add(41, relation[w], stem);
        out.add(42, relation[w], head < 0 ? 0 : s.stem[head]);
        out.add(43, relation[w], head < 0 ? 0 : s.tag[head], class8);
        int kinds = 0;
        for (int child = tree.firstChild(w); child >= 0; child = tree.nextSibling(child)) {
            int side = child < w ? 0 : 1;
            out.add(44, relation[child], side, class8);
            out.add(45, relation[child], stem);
            out.add(46, relation[child], tag, side);
            out.add(47, relation[child], s.stem[child]);
            out.add(48, relation[child], Clusters.first(s.cluster[child], 8), class8);
            out.add(49, relation[child], s.tag[child], s.wide[w]);
            kinds += Signals.mix(relation[child] + side);
        }
        out.add(50, kinds, tag);
        out.add(51, kinds, class8);
        out.add(52, kinds, stem);
    }

    private static void place(Signs s, int w, int low, int high, int stem, int tag, Signals out) {
        Passage p = s.passage;
        out.add(60, tag, p.paragraph[w] == 0 ? 0 : 1);
        out.add(61, tag, Signals.step(w - low));
        out.add(62, tag, Signals.step(high - w));
        out.add(63, stem, w - low < 3 ? 0 : high - w < 6 ? 1 : 2);
        int that = 0;
        for (int i = w + 1; i < high && i - w < 8 && that == 0; i++) {
            that = p.plain[i].equals("that") ? i - w : 0;
        }
        out.add(64, that, tag);
        out.add(65, that == 0 ? 0 : 1, stem);
        int stop = Signs.NONE;
        for (int i = high - 1; i >= low && i > high - 3; i--) {
            stop = p.isLetters(i) ? stop : s.word[i];
        }
        out.add(66, stop, stem);
        out.add(67, p.paragraph[w] == 0 ? 0 : 1, high - low < 8 ? 0 : 1, s.word[w]);
    }
}
