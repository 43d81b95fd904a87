package org.hearsay.when;

/** What a word can be in a time expression; a word may be several things. The lexicons' second column. */
enum Kind {
    MONTH,
    MONTH_SHORT,
    WEEKDAY,
    WEEKDAYS,
    WEEKDAY_SHORT,
    UNIT,
    UNITS,
    NUMBER,
    VAGUE_NUMBER,
    ORDINAL,
    ORDINAL_END,
    SEASON,
    PART,
    PARTS,
    /** Stands between a day and its part: "por la" in "lunes por la noche". */
    PART_LEAD,
    CLOCK,
    /** Stands behind the digits of an hour in other languages than English; "length" where it stands behind lengths of time, too. */
    HOUR,
    /** Stands before the digits of an hour, "sure" where it stands before nothing else. */
    HOUR_LEAD,
    /** Stands behind an hour and tells in which part of the day it is. */
    HOUR_PART,
    WEEKEND,
    SHIFT,
    FROM_TEXT,
    DAY_WORD,
    /** Before or behind a length of time, in other languages than English, counts it back (-1) or on (1): "vor", "назад". */
    AWAY_LEAD,
    AWAY_END,
    /** Numbers and units so counted, and units that count one by themselves: "через неделю". */
    AWAY_NUMBER,
    AWAY_UNIT,
    AWAY_ONE,
    /** Begins the two words for the second day before or after: "après-demain". */
    AWAY_DAY,
    /** Behind a day of the month, tells which month: "inst.", "ult." */
    INSTANT,
    NIGHT_WORD,
    NOW,
    STRETCH,
    /** Before "hours", tells which hours of a day they are: "early", "office". */
    HOURS,
    EDGE,
    ABOUT,
    MORE,
    HALF,
    SET,
    EVERY,
    AGO,
    BACK,
    AHEAD,
    FISCAL,
    HOLIDAY,
    VAGUE_NOUN,
    ZONE,
    OF,
    TO,
    /** Joins two dates, and only dates: "through". */
    UNTIL,
    /** Before a day, tells in other languages than English that something lasts till then: "jusqu'à". */
    UNTIL_AHEAD,
    THE,
    ONE,
    PREP,
    /** A month's word that is a name or a verb as well, or a weekday's that is another noun. */
    ALSO_NAME,
    /** Tells that a text is a report on companies. */
    BUSINESS,
    /** What a number of four digits before it counts: no year. */
    COUNTED,
    /** What a number after it names: "page", "flight", "resolution". */
    LABEL,
    /** With a capital before a day or month, makes a name of it: "Bloody Sunday". */
    NAME_BEGIN,
    /** With a capital after a day or month, makes a name of it: "May Street", "Sunday Times". */
    NAME_END,
    /** Begins expressions of several words and is none alone. */
    STARTS,
    /** Ends the name of a street: a number before that name is a house's. */
    STREET,
    AHEAD_VERB,
    PAST_VERB,
    AUXILIARY,
    /** A verb of saying: a day after it dates what was said. */
    SAYING;

    /** True for a word that an expression can begin with; all others only tell of what stands beside them. */
    boolean begins() {
        return switch (this) {
            case PREP,
                    OF,
                    TO,
                    UNTIL,
                    UNTIL_AHEAD,
                    AGO,
                    AWAY_END,
                    AWAY_UNIT,
                    BACK,
                    AHEAD,
                    INSTANT,
                    ZONE,
                    ORDINAL_END,
                    PART_LEAD,
                    HOURS,
                    HOUR,
                    HOUR_LEAD,
                    HOUR_PART,
                    ALSO_NAME,
                    BUSINESS,
                    COUNTED,
                    LABEL,
                    NAME_BEGIN,
                    NAME_END,
                    STREET,
                    AHEAD_VERB,
                    PAST_VERB,
                    AUXILIARY,
                    SAYING -> false;
            default -> true;
        };
    }
}
