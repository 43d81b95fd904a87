package org.hearsay.when;

import java.util.List;
import org.hearsay.model.DatedSpan.Type;
import org.jspecify.annotations.Nullable;

/** The period that a company's report speaks of: what "the quarter" and "a year ago" mean there. */
final class ReportedPeriod {
    /** How far back, in pieces, a quarter still is what a report is about. */
    private static final int REACH = 80;

    /** Characters of a quarter's value. */
    private static final int QUARTER = 7;

    private final String present;
    private @Nullable String quarter;
    private int quarterAt;
    private String last = "none";

    /** A text's; no report is on a quarter past the present one. */
    ReportedPeriod(String present) {
        this.present = present;
    }

    /** Takes note of an accepted expression. */
    void note(Reading reading) {
        boolean dated = reading.rule().equals("quarter ended");
        if (dated ? quarterNear(reading.from()) == null : isQuarter(reading)) {
            quarter = reading.value();
            quarterAt = reading.to();
            last = "quarter";
        } else if (reading.type() == Type.DURATION && reading.value().endsWith("M")) {
            last = "months";
        } else if (reading.rule().equals("the year that ends")) {
            last = "year";
        }
    }

    private boolean isQuarter(Reading reading) {
        boolean begun = present.length() != QUARTER || reading.value().compareTo(present) <= 0;
        return begun
                && reading.value().length() == QUARTER
                && reading.value().charAt(5) == 'Q'
                && (reading.rule().equals("quarter") || reading.rule().equals("shifted unit Q"));
    }

    /** The quarter that the text before a piece is about, or null. */
    @Nullable
    String quarterNear(int at) {
        return at - quarterAt < REACH ? quarter : null;
    }

    /** The quarter named last in the text, or null. */
    @Nullable
    String quarter() {
        return quarter;
    }

    /** What speaks for the quarter or for the whole year in "a year ago". */
    List<String> features(Pieces pieces, int at) {
        int distance = at - quarterAt;
        String near = quarter == null ? "no quarter" : distance < REACH ? "quarter near" : "quarter far";
        String before = pieces.at(at - 1).plain();
        return List.of(
                "bias",
                "last " + last,
                near,
                "last " + last + ", " + near,
                "before " + before,
                "within " + within(pieces, at));
    }

    /** The unit that the sentence names last before a piece. */
    private static String within(Pieces pieces, int at) {
        for (int i = at - 1; i > at - REACH && i > 0 && !pieces.startsSentence(i + 1); i--) {
            String plain = pieces.at(i).plain();
            if (plain.equals("quarter") || plain.equals("months") || plain.equals("year") || plain.equals("half")) {
                return plain;
            }
        }
        return "none";
    }
}
