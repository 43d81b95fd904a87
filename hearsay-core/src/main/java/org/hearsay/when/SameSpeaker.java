package org.hearsay.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.SaidOn;
import org.hearsay.text.Fold;
import org.hearsay.text.PersonNouns;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Which attributions of an article have one speaker, as far as their sources tell. */
final class SameSpeaker {
    private static final double ALIKE = 0.85;

    private final List<String> keys = new ArrayList<>();
    private final List<Boolean> pointers = new ArrayList<>();

    SameSpeaker(Article article, List<Attribution> attributions) {
        String last = article.id();
        Attribution outer = null;
        for (Attribution attribution : attributions) {
            boolean inner = outer != null && isInside(attribution, outer);
            String own = key(attribution.source(), article.language());
            String key = attribution.speaker() != null ? attribution.speaker() : own.isEmpty() ? last : own;
            pointers.add(!attribution.source().isEmpty() && own.isEmpty());
            keys.add(key);
            if (!inner) {
                last = key;
                outer = attribution;
            }
        }
    }

    /** What someone in a saying says does not make them the one that "he" points back to. */
    private static boolean isInside(Attribution attribution, Attribution outer) {
        return attribution.place() == outer.place() && outer.extent().contains(attribution.extent());
    }

    /** True if the source of that attribution names no one and only points back. */
    boolean isPointer(int index) {
        return pointers.get(index);
    }

    /** For each attribution the nearest one before it, of the same speaker, that has a day; -1 for none. */
    int[] datedBefore(List<@Nullable SaidOn> own) {
        int[] before = new int[keys.size()];
        Map<String, Integer> last = new HashMap<>();
        for (int i = 0; i < before.length; i++) {
            before[i] = last.getOrDefault(keys.get(i), -1);
            if (own.get(i) != null) {
                last.put(keys.get(i), i);
            }
        }
        return before;
    }

    /** For each attribution the nearest one behind it, of the same speaker, that has a day; -1 for none. */
    int[] datedAfter(List<@Nullable SaidOn> own) {
        int[] after = new int[keys.size()];
        Map<String, Integer> last = new HashMap<>();
        for (int i = after.length - 1; i >= 0; i--) {
            after[i] = last.getOrDefault(keys.get(i), -1);
            if (own.get(i) != null) {
                last.put(keys.get(i), i);
            }
        }
        return after;
    }

    /** For each attribution the day of all dated words of its speaker, where these are two or more; else null. */
    List<@Nullable SaidOn> onOneDay(List<@Nullable SaidOn> own) {
        Map<String, SaidOn> days = new HashMap<>();
        Set<String> twice = new HashSet<>();
        Set<String> apart = new HashSet<>();
        for (int i = 0; i < own.size(); i++) {
            SaidOn day = own.get(i);
            if (day != null) {
                SaidOn other = days.putIfAbsent(keys.get(i), day);
                (other == null || other.date().equals(day.date()) ? twice : apart)
                        .add(other == null ? "" : keys.get(i));
            }
        }
        List<@Nullable SaidOn> one = new ArrayList<>();
        for (String key : keys) {
            SaidOn day = twice.contains(key) && !apart.contains(key) ? days.get(key) : null;
            one.add(day == null ? null : new SaidOn(day.date(), reason(day), day.confidence() * ALIKE));
        }
        return one;
    }

    static String reason(SaidOn of) {
        return "the speaker\u2019s other words here: " + of.reason();
    }

    /** The last name of a source; empty where it only points back ("he", "the diplomat"). */
    private static String key(String source, String language) {
        String key = "";
        PersonNouns nouns = PersonNouns.languages().contains(language) ? PersonNouns.of(language) : null;
        for (Word word : Words.of(source)) {
            boolean name = word.kind() == Word.Kind.LETTERS
                    && Character.isUpperCase(word.text().codePointAt(0));
            String plain = Fold.plain(word.text());
            boolean noun = nouns != null && nouns.get(plain) != null;
            if (name && !noun && !isPointer(word.text()) && !plain.endsWith("'s")) {
                key = plain;
            } else if (!key.isEmpty() && word.kind() == Word.Kind.MARK) {
                break;
            }
        }
        return key;
    }

    private static boolean isPointer(String word) {
        return switch (word) {
            case "He",
                    "She",
                    "They",
                    "It",
                    "The",
                    "His",
                    "Her",
                    "Their",
                    "A",
                    "An",
                    "One",
                    "That",
                    "This",
                    "We",
                    "I",
                    "Er",
                    "Sie",
                    "Der",
                    "Die",
                    "Das",
                    "Ein",
                    "Eine",
                    "Il",
                    "Elle",
                    "Le",
                    "La",
                    "Un",
                    "Une",
                    "\u00C9l",
                    "Ella",
                    "El",
                    "Una",
                    "\u041E\u043D",
                    "\u041E\u043D\u0430",
                    "\u0412\u0456\u043D",
                    "\u0412\u043E\u043D\u0430" -> true;
            default -> false;
        };
    }
}
