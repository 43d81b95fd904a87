package org.hearsay.when;

import org.jspecify.annotations.Nullable;

/**
 * A number as a text writes it.
 *
 * @param to one past its last piece
 * @param digits in digits, {@code X} where vague ("several")
 */
record Numbers(int to, String digits) {
    /** Reads "3", "1,640", "2.5", "twenty-four", "two and a half", "a dozen", "a couple of", "a few", "several". */
    static @Nullable Numbers read(Pieces pieces, int at) {
        if (pieces.at(at).isDigits()) {
            return digits(pieces, at);
        }
        if (pieces.is(at, Kind.ONE)) {
            if (pieces.is(at + 1, Kind.VAGUE_NUMBER) || pieces.word(at + 1, "dozen") || scale(pieces, at + 1) > 1) {
                return past(pieces, read(pieces, at + 1));
            }
            return new Numbers(at + 1, "1");
        }
        if (pieces.is(at, Kind.VAGUE_NUMBER)) {
            return past(pieces, new Numbers(at + 1, pieces.value(at, Kind.VAGUE_NUMBER)));
        }
        return pieces.is(at, Kind.NUMBER) ? words(pieces, at) : null;
    }

    private static @Nullable Numbers past(Pieces pieces, @Nullable Numbers number) {
        return number != null && pieces.word(number.to, "of") ? new Numbers(number.to + 1, number.digits) : number;
    }

    private static @Nullable Numbers digits(Pieces pieces, int at) {
        String plain = pieces.at(at).plain();
        if (plain.indexOf(':') >= 0 || plain.length() > 9) {
            return null;
        }
        String digits = plain.replace(",", "");
        int half = pieces.pastHyphen(at + 1);
        if (half > at + 1 && pieces.word(half, "1") && pieces.word(half + 1, "/") && pieces.word(half + 2, "2")) {
            return new Numbers(half + 3, digits + ".5");
        }
        if (pieces.word(at + 1, "1") && pieces.word(at + 2, "/") && pieces.word(at + 3, "2")) {
            return new Numbers(at + 4, digits + ".5");
        }
        return new Numbers(at + 1, digits);
    }

    private static Numbers words(Pieces pieces, int at) {
        int total = 0;
        int group = 0;
        int to = at;
        int next = at;
        while (pieces.is(next, Kind.NUMBER) && next - at < 8) {
            int value = pieces.number(next, Kind.NUMBER);
            if (value >= 100) {
                group = Math.max(1, group) * value;
                if (value == 1000) {
                    total += group;
                    group = 0;
                }
            } else if (group % 10 == 0 && value < 10 || group % 100 == 0) {
                group += value;
            } else {
                break;
            }
            to = next + 1;
            next = pieces.pastHyphen(to);
            if (pieces.word(next, "and") && group >= 100) {
                next++;
            }
        }
        String digits = String.valueOf(total + group);
        int and = pieces.pastHyphen(to);
        int article = pieces.pastHyphen(and + 1);
        int half = pieces.pastHyphen(article + 1);
        boolean isHalf = pieces.word(and, "and") && pieces.word(article, "a") && pieces.is(half, Kind.HALF);
        return isHalf ? new Numbers(half + 1, digits + ".5") : new Numbers(to, digits);
    }

    private static int scale(Pieces pieces, int at) {
        return pieces.is(at, Kind.NUMBER) ? pieces.number(at, Kind.NUMBER) / 100 + 1 : 0;
    }
}
