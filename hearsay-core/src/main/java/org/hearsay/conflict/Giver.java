package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.text.Stem;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence has give a value: whom the words right behind it name, the source of the attribution that it stands in, or the subject of a
 * verb of telling or counting before it.
 *
 * @param words stems of the words that name it; none for a pronoun
 * @param speaker id of the speaker, or null where none is known
 * @param spans where it and its verb stand
 * @param contents where what it says stands; none where the value alone is known to be given
 */
record Giver(Set<String> words, @Nullable String speaker, List<Span> spans, List<Span> contents) {
    /** Words between a verb and its value, and those of its subject, at most. */
    private static final int REACH = 9;
    /** In these a verb has another subject than the words before it. */
    private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");
    /** Words that part what one says from what another does. */
    private static final Set<String> PARTING = Set.of("but", "while", "whereas");

    static @Nullable Giver of(Given given, FactWords words) {
        Giver behind = behind(given, words);
        if (behind != null) {
            return behind;
        }
        Attribution said =
                given.place() == Attribution.IN_TEXT ? given.scene().sayings().around(given.span()) : null;
        if (said != null) {
            return of(said, words);
        }
        return given.tokens().isRendered() ? null : before(given, words);
    }

    private static Giver of(Attribution said, FactWords words) {
        Tokens source = new Tokens(said.source(), new Span(0, said.source().length()));
        List<Span> spans = new ArrayList<>();
        if (said.sourceSpan() != null) {
            spans.add(said.sourceSpan());
        }
        if (said.cueSpan() != null) {
            spans.add(said.cueSpan());
        }
        return new Giver(naming(source, 0, source.size(), words), said.speaker(), spans, said.spans());
    }

    /** "300, according to the prefecture, 1,200 according to the organisers". */
    private static @Nullable Giver behind(Given given, FactWords words) {
        Tokens tokens = given.tokens();
        int value = tokens.at(given.span().end());
        int from = tokens.plain(value).equals(",") ? value + 1 : value;
        if (!tokens.plain(from).equals("according")) {
            return null;
        }
        int to = from + 1;
        while (to < tokens.size() && !ends(tokens, to)) {
            to++;
        }
        return named(tokens, from, from + 1, to, words);
    }

    /** "Police put the crowd at about 300", "the brigade counted 14". */
    private static @Nullable Giver before(Given given, FactWords words) {
        Tokens tokens = given.tokens();
        int value = tokens.at(given.span().start());
        int verb = value - 1;
        while (verb > 0 && value - verb < REACH && !ends(tokens, verb) && !words.is(tokens.plain(verb), Kind.GIVE)) {
            verb--;
        }
        if (!words.is(tokens.plain(verb), Kind.GIVE)) {
            return null;
        }
        int from = verb;
        boolean another = false;
        while (from > 0 && verb - from < REACH && !ends(tokens, from - 1)) {
            from--;
            another |= RELATIVE.contains(tokens.plain(from));
        }
        return another || Verbs.isAmong(tokens, from, verb, words) ? null : named(tokens, from, from, verb + 1, words);
    }

    private static @Nullable Giver named(Tokens tokens, int begin, int from, int to, FactWords words) {
        Set<String> naming = naming(tokens, from, to, words);
        if (naming.isEmpty()) {
            return null;
        }
        Span span = new Span(
                tokens.word(begin).span().start(), tokens.word(to - 1).span().end());
        return new Giver(naming, null, List.of(span), List.of());
    }

    private static Set<String> naming(Tokens tokens, int from, int to, FactWords words) {
        Set<String> naming = new TreeSet<>();
        for (int i = from; i < to; i++) {
            String plain = tokens.plain(i);
            if (tokens.isWord(i) && !isFunction(plain, words) && !words.is(plain, Kind.GIVE)) {
                naming.add(Stem.of(plain));
            }
        }
        return naming;
    }

    private static boolean isFunction(String plain, FactWords words) {
        return plain.length() < 3 || plain.equals("the") || words.is(plain, Kind.STOP);
    }

    /** A mark that ends a clause. */
    private static boolean ends(Tokens tokens, int at) {
        return switch (tokens.plain(at)) {
            case ",", "(", ")", "[", "]" -> true;
            default -> tokens.parts(at) || tokens.isDash(at);
        };
    }

    /** True if a mark stands between two values of a sentence. */
    static boolean isParted(Given one, Given next) {
        Tokens tokens = one.tokens();
        int to = tokens.at(next.span().start());
        return IntStream.range(tokens.at(one.span().end()), to).anyMatch(i -> ends(tokens, i));
    }

    /** True if this is surely someone else than who gives another value, which stands before. */
    boolean isOther(Giver before, boolean inOneSentence) {
        // Nobody is called "he" first and by name behind it in the same sentence.
        boolean named = !words.isEmpty() && (!before.words.isEmpty() || inOneSentence);
        boolean same = speaker != null && speaker.equals(before.speaker);
        return named && !same && Collections.disjoint(words, before.words);
    }

    /**
     * True if the clause of a value tells nothing but who gives it, and what is told with the value that it counters.
     *
     * @param all whether nothing more may be said with it behind a comma either
     */
    boolean givesNoMore(Given given, boolean all, Given countered, FactWords words) {
        Tokens tokens = given.tokens();
        int from = tokens.at(given.span().start());
        while (from > 0 && (!parts(tokens, from - 1) || all && isContent(tokens, from - 1))) {
            from--;
        }
        int to = tokens.at(given.span().end());
        while (to < tokens.size()
                && !tokens.plain(to).equals("and")
                && (!parts(tokens, to) || all && isContent(tokens, to))) {
            to++;
        }
        int known = given.isInSentenceOf(countered) ? from : countered.tokens().size();
        Set<String> told = naming(countered.tokens(), 0, known, words);
        for (int i = from; i < to; i++) {
            boolean own = tokens.word(i).span().overlaps(given.span());
            if (!own && tells(tokens, i, words) && !told.contains(Stem.of(tokens.plain(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean parts(Tokens tokens, int at) {
        return ends(tokens, at) || PARTING.contains(tokens.plain(at));
    }

    private boolean isContent(Tokens tokens, int at) {
        return contents.stream().anyMatch(tokens.word(at).span()::overlaps);
    }

    private boolean tells(Tokens tokens, int at, FactWords words) {
        String plain = tokens.plain(at);
        boolean none = isFunction(plain, words)
                || words.is(plain, Kind.FIGURE)
                || words.is(plain, Kind.SAY)
                || words.is(plain, Kind.GIVE)
                || words.is(plain, Kind.ABOUT);
        Span word = tokens.word(at).span();
        return tokens.isWord(at) && !none && spans.stream().noneMatch(word::overlaps);
    }
}
