package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * The words that an attribution gives as its source, without the marks around them.
 *
 * @param attribution whose source it is
 * @param passage where it stands
 * @param from index of its first token
 * @param to one past its last token; there is at least one
 */
record Source(Attribution attribution, Passage passage, int from, int to) {
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "where");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    private static final Set<String> LINKS = Set.of("of", "by", "from", "on", "in", "for", "to", "that", "which");

    private static final Set<String> DOCUMENTS = Set.of(
            "report",
            "note",
            "letter",
            "memo",
            "memorandum",
            "statement",
            "study",
            "survey",
            "notice",
            "paper",
            "dispatch",
            "telegram",
            "document",
            "account",
            "article",
            "book",
            "ruling",
            "judgment",
            "opinion",
            "review",
            "protocol",
            "treaty",
            "agreement",
            "release",
            "communique",
            "analysis",
            "poll",
            "audit");

    private static final Set<String> EXTENDS_PRONOUN =
            Set.of("in", "also", "himself", "herself", "and", "later", "then");

    /** Words from which on what begins with "he" is a clause about him: "he described ..."; "his two sons" is none. */
    private static final int LONGEST_WITH_PRONOUN = 6;

    /** The source of an attribution in the passage where it stands, or null if it has none. */
    static @Nullable Source of(Attribution attribution, Passage passage) {
        Span span = attribution.sourceSpan();
        if (span == null || attribution.source().isBlank()) {
            return null;
        }
        int from = passage.indexAt(span.start());
        int to = passage.indexAt(span.end());
        while (from < to && passage.at(from).isMark()) {
            from++;
        }
        while (to > from && passage.at(to - 1).isMark()) {
            to--;
        }
        while (from < to && joins(passage, to)) {
            to += 2;
        }
        while (from < to && joins(passage, from - 1)) {
            from -= 2;
        }
        return from < to ? new Source(attribution, passage, from, to) : null;
    }

    /** The "&" of "Berg & Lind": one name, of which a source may have a part only. */
    private static boolean joins(Passage passage, int at) {
        return at > 0
                && at + 1 < passage.size()
                && passage.at(at).is("&")
                && passage.at(at - 1).isCapital()
                && passage.at(at + 1).isCapital()
                && passage.isBeside(at - 1, at)
                && passage.isBeside(at, at + 1);
    }

    /** "Berg & Lind": capitals with "&" between them, the name of a firm. */
    boolean isFirmName() {
        boolean joined = false;
        for (int at = from; at < to; at++) {
            joined |= passage.at(at).is("&");
            if (!passage.at(at).is("&") && !passage.at(at).isCapital()) {
                return false;
            }
        }
        return joined;
    }

    /** Where an attribution stands among others: where its source begins, or its extent if it has none. */
    static int position(Attribution attribution) {
        Span span = attribution.sourceSpan();
        return span == null ? attribution.extent().start() : span.start();
    }

    /** The pronoun that this is, alone or as in "he himself"; null if it is none. */
    @Nullable
    Pronoun pronoun() {
        Pronoun pronoun = Pronoun.of(first().folded());
        boolean alone =
                to - from == 1 || EXTENDS_PRONOUN.contains(passage.at(from + 1).folded());
        boolean clause = (first().is("he") || first().is("she")) && to - from > LONGEST_WITH_PRONOUN;
        return (alone || clause) && !first().isAllCapitals() ? pronoun : null;
    }

    /**
     * The words that call somebody, without what is told of him or her behind a comma: "two officials, who asked not to be named",
     * "the Norland Forum, an industry body".
     */
    Source own() {
        int head = ARTICLES.contains(first().folded()) ? from + 1 : from;
        for (int at = head + 1; at + 1 < to; at++) {
            String next = passage.at(at + 1).folded();
            boolean named = passage.at(head).isCapital() && passage.at(at - 1).isCapital();
            if (passage.at(at).is(",") && (RELATIVE.contains(next) || named && ARTICLES.contains(next))) {
                return new Source(attribution, passage, from, at);
            }
        }
        return this;
    }

    /** "A report by Holm and Lind, tabled yesterday", "the note": headed by what is written. */
    boolean isDocument() {
        int at = ARTICLES.contains(first().folded()) ? from + 1 : from;
        while (at < to
                && !passage.at(at).isMark()
                && !LINKS.contains(passage.at(at).folded())) {
            at++;
        }
        return at > from && DOCUMENTS.contains(passage.at(at - 1).folded());
    }

    Passage.Token first() {
        return passage.at(from);
    }

    /** Offset of its first word. */
    int start() {
        return first().span().start();
    }

    /** "Macy's": a name of one word that owns nothing, since its verb follows; behind "Anna Berg's" the owned thing speaks. */
    boolean isPossessiveName() {
        return to - from == 1 && Fold.plain(attribution.source()).endsWith("'s");
    }

    String words() {
        return isPossessiveName()
                ? passage.text().substring(start(), passage.at(to - 1).span().end())
                : passage.printed(from, to);
    }

    int place() {
        return attribution.place();
    }
}
