package org.hearsay.conflict;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.text.Fold;
import org.hearsay.text.Stem;

/**
 * Who, what and where of an event that a sentence dates.
 *
 * @param who the actors nearest to the event, as printed, or empty
 * @param where the place nearest to it, or empty
 * @param object what the event happened to, where the passive tells, or empty
 * @param whom the name of whom or what the event happened to, or empty
 * @param isPointed whether only a pronoun tells what it happened to
 */
record Telling(String who, String where, String object, String whom, boolean isPointed) {
    /** What opens another phrase behind a verb than that of whom it happens to. */
    private static final Set<String> NEW_PHRASES = Set.of(
            "in", "on", "at", "by", "for", "from", "with", "after", "before", "as", "during", "since", "to", ",");

    private static final int NEAR = 8;
    /** Words between a noun and the second verb that it has, at most. */
    private static final int COORDINATED = 14;

    static Telling of(Tokens tokens, int event, FactWords words) {
        return new Telling(
                who(tokens, event, words),
                where(tokens, event),
                object(tokens, event),
                whom(tokens, event),
                isPointed(tokens, event));
    }

    /** Actor, object and place, folded, those that are named. */
    Map<String, String> parts() {
        Map<String, String> parts = new TreeMap<>();
        if (!who.isEmpty()) {
            parts.put("actor", Fold.plain(who.substring(0, who.indexOf(' '))));
        }
        if (!object.isEmpty()) {
            parts.put("object", Stems.of(object));
        }
        if (!whom.isEmpty()) {
            parts.put("whom", whom);
        }
        if (!where.isEmpty()) {
            parts.put("place", Fold.plain(where));
        }
        return parts;
    }

    /** "Ukrainian troops": a name and a group of persons, nearest to the event. */
    private static String who(Tokens tokens, int event, FactWords words) {
        String best = "";
        int nearest = NEAR;
        for (int i = Math.max(0, event - NEAR); event >= 0 && i + 1 < tokens.size() && i < event + NEAR; i++) {
            boolean group = tokens.isCapital(i) && words.is(tokens.plain(i + 1), Kind.PERSON);
            if (group && Math.abs(i - event) < nearest) {
                nearest = Math.abs(i - event);
                best = tokens.word(i).text() + " " + tokens.plain(i + 1);
            }
        }
        return best;
    }

    private static String where(Tokens tokens, int event) {
        String best = "";
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.isCapital(i) && isPlace(tokens.plain(i + 1)) && Math.abs(i - event) < nearest) {
                nearest = Math.abs(i - event);
                best = "the " + tokens.word(i).text() + " " + tokens.word(i + 1).text();
            }
        }
        return best;
    }

    private static boolean isPlace(String plain) {
        return switch (plain) {
            case "region", "area", "province", "district", "city", "strait", "island", "museum", "valley" -> true;
            default -> false;
        };
    }

    /** The noun before an event told in the passive: "the radar was last inspected". */
    private static String object(Tokens tokens, int event) {
        int reach = 5;
        for (int i = event - 1; i > 0 && event - i < reach; i--) {
            if (isBe(tokens.plain(i)) && isJoining(tokens.plain(i - 1))) {
                reach = COORDINATED;
                continue;
            }
            if (isBe(tokens.plain(i)) && tokens.isWord(i - 1) && !isAuxiliary(tokens.plain(i - 1))) {
                return tokens.isCapital(i - 1) ? kindOf(tokens, i - 1) : tokens.plain(i - 1);
            }
        }
        return "";
    }

    /** "Rask" of "Jon Rask was arrested" and of "arrested Jon Rask": the last word of the name nearest to the event on its side. */
    private static String whom(Tokens tokens, int event) {
        boolean passive = false;
        for (int i = event - 1; i >= Math.max(0, event - 4); i--) {
            passive |= isBe(tokens.plain(i));
        }
        for (int i = event - 1; passive && i >= Math.max(0, event - COORDINATED) && !tokens.parts(i); i--) {
            if (tokens.isName(i)) {
                return Stem.of(tokens.plain(i));
            }
        }
        for (int i = event + 1; !passive && event >= 0 && i < Math.min(tokens.size(), event + NEAR); i++) {
            if (tokens.parts(i) || NEW_PHRASES.contains(tokens.plain(i))) {
                return "";
            }
            if (tokens.isName(i) && !tokens.isName(i + 1)) {
                return Stem.of(tokens.plain(i));
            }
        }
        return "";
    }

    /** "Ferry" of "the ferry Marla", or empty for a name alone. */
    private static String kindOf(Tokens tokens, int name) {
        int noun = name - 1;
        while (tokens.isCapital(noun)) {
            noun--;
        }
        return tokens.isWord(noun) && tokens.plain(noun - 1).equals("the") ? tokens.plain(noun) : "";
    }

    private static boolean isPointed(Tokens tokens, int event) {
        for (int i = event - 1; i >= 0 && event - i < 5; i--) {
            if (tokens.plain(i).equals("it") || tokens.plain(i).equals("they")) {
                return true;
            }
        }
        return false;
    }

    /** "Was built in 1987 [and] was inspected": the noun stands before the first verb. */
    private static boolean isJoining(String word) {
        return word.equals("and") || word.equals("but");
    }

    private static boolean isBe(String word) {
        return word.equals("was") || word.equals("were") || word.equals("been") || word.equals("be");
    }

    private static boolean isAuxiliary(String word) {
        return switch (word) {
            case "had",
                    "has",
                    "have",
                    "last",
                    "also",
                    "it",
                    "they",
                    "he",
                    "she",
                    "which",
                    "who",
                    "that",
                    "never",
                    "first" -> true;
            default -> false;
        };
    }

    /** "When did {who} enter {where}?" with the first actors, place or object that a telling names. */
    static String question(String pattern, List<Telling> tellings) {
        String object = first(tellings, Telling::object);
        String where = first(tellings, Telling::where);
        return pattern.replace("{who}", or(first(tellings, Telling::who), "they"))
                .replace("{where}", or(where, "it"))
                .replace("the {what}", object.isEmpty() ? "it" : "the " + object)
                .replace("{what}", or(where, object.isEmpty() ? "it" : "the " + object));
    }

    private static String first(List<Telling> tellings, Function<Telling, String> part) {
        return tellings.stream()
                .map(part)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String or(String words, String none) {
        return words.isEmpty() ? none : words;
    }
}
