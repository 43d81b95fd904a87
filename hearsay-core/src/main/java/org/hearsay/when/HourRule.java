package org.hearsay.when;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Hours as other languages than English write them: "6.52 Uhr", "um 5 Uhr morgens", "a las 3.10", "15 h 30", "à 3 heures du matin", "в 7:25", "о 5 годині ранку". */
final class HourRule implements Rule {
    /** A word for the hour that stands behind lengths of time as well: it needs a word before that leads to an hour. */
    private static final String ALSO_LENGTH = "length";
    /** A word before an hour that stands before nothing else: a point may part hour and minutes then. */
    private static final String SURE = "sure";

    private static final int NOON = 12;
    private static final int MORNING = 6;

    @Override
    public @Nullable Reading read(Grammar grammar, int at) {
        Pieces pieces = grammar.pieces();
        if (!pieces.at(at).isDigits() || pieces.word(at - 1, "-")) {
            return null;
        }
        boolean leads = pieces.is(at - 1, Kind.HOUR_LEAD);
        boolean sure = leads && pieces.value(at - 1, Kind.HOUR_LEAD).equals(SURE);
        String plain = pieces.at(at).plain();
        int mark = Math.max(plain.indexOf(':'), plain.indexOf('.'));
        int hour = number(mark < 0 ? plain : plain.substring(0, mark));
        int minute = mark < 0 ? 0 : mark == plain.length() - 3 ? number(plain.substring(mark + 1)) : -1;
        int to = at + 1;
        boolean named = false;
        if (pieces.is(to, Kind.HOUR)) {
            named = leads || mark > 0 || !pieces.value(to, Kind.HOUR).equals(ALSO_LENGTH);
            to++;
            if (mark < 0 && pieces.at(to).isNumber(2) && number(pieces.at(to).plain()) <= 59) {
                minute = number(pieces.at(to).plain());
                named = true;
                to++;
            }
        } else if (mark < 0 && isGlued(pieces.at(to))) {
            minute = number(pieces.at(to).plain().substring(1));
            named = true;
            to++;
        }
        int part = part(pieces, to);
        boolean told = named || part > to && leads || leads && plain.indexOf(':') > 0 || sure && mark > 0;
        boolean length = part == to && to > at + 1 && pieces.is(to, Kind.OF) && minute == 0;
        if (!told || length || hour < 0 || hour > 24 || minute < 0 || minute > 59) {
            return null;
        }
        if (part > to) {
            hour = ofDay(hour, pieces.value(part - 1, Kind.HOUR_PART));
            to = part;
        }
        String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
        String today = grammar.toldDay().unit("D", 0);
        return Reading.time(at, to, today.endsWith("REF") ? time : today + time, true, "clock");
    }

    /** "h30" of "15h30". */
    private static boolean isGlued(Piece piece) {
        String plain = piece.plain();
        return plain.length() == 3 && plain.charAt(0) == 'h' && number(plain.substring(1)) >= 0;
    }

    private static int number(String digits) {
        boolean isNumber =
                !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(digits) : -1;
    }

    /** Past the part of the day behind an hour, also past "de la" before it; the index itself where none stands there. */
    private static int part(Pieces pieces, int at) {
        int part = at;
        while (part < at + 2 && (pieces.is(part, Kind.OF) || pieces.is(part, Kind.THE))) {
            part++;
        }
        return pieces.is(part, Kind.HOUR_PART) ? part + 1 : at;
    }

    private static int ofDay(int hour, String part) {
        return switch (part) {
            case "AF", "EV" -> hour < NOON ? hour + NOON : hour;
            case "NI" -> hour >= MORNING && hour < NOON ? hour + NOON : hour % NOON == 0 ? 0 : hour;
            default -> hour;
        };
    }
}
