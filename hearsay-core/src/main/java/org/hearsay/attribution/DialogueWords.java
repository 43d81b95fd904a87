package org.hearsay.attribution;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.TermTable;

/** Words that show who speaks where a page prints speech without marks: labels, and what people call themselves and each other. */
final class DialogueWords {
    static final Set<String> HONORIFICS;
    static final Set<String> HOSTS;
    static final Set<String> PARTICLES;

    private static final Map<String, Set<String>> WORDS =
            TermTable.load(DialogueWords.class, "dialogue-words.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0), row -> Set.of(row.get(1).split(" "))));

    static {
        HONORIFICS = WORDS.get("honorific");
        HOSTS = WORDS.get("host");
        PARTICLES = WORDS.get("particle");
    }

    private DialogueWords() {}

    /** What people call themselves in a language; empty where no words are known. */
    static Set<String> self(String language) {
        return WORDS.getOrDefault("self-" + language, Set.of());
    }

    /** Those of them that one alone uses. */
    static Set<String> me(String language) {
        return WORDS.getOrDefault("me-" + language, Set.of());
    }

    /** What they call the one they speak to. */
    static Set<String> you(String language) {
        return WORDS.getOrDefault("you-" + language, Set.of());
    }

    /** What a headline calls a speech or statement that its page prints. */
    static Set<String> speech(String language) {
        return WORDS.getOrDefault("speech-" + language, Set.of());
    }
}
