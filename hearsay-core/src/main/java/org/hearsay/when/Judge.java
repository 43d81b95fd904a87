package org.hearsay.when;

import java.util.ArrayList;
import java.util.List;

/** Decides whether a reading is a time expression where it stands: "now", "a day", "1,990", "May" often are none. */
final class Judge {
    /** "Later in the day, ..." dates what its sentence tells; the training data's annotators left it unmarked. */
    static final String SCENE = "scene within a day";

    private static final int LONGEST_NAMED = 4;
    private static final double SCENE_CONFIDENCE = 0.8;

    private final Weights weights;

    Judge(Weights weights) {
        this.weights = weights;
    }

    double confidence(Pieces pieces, Reading reading) {
        return reading.rule().equals(SCENE) ? SCENE_CONFIDENCE : weights.probability(features(pieces, reading));
    }

    /** For languages whose readings no data judges: what is a calendar date by its form, nothing that may be a plain word. */
    static double confidenceByRule(Pieces pieces, Reading reading) {
        return switch (reading.rule()) {
            case "day of a year", "month of a year", "numeric date" -> 0.95;
            case "day of a month",
                    "day of the same month",
                    "weekday",
                    "weekday of a week",
                    "part of a weekday",
                    "shifted weekday",
                    "day word",
                    "part of a day",
                    "clock" -> 0.85;
            case "month", "shifted unit Y", "shifted unit M", "shifted unit W", "unit from the text Y" -> 0.75;
            case "away D", "away W", "away M", "away Y" -> 0.75;
            case "shifted month", "shifted season", "season of a year" -> 0.7;
            case "year" -> isYear(pieces, reading) ? 0.7 : 0;
            default -> 0;
        };
    }

    /** "In 1978", "1978 года", and "1978 gegründet" where nouns have capitals: four digits before a small word count nothing. */
    private static boolean isYear(Pieces pieces, Reading reading) {
        boolean led = pieces.is(reading.from() - 1, Kind.PREP) || pieces.is(reading.from() - 1, Kind.OF);
        boolean named = pieces.value(reading.to() - 1, Kind.UNIT).equals("Y");
        Piece next = pieces.at(reading.to());
        boolean bare = !pieces.smallNames()
                && reading.to() == reading.from() + 1
                && next.isWord()
                && !next.capital()
                && !pieces.at(reading.from() - 1).isWord();
        return led || named || bare;
    }

    static List<String> features(Pieces pieces, Reading reading) {
        String rule = reading.rule();
        String before = pieces.at(reading.from() - 1).plain();
        String after = pieces.at(reading.to()).plain();
        boolean starts = pieces.startsSentence(reading.from());
        List<String> features = new ArrayList<>(List.of(
                "bias",
                "rule " + rule,
                "type " + reading.type(),
                "before " + before,
                "after " + after,
                rule + " before " + before,
                rule + " after " + after,
                rule + (starts ? " starts a sentence" : " within a sentence"),
                rule + (pieces.at(reading.to()).spaced() ? " apart" : " glued"),
                "length " + Math.min(LONGEST_NAMED, reading.to() - reading.from())));
        features.add("two before " + pieces.at(reading.from() - 2).plain() + " " + before);
        features.add("two after " + after + " " + pieces.at(reading.to() + 1).plain());
        features.add(rule + " before ..." + ending(before));
        features.add(rule + " after ..." + ending(after));
        if (reading.to() - reading.from() <= LONGEST_NAMED) {
            StringBuilder words = new StringBuilder("words");
            for (int i = reading.from(); i < reading.to(); i++) {
                words.append(' ')
                        .append(pieces.at(i).isDigits() ? "0" : pieces.at(i).plain());
            }
            features.add(words.toString());
            features.add(words + " after " + after);
            features.add(words + " before " + before);
        }
        if (pieces.at(reading.from() - 1).isDigits()) {
            features.add(rule + " before a number");
        }
        if (pieces.at(reading.to()).isDigits()) {
            features.add(rule + " after a number");
        }
        if (pieces.is(reading.to() - 1, Kind.UNIT) || pieces.is(reading.to() - 1, Kind.UNITS)) {
            features.add(pieces.at(reading.to() - 1).capital() ? "unit in capitals" : "unit in small letters");
        }
        if (rule.startsWith("vague") || rule.startsWith("set")) {
            String where = pieces.business() ? " in business" : " elsewhere";
            features.add(rule + where);
            features.add(reading.value() + where);
        }
        if (pieces.at(reading.to()).capital()) {
            features.add(rule + " after a capital");
        }
        String family = reading.family();
        features.add(family + (pieces.business() ? " in business" : " elsewhere"));
        if (pieces.at(reading.from() - 1).capital() && !pieces.startsSentence(reading.from() - 1)) {
            features.add(family + " before a capital");
        }
        return features;
    }

    private static String ending(String plain) {
        return plain.substring(Math.max(0, plain.length() - 2));
    }
}
