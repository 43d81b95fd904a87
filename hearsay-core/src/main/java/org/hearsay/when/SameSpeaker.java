package org.hearsay.when;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.SaidOn;
import org.hearsay.text.Fold;
import org.hearsay.text.PersonNouns;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Carries a day from one saying of a speaker to the speaker's others in the article. */
final class SameSpeaker {
    private static final double CARRIED = 0.85;
    private static final double CARRIED_BACK = 0.7;

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

    /** Fills what is open from the speaker's last dated saying before. */
    void carryOn(List<@Nullable SaidOn> found, List<Boolean> open) {
        Map<String, SaidOn> before = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            SaidOn own = found.get(i);
            if (own != null) {
                before.put(keys.get(i), own);
            } else if (open.get(i) && before.containsKey(keys.get(i))) {
                found.set(i, carried(before.get(keys.get(i)), CARRIED));
            }
        }
    }

    /** Fills what is open from the speaker's later sayings, if they agree on a day. */
    void carryBack(List<@Nullable SaidOn> found, List<Boolean> open) {
        Map<String, SaidOn> after = new HashMap<>();
        for (int i = keys.size() - 1; i >= 0; i--) {
            SaidOn own = found.get(i);
            if (own != null) {
                SaidOn other = after.putIfAbsent(keys.get(i), own);
                if (other != null && !other.date().equals(own.date())) {
                    after.put(keys.get(i), new SaidOn(own.date(), "", 0));
                }
            } else if (open.get(i)
                    && after.containsKey(keys.get(i))
                    && after.get(keys.get(i)).confidence() > 0) {
                found.set(i, carried(after.get(keys.get(i)), CARRIED_BACK));
            }
        }
    }

    private static SaidOn carried(SaidOn from, double share) {
        String reason = from.reason().startsWith("the speaker")
                ? from.reason()
                : "the speaker\u2019s other words here: " + from.reason();
        return new SaidOn(from.date(), reason, from.confidence() * share);
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
