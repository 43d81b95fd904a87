package org.hearsay.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose words or figures a source passes on: "figures of the federation", "the ministry's statement", "his report". */
final class WhoseWords {
    private static final Set<String> DOCUMENTS = Set.of(
            "figures",
            "data",
            "statistics",
            "information",
            "numbers",
            "estimates",
            "estimate",
            "statement",
            "statements",
            "announcement",
            "release",
            "communique");
    /** What somebody says something in; with a name they are as often themselves. */
    private static final Set<String> TEXTS = Set.of(
            "report",
            "letter",
            "message",
            "speech",
            "address",
            "remarks",
            "testimony",
            "post",
            "book",
            "memoir",
            "interview");

    private static final Set<String> LINKS = Set.of("of", "from", "by");
    private static final Set<String> BEFORE = Set.of(
            "the",
            "a",
            "an",
            "new",
            "latest",
            "recent",
            "official",
            "press",
            "news",
            "written",
            "preliminary",
            "own",
            "joint");

    private WhoseWords() {}

    /** The words of a source that name whose document it is; null where it is none. */
    static @Nullable Source of(Source source) {
        Passage passage = source.passage();
        int at = source.from();
        while (at < source.to() && BEFORE.contains(passage.at(at).folded())) {
            at++;
        }
        boolean headed = at < source.to() && DOCUMENTS.contains(passage.at(at).folded());
        if (headed && at + 2 < source.to() && LINKS.contains(passage.at(at + 1).folded())) {
            return new Source(source.attribution(), passage, at + 2, source.to());
        }
        return Pronoun.isOwner(source.first().folded()) ? ownerByPronoun(source) : owner(source);
    }

    private static @Nullable Source ownerByPronoun(Source source) {
        Passage passage = source.passage();
        int at = source.from() + 1;
        while (at < source.to() && BEFORE.contains(passage.at(at).folded())) {
            at++;
        }
        boolean text = at + 1 == source.to()
                && (DOCUMENTS.contains(passage.at(at).folded())
                        || TEXTS.contains(passage.at(at).folded()));
        return text ? new Source(source.attribution(), passage, source.from(), source.from() + 1) : null;
    }

    private static @Nullable Source owner(Source source) {
        Passage passage = source.passage();
        for (int at = source.from(); at + 1 < source.to(); at++) {
            if (passage.at(at).possessive()) {
                int next = at + 1;
                while (next + 1 < source.to()
                        && BEFORE.contains(passage.at(next).folded())) {
                    next++;
                }
                boolean document = next + 1 == source.to()
                        && DOCUMENTS.contains(passage.at(next).folded());
                return document ? new Source(source.attribution(), passage, source.from(), at + 1) : null;
            }
        }
        return null;
    }
}
