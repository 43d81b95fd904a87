package org.hearsay.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
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
    private static final Map<String, List<Cue>> BY_FIRST_WORD = load();
    private static final BitSet FIRST_WORDS = firstWords();

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
            if (FIRST_WORDS.get(hash & MASK)) {
                for (Cue cue : BY_FIRST_WORD.getOrDefault(key.substring(at, end), List.of())) {
                    if (cue.fits(key, at, words)) {
                        return cue.role();
                    }
                }
            }
            at = end + 1;
            hash = 0;
        }
        return null;
    }

    /** Marks the words that cues begin with by what their hashes end in, so that hardly any other word is looked up. */
    private static BitSet firstWords() {
        BitSet marked = new BitSet(MASK + 1);
        BY_FIRST_WORD.keySet().forEach(word -> marked.set(word.hashCode() & MASK));
        return marked;
    }

    private static Map<String, List<Cue>> load() {
        Map<String, List<Cue>> cues = new HashMap<>();
        for (var row : TermTable.load(LineCues.class, "line-cues.tsv").rows()) {
            Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String phrase : row.get(3).split(";")) {
                String first = phrase.indexOf(' ') < 0 ? phrase : phrase.substring(0, phrase.indexOf(' '));
                cues.computeIfAbsent(first, none -> new ArrayList<>())
                        .add(new Cue(role, row.get(1), Integer.parseInt(row.get(2)), phrase));
            }
        }
        return Collections.unmodifiableMap(cues);
    }
}
