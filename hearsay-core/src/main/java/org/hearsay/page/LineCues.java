package org.hearsay.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Role;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** What a line's own words show about its role: "Read more", "All rights reserved", "Photo by". */
final class LineCues {
    private static final int MOST_WORDS = 120;
    private static final int MASK = (1 << 14) - 1;
    private static final Cues AT_BEGIN = new Cues(load());
    /** Those that count wherever they stand in a line, which are few. */
    private static final Cues ANYWHERE =
            new Cues(load().stream().filter(cue -> cue.where.equals("any")).toList());

    private record Cue(Role role, String where, int longest, String phrase) {
        boolean fits(String key, int at, int words) {
            if (words > longest || !key.startsWith(phrase, at)) {
                return false;
            }
            int end = at + phrase.length();
            boolean whole = end == key.length();
            return switch (where) {
                case "whole" -> at == 0 && whole;
                case "start" -> at == 0 && (whole || key.charAt(end) == ' ');
                default -> whole || key.charAt(end) == ' ';
            };
        }
    }

    private LineCues() {}

    /** The role that a line's words show, given its {@link Prose#key}; null if they show none. */
    static @Nullable Role of(String key, int words) {
        if (words > MOST_WORDS) {
            return null;
        }
        int at = 0;
        int hash = 0;
        for (int end = 0; end <= key.length(); end++) {
            char c = end < key.length() ? key.charAt(end) : ' ';
            if (c != ' ') {
                hash = 31 * hash + c;
                continue;
            }
            Role role = (at == 0 ? AT_BEGIN : ANYWHERE).role(key, at, end, hash, words);
            if (role != null) {
                return role;
            }
            at = end + 1;
            hash = 0;
        }
        return null;
    }

    /** Cues in the order of the table, by their first words. */
    private static final class Cues {
        private final Map<String, List<Cue>> byFirstWord = new HashMap<>();
        /** What the first words' hashes end in, so that hardly any other word is looked up. */
        private final BitSet marked = new BitSet(MASK + 1);

        Cues(List<Cue> cues) {
            for (Cue cue : cues) {
                String phrase = cue.phrase;
                String first = phrase.indexOf(' ') < 0 ? phrase : phrase.substring(0, phrase.indexOf(' '));
                byFirstWord.computeIfAbsent(first, none -> new ArrayList<>()).add(cue);
                marked.set(first.hashCode() & MASK);
            }
        }

        /** The role that the first cue which begins with a word shows, given the word's place and hash. */
        @Nullable
        Role role(String key, int at, int end, int hash, int words) {
            if (marked.get(hash & MASK)) {
                for (Cue cue : byFirstWord.getOrDefault(key.substring(at, end), List.of())) {
                    if (cue.fits(key, at, words)) {
                        return cue.role();
                    }
                }
            }
            return null;
        }
    }

    private static List<Cue> load() {
        List<Cue> cues = new ArrayList<>();
        for (var row : TermTable.load(LineCues.class, "line-cues.tsv").rows()) {
            Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String phrase : row.get(3).split(";")) {
                cues.add(new Cue(role, row.get(1), Integer.parseInt(row.get(2)), phrase));
            }
        }
        return cues;
    }
}
