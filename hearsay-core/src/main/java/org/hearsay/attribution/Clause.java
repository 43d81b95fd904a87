package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;

/**
 * A verb outside quotations with its grammatical subject.
 *
 * @param subject the words of the subject
 * @param verb index of the verb
 */
record Clause(Range subject, int verb) {
    private static final int SUBJECT = "nsubj".hashCode();
    private static final int OBJECT = "dobj".hashCode();
    private static final int LONGEST = 30;

    int start() {
        return Math.min(subject.from(), verb);
    }

    /** The clauses of a text in the order of their subjects. */
    static List<Clause> of(Analysed text) {
        Syntax syntax = text.signs().syntax;
        int[] quotation = text.signs().passage.quotation;
        List<Clause> clauses = new ArrayList<>();
        for (int w = 0; w < quotation.length; w++) {
            int verb = syntax.head()[w];
            boolean near = syntax.relation()[w] == SUBJECT || isInverted(syntax, quotation, w);
            if (near && quotation[w] < 0 && verb >= 0 && quotation[verb] < 0) {
                Range branch = text.tree().branch(w);
                boolean apart = verb < branch.from() || verb >= branch.to();
                if (apart && branch.to() - branch.from() <= LONGEST && quotation[branch.from()] < 0) {
                    clauses.add(new Clause(branch, verb));
                }
            }
        }
        return clauses;
    }

    /** "..., " noted a report: what looks like the object of a verb right behind a quotation. */
    private static boolean isInverted(Syntax syntax, int[] quotation, int word) {
        int verb = syntax.head()[word];
        return syntax.relation()[word] == OBJECT && verb > 0 && word > verb && quotation[verb - 1] >= 0;
    }
}
