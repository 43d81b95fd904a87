package org.hearsay.bench.score;

import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A value as a reader lists it, in whatever words, against one as it is printed: "eleven tonnes" and "11", "3 March" and "2027-03-03". */
public final class ListedValue {
    private static final List<String> UNITS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS =
            List.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int TEN = 10;

    private static final String MONTHS = months();
    private static final Pattern LARGE = Pattern.compile("\\b(\\d+(?:\\.\\d+)?) (thousand|million|billion)\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2}) (" + MONTHS + ")\\b(?: (\\d{4}))?");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(" + MONTHS + ") (\\d{1,2})\\b(?:,? (\\d{4}))?");
    private static final Pattern MONTH_ALONE = Pattern.compile("\\b(" + MONTHS + ") (\\d{4})\\b");
    private static final Pattern NUMBER =
            Pattern.compile("\\b(?:(" + String.join("|", TENS) + ")(?:[- ](" + String.join("|", UNITS.subList(1, TEN))
                    + "))?|(" + String.join("|", UNITS) + ")|(" + String.join("|", ORDINALS) + "))\\b");

    private ListedValue() {}

    private static String months() {
        StringBuilder months = new StringBuilder();
        for (Month month : Month.values()) {
            months.append(months.isEmpty() ? "" : "|").append(name(month));
        }
        return months.toString();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    }

    /** "14" is "14 people"; a day is in its month; a name is told by words of it. */
    public static boolean isSame(String printed, String listed) {
        String one = " " + plain(printed) + " ";
        String other = " " + plain(listed) + " ";
        return other.contains(one) || one.contains(other);
    }

    /** Numbers in digits, days as the calendar counts them, no marks. */
    private static String plain(String value) {
        String text = value.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=\\d)[,.](?=\\d{3}\\b)", "")
                .replaceAll("\\bh\\b", "hours")
                .replaceAll("\\bmin\\b", "minutes");
        text = LARGE.matcher(text).replaceAll(ListedValue::large);
        text = DAY_FIRST.matcher(text).replaceAll(day -> day(day.group(3), day.group(2), day.group(1)));
        text = MONTH_ALONE.matcher(text).replaceAll(month -> day(month.group(2), month.group(1), null));
        text = MONTH_FIRST.matcher(text).replaceAll(day -> day(day.group(3), day.group(1), day.group(2)));
        text = NUMBER.matcher(text).replaceAll(ListedValue::digits);
        return TextWords.folded(text.replaceAll("(?<=\\d)\\.(?=\\d)", "_"));
    }

    private static String large(MatchResult number) {
        int zeros = number.group(2).equals("thousand") ? 3 : number.group(2).equals("million") ? 6 : 9;
        return new BigDecimal(number.group(1)).movePointRight(zeros).toPlainString();
    }

    private static String day(String year, String month, String day) {
        int number = 1 + List.of(MONTHS.split("\\|")).indexOf(month);
        String before = year == null ? "" : year + "-";
        String after = day == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day));
        return Matcher.quoteReplacement(before + String.format(Locale.ROOT, "%02d", number) + after);
    }

    private static String digits(MatchResult number) {
        if (number.group(4) != null) {
            return String.valueOf(2 + ORDINALS.indexOf(number.group(4)));
        }
        if (number.group(3) != null) {
            return String.valueOf(UNITS.indexOf(number.group(3)));
        }
        int unit = number.group(2) == null ? 0 : UNITS.indexOf(number.group(2));
        return String.valueOf(TEN * (2 + TENS.indexOf(number.group(1))) + unit);
    }
}
