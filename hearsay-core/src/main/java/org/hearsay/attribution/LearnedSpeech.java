package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.hearsay.attribution.SourceChoice.Chosen;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Finds attributions with learned weights: first the hearts of cues, then for each the best readings of the words around
 * it, then which reading holds and how surely.
 */
final class LearnedSpeech {
    /** Log-odds below which a word is not looked at as a cue (a probability of about one in eight). */
    static final double LEAST_ODDS = -2;
    /** Readings weighed for each cue. */
    static final int READINGS = 8;
    /** A reading less probable than this is as good as any other such. */
    private static final double LEAST_LOG = -20;
    /** Words looked at around all cues of a passage, as a multiple of its words: twice what news needs. */
    private static final int MOST_READING = 8;

    private static final int LEAST_READING = 5000;
    /** No sentence longer than this is parsed in one go. */
    private static final int LONGEST = 120;

    /** How sure it is at most that a name given by nobody is somebody's statement. */
    private static final double NAMED = 0.5;

    private static final int MODAL = "MD".hashCode();
    private static final int PARTICIPLE = "VBG".hashCode();

    private final Model model;
    private final ReadingJudge judge;
    private final SourceChoice sources;
    private final CueTable cues;

    LearnedSpeech(Model model, ReadingJudge judge, SourceChoice sources, CueTable cues) {
        this.model = model;
        this.judge = judge;
        this.sources = sources;
        this.cues = cues;
    }

    /** A passage with its grammar. */
    record Analysed(Signs signs, Tree tree) {}

    static Analysed analyse(Passage passage, Model model, CueTable cues) {
        int n = passage.size;
        int[] head = new int[n];
        Arrays.fill(head, -1);
        Signs signs = new Signs(passage, new Syntax(new int[n], head, new int[n]), model.clusters(), cues);
        Tagger tagger = new Tagger(model.tagger(), model.tags(), FamilyNames.unmistakable(passage));
        Parser parser = new Parser(model.moves(), model.arcs(), model.relations());
        Signals out = new Signals();
        for (int low = 0; low < n; ) {
            int high = sentenceEnd(passage, low);
            tagger.tag(signs, low, high, out);
            parser.parse(signs, low, high, out);
            low = high;
        }
        return new Analysed(signs, new Tree(signs.syntax));
    }

    static int sentenceEnd(Passage passage, int low) {
        int high = low + 1;
        while (high < passage.size && !passage.first[high] && high - low < LONGEST) {
            high++;
        }
        return high;
    }

    /**
     * What was found in a passage.
     *
     * @param cues the hearts of all likely cues that can introduce speech after a colon, found or not
     * @param clauses all verbs that have a subject
     * @param signs what is known of each word
     */
    record Heard(List<Found> found, BitSet cues, List<Clause> clauses, Signs signs) {
        /** The same with other attributions. */
        Heard with(List<Found> others) {
            return new Heard(others, cues, clauses, signs);
        }
    }

    /** The attributions that are at least so sure, by cue. */
    Heard find(Passage passage, double least) {
        Analysed text = analyse(passage, model, cues);
        return heard(text, judge.judge(text, read(text, model.cues(), model.spans(), model.habits())), least);
    }

    /** The verdicts that are at least so sure, each with its source. */
    Heard heard(Analysed text, List<Verdict> verdicts, double least) {
        List<@Nullable Chosen> chosen = sources.choose(text, verdicts, least);
        List<Found> found = new ArrayList<>();
        BitSet hearts = new BitSet();
        for (int i = 0; i < chosen.size(); i++) {
            Chosen source = chosen.get(i);
            if (source != null) {
                found.add(found(text, verdicts.get(i), source));
            }
            int heart = verdicts.get(i).reading().anchor();
            hearts.set(heart, introduces(text.signs(), heart));
        }
        return new Heard(found, hearts, Clause.of(text), text.signs());
    }

    /** "A book titled", "the port is known as": without a source the chance that it is told of somebody counts for less. */
    private double confidence(Passage passage, Verdict verdict, Chosen source) {
        boolean naming = cues.is(passage, verdict.reading().anchor(), CueTable.Kind.NAMING);
        return source.source() == null && naming ? Math.min(NAMED, verdict.confidence()) : verdict.confidence();
    }

    /** "Holm says:", "may reply:", "her statement:"; but not "side note:", "please note:" or "if you want a seat:". */
    private boolean introduces(Signs s, int word) {
        if (GrammarCodes.isNominal(s.tag[word])) {
            return cues.is(s.passage, word, CueTable.Kind.NOUN);
        }
        return !cues.is(s.passage, word, CueTable.Kind.SILENT)
                && (GrammarCodes.isFinite(s.tag[word]) || s.tag[word] == PARTICIPLE || isHelped(s, word));
    }

    private boolean isHelped(Signs s, int word) {
        for (int w = word - 1; w >= Math.max(0, word - 2); w--) {
            if (s.tag[w] == MODAL || cues.is(s.passage, w, CueTable.Kind.SKIP)) {
                return true;
            }
        }
        return false;
    }

    /** The likely cues of a passage with their readings, in the order of the text. */
    static List<CueReadings> read(Analysed text, Weights cueWeights, LabelModel spans, CueHabits habits) {
        Passage passage = text.signs.passage;
        Signals out = new Signals();
        Labeller labeller = new Labeller(text, spans);
        CueFrame frame = new CueFrame(text.signs, text.tree, habits.meanings());
        List<CueReadings> found = new ArrayList<>();
        long budget = LEAST_READING + (long) MOST_READING * passage.size;
        for (int w = 0; w < passage.size; w++) {
            if (budget <= 0 || !canBeCue(passage, w)) {
                continue;
            }
            out.clear();
            CueSignals.of(text.signs, text.tree, w, out);
            double odds = cueWeights.score(out);
            if (odds > LEAST_ODDS) {
                Window window = Window.of(text.signs, w);
                budget -= window.to() - window.from();
                List<Candidate> readings = readings(text, labeller, w, odds, window);
                if (!readings.isEmpty()) {
                    out.clear();
                    frame.of(w, out);
                    float[] usual = new float[CueFrame.COUNT];
                    habits.cues().tell(out, usual, 0);
                    found.add(new CueReadings(w, odds, readings, usual));
                }
            }
        }
        return found;
    }

    static boolean canBeCue(Passage passage, int word) {
        return passage.isLetters(word) || passage.plain[word].equals(":") || passage.plain[word].equals("-");
    }

    /** The readings with content, best first, each content once. */
    private static List<Candidate> readings(Analysed text, Labeller labeller, int cue, double odds, Window window) {
        List<Candidate> readings = new ArrayList<>();
        Set<List<Range>> seen = new HashSet<>();
        List<Lattice.Labelling> labellings = new ArrayList<>(labeller.best(cue, window, READINGS));
        for (int[] labels : PlainReadings.of(
                text.signs.passage, cue, window, labellings.get(0).labels())) {
            labellings.add(new Lattice.Labelling(labels, Math.max(LEAST_LOG, labeller.log(labels))));
        }
        for (Lattice.Labelling labelling : labellings) {
            Candidate candidate = Candidate.of(cue, odds, window, labelling, readings.size());
            if (!candidate.content().isEmpty() && seen.add(candidate.content())) {
                readings.add(candidate);
            }
        }
        return readings;
    }

    private Found found(Analysed text, Verdict verdict, Chosen source) {
        Candidate reading = verdict.reading();
        return new Found(
                OneQuotation.whole(text.signs().passage, reading.content(), reading.cue()),
                source.source(),
                reading.cue(),
                stance(text.signs().passage, reading),
                confidence(text.signs().passage, verdict, source),
                OutsideNews.LEARNED,
                source.runnerUp(),
                source.margin());
    }

    private Stance stance(Passage p, Candidate c) {
        int low = Math.max(
                p.sentenceStart[p.sentence[c.anchor()]], Math.min(c.cue().from(), c.anchor() - 3));
        Stance stance = Stance.SAID;
        for (int w = low; w <= c.anchor(); w++) {
            if (cues.is(p, w, CueTable.Kind.NOT)) {
                return Stance.NEGATED;
            }
            if (cues.is(p, w, CueTable.Kind.MAY)) {
                stance = Stance.HYPOTHETICAL;
            }
        }
        return stance;
    }
}
