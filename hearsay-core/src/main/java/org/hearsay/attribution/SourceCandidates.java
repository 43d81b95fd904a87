package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The words that may be the source of a cue: the sources of all its readings, its grammatical subject and those above it,
 * the source of the cue before, and none. The subject of "was accused" is no source of it.
 */
final class SourceCandidates {
    private static final Set<String> RELATIVE = Set.of("who", "which", "whom");
    private static final Set<String> BE = Set.of("be", "been", "being", "is", "are", "was", "were");

    /** What is told of somebody by others, or to somebody. */
    private static final Set<String> BEFALLING = Set.of(
            "accused",
            "charged",
            "convicted",
            "indicted",
            "sentenced",
            "suspected",
            "blamed",
            "criticized",
            "criticised",
            "condemned",
            "denounced",
            "praised",
            "mocked",
            "told",
            "asked",
            "ordered",
            "urged",
            "warned",
            "informed",
            "reminded",
            "questioned",
            "described",
            "portrayed",
            "alleged");

    private static final int NEAR = 2;
    private static final int SUBJECT = "nsubj".hashCode();
    private static final int PASSIVE = "nsubjpass".hashCode();
    private static final int OBJECT = "dobj".hashCode();
    private static final int OWNER = "poss".hashCode();
    private static final int CLAUSE = "acl".hashCode();
    private static final int RELATIVE_CLAUSE = "relcl".hashCode();
    private static final int LONGEST = 30;
    private static final int MOST_STEPS = 4;

    private final Analysed text;
    private final List<Verdict> verdicts;

    SourceCandidates(Analysed text, List<Verdict> verdicts) {
        this.text = text;
        this.verdicts = verdicts;
    }

    /** The candidates for the cue of a verdict, each once; null stands for none. */
    List<@Nullable Range> of(int index) {
        Verdict verdict = verdicts.get(index);
        Candidate chosen = verdict.reading();
        List<@Nullable Range> found = new ArrayList<>();
        Range agent = isBefalling(chosen) ? agent(chosen) : null;
        if (agent != null) {
            found.add(agent);
            return found;
        }
        found.add(relative(chosen.source()));
        for (Candidate reading : verdict.cue().readings) {
            add(relative(reading.source()), found);
        }
        add(Subject.of(text.signs(), text.tree(), chosen), found);
        above(chosen.anchor(), found);
        add(before(index), found);
        if (!found.contains(null)) {
            found.add(null);
        }
        found.removeIf(source -> source != null && isBefallen(source, chosen));
        return found;
    }

    /** "Rask was accused of": the subject of such a passive is whom it befalls and not who speaks. */
    private boolean isBefallen(Range source, Candidate candidate) {
        return source.to() <= candidate.cue().from() && isBefalling(candidate);
    }

    private boolean isBefalling(Candidate candidate) {
        Passage p = text.signs().passage;
        return BEFALLING.contains(p.plain[candidate.anchor()])
                && IntStream.range(candidate.cue().from(), candidate.anchor()).anyMatch(i -> BE.contains(p.plain[i]));
    }

    /** "Told by the judge": who acts in a passive, up to what is said; null where nobody is named. */
    private @Nullable Range agent(Candidate candidate) {
        Tree tree = text.tree();
        Passage p = text.signs().passage;
        int after = candidate.anchor() + 1;
        if (after + 1 >= p.size || !p.plain[after].equals("by")) {
            return null;
        }
        int to = after + 1;
        for (int child = tree.firstChild(after); child >= 0; child = tree.nextSibling(child)) {
            to = Math.max(to, tree.branch(child).to());
        }
        for (Range said : candidate.content()) {
            to = said.from() > after ? Math.min(to, said.from()) : to;
        }
        return to > after + 1 && to - after <= LONGEST ? new Range(after + 1, to) : null;
    }

    /** The source of the nearest cue before that has one outside its quotation, at most so many sentences back. */
    @Nullable
    Range before(int index) {
        Passage p = text.signs().passage;
        int sentence = p.sentence[verdicts.get(index).reading().anchor()];
        for (int i = index - 1; i >= 0; i--) {
            Candidate other = verdicts.get(i).reading();
            if (sentence - p.sentence[other.anchor()] > NEAR) {
                return null;
            }
            if (verdicts.get(i).confidence() > SourceFeatures.LIKELY && other.source() != null) {
                return other.source();
            }
        }
        return null;
    }

    private void above(int anchor, List<@Nullable Range> found) {
        int at = anchor;
        for (int step = 0; step < MOST_STEPS && at >= 0; step++) {
            Tree tree = text.tree();
            for (int child = tree.firstChild(at); child >= 0; child = tree.nextSibling(child)) {
                if (isParty(text.signs().syntax.relation()[child])) {
                    addFree(tree.branch(child), anchor, found);
                } else if (text.signs().passage.plain[child].equals("by") && tree.firstChild(child) >= 0) {
                    addFree(tree.branch(tree.firstChild(child)), anchor, found);
                }
            }
            int noun = text.signs().syntax.head()[at];
            if (noun >= 0 && noun < at && isClause(text.signs().syntax.relation()[at])) {
                addFree(new Range(tree.branch(noun).from(), tree.branch(at).from()), anchor, found);
            }
            at = text.signs().syntax.head()[at];
        }
    }

    private static void addFree(Range branch, int anchor, List<@Nullable Range> found) {
        boolean apart = anchor < branch.from() || anchor >= branch.to();
        if (apart && branch.from() < branch.to() && branch.to() - branch.from() <= LONGEST) {
            add(branch, found);
        }
    }

    private static boolean isParty(int relation) {
        return relation == SUBJECT || relation == PASSIVE || relation == OBJECT || relation == OWNER;
    }

    private static boolean isClause(int relation) {
        return relation == CLAUSE || relation == RELATIVE_CLAUSE;
    }

    /** Of a clause that a relative pronoun begins ("which put off operations and called in staff") the pronoun alone. */
    private @Nullable Range relative(@Nullable Range source) {
        return source != null && RELATIVE.contains(text.signs().passage.plain[source.from()])
                ? new Range(source.from(), source.from() + 1)
                : source;
    }

    private static void add(@Nullable Range source, List<@Nullable Range> found) {
        if (source != null && !found.contains(source)) {
            found.add(source);
        }
    }
}
