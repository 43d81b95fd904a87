package org.hearsay.page;

import java.util.ArrayList;
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
    private static final Map<String, List<Cue>> BY_FIRST_WORD = load();

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
        while (at < key.length()) {
            int end = key.indexOf(' ', at);
            String word = key.substring(at, end < 0 ? key.length() : end);
            for (Cue cue : BY_FIRST_WORD.getOrDefault(word, List.of())) {
                if (cue.fits(key, at, words)) {
                    return cue.role();
                }
            }
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        return null;
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
