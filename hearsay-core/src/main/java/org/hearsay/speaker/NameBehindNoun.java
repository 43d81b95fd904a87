package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** The name that ends a source behind the noun which says what it is: "Norland parking app Orrin", "the charity Clear Mind Trust". */
final class NameBehindNoun {
    /** Words of a source, at most; longer ones hold more than a noun and its name. */
    private static final int LONGEST = 8;

    private static final Set<String> LINKS = Set.of(
            "of",
            "in",
            "at",
            "from",
            "by",
            "for",
            "on",
            "with",
            "near",
            "and",
            "or",
            "to",
            "against",
            "who",
            "that",
            "which",
            "the",
            "a",
            "an",
            "as",
            "like",
            "than",
            "about",
            "behind",
            "between",
            "over",
            "under",
            "into",
            "across",
            "around",
            "not",
            "but",
            "is",
            "was",
            "told",
            "said",
            "whose",
            "while",
            "what",
            "when",
            "where",
            "if",
            "because",
            "though",
            "although",
            "them",
            "since");

    /** Who passes on what others said: that it is the one who said so is not known. */
    private static final Set<String> OUTLETS = Set.of(
            "agency",
            "daily",
            "newspaper",
            "paper",
            "weekly",
            "magazine",
            "site",
            "website",
            "broadcaster",
            "station",
            "channel",
            "outlet",
            "tabloid",
            "portal",
            "blog",
            "network",
            "journal");

    private final ArticleCast cast;
    private final People people;
    private final Lexicon lexicon;

    NameBehindNoun(ArticleCast cast, People people, Lexicon lexicon) {
        this.cast = cast;
        this.people = people;
        this.lexicon = lexicon;
    }

    /** The one named; null where words of another kind stand before the name, or none. */
    @Nullable
    Referent of(Source source) {
        Passage passage = source.passage();
        int to = source.to();
        int from = to;
        while (from > source.from() && isOfName(passage, from - 1, to)) {
            from--;
        }
        if (from == to
                || to - source.from() > LONGEST
                || from - 1 < source.from()
                || passage.isHeadline(from)
                || lexicon.isNotName(passage.at(from).folded())
                || lexicon.countries.at(passage.folded(), from, to) != null
                || lexicon.capitals.at(passage.folded(), from, to) != null
                || !mayBeNoun(passage.at(from - 1))) {
            return null;
        }
        for (int at = source.from(); at < from; at++) {
            boolean opens = at == source.from()
                    && (passage.at(at).is("the") || passage.at(at).is("a"));
            if (passage.at(at).isMark() || passage.at(at).possessive() || !opens && isLink(passage.at(at))) {
                return null;
            }
        }
        Mention mention = cast.mention(source.place(), from, to);
        boolean full = mention != null && mention.name().isFull()
                || to - from > 1 && lexicon.names.isGiven(passage.at(from).folded());
        if (!full && !isKind(passage.at(from - 1).folded())) {
            return null;
        }
        String reason = "the name behind what it is";
        if (mention != null) {
            return Referent.person(people.of(cast.person(mention)), reason, 0.8);
        }
        String name = passage.printed(from, to);
        return Referent.body(new Bodies.Named(":" + Fold.plain(name), name, ""), source.words())
                .because(reason, 0.85);
    }

    private static boolean isOfName(Passage passage, int at, int to) {
        Passage.Token token = passage.at(at);
        boolean capital = token.isCapital() && !token.isMark() && !(token.possessive() && at < to - 1);
        return capital || token.is("&") && at < to - 1;
    }

    /** "Several Democrats" and "a frustrated Cook" have no noun before the name, and nothing but its kind tells that. */
    private boolean isKind(String word) {
        return lexicon.firmWords(Lexicon.FIRM_KIND).contains(word)
                || lexicon.titles.has(word)
                || lexicon.isBodyNoun(word);
    }

    private static boolean mayBeNoun(Passage.Token token) {
        return !token.isCapital()
                && Character.isLetter(token.folded().charAt(0))
                && !isLink(token)
                && !OUTLETS.contains(token.folded());
    }

    private static boolean isLink(Passage.Token token) {
        return LINKS.contains(token.folded());
    }
}
