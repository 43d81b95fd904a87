package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a noun phrase says of a person: head nouns, country, body, number. */
final class ReadDescription {
    private static final Set<String> ENDS_HEAD = Set.of(
            "of",
            "for",
            "at",
            "in",
            "to",
            "from",
            "with",
            "on",
            "who",
            "that",
            "by",
            "about",
            "near",
            "inside",
            "behind",
            "close",
            "familiar",
            "whose",
            "which",
            "said",
            "under");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "his", "her", "their", "its", "our", "my", "same");
    private static final Set<String> INDEFINITE =
            Set.of("a", "an", "another", "one", "some", "any", "every", "no", "each", "certain");
    private static final Set<String> MANY = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "several",
            "many",
            "some",
            "most",
            "both",
            "few",
            "these",
            "those",
            "dozens",
            "hundreds",
            "thousands",
            "other",
            "multiple",
            "various",
            "all",
            "numerous",
            "more");

    /** Nouns for what is written or counted, which a title before them only describes. */
    private static final Set<String> THINGS = Set.of(
            "list",
            "report",
            "reports",
            "statement",
            "account",
            "filing",
            "plan",
            "decision",
            "memo",
            "letter",
            "poll",
            "survey",
            "study",
            "document",
            "documents",
            "data",
            "figures",
            "website",
            "story",
            "article",
            "video",
            "lawsuit",
            "complaint",
            "record",
            "records",
            "order",
            "ruling",
            "bill",
            "book",
            "post");

    /** Words from the article to the title of one of several. */
    private static final int OWN_WORDS = 5;

    /** Words of a description that is sought backwards. */
    private static final int LONGEST = 6;

    private final Lexicon lexicon;

    ReadDescription(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Reads the tokens of a phrase; null if no title heads it. */
    @Nullable
    Description read(Passage passage, int from, int to) {
        List<String> bare = new ArrayList<>();
        String country = "";
        boolean possessive = false;
        for (int i = from; i < to; i++) {
            TermIndex.Found<String> found = lexicon.countries.at(passage.folded(), i, to);
            if (found != null && passage.at(i).isCapital()) {
                country = country.isEmpty() ? found.value() : country;
                possessive |= passage.at(i + found.words() - 1).possessive();
                i += found.words() - 1;
            } else if (!passage.at(i).isMark() || passage.at(i).is(",")) {
                bare.add(head(passage.at(i).folded()));
                possessive |= passage.at(i).possessive();
            }
        }
        int owner = 0;
        for (int i = from; i < to; i++) {
            if (passage.at(i).possessive() && lexicon.titles.has(passage.at(i).folded())) {
                owner = bare.indexOf(passage.at(i).folded()) + 1;
            }
        }
        String ownerTitle = owner == 0 ? "" : bare.get(owner - 1);
        List<Title> heads = new ArrayList<>();
        List<String> qualifiers = new ArrayList<>();
        boolean plural = false;
        String last = "";
        int at = owner;
        while (at < bare.size()
                && !ENDS_HEAD.contains(bare.get(at))
                && !bare.get(at).equals(",")) {
            TermIndex.Found<Title> title = lexicon.titles.at(bare, at, bare.size());
            Title many = title == null ? lexicon.plural(bare.get(at)) : null;
            if (title != null) {
                heads.add(0, title.value());
                at += title.words();
                last = "";
            } else if (many != null) {
                heads.add(0, many);
                plural = true;
                at++;
                last = "";
            } else {
                if (!DEFINITE.contains(bare.get(at)) && !INDEFINITE.contains(bare.get(at))) {
                    qualifiers.add(bare.get(at));
                    last = bare.get(at);
                }
                at++;
            }
        }
        if (heads.isEmpty() || isThing(last)) {
            return null;
        }
        String first = bare.get(0);
        boolean former = bare.contains("former") || bare.contains("ex") || bare.contains("late");
        boolean definite =
                !INDEFINITE.contains(first) && (possessive || DEFINITE.contains(first) || !MANY.contains(first));
        return new Description(
                passage.printed(from, to),
                heads,
                country,
                owner > 0 ? ownerTitle + Description.OWNED : body(bare),
                qualifiers,
                plural || isOfSeveral(bare),
                definite,
                former);
    }

    /**
     * Where a description begins that ends before a token: at its article or number, or with the countries and titles of several
     * people ("US officials"); at that token itself where nothing tells.
     */
    int opening(Passage passage, int to) {
        int titles = to;
        String head = to > 0 ? head(passage.at(to - 1).folded()) : "";
        if (!lexicon.titles.has(head) && lexicon.plural(head) == null || THINGS.contains(head)) {
            return to;
        }
        for (int at = to - 1; at >= Math.max(0, to - LONGEST); at--) {
            String word = passage.at(at).folded();
            if (passage.at(at).isMark()
                    || ENDS_HEAD.contains(word)
                    || passage.at(at).sentence() != passage.at(to - 1).sentence()) {
                break;
            }
            if (DEFINITE.contains(word) || INDEFINITE.contains(word) || MANY.contains(word)) {
                return at;
            }
            boolean country = passage.at(at).isCapital() && lexicon.countries.at(passage.folded(), at, at + 1) != null;
            titles = titles == at + 1 && (country || lexicon.plural(word) != null) ? at : titles;
        }
        return titles;
    }

    /** "The chief of staff, a spokeswoman and a military expert": an article of its own makes another person of the last. */
    private boolean isOfSeveral(List<String> bare) {
        for (int i = 0; i + 1 < bare.size(); i++) {
            String article = bare.get(i + 1);
            if (bare.get(i).equals("and") && (article.equals("the") || INDEFINITE.contains(article))) {
                int end = Math.min(bare.size(), i + 1 + OWN_WORDS);
                for (int at = i + 2; at < end && !ENDS_HEAD.contains(bare.get(at)); at++) {
                    if (lexicon.titles.at(bare, at, bare.size()) != null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "The official list" is no official: the word that ends the head is what the phrase names. */
    private boolean isThing(String last) {
        return THINGS.contains(last);
    }

    /** "Mother" of "mother-of-two". */
    private static String head(String word) {
        int of = word.indexOf("-of-");
        return of > 0 ? word.substring(0, of) : word;
    }

    /** The body named in a phrase: its noun with the words before it, without articles, links and titles. */
    String body(List<String> bare) {
        for (int i = 0; i < bare.size(); i++) {
            if (lexicon.isBodyNoun(bare.get(i)) && lexicon.titles.at(bare, i, bare.size()) == null) {
                int start = i;
                while (start > 0 && isBodyWord(bare.get(start - 1))) {
                    start--;
                }
                int end = i + 1;
                if (end + 1 < bare.size() && bare.get(end).equals("of") && start == i) {
                    end++;
                    while (end < bare.size()
                            && (isBodyWord(bare.get(end)) || bare.get(end).equals("the"))) {
                        end++;
                    }
                    return Bodies.plain(bare.subList(start, end));
                }
                return Bodies.plain(bare.subList(start, end));
            }
        }
        return "";
    }

    private boolean isBodyWord(String word) {
        return lexicon.isModifier(word) || word.equals("affairs") || lexicon.isBodyNoun(word);
    }
}
