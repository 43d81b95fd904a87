package org.hearsay.attribution;

/** What speaks for a word being content or source of one cue. */
final class SpanSignals {
    private final Signs s;
    private final Tree tree;
    private int anchor;
    private int low;
    private int high;
    private int[] branch = new int[64];
    private int[] depth = new int[64];
    private int[] commas = new int[64];
    private int[] thats = new int[64];
    private int[] verbs = new int[64];
    private int[] quotes = new int[64];

    SpanSignals(Signs signs, Tree tree) {
        this.s = signs;
        this.tree = tree;
    }

    /** Turns to the window of a cue's anchor. */
    void turnTo(int cue, int from, int to) {
        anchor = cue;
        low = from;
        high = to;
        int size = to - from;
        if (branch.length < size) {
            int room = size * 2;
            branch = new int[room];
            depth = new int[room];
            commas = new int[room];
            thats = new int[room];
            verbs = new int[room];
            quotes = new int[room];
        }
        tree.paths(cue, from, to, branch, depth);
        count(1);
        count(-1);
    }

    private void count(int step) {
        int comma = 0;
        int that = 0;
        int verb = 0;
        int quote = 0;
        for (int w = anchor; w >= low && w < high; w += step) {
            commas[w - low] = Math.min(comma, 4);
            thats[w - low] = Math.min(that, 1);
            verbs[w - low] = Math.min(verb, 3);
            quotes[w - low] = Math.min(quote, 4);
            if (w != anchor) {
                comma += s.passage.plain[w].equals(",") ? 1 : 0;
                that += s.passage.plain[w].equals("that") ? 1 : 0;
                verb += s.tag[w] == Tags.PAST || s.tag[w] == Tags.PRESENT || s.tag[w] == Tags.THIRD ? 1 : 0;
                quote += s.quoted[w] == 1 || s.quoted[w] == 3 ? 1 : 0;
            }
        }
    }

    /** All that speaks for or against a word of the window. */
    void of(int w, Signals out) {
        ofSide(w, out);
        ofCue(w, out);
    }

    /** What is the same for every cue on that side of the word, two words or more from the window's edges. */
    void ofSide(int w, Signals out) {
        int side = side(w);
        int tag = s.tag[w];
        int word = s.word[w];
        int left = Signs.at(s.word, w - 1, low, high);
        int right = Signs.at(s.word, w + 1, low, high);
        int leftTag = Signs.at(s.tag, w - 1, low, high);
        int rightTag = Signs.at(s.tag, w + 1, low, high);
        int first = s.passage.first[w] ? 1 : 0;
        int last = w + 1 == high || s.passage.first[w + 1] ? 1 : 0;
        int inside = s.quoted[w];
        int relation = s.syntax.relation()[w];
        out.add(0, side);
        out.add(1, word, side);
        out.add(2, tag, side);
        out.add(3, left, side);
        out.add(4, right, side);
        out.add(5, leftTag, tag, side);
        out.add(6, tag, rightTag, side);
        out.add(7, left, word, side);
        out.add(8, word, right, side);
        out.add(12, s.wide[w], side);
        out.add(13, Clusters.first(s.cluster[w], 9), side);
        out.add(14, s.shape[w], side, leftTag);
        out.add(30, relation, side, tag);
        out.add(44, Signs.at(s.quoted, w - 1, low, high), inside, Signs.at(s.quoted, w + 1, low, high));
        out.add(56, first, last, side);
        out.add(57, last, word, left);
        out.add(58, Signs.at(s.word, w - 2, low, high), left, side);
        out.add(59, Signs.at(s.word, w + 2, low, high), right, side);
        out.add(60, leftTag, tag, rightTag);
        out.add(62, s.passage.paragraph[w] == 0 ? 0 : 1, side, tag);
    }

    /** What depends on the cue. */
    void ofCue(int w, Signals out) {
        int side = w < anchor ? 0 : w == anchor ? 1 : 2;
        int i = w - low;
        int code = branch[i];
        int tag = s.tag[w];
        int word = s.word[w];
        int relation = s.syntax.relation()[w];
        int cueStem = s.stem[anchor];
        int cueTag = s.tag[anchor];
        int cueClass = Clusters.first(s.cluster[anchor], 9);
        int left = Signs.at(s.word, w - 1, low, high);
        int right = Signs.at(s.word, w + 1, low, high);
        int leftTag = Signs.at(s.tag, w - 1, low, high);
        int rightTag = Signs.at(s.tag, w + 1, low, high);
        int leftCode = i > 0 ? branch[i - 1] : Signs.NONE;
        int rightCode = w + 1 < high ? branch[i + 1] : Signs.NONE;
        int distance = Signals.step(w - anchor);
        int sentence = s.passage.sentence[w] - s.passage.sentence[anchor];
        out.add(9, distance, tag);
        out.add(10, distance, cueTag);
        out.add(11, distance, cueStem);
        out.add(15, cueStem, side);
        out.add(16, cueStem, word, side);
        out.add(17, cueStem, tag, side);
        out.add(18, cueClass, word, distance);
        // grammar
        out.add(20, code);
        out.add(21, code, cueStem);
        out.add(22, code, cueClass);
        out.add(23, code, cueTag);
        out.add(24, code, tag);
        out.add(25, code, Math.min(depth[i], 3), relation);
        out.add(26, code, leftCode);
        out.add(27, code, rightCode);
        out.add(28, code, leftCode, rightCode);
        out.add(29, code, word);
        int head = s.syntax.head()[w];
        out.add(31, relation, head < 0 ? 0 : s.tag[head], head < 0 ? 0 : side(head));
        out.add(32, code, side, commas[i]);
        out.add(33, code, thats[i], verbs[i]);
        int opens = opening(w);
        int closed = i > 0 ? closing(w - 1) : Signs.NONE;
        out.add(34, opens, code);
        out.add(35, closed, code);
        out.add(36, opens, leftTag == Tags.COMMA ? 1 : 0, code);
        out.add(37, opens, closed, side);
        out.add(38, opens, word, side);
        // quotations
        int inside = s.quoted[w];
        int cueInside = s.quoted[anchor] == 0 ? 0 : s.passage.quotation[w] == s.passage.quotation[anchor] ? 1 : 2;
        out.add(40, inside, cueInside, side);
        out.add(41, inside, cueInside, side * 8 + quotes[i]);
        out.add(42, inside, code, cueInside);
        out.add(43, inside, distance, cueInside);
        out.add(45, inside, cueStem, side);
        out.add(46, quotes[i], side, word);
        // order
        out.add(50, commas[i], thats[i], side);
        out.add(51, commas[i], verbs[i], side);
        out.add(52, thats[i], side, cueStem);
        out.add(53, verbs[i], side, tag);
        out.add(54, sentence, inside, side);
        out.add(55, sentence, s.word[high - 1], side);
        int own = s.ownCue[s.passage.sentence[w]] ? 1 : 0;
        int begun = s.quoted[s.passage.sentenceStart[s.passage.sentence[anchor]]] == 0 ? 0 : 1;
        int begins = s.quoted[s.passage.sentenceStart[s.passage.sentence[w]]] == 0 ? 0 : 1;
        int paragraph = s.passage.paragraph[w] == s.passage.paragraph[anchor] ? 0 : 1;
        int far = Math.max(-1, Math.min(3, sentence));
        out.add(63, far * 4 + begun * 2 + begins, inside, own * 2 + paragraph);
        out.add(64, far * 4 + begun * 2 + begins, inside == 0 ? 0 : 1, cueStem);
        int first = s.passage.first[w] ? 1 : 0;
        int last = w + 1 == high || s.passage.first[w + 1] ? 1 : 0;
        out.add(61, cueTag, code, commas[i] * 2 + thats[i]);
    }

    /** What the largest branch that begins here is: its relation and its part of speech. */
    int opening(int w) {
        int top = tree.opens[w];
        return branch[w - low] == 0 ? 0 : s.syntax.relation()[top] * 3 + s.tag[top];
    }

    /** What the largest branch that ends here is. */
    int closing(int w) {
        int top = tree.closes[w];
        return branch[w - low] == 0 ? 0 : s.syntax.relation()[top] * 5 + Math.min(3, tree.width[top] / 3);
    }

    private int side(int w) {
        return w < anchor ? 0 : w == anchor ? 1 : 2;
    }
}
