package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.TrainJudge.Guess;

/** Trains the linear weights of choice and confidence on guesses. */
final class TrainLinear {
    private static final int CHOICE_BITS = 20;
    private static final int CHOICE_ROUNDS = 10;
    private static final int CONFIDENCE_BITS = 18;
    private static final int CONFIDENCE_ROUNDS = 4;

    /** Linear weights of choice and confidence. */
    record Linear(Weights choice, Weights confidence) {}

    private TrainLinear() {}

    static Linear train(List<Guess> guesses) {
        Weights choice = choice(guesses);
        List<int[]> features = new ArrayList<>();
        List<Float> truth = new ArrayList<>();
        for (Guess guess : guesses) {
            List<Candidate> chosen = new ArrayList<>();
            for (CueReadings cue : guess.cues()) {
                chosen.add(best(guess, cue, choice));
            }
            int[] marked = TrainSpeech.match(guess.lesson(), chosen);
            for (int i = 0; i < marked.length; i++) {
                features.add(signals(guess, chosen.get(i)));
                truth.add(marked[i] < 0 ? 0f : 1f);
            }
        }
        Weights confidence =
                Logistic.train(features, truth, CONFIDENCE_BITS, CONFIDENCE_ROUNDS, 0.03, 1e-3, 0, TrainSpeech.SEED);
        return new Linear(choice, confidence);
    }

    private static Weights choice(List<Guess> guesses) {
        List<Listwise.Group> groups = new ArrayList<>();
        for (Guess guess : guesses) {
            for (CueReadings cue : guess.cues()) {
                int marked = guess.marked(cue.anchor);
                if (marked >= 0 && cue.readings.size() > 1) {
                    float[] worths = new float[cue.readings.size()];
                    int[][] members = new int[worths.length][];
                    for (int i = 0; i < worths.length; i++) {
                        members[i] = signals(guess, cue.readings.get(i));
                        worths[i] = guess.worth(marked, cue.readings.get(i));
                    }
                    if (MarkedRows.share(worths)) {
                        groups.add(new Listwise.Group(members, worths));
                    }
                }
            }
        }
        return Listwise.train(groups, CHOICE_BITS, CHOICE_ROUNDS, 0.02, 3e-4, TrainSpeech.SEED);
    }

    private static Candidate best(Guess guess, CueReadings cue, Weights choice) {
        Candidate best = cue.best();
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate reading : cue.readings) {
            double score = 0;
            for (int hash : signals(guess, reading)) {
                score += choice.values[choice.row(hash)];
            }
            if (score > most) {
                most = score;
                best = reading;
            }
        }
        return best;
    }

    private static int[] signals(Guess guess, Candidate reading) {
        Signals out = new Signals();
        guess.signals().of(reading, out);
        return out.copy();
    }
}
