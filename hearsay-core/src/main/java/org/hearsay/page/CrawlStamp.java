package org.hearsay.page;

import java.util.List;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/** Reads what a crawl or whoever saved a page wrote on a dump's first line: a day, an address, or both. */
final class CrawlStamp {
    private static final String DATE = "date ";
    private static final String HOST = "www.";
    private static final int DAY = 10;
    private static final double WEIGHT = 2.5;
    private static final double WEIGHT_BESIDE_ADDRESS = 0.5;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_WORD = 20;

    private CrawlStamp() {}

    /** The stamp of a first line; null where it is a line of the page. */
    static Sheet.@Nullable Stamp of(String line) {
        Sheet.Stamp dated = dated(line);
        return dated == null ? addressed(line) : dated;
    }

    /** "date 2025-04-28 WORLD". */
    private static Sheet.@Nullable Stamp dated(String line) {
        if (!line.startsWith(DATE) || line.length() < DATE.length() + DAY) {
            return null;
        }
        String day = line.substring(DATE.length(), DATE.length() + DAY);
        for (int i = 0; i < day.length(); i++) {
            char c = day.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return null;
            }
        }
        return new Sheet.Stamp(day, WEIGHT, line.substring(DATE.length() + DAY).strip(), 0);
    }

    /**
     * An address and hardly a word beside it: "https://... fetched 2029-05-08", "crawl 2029-05-08T11:02Z www....". A day beside words says
     * when the page was there, not when it was published.
     */
    private static Sheet.@Nullable Stamp addressed(String line) {
        String address = null;
        int words = 0;
        for (String word : line.split(" ")) {
            if (isAddress(word)) {
                if (address != null) {
                    return null;
                }
                address = word.startsWith(HOST) ? "http://" + word : word;
            } else if (word.chars().anyMatch(Character::isLetter)) {
                words += word.length() > LONGEST_WORD ? MOST_WORDS : 1;
            }
        }
        return address == null || words > MOST_WORDS
                ? null
                : new Sheet.Stamp(day(line.replace(address, "")), WEIGHT_BESIDE_ADDRESS, address, 0);
    }

    /** A day that stands alone; none where words say what it is of. */
    private static String day(String rest) {
        List<DateText.Stated> days = DateText.find(rest, false);
        if (days.size() != 1) {
            return "";
        }
        DateText.Stated day = days.get(0);
        String words = rest.substring(0, day.start()) + rest.substring(day.end());
        return words.chars().anyMatch(Character::isLetter) ? "" : day.moment().iso();
    }

    private static boolean isAddress(String word) {
        boolean plain = word.startsWith(HOST) && word.indexOf('/') > 0;
        return plain || (word.startsWith("http://") || word.startsWith("https://")) && Host.of(word) != null;
    }
}
