package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
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
    private final Trees choosingAgain;
    private final Trees accepting;
    private final Trees lookingAgain;

    /**
     * @param choice linear weights of readings of one cue against each other
     * @param confidence linear weights of chosen readings
     * @param choosing trees of readings of one cue against each other
     * @param choosingAgain trees of the same beside the first choice for all cues
     * @param accepting trees of chosen readings
     * @param lookingAgain trees of chosen readings beside the verdicts on the cues around them
     */
    ReadingJudge(
            Weights choice,
            Weights confidence,
            Trees choosing,
            Trees choosingAgain,
            Trees accepting,
            Trees lookingAgain) {
        this.choice = choice;
        this.confidence = confidence;
        this.choosing = choosing;
        this.choosingAgain = choosingAgain;
        this.accepting = accepting;
        this.lookingAgain = lookingAgain;
    }

    /** A reading in numbers. */
    record Row(Candidate reading, float[] features) {
        double choice() {
            return features[ReadingFeatures.CHOICE];
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
        List<Choice> choices = choose(cues, rows(text, cues, choice, confidence), choosing);
        List<Verdict> first = firstLook(cues, chooseAgain(cues, choices, choosingAgain), accepting);
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

    /** The first choice among the readings of each cue. */
    static List<Choice> choose(List<CueReadings> cues, List<List<Row>> rows, Trees choosing) {
        return choose(cues, rows, choosing, Row::choice, 1);
    }

    /** The second choice, with the first one at hand. */
    static List<Choice> chooseAgain(List<CueReadings> cues, List<Choice> first, Trees choosingAgain) {
        return choose(cues, new SecondChoice(cues, first).rows(), choosingAgain, SecondChoice::first, 0.5);
    }

    private static List<Choice> choose(
            List<CueReadings> cues, List<List<Row>> rows, Trees trees, ToDoubleFunction<Row> before, double weight) {
        double[] scores = trees.scores(
                rows.stream().flatMap(List::stream).map(Row::features).toArray(float[][]::new));
        List<Choice> choices = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Row> own = rows.get(i);
            double[] sums = new double[own.size()];
            for (int k = 0; k < sums.length; k++) {
                sums[k] = weight * (scores[at++] + before.applyAsDouble(own.get(k)));
            }
            choices.add(Choice.of(cues.get(i), own, sums));
        }
        return choices;
    }

    /** The readings of each cue in numbers. */
    static List<List<Row>> rows(Analysed text, List<CueReadings> cues, Weights choice, Weights confidence) {
        Signals out = new Signals();
        Borders borders = new Borders(text.signs(), text.tree());
        CandidateSignals signals = new CandidateSignals(text, borders);
        Neighbours neighbours = new Neighbours(text.signs(), cues);
        ReadingFeatures features = new ReadingFeatures(text.signs(), text.tree(), neighbours, borders);
        List<List<Row>> all = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            List<Row> rows = new ArrayList<>();
            for (Candidate reading : cues.get(i).readings) {
                out.clear();
                signals.of(reading, out);
                rows.add(new Row(reading, features.of(i, reading, choice.score(out), confidence.score(out))));
            }
            all.add(rows);
        }
        return all;
    }
}
