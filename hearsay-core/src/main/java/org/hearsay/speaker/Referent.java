package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Speaker;
import org.hearsay.text.Fold;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/**
 * Whom a source means and why.
 *
 * @param speaker the speaker, with the spellings and descriptions seen here only
 * @param person whom the source's own words mean; null for bodies, groups, descriptions, and who speaks on
 * @param reason what decided, for people
 * @param confidence from 0 to 1
 */
record Referent(Speaker speaker, @Nullable Person person, String reason, double confidence) {
    private static final Set<String> OPENERS = Set.of(
            "the",
            "a",
            "an",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "several",
            "some",
            "many",
            "most",
            "both",
            "all",
            "other",
            "others",
            "another",
            "his",
            "her",
            "their",
            "its",
            "these",
            "those",
            "officials",
            "experts",
            "analysts",
            "witnesses",
            "critics",
            "residents",
            "supporters",
            "opponents",
            "police",
            "authorities",
            "investigators");

    static Referent person(Person person, String reason, double confidence) {
        return new Referent(person.speaker(), person, reason, confidence);
    }

    static Referent body(Bodies.Named body, String printed) {
        Speaker speaker = new Speaker(
                StableId.of("body", body.key()), body.name(), Speaker.Kind.BODY, List.of(printed), List.of());
        return new Referent(speaker, null, "a body named by the source", 0.9);
    }

    /** Known by these words only; the same words in another article may mean someone else. */
    static Referent described(Speaker.Kind kind, String words, String tells, String reason, double confidence) {
        String name = opened(words);
        Speaker speaker = new Speaker(StableId.of(kind.name(), name, tells), name, kind, List.of(), List.of(name));
        return new Referent(speaker, null, reason, confidence);
    }

    /** The same speaker again, for another reason that is as sure as this one times a factor. */
    Referent because(String other, double factor) {
        return new Referent(speaker, null, other, confidence * factor);
    }

    /** "Two officials" at the head of a sentence are "two officials". */
    private static String opened(String words) {
        int space = words.indexOf(' ');
        String first = Fold.plain(space < 0 ? words : words.substring(0, space));
        return OPENERS.contains(first) ? first + words.substring(first.length()) : words;
    }
}
