package org.hearsay.speaker;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.TermTable;

/** Writes a word of a name as it sounds, so that the transliterations of one word come close to each other. */
final class Sound {
    private record Rule(String letters, String sound, char where) {}

    private final Map<Character, List<Rule>> rules = new HashMap<>();

    Sound() {
        TermTable.load(Sound.class, "sounds.tsv").rows().stream()
                .map(row -> new Rule(row.get(0), row.get(1), row.get(2).charAt(0)))
                .sorted(Comparator.comparing((Rule rule) -> -rule.letters().length()))
                .forEach(rule -> rules.computeIfAbsent(rule.letters().charAt(0), first -> new java.util.ArrayList<>())
                        .add(rule));
    }

    /** The sounds of a folded word; letters outside a to z are left out, a sound never stands twice in a row. */
    String of(String folded) {
        String word = lettersOf(folded);
        StringBuilder sounds = new StringBuilder(word.length());
        int at = 0;
        while (at < word.length()) {
            Rule rule = ruleAt(word, at);
            String heard = rule == null ? word.substring(at, at + 1) : rule.sound();
            for (int i = 0; i < heard.length(); i++) {
                char sound = heard.charAt(i);
                if (sounds.isEmpty() || sounds.charAt(sounds.length() - 1) != sound) {
                    sounds.append(sound);
                }
            }
            at += rule == null ? 1 : rule.letters().length();
        }
        return sounds.toString();
    }

    static boolean isVowel(char sound) {
        return sound == 'a' || sound == 'e' || sound == 'i' || sound == 'o' || sound == 'u';
    }

    private Rule ruleAt(String word, int at) {
        for (Rule rule : rules.getOrDefault(word.charAt(at), List.of())) {
            if (word.startsWith(rule.letters(), at)
                    && fits(rule.where(), word, at, at + rule.letters().length())) {
                return rule;
            }
        }
        return null;
    }

    private static boolean fits(char where, String word, int start, int end) {
        return switch (where) {
            case '^' -> start == 0;
            case '$' -> end == word.length() && start > 0;
            case 'v' -> start > 0 && isVowel(word.charAt(start - 1));
            case 'c' -> end < word.length() && !isVowel(word.charAt(end)) && word.charAt(end) != 'y';
            case 'V' -> end < word.length() && isVowel(word.charAt(end));
            case 'i' -> end < word.length() && "eiy".indexOf(word.charAt(end)) >= 0;
            default -> true;
        };
    }

    private static String lettersOf(String folded) {
        StringBuilder letters = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
