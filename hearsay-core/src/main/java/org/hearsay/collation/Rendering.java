package org.hearsay.collation;

import java.util.List;
import org.hearsay.model.Token;

/**
 * A witness's words as the aligner sees them.
 *
 * @param key the normalised words, for ordering and for finding equal witnesses
 * @param terms one entry a token
 */
record Rendering(String key, List<Term> terms) {
    static Rendering of(List<Token> tokens, Language language) {
        StringBuilder key = new StringBuilder();
        for (Token token : tokens) {
            key.append(token.n()).append('\u0000');
        }
        return new Rendering(
                key.toString(),
                tokens.stream().map(token -> Term.of(token, language)).toList());
    }

    /** Some of its words, as a rendering without a key. */
    Rendering part(int from, int to) {
        return new Rendering("", terms.subList(from, to));
    }

    int size() {
        return terms.size();
    }

    Term term(int index) {
        return terms.get(index);
    }

    /** What a match of each of its words is worth. */
    double[] weights() {
        double[] weights = new double[terms.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = terms.get(i).weight();
        }
        return weights;
    }

    /** True for a mark that says that words are left away: an ellipsis, or one of several full stops in a row. */
    boolean isElision(int index) {
        String mark = term(index).word();
        boolean several = index > 0 && term(index - 1).word().equals(mark)
                || index + 1 < size() && term(index + 1).word().equals(mark);
        return mark.startsWith("..") || mark.startsWith("\u2026") || mark.equals(".") && several;
    }
}
