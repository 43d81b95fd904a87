package org.hearsay.app.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * What a reader typed: words, phrases and beginnings of words in the language of the full-text index (FTS5), each quoted,
 * so that nothing in it is an operator but our own signs.
 *
 * @param wanted those that a row must have
 * @param unwanted those that it must not have; none where nothing is wanted
 */
record Asked(List<String> wanted, List<String> unwanted) {
    static Asked of(String typed) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        String[] pieces = typed.split("[\"\u201C\u201D]", -1);
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 1) {
                String phrase = String.join(" ", words(pieces[i]));
                boolean not = pieces[i - 1].endsWith("-");
                if (!phrase.isEmpty()) {
                    (not ? unwanted : wanted).add("\"" + phrase + "\"");
                }
                continue;
            }
            for (String part : pieces[i].split("\\s+", -1)) {
                boolean not = part.startsWith("-");
                boolean prefix = part.endsWith("*");
                List<String> words = words(part);
                for (int w = 0; w < words.size(); w++) {
                    boolean last = w + 1 == words.size();
                    (not ? unwanted : wanted).add("\"" + words.get(w) + "\"" + (prefix && last ? "*" : ""));
                }
            }
        }
        return new Asked(wanted, wanted.isEmpty() ? List.of() : unwanted);
    }

    boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** All of it as one question to the index; empty where no word is asked for. */
    String match() {
        String all = String.join(" ", wanted);
        return unwanted.isEmpty()
                ? all
                : "(" + all + ")"
                        + unwanted.stream().map(word -> " NOT " + word).collect(Collectors.joining());
    }

    private static List<String> words(String text) {
        return Words.of(text).stream()
                .filter(word -> word.kind() != Word.Kind.MARK)
                .map(Word::text)
                .toList();
    }
}
