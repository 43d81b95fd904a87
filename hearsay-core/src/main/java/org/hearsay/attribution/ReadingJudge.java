package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.LearnedSpeech.Analysed;
import org.hearsay.text.Trees;

/**
 * Chooses one of the readings of each cue of a passage and says how surely it holds. Linear weights see words and word
 * classes, trees see the linear scores beside what the readings have in common and what the cues near by claim.
 */
final class ReadingJudge {
    private final Weights choice;
    private final Weights confidence;
    private final Trees choosing;
    private final Trees accepting;
    private final Trees lookingAgain;

    /**
     * @param choice linear weights of readings of one cue against each other
     * @param confidence linear weights of chosen readings
     * @param choosing trees of readings of one cue against each other
     * @param accepting trees of chosen readings
     * @param lookingAgain trees of chosen readings beside the verdicts on the cues around them
     */
    ReadingJudge(Weights choice, Weights confidence, Trees choosing, Trees accepting, Trees lookingAgain) {
        this.choice = choice;
        this.confidence = confidence;
        this.choosing = choosing;
        this.accepting = accepting;
        this.lookingAgain = lookingAgain;
    }

    /** A reading in numbers. */
    record Row(Candidate reading, float[] features) {
        double choice() {
            return features[ReadingFeatures.CHOICE];
        }
    }

    /**
     * The readings of a cue with the sum of their log-odds from both choices.
     *
     * @param best index of the highest sum, the first of equals
     */
    record Choice(List<Row> rows, double[] sums, int best) {
        static Choice of(List<Row> rows, double[] sums) {
            int best = 0;
            for (int i = 1; i < sums.length; i++) {
                best = sums[i] > sums[best] ? i : best;
            }
            return new Choice(rows, sums, best);
        }

        Row row() {
            return rows.get(best);
        }

        Candidate reading() {
            return row().reading;
        }
    }

    /** The reading chosen of a cue, with the chance from 0 to 1 that it is an attribution. */
    record Verdict(CueReadings cue, Choice choice, double confidence) {
        Candidate reading() {
            return choice.reading();
        }
    }

    /** A verdict on each cue. */
    List<Verdict> judge(Analysed text, List<CueReadings> cues) {
        List<Verdict> first = firstLook(cues, choose(rows(text, cues, choice, confidence), choosing), accepting);
        double[] chances = lookingAgain.chances(new SecondLook(text.signs(), first).rows());
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            verdicts.add(new Verdict(cues.get(i), first.get(i).choice, chances[i]));
        }
        return verdicts;
    }

    /** The verdict on each cue before the others are known. */
    static List<Verdict> firstLook(List<CueReadings> cues, List<Choice> choices, Trees accepting) {
        double[] chances = accepting.chances(
                choices.stream().map(one -> one.row().features).toArray(float[][]::new));
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            verdicts.add(new Verdict(cues.get(i), choices.get(i), chances[i]));
        }
        return verdicts;
    }

    /** The choice among the readings of each cue. */
    static List<Choice> choose(List<List<Row>> cues, Trees choosing) {
        double[] scores = choosing.scores(
                cues.stream().flatMap(List::stream).map(Row::features).toArray(float[][]::new));
        List<Choice> choices = new ArrayList<>();
        int at = 0;
        for (List<Row> rows : cues) {
            double[] sums = new double[rows.size()];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = rows.get(i).choice() + scores[at++];
            }
            choices.add(Choice.of(rows, sums));
        }
        return choices;
    }

    /** The readings of each cue in numbers. */
    static List<List<Row>> rows(Analysed text, List<CueReadings> cues, Weights choice, Weights confidence) {
        Signals out = new Signals();
        Neighbours neighbours = new Neighbours(text.signs(), cues);
        ReadingFeatures features = new ReadingFeatures(text.signs(), text.tree(), neighbours);
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            List<Row> rows = new ArrayList<>();
            for (Candidate reading : cues.get(i).readings) {
                out.clear();
                CandidateSignals.of(text.signs(), text.tree(), reading, out);
                rows.add(new Row(reading, features.of(i, reading, choice.score(out), confidence.score(out))));
            }
            all.add(rows);
        }
        return all;
    }
}
