package org.hearsay.attribution;

/** What is known of each word of a passage by itself, as numbers: form, ending, shape, word class, grammar, quotation. */
final class Signs {
    static final int NONE = 0x5EED;

    final Passage passage;
    final Syntax syntax;
    final int[] word;
    final int[] stem;
    final int[] ending;
    final int[] shape;
    final int[] cluster;
    final int[] wide;
    final int[] tag;
    /** 0 outside, 1 first, 2 inside, 3 last of a quotation. */
    final int[] quoted;
    /** For each sentence, whether a verb of saying stands in it outside quotations. */
    final boolean[] ownCue;

    Signs(Passage passage, Syntax syntax, Clusters clusters, CueTable cues) {
        int n = passage.size;
        this.passage = passage;
        this.syntax = syntax;
        this.word = new int[n];
        this.stem = new int[n];
        this.ending = new int[n];
        this.shape = new int[n];
        this.cluster = new int[n];
        this.wide = new int[n];
        this.tag = syntax.tag();
        this.quoted = new int[n];
        this.ownCue = new boolean[passage.sentenceStart.length];
        for (int i = 0; i < n; i++) {
            String plain = passage.plain[i];
            word[i] = plain.hashCode();
            stem[i] = Stem.of(plain).hashCode();
            ending[i] = plain.substring(Math.max(0, plain.length() - 3)).hashCode();
            shape[i] = shape(passage.words[i].text());
            cluster[i] = clusters.of(plain);
            wide[i] = clusters.wide(cluster[i]);
            int q = passage.quotation[i];
            quoted[i] = q < 0
                    ? 0
                    : i == 0 || passage.quotation[i - 1] != q ? 1 : i + 1 == n || passage.quotation[i + 1] != q ? 3 : 2;
            if (q < 0 && cues.is(passage, i, CueTable.Kind.SAY)) {
                ownCue[passage.sentence[i]] = true;
            }
        }
    }

    static int at(int[] signs, int index, int low, int high) {
        return index < low || index >= high ? NONE : signs[index];
    }

    private static int shape(String word) {
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return 4;
        }
        if (!Character.isLetter(first)) {
            return 5;
        }
        if (!Character.isUpperCase(first)) {
            return 0;
        }
        boolean allCapital = word.length() > 1;
        for (int i = 1; i < word.length() && allCapital; i++) {
            allCapital = !Character.isLowerCase(word.charAt(i));
        }
        return allCapital ? 2 : word.endsWith(".") ? 3 : 1;
    }
}
