package org.hearsay.conflict;

import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a date dates the word of an event that stands near it, or something else of the sentence: blankets that are handed out on Monday
 * to survivors of an earthquake tell no day of the earthquake.
 */
final class Attachment {
    /** Words from an event back to what governs it, at most. */
    private static final int REACH = 5;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "this", "that", "these", "those", "his", "her", "its", "their", "our");

    private static final Set<String> OF_TIME = Set.of(
            "early", "late", "hours", "morning", "afternoon", "evening", "night", "beginning", "middle", "end", "last");

    /** What is told of after one of these is no longer what happens in the sentence. */
    private static final Set<String> GOVERNORS = Set.of(
            "about",
            "over",
            "of",
            "to",
            "from",
            "after",
            "since",
            "before",
            "following",
            "for",
            "against",
            "despite",
            "amid",
            "with");

    private static final Set<String> AUXILIARIES =
            Set.of("was", "were", "is", "are", "has", "have", "had", "will", "would", "could", "may", "might");

    /** Verbs by which an event happens or works, so that their day is its day. */
    private static final Set<String> HAPPENING = Set.of(
            "carried",
            "happened",
            "taken",
            "occurred",
            "staged",
            "launched",
            "held",
            "struck",
            "hit",
            "begun",
            "started",
            "erupted",
            "killed",
            "injured",
            "wounded",
            "damaged",
            "destroyed",
            "claimed",
            "triggered",
            "caused",
            "shook",
            "rocked");

    /** What follows a finite verb rather than a participle that stands before its noun. */
    private static final Set<String> FOLLOWERS = Set.of(
            "into", "in", "on", "at", "to", "from", "out", "up", "down", "off", "that", "through", "over", "around");

    private Attachment() {}

    /** True if a date before or behind an event dates it; of both the last token is not among the others. */
    static boolean holds(Tokens tokens, int event, int eventEnd, int date, int dateEnd) {
        if (event >= dateEnd) {
            return event - dateEnd <= 1 || !isGoverned(tokens, event);
        }
        return isBeside(tokens, eventEnd, date) || !isGoverned(tokens, event) && !isOvertaken(tokens, eventEnd, date);
    }

    /** "The attack on Friday", "the attack in the early hours of Friday": nothing between them but what tells the time. */
    private static boolean isBeside(Tokens tokens, int eventEnd, int date) {
        return IntStream.range(eventEnd, date)
                .mapToObj(tokens::plain)
                .allMatch(plain -> plain.length() <= 2 || DETERMINERS.contains(plain) || OF_TIME.contains(plain));
    }

    /** "Survivors of a powerful earthquake", "enraged over the shooting": a noun that hangs on another word. */
    private static boolean isGoverned(Tokens tokens, int event) {
        for (int i = event - 1; i >= Math.max(0, event - REACH); i--) {
            if (GOVERNORS.contains(tokens.plain(i))) {
                return true;
            }
            if (DETERMINERS.contains(tokens.plain(i))) {
                return GOVERNORS.contains(tokens.plain(i - 1));
            }
            if (!tokens.isWord(i)
                    || AUXILIARIES.contains(tokens.plain(i))
                    || tokens.plain(i).endsWith("ed")) {
                return false;
            }
        }
        return false;
    }

    /** "Video of the shooting was shown on Thursday": another verb comes between, and is what the date dates. */
    private static boolean isOvertaken(Tokens tokens, int eventEnd, int date) {
        for (int i = eventEnd; i < date; i++) {
            String plain = tokens.plain(i);
            int verb = AUXILIARIES.contains(plain) ? afterAuxiliaries(tokens, i) : i;
            boolean finite = verb > i && !FOLLOWERS.contains(tokens.plain(verb))
                    || plain.endsWith("ed")
                            && FOLLOWERS.contains(tokens.plain(i + 1))
                            && !DETERMINERS.contains(tokens.plain(i - 1));
            if (finite && verb < date && !HAPPENING.contains(tokens.plain(verb))) {
                return true;
            }
        }
        return false;
    }

    private static int afterAuxiliaries(Tokens tokens, int at) {
        int verb = at + 1;
        while (AUXILIARIES.contains(tokens.plain(verb)) || isBetween(tokens.plain(verb))) {
            verb++;
        }
        return verb;
    }

    private static boolean isBetween(String plain) {
        return plain.equals("been") || plain.equals("be") || plain.equals("not") || plain.endsWith("ly");
    }
}
