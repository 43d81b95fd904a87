package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Tells from the words near it and from the calendar whether a day or month without a year lies ahead or behind. */
final class Direction {
    private static final int REACH = 15;

    /** How unlike the distances of two days may be for it to tell more, as a power of two. */
    private static final int FARTHEST = 4;

    private final Pieces pieces;
    private final Weights weights;

    Direction(Pieces pieces, Weights weights) {
        this.pieces = pieces;
        this.weights = weights;
    }

    boolean ahead(List<String> features) {
        return weights.probability(features) > 0.5;
    }

    /** What speaks for the one or the other, for an expression at a piece that could be either day. */
    List<String> features(int at, String kind, LocalDate reference, LocalDate past, LocalDate future) {
        List<String> features = new ArrayList<>(features(at, kind));
        double back = 1 + reference.toEpochDay() - past.toEpochDay();
        double on = 1 + future.toEpochDay() - reference.toEpochDay();
        long ratio = Math.round(StrictMath.log(on / back) / StrictMath.log(2));
        for (int step = -FARTHEST; step <= FARTHEST; step++) {
            features.add("nearer " + (ratio >= step ? "from " : "below ") + step);
        }
        return features;
    }

    /** What the words alone say. */
    List<String> features(int at, String kind) {
        List<String> features = new ArrayList<>();
        String before = pieces.is(at - 1, Kind.UNTIL_AHEAD)
                ? "until"
                : pieces.at(at - 1).plain();
        features.add(kind);
        features.add("before " + before);
        features.add("two before " + pieces.at(at - 2).plain() + " " + before);
        features.add("after " + pieces.at(at + 1).plain());
        boolean will = tell(features, at, -1, "back ");
        will |= tell(features, at, 1, "on ");
        if (will) {
            features.add("will in the sentence");
        }
        features.add("auxiliary " + auxiliary(at));
        return features;
    }

    /** A word of the future by the English one that the lexicon of another language gives for it, any other as it is. */
    private String english(int at) {
        String word = pieces.value(at, Kind.AHEAD_VERB);
        return word.isEmpty() ? pieces.at(at).plain() : word;
    }

    /** The nearest auxiliary verb before a piece of the sentence, or "none". */
    private String auxiliary(int at) {
        for (int i = at - 1; i > at - REACH && i >= 0 && !pieces.startsSentence(i + 1); i--) {
            if (pieces.is(i, Kind.AUXILIARY)) {
                return pieces.at(i).plain();
            }
        }
        return "none";
    }

    /** Adds the two nearest telling words of the sentence on one side, and whether an auxiliary of the future is there. */
    private boolean tell(List<String> features, int at, int step, String side) {
        int told = 0;
        boolean will = false;
        for (int i = at + step; Math.abs(i - at) <= REACH && i >= 0 && i < pieces.size(); i += step) {
            if (step > 0 ? pieces.startsSentence(i) : pieces.startsSentence(i + 1)) {
                break;
            }
            String plain = english(i);
            boolean future = plain.equals("will") || plain.equals("'ll") || plain.equals("shall");
            will |= future;
            boolean joining = plain.equals("to") && pieces.is(i - 1, Kind.AHEAD_VERB);
            boolean passive = pieces.word(i - 1, "be");
            boolean ended = plain.length() > 4 && plain.endsWith("ed") && !pieces.is(i, Kind.AHEAD_VERB);
            if (told < 2
                    && !passive
                    && !joining
                    && (future || ended || pieces.is(i, Kind.AHEAD_VERB) || pieces.is(i, Kind.PAST_VERB))) {
                String kind = pieces.is(i, Kind.AHEAD_VERB) ? "ahead" : pieces.is(i, Kind.PAST_VERB) ? "past" : "-ed";
                features.add(side + told + " " + kind);
                if (kind.equals("ahead")) {
                    features.add(side + told + " " + plain);
                }
                told++;
            }
        }
        if (told == 0) {
            features.add(side + "nothing");
        }
        return will;
    }
}
