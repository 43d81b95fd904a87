package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Choice;
import org.hearsay.attribution.ReadingJudge.Row;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.hearsay.attribution.TrainSpeech.Lesson;
import org.hearsay.attribution.TrainSpeech.Overlap;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/**
 * Trains choice and confidence on guesses for articles that the models of cues and spans had not seen. What the trees learn
 * from the linear weights, and confidence from choice, comes from weights trained on the other half.
 */
final class TrainJudge {
    private static final int BITS = 18;
    private static final int ROUNDS = 4;
    private static final int CHOOSING = 200;
    private static final int CHOOSING_DEPTH = 6;
    private static final int ACCEPTING = 400;
    private static final int ACCEPTING_DEPTH = 4;
    /** What the source weighs beside the content in choosing a reading. */
    private static final float SOURCE = 0.2f;

    /** An article with the readings guessed for it. */
    record Guess(Lesson lesson, List<CueReadings> cues) {
        static List<Guess> of(List<Lesson> unseen, TrainSpeech.Pair pair) {
            return unseen.stream()
                    .map(lesson -> new Guess(lesson, LearnedSpeech.read(lesson.text(), pair.cues(), pair.spans())))
                    .toList();
        }

        List<List<Row>> rows(Linear linear) {
            return ReadingJudge.rows(lesson.text(), cues, linear.choice, linear.confidence);
        }
    }

    /** Linear weights of choice and confidence. */
    record Linear(Weights choice, Weights confidence) {}

    /**
     * What was learned.
     *
     * @param choosing the trees of choice as a table
     * @param accepting the trees of confidence as a table
     * @param lookingAgain the trees of confidence beside the first verdicts as a table
     * @param ofOne what was learned from the first half alone
     * @param ofOther what was learned from the second half alone
     */
    record Learned(
            Linear linear,
            String choosing,
            String accepting,
            String lookingAgain,
            ReadingJudge ofOne,
            ReadingJudge ofOther) {}

    private TrainJudge() {}

    static Learned train(List<Guess> one, List<Guess> other, long seed) {
        Linear fromOne = linear(one);
        Linear fromOther = linear(other);
        MarkedRows all = new MarkedRows();
        MarkedRows oneMarked = new MarkedRows();
        MarkedRows otherMarked = new MarkedRows();
        addChoices(one, fromOther, List.of(all, oneMarked));
        addChoices(other, fromOne, List.of(all, otherMarked));
        Trees choosingOne = trees(choosing(oneMarked, seed));
        Trees choosingOther = trees(choosing(otherMarked, seed));
        MarkedRows chosen = new MarkedRows();
        MarkedRows oneChosen = new MarkedRows();
        MarkedRows otherChosen = new MarkedRows();
        addChosen(one, fromOther, choosingOther, List.of(chosen, oneChosen));
        addChosen(other, fromOne, choosingOne, List.of(chosen, otherChosen));
        Trees acceptingOne = trees(accepting(oneChosen, seed));
        Trees acceptingOther = trees(accepting(otherChosen, seed));
        MarkedRows again = new MarkedRows();
        MarkedRows oneAgain = new MarkedRows();
        MarkedRows otherAgain = new MarkedRows();
        addAgain(one, fromOther, choosingOther, acceptingOther, List.of(again, oneAgain));
        addAgain(other, fromOne, choosingOne, acceptingOne, List.of(again, otherAgain));
        List<Guess> both = new ArrayList<>(one);
        both.addAll(other);
        return new Learned(
                linear(both),
                choosing(all, seed),
                accepting(chosen, seed),
                accepting(again, seed),
                new ReadingJudge(
                        fromOne.choice,
                        fromOne.confidence,
                        choosingOne,
                        acceptingOne,
                        trees(accepting(oneAgain, seed))),
                new ReadingJudge(
                        fromOther.choice,
                        fromOther.confidence,
                        choosingOther,
                        acceptingOther,
                        trees(accepting(otherAgain, seed))));
    }

    private static String accepting(MarkedRows rows, long seed) {
        return rows.train(ACCEPTING, ACCEPTING_DEPTH, 0.06, seed + 1);
    }

    private static String choosing(MarkedRows rows, long seed) {
        return rows.rank(CHOOSING, CHOOSING_DEPTH, 0.15, seed);
    }

    static Trees trees(String table) {
        return Trees.of(new TermTable(
                "trained", table.lines().map(line -> List.of(line.split("\t"))).toList()));
    }

    private static void addChoices(List<Guess> guesses, Linear unseen, List<MarkedRows> all) {
        for (Guess guess : guesses) {
            List<List<Row>> rows = guess.rows(unseen);
            for (List<Row> readings : rows) {
                int marked = marked(guess, readings);
                if (marked >= 0 && readings.size() > 1) {
                    all.forEach(MarkedRows::group);
                }
                for (Row row : marked < 0 || readings.size() < 2 ? List.<Row>of() : readings) {
                    float worth = worth(guess, marked, row.reading());
                    all.forEach(one -> one.add(row.features(), worth));
                }
            }
        }
    }

    private static void addChosen(List<Guess> guesses, Linear unseen, Trees choosing, List<MarkedRows> all) {
        for (Guess guess : guesses) {
            List<Row> chosen = ReadingJudge.choose(guess.rows(unseen), choosing).stream()
                    .map(Choice::row)
                    .toList();
            int[] marked = TrainSpeech.match(
                    guess.lesson, chosen.stream().map(Row::reading).toList());
            for (int i = 0; i < marked.length; i++) {
                float[] features = chosen.get(i).features();
                float right = marked[i] < 0 ? 0 : 1;
                all.forEach(one -> one.add(features, right));
            }
        }
    }

    private static void addAgain(
            List<Guess> guesses, Linear unseen, Trees choosing, Trees accepting, List<MarkedRows> all) {
        for (Guess guess : guesses) {
            List<Verdict> first =
                    ReadingJudge.firstLook(guess.cues, ReadingJudge.choose(guess.rows(unseen), choosing), accepting);
            int[] marked = TrainSpeech.match(
                    guess.lesson, first.stream().map(Verdict::reading).toList());
            float[][] rows = new SecondLook(guess.lesson.text().signs(), first).rows();
            for (int i = 0; i < marked.length; i++) {
                float[] row = rows[i];
                float right = marked[i] < 0 ? 0 : 1;
                all.forEach(one -> one.add(row, right));
            }
        }
    }

    /** The marked attribution whose cue has its heart where the readings have theirs; -1 for none. */
    private static int marked(Guess guess, List<Row> readings) {
        int[] anchors = guess.lesson.anchors();
        for (int a = 0; a < anchors.length; a++) {
            if (anchors[a] == readings.get(0).reading().anchor()) {
                return a;
            }
        }
        return -1;
    }

    /** How good a reading is, from 0 to 1: for its content by how far it overlaps the marked one, and for its source. */
    private static float worth(Guess guess, int marked, Candidate reading) {
        Overlap overlap = Overlap.of(guess.lesson.article(), marked, reading.content());
        float content =
                (overlap.atLeast(0.3) ? 0.2f : 0) + (overlap.atLeast(0.8) ? 0.4f : 0) + (overlap.atLeast(1) ? 0.4f : 0);
        return (1 - SOURCE) * content + (isSource(guess, marked, reading) ? SOURCE : 0);
    }

    /** True where the reading's source, or the subject that takes its place, shares a word with the marked one. */
    private static boolean isSource(Guess guess, int marked, Candidate reading) {
        Range source = reading.source() != null
                ? reading.source()
                : Subject.of(guess.lesson.text().signs(), guess.lesson.text().tree(), reading);
        return isSource(guess.lesson.article().attributions.get(marked), source);
    }

    /** True where a source shares a word with the marked one, or where neither is there. */
    static boolean isSource(int[] roles, @Nullable Range source) {
        boolean any = false;
        for (int w = 0; w < roles.length; w++) {
            boolean own = roles[w] == GoldArticle.SOURCE;
            if (own && source != null && source.from() <= w && w < source.to()) {
                return true;
            }
            any |= own;
        }
        return !any && source == null;
    }

    private static Linear linear(List<Guess> guesses) {
        List<int[]> features = new ArrayList<>();
        List<Float> truth = new ArrayList<>();
        for (Guess guess : guesses) {
            for (CueReadings cue : guess.cues) {
                for (int a = 0; a < guess.lesson.anchors().length; a++) {
                    if (guess.lesson.anchors()[a] == cue.anchor && cue.readings.size() > 1) {
                        for (Candidate reading : cue.readings) {
                            features.add(signals(guess, reading));
                            truth.add(worth(guess, a, reading));
                        }
                    }
                }
            }
        }
        Weights choice = Logistic.train(features, truth, BITS, ROUNDS, 0.05, 3e-4, 0, TrainSpeech.SEED);
        features.clear();
        truth.clear();
        for (Guess guess : guesses) {
            List<Candidate> chosen = new ArrayList<>();
            for (CueReadings cue : guess.cues) {
                chosen.add(best(guess, cue, choice));
            }
            int[] marked = TrainSpeech.match(guess.lesson, chosen);
            for (int i = 0; i < marked.length; i++) {
                features.add(signals(guess, chosen.get(i)));
                truth.add(marked[i] < 0 ? 0f : 1f);
            }
        }
        return new Linear(choice, Logistic.train(features, truth, BITS, ROUNDS, 0.03, 1e-3, 0, TrainSpeech.SEED));
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
        CandidateSignals.of(guess.lesson.text().signs(), guess.lesson.text().tree(), reading, out);
        return out.copy();
    }
}
