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

    /**
     * @param choice linear weights of readings of one cue against each other
     * @param confidence linear weights of chosen readings
     * @param choosing trees of readings of one cue against each other
     * @param accepting trees of chosen readings
     */
    ReadingJudge(Weights choice, Weights confidence, Trees choosing, Trees accepting) {
        this.choice = choice;
        this.confidence = confidence;
        this.choosing = choosing;
        this.accepting = accepting;
    }

    /** A reading in numbers. */
    record Row(Candidate reading, float[] features) {
        double choice() {
            return features[ReadingFeatures.CHOICE];
        }
    }

    /** The reading chosen of a cue, with the chance from 0 to 1 that it is an attribution. */
    record Verdict(CueReadings cue, Candidate reading, double confidence) {}

    /** A verdict on each cue. */
    List<Verdict> judge(Analysed text, List<CueReadings> cues) {
        List<Row> best = best(rows(text, cues, choice, confidence), choosing);
        double[] chances = accepting.chances(best.stream().map(Row::features).toArray(float[][]::new));
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            verdicts.add(new Verdict(cues.get(i), best.get(i).reading, chances[i]));
        }
        return verdicts;
    }

    /** Of each cue the reading with the best mean of both log-odds, the earliest of equals. */
    static List<Row> best(List<List<Row>> cues, Trees choosing) {
        double[] scores = choosing.scores(
                cues.stream().flatMap(List::stream).map(Row::features).toArray(float[][]::new));
        List<Row> chosen = new ArrayList<>();
        int at = 0;
        for (List<Row> rows : cues) {
            Row best = rows.get(0);
            double most = Double.NEGATIVE_INFINITY;
            for (Row row : rows) {
                double score = row.choice() + scores[at++];
                if (score > most) {
                    most = score;
                    best = row;
                }
            }
            chosen.add(best);
        }
        return chosen;
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
