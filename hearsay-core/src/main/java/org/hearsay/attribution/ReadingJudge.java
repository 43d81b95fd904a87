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
        List<Verdict> verdicts = new ArrayList<>();
        for (List<Row> rows : rows(text, cues, choice, confidence)) {
            Row best = best(rows, choosing);
            double odds = accepting.score(best.features);
            verdicts.add(new Verdict(cues.get(verdicts.size()), best.reading, 1 / (1 + Math.exp(-odds))));
        }
        return verdicts;
    }

    /** The reading with the best mean of both log-odds, the earliest of equals. */
    static Row best(List<Row> rows, Trees choosing) {
        Row best = rows.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Row row : rows.size() == 1 ? List.<Row>of() : rows) {
            double score = row.choice() + choosing.score(row.features);
            if (score > most) {
                most = score;
                best = row;
            }
        }
        return best;
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
