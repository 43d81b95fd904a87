package org.hearsay.speaker;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that stand for a speaker. */
enum Pronoun {
    HE,
    SHE,
    THEY,
    IT,
    SELF,
    RELATIVE,
    OTHER;

    private static final Map<String, Pronoun> WORDS = Map.ofEntries(
            Map.entry("he", HE),
            Map.entry("him", HE),
            Map.entry("his", HE),
            Map.entry("himself", HE),
            Map.entry("she", SHE),
            Map.entry("her", SHE),
            Map.entry("hers", SHE),
            Map.entry("herself", SHE),
            Map.entry("they", THEY),
            Map.entry("them", THEY),
            Map.entry("their", THEY),
            Map.entry("it", IT),
            Map.entry("its", IT),
            Map.entry("i", SELF),
            Map.entry("me", SELF),
            Map.entry("my", SELF),
            Map.entry("we", SELF),
            Map.entry("us", SELF),
            Map.entry("our", SELF),
            Map.entry("who", RELATIVE),
            Map.entry("whom", RELATIVE),
            Map.entry("that", RELATIVE),
            Map.entry("which", RELATIVE),
            Map.entry("you", OTHER),
            Map.entry("your", OTHER),
            Map.entry("some", OTHER),
            Map.entry("one", OTHER),
            Map.entry("many", OTHER),
            Map.entry("others", OTHER),
            Map.entry("those", OTHER),
            Map.entry("these", OTHER),
            Map.entry("this", OTHER),
            Map.entry("what", OTHER));

    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their");

    /** The pronoun that a word is or, as "I'd", begins with; null for none. */
    static @Nullable Pronoun of(String folded) {
        int apostrophe = folded.indexOf('\'');
        return WORDS.get(apostrophe > 0 ? folded.substring(0, apostrophe) : folded);
    }

    /** Whether a word tells to whom something belongs: "his report". */
    static boolean isOwner(String folded) {
        return OWNERS.contains(folded);
    }

    Gender gender() {
        return switch (this) {
            case HE -> Gender.MALE;
            case SHE -> Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }
}
