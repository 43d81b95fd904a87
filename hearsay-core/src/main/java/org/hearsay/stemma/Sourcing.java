package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Span;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** Tells whether a sentence that names another house says that something comes from there. */
enum Sourcing {
    /** A report or a text is taken over from the house. */
    WHOLE,
    /** A passage, or what somebody told the house. */
    PART,
    /** A statement that the house gave out. */
    RELEASE;

    private static final int MOST_BETWEEN = 3;

    /** Words between a name and its verb. */
    private static final int MOST_IN_ASIDE = 10;

    private static final Set<String> HAS = Set.of("has", "had", "hat", "hatte", "tiene", "avait");

    private static final Pattern OPENING = Pattern.compile("[:,]? ?[\"\u201C\u201E\u00AB\u2018]");

    /** Phrases before a name by their last word, phrases after a name by their only one. */
    private static final Map<String, List<Phrase>> BEFORE = new HashMap<>();

    private static final Map<String, Sourcing> AFTER = new HashMap<>();
    private static final Set<String> BETWEEN = new HashSet<>();

    private record Phrase(List<String> words, Sourcing force) {}

    static {
        for (List<String> row : TermTable.load(Sourcing.class, "sourcing.tsv").rows()) {
            List<String> words = List.of(row.get(1).split(" "));
            switch (row.get(0)) {
                case "before" ->
                    BEFORE.computeIfAbsent(words.get(words.size() - 1), none -> new ArrayList<>())
                            .add(new Phrase(words, Sourcing.named(row.get(2))));
                case "after" -> AFTER.put(words.get(0), Sourcing.named(row.get(2)));
                default -> BETWEEN.add(words.get(0));
            }
        }
    }

    private static Sourcing named(String name) {
        return switch (name) {
            case "whole" -> WHOLE;
            case "part" -> PART;
            default -> RELEASE;
        };
    }

    /** What the words around a name say of it; null if nothing. */
    static @Nullable Sourcing of(List<NameWord> words, HouseMentions.Mention mention, Span sentence) {
        int at = mention.first() - 1;
        for (int between = 0;
                between <= MOST_BETWEEN && at >= 0 && words.get(at).start() >= sentence.start();
                at--) {
            Sourcing before = before(words, at, sentence);
            if (before != null) {
                return before;
            }
            if (!BETWEEN.contains(words.get(at).plain()) && !describes(words, at, mention)) {
                break;
            }
            between++;
        }
        at = mention.last() + 1;
        for (int between = 0;
                between <= MOST_BETWEEN && at < words.size() && words.get(at).end() <= sentence.end();
                at++) {
            Sourcing after = AFTER.get(words.get(at).plain());
            if (after != null) {
                return after;
            }
            if (!BETWEEN.contains(words.get(at).plain())) {
                break;
            }
            between++;
        }
        return null;
    }

    /** "The Argus, whose people sat in the room, has 'not one litre'": behind the name, in its sentence, a helper stands before words in marks. */
    static boolean quotes(String text, List<NameWord> words, HouseMentions.Mention mention, Span sentence) {
        int last = Math.min(words.size(), mention.last() + 2 + MOST_IN_ASIDE);
        for (int at = mention.last() + 1; at < last && words.get(at).end() <= sentence.end(); at++) {
            if (HAS.contains(words.get(at).plain())) {
                return OPENING.matcher(text)
                        .region(words.get(at).end(), sentence.end())
                        .lookingAt();
            }
        }
        return false;
    }

    /** "Told the trade weekly Pit and Mill": small words between an article and a name say what the house is. */
    private static boolean describes(List<NameWord> words, int at, HouseMentions.Mention mention) {
        int first = at;
        while (first > 0
                && mention.first() - first <= MOST_BETWEEN
                && !HouseMentions.ARTICLES.contains(words.get(first).plain())) {
            first--;
        }
        return HouseMentions.ARTICLES.contains(words.get(first).plain())
                && words.subList(first, mention.first()).stream().noneMatch(NameWord::isCapital);
    }

    private static @Nullable Sourcing before(List<NameWord> words, int at, Span sentence) {
        for (Phrase phrase : BEFORE.getOrDefault(words.get(at).plain(), List.of())) {
            int from = at - phrase.words.size() + 1;
            boolean fits = from >= 0 && words.get(from).start() >= sentence.start();
            for (int i = from; fits && i <= at; i++) {
                fits = words.get(i).plain().equals(phrase.words.get(i - from));
            }
            if (fits) {
                return phrase.force;
            }
        }
        return null;
    }
}
