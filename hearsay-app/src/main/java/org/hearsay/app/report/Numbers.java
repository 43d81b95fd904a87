package org.hearsay.app.report;

import java.util.List;
import java.util.Locale;

/** Numbers as the report writes them. */
public final class Numbers {
    private static final List<String> SMALL = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private Numbers() {}

    /** Up to twelve in words, else figures: for the start of a sentence and for headlines. */
    public static String word(int count) {
        return count >= 0 && count < SMALL.size() ? SMALL.get(count) : figures(count);
    }

    /** As {@link #word(int)}, with a capital. */
    public static String capital(int count) {
        return capital(word(count));
    }

    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** In figures with its noun: "1 page", "12 pages". */
    public static String of(int count, String noun) {
        return figures(count) + " " + plural(count, noun);
    }

    /** In words with its noun: "one page", "no pages". */
    public static String wordOf(int count, String noun) {
        return word(count) + " " + plural(count, noun);
    }

    public static String plural(int count, String noun) {
        if (count == 1) {
            return noun;
        }
        if (noun.endsWith("ss")) {
            return noun + "es";
        }
        return noun.endsWith("y") && !noun.endsWith("ay") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    /** In figures, thousands apart by a comma from ten thousand up. */
    public static String figures(int count) {
        return count < 10_000 ? Integer.toString(count) : String.format(Locale.ROOT, "%,d", count);
    }

    /** Two digits, never rounded up to certainty. */
    public static String probability(double probability) {
        return String.format(Locale.ROOT, "%.2f", Math.min(probability, 0.99));
    }

    /** Whole percent; above nothing and below all never rounded to either. */
    public static String percent(int part, int whole) {
        if (part == 0 || whole == 0) {
            return "0%";
        }
        long rounded = Math.round(100.0 * part / whole);
        return (part == whole ? 100 : Math.min(99, Math.max(1, rounded))) + "%";
    }

    /** Whole hours, or days from four days up, rounded down: "17 hours", "6 days", "less than an hour". */
    public static String hours(double hours) {
        if (hours < 1) {
            return hours * 60 < 1 ? "less than a minute" : of((int) (hours * 60), "minute");
        }
        return hours < 96 ? of((int) hours, "hour") : of((int) (hours / 24), "day");
    }

    /** So many of the names, and how many more; names that hold a comma themselves are parted by semicolons. */
    public static String few(List<String> names, int most) {
        List<String> shown = names.subList(0, Math.min(most, names.size()));
        String between = shown.stream().anyMatch(name -> name.contains(", ")) ? "; " : ", ";
        int more = names.size() - shown.size();
        return String.join(between, shown) + (more > 0 ? " and " + figures(more) + " more" : "");
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> items) {
        return list(items, "and");
    }

    public static String list(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " " + last + " " + items.get(items.size() - 1);
    }
}
