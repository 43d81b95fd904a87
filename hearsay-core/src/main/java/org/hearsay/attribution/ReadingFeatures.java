package org.hearsay.attribution;

import org.hearsay.attribution.Found.Range;

/** A reading of a cue in numbers, for trees that choose among readings and say how sure the best one is. */
final class ReadingFeatures {
    private static final int PLAIN = 56;
    private static final int QUOTED = PLAIN + BorderFeatures.COUNT;
    private static final int HABITS = QUOTED + QuotedWords.COUNT;
    static final int COUNT = HABITS + CueFrame.COUNT;
    /** Where the log-odds of the linear choice stand. */
    static final int CHOICE = 11;

    private final Signs s;
    private final Tree tree;
    private final Neighbours neighbours;
    private final BorderFeatures borders;
    private final QuotedWords quoted;

    ReadingFeatures(Signs signs, Tree tree, Neighbours neighbours, Borders borders) {
        this.s = signs;
        this.tree = tree;
        this.neighbours = neighbours;
        this.borders = new BorderFeatures(signs, tree, borders);
        this.quoted = new QuotedWords(signs);
    }

    /**
     * @param index of the reading's cue among its neighbours
     * @param choice log-odds of the linear choice
     * @param confidence log-odds of the linear confidence
     */
    float[] of(int index, Candidate reading, double choice, double confidence) {
        CueReadings cue = neighbours.cue(index);
        float[] row = new float[COUNT];
        row[0] = (float) cue.odds;
        row[1] = (float) reading.log();
        row[2] = (float) (reading.log() - cue.best().log());
        row[3] = reading.rank();
        row[4] = cue.readings.size();
        double[] overlap = cue.overlap(reading);
        row[5] = (float) overlap[0];
        row[6] = (float) overlap[1];
        row[7] = (float) cue.sameStart(reading);
        row[8] = (float) cue.sameEnd(reading);
        row[9] = (float) cue.sameSource(reading);
        row[10] = (float) cue.all();
        row[CHOICE] = (float) choice;
        row[12] = (float) confidence;
        neighbours.of(index, reading, row, 13);
        content(reading, row);
        source(reading, row);
        place(reading, row);
        borders.of(cue, reading, row, PLAIN);
        quoted.of(reading, row, QUOTED);
        System.arraycopy(cue.habits, 0, row, HABITS, CueFrame.COUNT);
        return row;
    }

    private void content(Candidate c, float[] row) {
        Passage p = s.passage;
        Range first = c.content().get(0);
        Range last = CueReadings.last(c);
        int from = first.from();
        int to = last.to();
        row[22] = CueReadings.size(c.content());
        row[23] = c.content().size();
        row[24] = quoted.share(c);
        row[25] = from < c.anchor() ? 1 : 0;
        row[26] = to > c.anchor() ? 1 : 0;
        row[27] = p.first[from] ? 1 : 0;
        row[28] = to >= p.size || p.first[to] ? 2 : to + 1 >= p.size || p.first[to + 1] ? 1 : 0;
        row[29] = opening(from);
        row[30] = to < p.size ? opening(to) : -1;
        row[31] = opening(to - 1);
        row[32] = from > 0 ? opening(from - 1) : -1;
        row[33] = from > c.anchor()
                ? from - c.cue().to()
                : to <= c.anchor() ? to - c.cue().from() : 0;
        int[] head = s.syntax.head();
        int cutOut = 0;
        int cutIn = 0;
        int tied = -1;
        int toCue = 0;
        for (Range range : c.content()) {
            for (int w = range.from(); w < range.to(); w++) {
                int h = head[w];
                if (h < range.from() || h >= range.to()) {
                    cutOut += h >= 0 ? 1 : 0;
                    boolean cue = h >= c.cue().from() && h < c.cue().to();
                    toCue += cue ? 1 : 0;
                    tied = cue && tied < 0 ? w : tied;
                }
            }
            for (int w = range.to(); w < Math.min(p.size, range.to() + 12); w++) {
                cutIn += head[w] >= range.from() && head[w] < range.to() && p.isLetters(w) ? 1 : 0;
            }
        }
        row[34] = cutOut;
        row[35] = cutIn;
        row[36] = toCue;
        row[37] = tied < 0 ? -1 : GrammarCodes.relation(s.syntax.relation()[tied]);
        row[38] = tied < 0 ? -1 : GrammarCodes.tag(s.tag[tied]);
    }

    private void source(Candidate c, float[] row) {
        Range source = c.source();
        row[39] = source == null ? 0 : source.to() - source.from();
        row[40] = source == null
                ? 99
                : source.from() > c.anchor() ? c.anchor() - source.from() : c.anchor() - source.to();
        if (source == null) {
            Range subject = Subject.of(s, tree, c);
            row[41] = subject == null ? -2 : -1;
            row[42] = -1;
            row[43] = -1;
            return;
        }
        int end = source.to() - 1;
        boolean capital = s.passage.isCapital(end);
        row[41] = source.to() - source.from() == 1 ? capital ? 1 : 0 : capital ? 3 : 2;
        row[42] = GrammarCodes.tag(s.tag[end]);
        int outer = -1;
        for (int w = source.from(); w < source.to(); w++) {
            int h = s.syntax.head()[w];
            outer = (h < source.from() || h >= source.to()) && outer < 0 ? w : outer;
        }
        row[43] = outer < 0
                ? -1
                : GrammarCodes.relation(s.syntax.relation()[outer]) + (s.syntax.head()[outer] == c.anchor() ? 0.5f : 0);
    }

    private void place(Candidate c, float[] row) {
        Passage p = s.passage;
        int anchor = c.anchor();
        row[44] = GrammarCodes.tag(s.tag[anchor]);
        row[45] = s.quoted[anchor] == 0 ? 0 : 1;
        row[46] = GrammarCodes.relation(s.syntax.relation()[anchor]);
        int helpers = 0;
        int objects = 0;
        int clauses = 0;
        int subjects = 0;
        for (int child = tree.firstChild(anchor); child >= 0; child = tree.nextSibling(child)) {
            int relation = GrammarCodes.relation(s.syntax.relation()[child]);
            helpers += relation == 6 ? 1 : 0;
            objects += relation == 4 ? 1 : 0;
            clauses += relation == 1 || relation == 2 ? 1 : 0;
            subjects += relation == 5 ? 1 : 0;
        }
        row[47] = helpers;
        row[48] = objects;
        row[49] = clauses;
        row[50] = subjects;
        row[51] = Math.min(20, p.sentence[anchor]);
        row[52] = anchor / (float) p.size;
        int low = p.sentenceStart[p.sentence[anchor]];
        int high = p.sentenceEnd[p.sentence[anchor]];
        row[53] = high - low;
        row[54] = (anchor - low) / (float) (high - low);
        row[55] = c.cue().to() - c.cue().from();
    }

    /** A word as the border of a content, in an order that lets a tree part marks, small words and others. */
    private int opening(int w) {
        return switch (s.passage.plain[w]) {
            case "\"", "'" -> s.quoted[w] == 1 ? 0 : s.quoted[w] == 3 ? 1 : 2;
            case "," -> 3;
            case ".", "?", "!" -> 4;
            case ":", ";" -> 5;
            case "-" -> 6;
            case "that" -> 7;
            case "to" -> 8;
            case "and", "but", "or" -> 9;
            case "if", "whether", "why", "how", "what", "who" -> 10;
            case "of", "for", "about", "on", "in", "at", "by", "with" -> 11;
            case "as", "because", "while", "when", "after", "before" -> 12;
            case "he", "she", "it", "they", "we", "i", "you" -> 13;
            default -> s.passage.isLetters(w) ? 14 + GrammarCodes.tag(s.tag[w]) : 40;
        };
    }
}
