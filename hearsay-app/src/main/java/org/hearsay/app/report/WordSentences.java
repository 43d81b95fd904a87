package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.WordContrast;
import org.hearsay.model.WordUse;
import org.jspecify.annotations.Nullable;

/** The strongest contrasts in words: who says what, and what the others say in its place. */
final class WordSentences {
    private static final int MOST = 3;

    private WordSentences() {}

    /** "KCNA and Sputnik say liberate, TRT says retake. Only Sputnik says militants; one of four times in its own voice." */
    static Html of(List<WordContrast> contrasts) {
        List<Html> sentences = new ArrayList<>();
        Set<WordContrast> told = new HashSet<>();
        for (WordContrast contrast : contrasts) {
            if (sentences.size() == MOST) {
                break;
            }
            List<WordUse> users = users(contrast);
            if (users.isEmpty() || !told.add(contrast)) {
                continue;
            }
            WordContrast rival = rival(contrast, contrasts);
            if (rival != null && !told.contains(rival) && apart(users, users(rival))) {
                told.add(rival);
                sentences.add(
                        Html.all(say(users, contrast), Html.text(", "), say(users(rival), rival), Html.text(".")));
            } else {
                sentences.add(users.size() == 1 ? only(users.get(0), contrast) : counts(users, contrast));
            }
        }
        return Html.joined(sentences, " ");
    }

    /** The contrasts with those that are said in place of each other side by side, the strongest first. */
    static List<WordContrast> sideBySide(List<WordContrast> contrasts) {
        List<WordContrast> ordered = new ArrayList<>();
        Set<WordContrast> placed = new HashSet<>();
        for (WordContrast contrast : contrasts) {
            for (WordContrast at = contrast; at != null && placed.add(at); at = rival(at, contrasts)) {
                ordered.add(at);
            }
        }
        return ordered;
    }

    private static @Nullable WordContrast rival(WordContrast contrast, List<WordContrast> contrasts) {
        return contrasts.stream()
                .filter(other -> other != contrast && other.family().contains(contrast.rival()))
                .findFirst()
                .orElse(null);
    }

    private static List<WordUse> users(WordContrast contrast) {
        return contrast.uses().stream()
                .filter(use -> use.own() + use.reported() > 0)
                .sorted(Comparator.comparingInt((WordUse use) -> -use.own() - use.reported())
                        .thenComparing(WordUse::outlet))
                .toList();
    }

    private static boolean apart(List<WordUse> some, List<WordUse> others) {
        return !others.isEmpty()
                && some.size() <= MOST
                && others.size() <= MOST
                && some.stream().map(WordUse::outlet).noneMatch(outlet -> others.stream()
                        .map(WordUse::outlet)
                        .anyMatch(outlet::equals));
    }

    private static Html say(List<WordUse> users, WordContrast contrast) {
        String names = Numbers.list(users.stream().map(WordUse::outlet).sorted().toList());
        return Html.all(Html.text(names + (users.size() == 1 ? " says " : " say ")), word(contrast));
    }

    private static Html only(WordUse use, WordContrast contrast) {
        int all = use.own() + use.reported();
        String voice = all == 1
                ? "once, in " + (use.own() == 1 ? "its own voice" : "speech that it reports")
                : Numbers.word(use.own()) + " of " + Numbers.word(all) + " times in its own voice";
        return Html.all(Html.text("Only " + use.outlet() + " says "), word(contrast), Html.text("; " + voice + "."));
    }

    private static Html counts(List<WordUse> users, WordContrast contrast) {
        WordUse first = users.get(0);
        WordUse second = users.get(1);
        return Html.all(
                Html.text(first.outlet() + " says "),
                word(contrast),
                Html.text(" " + times(first) + ", " + second.outlet() + " " + times(second) + "."));
    }

    private static Html word(WordContrast contrast) {
        return Tag.open("cite").with("dir", "auto").of(contrast.family().get(0));
    }

    private static String times(WordUse use) {
        int count = use.own() + use.reported();
        return count == 1 ? "once" : count == 2 ? "twice" : Numbers.word(count) + " times";
    }
}
