package org.hearsay.model;

import java.util.List;

/**
 * One dated line of a story: what happened or was said, and who reports it.
 *
 * @param id hash of date and claims
 * @param story id of the story
 * @param date the day, month or year
 * @param words the clause that says what happened, as printed by the first claim whose words can be read by themselves
 * @param claims who reports it, by article's time, then place
 * @param confidence from 0 to 1
 */
public record TimelineEntry(
        String id, String story, PartialDate date, String words, List<Claim> claims, double confidence) {
    public TimelineEntry {
        claims = List.copyOf(claims);
    }

    /** True where the day is more likely assumed than told, as for words that no page dates. */
    public boolean isUncertain() {
        return confidence < 0.5;
    }

    /** True if its words are among those of an attribution; false where they tell of the saying, too. */
    public boolean isWithin(Attribution attribution) {
        String clause = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return attribution.content().contains(clause);
    }

    /** Days from the end of the other entry's date to the beginning of this one's; 0 or less where they touch. */
    public long daysAfter(TimelineEntry before) {
        return date.first().toEpochDay() - before.date().last().toEpochDay();
    }
}
