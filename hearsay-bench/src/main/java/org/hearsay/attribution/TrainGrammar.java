package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Trains the tagger and the parser on silver grammar; the parser with a dynamic oracle (Goldberg and Nivre 2013). */
final class TrainGrammar {
    private static final int ROUNDS = 3;
    private static final int TRAININGS = 2;
    private static final int TAG_BITS = 17;
    private static final int MOVE_BITS = 21;
    private static final int ARC_BITS = 17;

    private final List<String> tags;
    private final List<String> relations;
    private final Map<Integer, Integer> tagIndex = new HashMap<>();
    private final Map<Integer, Integer> relationIndex = new HashMap<>();

    TrainGrammar(List<String> tags, List<String> relations) {
        this.tags = tags;
        this.relations = relations;
        tags.forEach(tag -> tagIndex.put(tag.hashCode(), tagIndex.size()));
        relations.forEach(relation -> relationIndex.put(relation.hashCode(), relationIndex.size()));
    }

    /** A text with the grammar that it should get. */
    record Lesson(Signs signs, int[] tag, int[] head, int[] relation) {
        static Lesson of(Passage passage, List<String[]> rows, Clusters clusters, CueTable cues) {
            int n = passage.size;
            if (rows.size() != n) {
                throw new IllegalStateException("silver grammar of " + rows.size() + " words for " + n);
            }
            int[] tag = new int[n];
            int[] head = new int[n];
            int[] relation = new int[n];
            for (int i = 0; i < n; i++) {
                tag[i] = rows.get(i)[1].hashCode();
                head[i] = Integer.parseInt(rows.get(i)[2]);
                relation[i] = rows.get(i)[3].hashCode();
            }
            int[] heads = new int[n];
            Arrays.fill(heads, -1);
            Syntax syntax = new Syntax(new int[n], heads, new int[n]);
            return new Lesson(new Signs(passage, syntax, clusters, cues), tag, head, relation);
        }
    }

    /** The sum of several trainings, each in another order: their votes, in one table. */
    Weights tagger(List<Lesson> lessons, long seed) {
        Weights sum = taggerOnce(lessons, seed);
        for (int more = 1; more < TRAININGS; more++) {
            add(sum, taggerOnce(lessons, seed + more));
        }
        return sum;
    }

    private static void add(Weights sum, Weights more) {
        for (int i = 0; i < sum.values.length; i++) {
            sum.values[i] += more.values[i];
        }
    }

    private Weights taggerOnce(List<Lesson> lessons, long seed) {
        Perceptron perceptron = new Perceptron(TAG_BITS, tags.size());
        Signals out = new Signals();
        float[] sums = new float[tags.size()];
        int[] names = tags.stream().mapToInt(String::hashCode).toArray();
        for (int[] sentence : sentences(lessons, seed)) {
            Lesson lesson = lessons.get(sentence[0]);
            for (int w = sentence[1]; w < sentence[2]; w++) {
                out.clear();
                Tagger.signals(lesson.signs, w, sentence[1], sentence[2], out);
                perceptron.now.score(out, sums);
                int guess = Weights.best(sums);
                lesson.signs.tag[w] = names[guess];
                Integer truth = tagIndex.get(lesson.tag[w]);
                if (truth != null && truth != guess) {
                    perceptron.update(out, truth, guess);
                }
                perceptron.step();
            }
        }
        return perceptron.averaged();
    }

    void tag(List<Lesson> lessons, Weights weights) {
        Tagger tagger = new Tagger(weights, tags, Set.of());
        Signals out = new Signals();
        for (Lesson lesson : lessons) {
            Passage passage = lesson.signs.passage;
            for (int low = 0; low < passage.size; ) {
                int high = LearnedSpeech.sentenceEnd(passage, low);
                tagger.tag(lesson.signs, low, high, out);
                low = high;
            }
        }
    }

    void parse(List<Lesson> lessons, Weights[] weights) {
        Parser parser = new Parser(weights[0], weights[1], relations);
        Signals out = new Signals();
        for (Lesson lesson : lessons) {
            Passage passage = lesson.signs.passage;
            for (int low = 0; low < passage.size; ) {
                int high = LearnedSpeech.sentenceEnd(passage, low);
                parser.parse(lesson.signs, low, high, out);
                low = high;
            }
        }
    }

    /** The weights of the moves and of the relations, summed over several trainings; the lessons must be tagged. */
    Weights[] parser(List<Lesson> lessons, long seed) {
        Weights[] sum = parserOnce(lessons, seed);
        for (int more = 1; more < TRAININGS; more++) {
            Weights[] one = parserOnce(lessons, seed + more);
            add(sum[0], one[0]);
            add(sum[1], one[1]);
        }
        return sum;
    }

    private Weights[] parserOnce(List<Lesson> lessons, long seed) {
        Perceptron moves = new Perceptron(MOVE_BITS, 3);
        Perceptron arcs = new Perceptron(ARC_BITS, relations.size());
        Random random = new Random(seed);
        Signals out = new Signals();
        List<int[]> all = sentences(lessons, seed);
        for (int i = 0; i < all.size(); i++) {
            boolean follow = i >= all.size() / ROUNDS;
            learn(lessons.get(all.get(i)[0]), all.get(i)[1], all.get(i)[2], moves, arcs, follow, random, out);
        }
        return new Weights[] {moves.averaged(), arcs.averaged()};
    }

    private void learn(
            Lesson lesson,
            int low,
            int high,
            Perceptron moves,
            Perceptron arcs,
            boolean follow,
            Random random,
            Signals out) {
        int[] truth = new int[high - low + 1];
        for (int w = low; w < high; w++) {
            truth[w - low] = lesson.head[w] < 0 ? high : lesson.head[w];
        }
        truth[high - low] = -1;
        int[] relation = lesson.signs.syntax.relation();
        PartialParse reading = new PartialParse(lesson.signs, low, high, relation);
        float[] sums = new float[3];
        while (!reading.done()) {
            out.clear();
            ParseSignals.ofMove(reading, out);
            moves.now.score(out, sums);
            int[] cost = new int[3];
            int least = Integer.MAX_VALUE;
            int best = -1;
            for (int move = 0; move < 3; move++) {
                if (reading.can(move)) {
                    cost[move] = cost(reading, move, truth, low, high);
                    least = Math.min(least, cost[move]);
                    best = best < 0 || sums[move] > sums[best] ? move : best;
                }
            }
            int good = -1;
            for (int move = 0; move < 3; move++) {
                if (reading.can(move) && cost[move] == least && (good < 0 || sums[move] > sums[good])) {
                    good = move;
                }
            }
            if (cost[best] != least) {
                moves.update(out, good, best);
            }
            moves.step();
            int move = cost[best] != least && (!follow || random.nextInt(10) == 0) ? good : best;
            if (move != Parser.SHIFT) {
                relate(lesson, reading, move, truth, low, arcs, out);
            }
            reading.move(move);
        }
    }

    private void relate(
            Lesson lesson, PartialParse reading, int move, int[] truth, int low, Perceptron arcs, Signals out) {
        int head = reading.headFor(move);
        int word = reading.top();
        float[] kinds = new float[relations.size()];
        out.clear();
        ParseSignals.ofRelation(reading, head, word, out);
        arcs.now.score(out, kinds);
        int guess = Weights.best(kinds);
        Integer right = relationIndex.get(lesson.relation[word]);
        if (truth[word - low] == head && right != null && right != guess) {
            arcs.update(out, right, guess);
        }
        arcs.step();
        lesson.signs.syntax.relation()[word] = relations.get(guess).hashCode();
    }

    /** Arcs of the truth that a move makes impossible. */
    private static int cost(PartialParse reading, int move, int[] truth, int low, int high) {
        int cost = 0;
        int front = reading.front();
        if (move == Parser.SHIFT) {
            for (int i = 0; i < reading.depth(); i++) {
                int word = reading.under(i);
                cost += i >= 1 && truth[front - low] == word ? 1 : 0;
                cost += truth[word - low] == front ? 1 : 0;
            }
            return cost;
        }
        int word = reading.top();
        int head = truth[word - low];
        if (move == Parser.LEFT) {
            cost += head > front || reading.depth() > 1 && head == reading.under(1) ? 1 : 0;
        } else {
            cost += head >= front ? 1 : 0;
        }
        for (int later = front; later < high; later++) {
            cost += truth[later - low] == word ? 1 : 0;
        }
        return cost;
    }

    /** All sentences once a round, each round in another order: lesson, first word, one past the last. */
    private static List<int[]> sentences(List<Lesson> lessons, long seed) {
        List<int[]> round = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            Passage passage = lessons.get(i).signs.passage;
            for (int low = 0; low < passage.size; ) {
                int high = LearnedSpeech.sentenceEnd(passage, low);
                round.add(new int[] {i, low, high});
                low = high;
            }
        }
        Random random = new Random(seed);
        List<int[]> all = new ArrayList<>();
        for (int r = 0; r < ROUNDS; r++) {
            Collections.shuffle(round, random);
            all.addAll(round);
        }
        return all;
    }
}
