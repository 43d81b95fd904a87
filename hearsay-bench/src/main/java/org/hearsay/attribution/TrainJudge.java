package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.ReadingJudge.Row;
import org.hearsay.attribution.ReadingJudge.Verdict;
import org.hearsay.attribution.TrainLinear.Linear;
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
    private static final int CHOOSING = 200;
    private static final int CHOOSING_DEPTH = 6;
    private static final int ACCEPTING = 800;
    private static final int ACCEPTING_DEPTH = 4;
    /** What the source weighs beside the content in choosing a reading. */
    private static final float SOURCE = 0.2f;

    /** An article with the readings guessed for it. */
    record Guess(Lesson lesson, List<CueReadings> cues, CandidateSignals signals) {
        Guess(Lesson lesson, List<CueReadings> cues) {
            this(
                    lesson,
                    cues,
                    new CandidateSignals(
                            lesson.text(),
                            new Borders(lesson.text().signs(), lesson.text().tree())));
        }

        static Guess of(Lesson unseen, TrainSpeech.Learned speech) {
            return new Guess(unseen, LearnedSpeech.read(unseen.text(), speech.cues(), speech.spans(), speech.habits()));
        }

        List<Choice> choose(Linear linear, Trees choosing) {
            return ReadingJudge.choose(cues, rows(linear), choosing);
        }

        List<List<Row>> rows(Linear linear) {
            return ReadingJudge.rows(lesson.text(), cues, linear.choice(), linear.confidence());
        }

        /** The marked attribution whose cue has its heart at a word; -1 for none. */
        int marked(int anchor) {
            int[] anchors = lesson.anchors();
            for (int a = 0; a < anchors.length; a++) {
                if (anchors[a] == anchor) {
                    return a;
                }
            }
            return -1;
        }

        /** How good a reading is, from 0 to 1: for its content by how far it overlaps the marked one, and for its source. */
        float worth(int marked, Candidate reading) {
            Overlap overlap = Overlap.of(lesson.article(), marked, reading.content());
            float content = (overlap.atLeast(0.3) ? 0.2f : 0)
                    + (overlap.atLeast(0.8) ? 0.4f : 0)
                    + (overlap.atLeast(1) ? 0.4f : 0);
            return (1 - SOURCE) * content + (isSource(marked, reading) ? SOURCE : 0);
        }

        /** True where the reading's source, or the subject that takes its place, shares a word with the marked one. */
        private boolean isSource(int marked, Candidate reading) {
            Range source = reading.source() != null
                    ? reading.source()
                    : Subject.of(lesson.text().signs(), lesson.text().tree(), reading);
            return TrainJudge.isSource(lesson.article().attributions.get(marked), source);
        }
    }

    /**
     * What was learned.
     *
     * @param choosing the trees of choice as a table
     * @param choosingAgain the trees of choice beside the first choices as a table
     * @param accepting the trees of confidence as a table
     * @param lookingAgain the trees of confidence beside the first verdicts as a table
     * @param ofOne what was learned from the first half alone
     * @param ofOther what was learned from the second half alone
     */
    record Learned(
            Linear linear,
            String choosing,
            String choosingAgain,
            String accepting,
            String lookingAgain,
            ReadingJudge ofOne,
            ReadingJudge ofOther) {}

    private TrainJudge() {}

    static Learned train(List<Guess> one, List<Guess> other, long seed) {
        Linear fromOne = TrainLinear.train(one);
        Linear fromOther = TrainLinear.train(other);
        MarkedRows all = new MarkedRows();
        MarkedRows oneMarked = new MarkedRows();
        MarkedRows otherMarked = new MarkedRows();
        one.forEach(guess -> addChoices(guess, guess.rows(fromOther), List.of(all, oneMarked)));
        other.forEach(guess -> addChoices(guess, guess.rows(fromOne), List.of(all, otherMarked)));
        Trees choosingOne = trees(choosing(oneMarked, seed));
        Trees choosingOther = trees(choosing(otherMarked, seed));
        List<List<Choice>> oneFirst = choices(one, fromOther, choosingOther);
        List<List<Choice>> otherFirst = choices(other, fromOne, choosingOne);
        MarkedRows further = new MarkedRows();
        MarkedRows oneFurther = new MarkedRows();
        MarkedRows otherFurther = new MarkedRows();
        addFurther(one, oneFirst, List.of(further, oneFurther));
        addFurther(other, otherFirst, List.of(further, otherFurther));
        Trees furtherOne = trees(choosing(oneFurther, seed + 2));
        Trees furtherOther = trees(choosing(otherFurther, seed + 2));
        List<List<Choice>> oneSecond = chooseAgain(one, oneFirst, furtherOther);
        List<List<Choice>> otherSecond = chooseAgain(other, otherFirst, furtherOne);
        MarkedRows chosen = new MarkedRows();
        MarkedRows oneChosen = new MarkedRows();
        MarkedRows otherChosen = new MarkedRows();
        addChosen(one, oneSecond, List.of(chosen, oneChosen));
        addChosen(other, otherSecond, List.of(chosen, otherChosen));
        Trees acceptingOne = trees(accepting(oneChosen, seed));
        Trees acceptingOther = trees(accepting(otherChosen, seed));
        MarkedRows again = new MarkedRows();
        MarkedRows oneAgain = new MarkedRows();
        MarkedRows otherAgain = new MarkedRows();
        addAgain(one, oneSecond, acceptingOther, List.of(again, oneAgain));
        addAgain(other, otherSecond, acceptingOne, List.of(again, otherAgain));
        List<Guess> both = new ArrayList<>(one);
        both.addAll(other);
        return new Learned(
                TrainLinear.train(both),
                choosing(all, seed),
                choosing(further, seed + 2),
                accepting(chosen, seed),
                accepting(again, seed),
                new ReadingJudge(
                        fromOne.choice(),
                        fromOne.confidence(),
                        choosingOne,
                        furtherOne,
                        acceptingOne,
                        trees(accepting(oneAgain, seed))),
                new ReadingJudge(
                        fromOther.choice(),
                        fromOther.confidence(),
                        choosingOther,
                        furtherOther,
                        acceptingOther,
                        trees(accepting(otherAgain, seed))));
    }

    private static String accepting(MarkedRows rows, long seed) {
        return rows.train(ACCEPTING, ACCEPTING_DEPTH, 0.04, 30, seed + 1);
    }

    private static String choosing(MarkedRows rows, long seed) {
        return rows.rank(CHOOSING, CHOOSING_DEPTH, 0.15, seed);
    }

    static Trees trees(String table) {
        return Trees.of(new TermTable(
                "trained", table.lines().map(line -> List.of(line.split("\t"))).toList()));
    }

    private static List<List<Choice>> choices(List<Guess> guesses, Linear unseen, Trees choosing) {
        return guesses.stream().map(guess -> guess.choose(unseen, choosing)).toList();
    }

    private static List<List<Choice>> chooseAgain(List<Guess> guesses, List<List<Choice>> first, Trees choosing) {
        List<List<Choice>> second = new ArrayList<>();
        for (int i = 0; i < guesses.size(); i++) {
            second.add(ReadingJudge.chooseAgain(guesses.get(i).cues, first.get(i), choosing));
        }
        return second;
    }

    private static void addFurther(List<Guess> guesses, List<List<Choice>> first, List<MarkedRows> all) {
        for (int i = 0; i < guesses.size(); i++) {
            addChoices(guesses.get(i), new SecondChoice(guesses.get(i).cues, first.get(i)).rows(), all);
        }
    }

    private static void addChoices(Guess guess, List<List<Row>> rows, List<MarkedRows> all) {
        for (List<Row> readings : rows) {
            int marked = guess.marked(readings.get(0).reading().anchor());
            if (marked >= 0 && readings.size() > 1) {
                all.forEach(MarkedRows::group);
                for (Row row : readings) {
                    float worth = guess.worth(marked, row.reading());
                    all.forEach(one -> one.add(row.features(), worth));
                }
            }
        }
    }

    private static void addChosen(List<Guess> guesses, List<List<Choice>> choices, List<MarkedRows> all) {
        for (int g = 0; g < guesses.size(); g++) {
            List<Row> chosen = choices.get(g).stream().map(Choice::row).toList();
            int[] marked = TrainSpeech.match(
                    guesses.get(g).lesson, chosen.stream().map(Row::reading).toList());
            for (int i = 0; i < marked.length; i++) {
                float[] features = chosen.get(i).features();
                float right = marked[i] < 0 ? 0 : 1;
                all.forEach(one -> one.add(features, right));
            }
        }
    }

    private static void addAgain(
            List<Guess> guesses, List<List<Choice>> choices, Trees accepting, List<MarkedRows> all) {
        for (int g = 0; g < guesses.size(); g++) {
            Guess guess = guesses.get(g);
            List<Verdict> first = ReadingJudge.firstLook(guess.cues, choices.get(g), accepting);
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
}
