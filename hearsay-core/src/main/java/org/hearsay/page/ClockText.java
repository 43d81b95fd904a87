package org.hearsay.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.hearsay.model.Moment;
import org.hearsay.page.DateTokens.Token;
import org.jspecify.annotations.Nullable;

/** Reads the time of day and the zone that follow a day: "at 4:19 p.m. ET", "16.30 Uhr MESZ", "T16:19+02:00", "09:00 GMT+3". */
final class ClockText {
    private static final int FARTHEST = 20;

    private final DateTokens tokens;
    private final LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable ZoneOffset zone;
    private int next;

    /** Reads on from the token of that number, the first one after the day. */
    ClockText(DateTokens tokens, LocalDate day, int from) {
        this.tokens = tokens;
        this.day = day;
        this.next = from;
        int hour = hour(from);
        if (hour >= 0) {
            int after = time(hour);
            if (after >= 0) {
                next = after;
                zone(after);
            }
        }
    }

    Moment moment() {
        return time == null ? Moment.of(day) : Moment.of(day, time, zone);
    }

    /** Number of the first token that is no part of the time. */
    int next() {
        return next;
    }

    /** Number of the token that is the hour, or -1: at most two words stand before it. */
    private int hour(int from) {
        int i = from;
        int skipped = 0;
        while (tokens.at(i) != null && !tokens.get(i).digits() && skipped < 2 && !isTimeWord(tokens.at(i))) {
            i++;
            skipped++;
        }
        i += isTimeWord(tokens.at(i)) ? 1 : 0;
        Token hour = tokens.at(i);
        Token minute = tokens.at(i + 1);
        boolean clock = hour != null
                && minute != null
                && hour.digits()
                && minute.digits()
                && hour.length() <= 2
                && minute.length() == 2
                && minute.start() == hour.end() + 1
                && ":.hH".indexOf(tokens.text().charAt(hour.end())) >= 0
                && hour.start() - tokens.get(from - 1).end() <= FARTHEST;
        return clock ? i : -1;
    }

    /** Reads hours, minutes, seconds and the half of the day; the number of the token behind them, or -1 for no time. */
    private int time(int at) {
        int i = at + 2;
        int seconds = 0;
        Token second = tokens.at(i);
        if (second != null && second.digits() && second.length() == 2 && tokens.before(second) == ':') {
            seconds = second.number();
            i++;
            Token fraction = tokens.at(i);
            i += fraction != null && fraction.digits() && tokens.before(fraction) == '.' ? 1 : 0;
        }
        int hours = tokens.get(at).number();
        Token half = tokens.at(i);
        if (half != null && !half.digits() && DateTokens.near(tokens.get(i - 1), half, 2)) {
            boolean parted = half.length() == 1 && tokens.is(tokens.at(i + 1), "m");
            if (tokens.is(half, "pm") || parted && tokens.is(half, "p")) {
                hours = hours < 12 ? hours + 12 : hours;
                i += parted ? 2 : 1;
            } else if (tokens.is(half, "am") || parted && tokens.is(half, "a")) {
                hours = hours == 12 ? 0 : hours;
                i += parted ? 2 : 1;
            }
        }
        int minutes = tokens.get(at + 1).number();
        if (hours > 23 || minutes > 59 || seconds > 59) {
            return -1;
        }
        time = LocalTime.of(hours, minutes, seconds);
        return i;
    }

    private boolean isTimeWord(@Nullable Token token) {
        return tokens.is(token, "t") || tokens.is(token, "at") || tokens.is(token, "um") || tokens.is(token, "kl");
    }

    private void zone(int i) {
        Token token = tokens.at(i);
        if (token == null || token.start() - tokens.get(i - 1).end() > 2) {
            return;
        }
        if (token.digits()) {
            zone = offset(i, tokens.get(i - 1).end());
            return;
        }
        if (tokens.is(token, "uhr")
                && tokens.at(i + 1) != null
                && !tokens.get(i + 1).digits()) {
            zone(i + 1);
            return;
        }
        Token number = tokens.at(i + 1);
        boolean base = tokens.is(token, "gmt") || tokens.is(token, "utc");
        if (base && number != null && number.digits() && DateTokens.near(token, number, 2)) {
            zone = offset(i + 1, token.end());
        }
        if (zone == null) {
            zone = Zones.offset(tokens.text().substring(token.start(), token.end()), day.atTime(time));
            next = zone == null ? next : i + 1;
        }
    }

    /** "+02:00", "-0500", "+3": an offset whose digits begin at the token of that number; {@code end} is where its sign may stand. */
    private @Nullable ZoneOffset offset(int i, int end) {
        Token token = tokens.get(i);
        char sign = tokens.before(token);
        if (sign != '+' && sign != '-' && sign != '\u2212' || token.start() - end > 2) {
            return null;
        }
        int hours = token.length() == 4 ? token.number() / 100 : token.number();
        int minutes = token.length() == 4 ? token.number() % 100 : 0;
        int after = i + 1;
        Token rest = tokens.at(after);
        boolean parted = token.length() <= 2
                && rest != null
                && rest.digits()
                && rest.length() == 2
                && rest.start() == token.end() + 1
                && tokens.before(rest) == ':';
        if (parted) {
            minutes = rest.number();
            after++;
        }
        if (hours > 14 || minutes > 59) {
            return null;
        }
        next = after;
        return ZoneOffset.ofTotalSeconds((hours * 60 + minutes) * (sign == '+' ? 60 : -60));
    }
}
