package org.hearsay.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.jspecify.annotations.Nullable;

/** A candidate for the source of a cue in numbers, for trees that choose among them. */
final class SourceFeatures {
    private static final int SHAPE = 42;
    private static final int PLAIN = 61;
    static final int COUNT = PLAIN + SourceFrame.COUNT;
    /** What a verdict must reach to say that someone speaks in the article. */
    static final double LIKELY = 0.4;

    private static final int MOST_STEPS = 6;
    /** Words looked at between source and cue. */
    private static final int FAR = 60;

    private final Signs s;
    private final Analysed text;
    private final List<Verdict> verdicts;
    private final SourceCandidates candidates;
    private final SourceFrame frame;
    private final Habits habits;
    private final Signals views = new Signals();
    private final Map<Integer, Integer> heads = new HashMap<>();

    /**
     * @param meanings classes of words of like meaning
     * @param habits how often candidates were sources, by the views of {@link SourceFrame}
     */
    SourceFeatures(
            Analysed text, List<Verdict> verdicts, SourceCandidates candidates, Clusters meanings, Habits habits) {
        this.frame = new SourceFrame(text.signs(), meanings);
        this.habits = habits;
        this.s = text.signs();
        this.text = text;
        this.verdicts = verdicts;
        this.candidates = candidates;
        for (Verdict verdict : verdicts) {
            Range source = verdict.reading().source();
            if (source != null && verdict.confidence() > LIKELY) {
                heads.merge(s.word[source.to() - 1], 1, Integer::sum);
            }
        }
    }

    /** The candidates in numbers. */
    float[][] of(int index, List<@Nullable Range> sources) {
        Verdict verdict = verdicts.get(index);
        int anchor = verdict.reading().anchor();
        Range subject = Subject.of(s, text.tree(), verdict.reading());
        Range before = candidates.before(index);
        float[][] rows = new float[sources.size()][];
        for (int i = 0; i < rows.length; i++) {
            float[] row = new float[COUNT];
            support(verdict, sources.get(i), row);
            row[8] = same(sources.get(i), subject);
            row[9] = same(sources.get(i), before);
            row[10] = sources.size();
            words(verdict.reading(), sources.get(i), row);
            shape(verdict.reading(), sources.get(i), row);
            row[PLAIN - 2] = nearer(anchor, sources.get(i), sources, true);
            row[PLAIN - 1] = nearer(anchor, sources.get(i), sources, false);
            cue(verdict, row);
            views.clear();
            frame.of(verdict.reading().anchor(), sources.get(i), views);
            habits.tell(views, row, PLAIN);
            rows[i] = row;
        }
        return rows;
    }

    /** How many candidates stand between a source and the cue, or on its other side. */
    private static int nearer(int anchor, @Nullable Range source, List<@Nullable Range> sources, boolean between) {
        if (source == null) {
            return -1;
        }
        boolean before = source.from() < anchor;
        return (int) sources.stream()
                .filter(one -> one != null
                        && (between
                                ? before == one.from() < anchor
                                        && (before ? one.from() >= source.to() : one.to() <= source.from())
                                : before != one.from() < anchor))
                .count();
    }

    /** Whether two are the same, by kind: both none, one none, the same words, some of them, others. */
    static float same(@Nullable Range one, @Nullable Range other) {
        if (one == null || other == null) {
            return one == other ? 2 : -1;
        }
        return one.equals(other) ? 1 : one.overlaps(other) ? 0.5f : 0;
    }

    /** How far the readings of the cue speak for a source. */
    private void support(Verdict verdict, @Nullable Range source, float[] row) {
        Choice choice = verdict.choice();
        double exact = 0;
        double like = 0;
        double all = 0;
        double best = -20;
        double log = -30;
        int count = 0;
        for (int i = 0; i < choice.rows().size(); i++) {
            Candidate reading = choice.rows().get(i).reading();
            double likely = verdict.cue().likely(i);
            float same = same(reading.source(), source);
            all += likely;
            like += same > 0 ? likely : 0;
            if (same >= 1) {
                exact += likely;
                count++;
                best = Math.max(best, choice.sums()[i] - choice.sums()[choice.best()]);
                log = Math.max(log, reading.log());
            }
        }
        row[0] = (float) exact;
        row[1] = (float) like;
        row[2] = (float) best;
        row[3] = (float) log;
        row[4] = same(source, choice.reading().source());
        row[5] = (float) (exact / Math.max(1e-9, all));
        row[6] = (float) (like / Math.max(1e-9, all));
        row[7] = count;
    }

    private void words(Candidate chosen, @Nullable Range source, float[] row) {
        if (source == null) {
            Arrays.fill(row, 11, 28, -1);
            return;
        }
        Passage p = s.passage;
        int anchor = chosen.anchor();
        int end = source.to() - 1;
        int within = 0;
        for (Range range : chosen.content()) {
            within += Math.max(0, Math.min(range.to(), source.to()) - Math.max(range.from(), source.from()));
        }
        row[11] = source.from() > anchor ? anchor - source.from() : anchor - source.to();
        row[12] = source.to() - source.from();
        row[13] = GrammarCodes.tag(s.tag[end]);
        row[14] = GrammarCodes.tag(s.tag[source.from()]);
        boolean capital = p.isCapital(end);
        row[15] = source.to() - source.from() == 1 ? capital ? 1 : 0 : capital ? 3 : 2;
        int outer = -1;
        for (int w = source.from(); w < source.to(); w++) {
            int h = s.syntax.head()[w];
            outer = (h < source.from() || h >= source.to()) && outer < 0 ? w : outer;
        }
        row[16] = outer < 0
                ? -1
                : GrammarCodes.relation(s.syntax.relation()[outer]) + (s.syntax.head()[outer] == anchor ? 0.5f : 0);
        int above = outer < 0 ? -1 : s.syntax.head()[outer];
        row[17] = above < 0 ? -1 : GrammarCodes.tag(s.tag[above]);
        row[18] = above < 0 ? 0 : p.plain[above].equals("by") ? 1 : p.plain[above].equals("to") ? 2 : 3;
        row[19] = within;
        row[20] = s.quoted[source.from()] == 0 ? 0 : p.quotation[source.from()] == p.quotation[anchor] ? 1 : 2;
        row[21] = p.sentence[anchor] - p.sentence[source.from()];
        row[22] = heads.getOrDefault(s.word[end], 0);
        row[23] = pronoun(p.plain[source.from()]);
        row[24] = chosen.content().get(0).from() - source.from();
        row[25] = source.to() < p.size ? s.quoted[source.to()] : -1;
        int verbs = 0;
        int commas = 0;
        int low = Math.min(source.to(), anchor + 1);
        int high = Math.min(low + FAR, Math.max(anchor, source.from()));
        for (int w = low; w < high; w++) {
            verbs += GrammarCodes.tag(s.tag[w]) <= 2 ? 1 : 0;
            commas += p.plain[w].equals(",") ? 1 : 0;
        }
        row[26] = verbs;
        row[27] = commas;
    }

    /** Whether the words hang together as a noun does with what belongs to it, or hold a clause, or break off. */
    private void shape(Candidate chosen, @Nullable Range source, float[] row) {
        if (source == null) {
            Arrays.fill(row, SHAPE, PLAIN, -1);
            return;
        }
        Passage p = s.passage;
        int top = -1;
        int roots = 0;
        int verbs = 0;
        for (int w = source.from(); w < source.to(); w++) {
            int above = s.syntax.head()[w];
            boolean root = above < source.from() || above >= source.to();
            top = root && top < 0 ? w : top;
            roots += root && p.isLetters(w) ? 1 : 0;
            verbs += GrammarCodes.isFinite(s.tag[w]) ? 1 : 0;
        }
        Range branch = text.tree().branch(Math.max(top, source.from()));
        int end = source.to() - 1;
        row[SHAPE] = roots;
        row[SHAPE + 1] = verbs;
        row[SHAPE + 2] = top < 0 ? -1 : GrammarCodes.tag(s.tag[top]);
        row[SHAPE + 3] = source.from() - branch.from();
        row[SHAPE + 4] = branch.to() - source.to();
        row[SHAPE + 5] = pronoun(p.plain[end]);
        row[SHAPE + 6] = source.from() == 0 ? -1 : GrammarCodes.tag(s.tag[source.from() - 1]);
        row[SHAPE + 7] = source.to() >= p.size ? -1 : GrammarCodes.tag(s.tag[source.to()]);
        row[SHAPE + 8] = p.first[source.from()] ? 1 : 0;
        row[SHAPE + 9] = p.isCapital(source.from()) ? 1 : 0;
        row[SHAPE + 10] = branch.from() <= chosen.anchor() && chosen.anchor() < branch.to() ? 1 : 0;
        path(chosen.anchor(), Math.max(top, source.from()), row);
    }

    /** Where the ways up from the cue and from the source meet, how far that is from each, and how they come there. */
    private void path(int anchor, int top, float[] row) {
        int[] head = s.syntax.head();
        int[] relation = s.syntax.relation();
        int down = 0;
        int side = -1;
        for (int from = top; from >= 0 && down <= MOST_STEPS; from = head[from], down++) {
            int up = 0;
            int way = -1;
            for (int at = anchor; at >= 0 && up <= MOST_STEPS; at = head[at], up++) {
                if (at == from) {
                    row[SHAPE + 11] = up;
                    row[SHAPE + 12] = down;
                    row[SHAPE + 13] = GrammarCodes.tag(s.tag[at]);
                    row[SHAPE + 14] = way < 0 ? -1 : GrammarCodes.relation(relation[way]);
                    row[SHAPE + 15] = side < 0 ? -1 : GrammarCodes.relation(relation[side]);
                    row[SHAPE + 16] = GrammarCodes.relation(relation[at]);
                    return;
                }
                way = at;
            }
            side = from;
        }
        Arrays.fill(row, SHAPE + 11, SHAPE + 17, -2);
    }

    static int pronoun(String word) {
        return switch (word) {
            case "who", "which", "that", "what" -> 1;
            case "he", "she", "they" -> 2;
            case "it" -> 3;
            case "i", "we", "you" -> 4;
            case "his", "her", "their", "its", "my", "our" -> 5;
            case "him", "them", "me", "us" -> 6;
            case "this", "these", "those" -> 7;
            default -> 0;
        };
    }

    private void cue(Verdict verdict, float[] row) {
        float[] reading = verdict.choice().row().features();
        row[28] = (float) verdict.confidence();
        row[29] = reading[0];
        row[30] = reading[24];
        row[31] = reading[25];
        row[32] = reading[26];
        row[33] = reading[44];
        row[34] = reading[45];
        row[35] = reading[46];
        row[36] = reading[47];
        row[37] = reading[50];
        row[38] = reading[9];
        row[39] = reading[41];
        row[40] = reading[43];
        row[41] = reading[54];
    }
}
