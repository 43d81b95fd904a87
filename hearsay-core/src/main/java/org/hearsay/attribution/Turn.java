package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that a name and a colon open: "Rask: It was dark.", "ADA RASK, HOST: Good morning."
 *
 * @param label the words of the name
 * @param name the same, in small letters and without an honorific
 * @param content what follows the colon, past a stage direction in brackets
 * @param host whether the label calls its bearer one who asks or tells: "HOST", "Moderator"
 */
record Turn(Range label, List<String> name, Range content, boolean host) {
    private static final int MOST_WORDS = 12;
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_DIRECTION = 8;
    private static final Set<String> MARKS_OF_NAMES = Set.of(".", "-", "'", "#", "&");

    /** The turn that is a paragraph, given its words; null where it opens otherwise. */
    static @Nullable Turn of(Passage p, int from, int to) {
        int colon = colon(p, from, to);
        int end = from;
        while (end < colon && !p.plain[end].equals(",") && !p.plain[end].equals("(")) {
            end++;
        }
        List<String> name = colon < 0 ? List.of() : name(p, from, end);
        int content = colon < 0 ? to : direction(p, colon + 1, to);
        if (name.isEmpty() || name.size() > LONGEST_NAME || content >= to) {
            return null;
        }
        boolean host = false;
        for (int w = from; w < colon; w++) {
            host |= DialogueWords.HOSTS.contains(p.plain[w]);
        }
        return new Turn(new Range(from, end), name, new Range(content, to), host);
    }

    private static int colon(Passage p, int from, int to) {
        for (int w = from; w < Math.min(to, from + MOST_WORDS); w++) {
            if (p.quotation[w] >= 0) {
                return -1;
            }
            if (p.plain[w].equals(":")) {
                return w;
            }
        }
        return -1;
    }

    /** The words of a name; none if something else stands among them. */
    private static List<String> name(Passage p, int from, int to) {
        List<String> name = new ArrayList<>();
        for (int w = from; w < to; w++) {
            boolean letters = p.isLetters(w);
            boolean number = Character.isDigit(p.plain[w].charAt(0));
            boolean named =
                    letters && (p.isCapital(w) || !name.isEmpty() && DialogueWords.PARTICLES.contains(p.plain[w]));
            if (!named && (letters || name.isEmpty() || !number && !MARKS_OF_NAMES.contains(p.plain[w]))) {
                return List.of();
            }
            if ((letters || number) && !(name.isEmpty() && DialogueWords.HONORIFICS.contains(p.plain[w]))) {
                name.add(p.plain[w]);
            }
        }
        return name;
    }

    /** Past "(laughs)". */
    private static int direction(Passage p, int from, int to) {
        if (from < to && p.plain[from].equals("(")) {
            for (int w = from + 1; w < Math.min(to, from + LONGEST_DIRECTION); w++) {
                if (p.plain[w].equals(")")) {
                    return w + 1;
                }
            }
        }
        return from;
    }

    /** Whether both are of one speaker: of two names one may be the last or the first word of the other. */
    boolean isOf(List<String> other) {
        if (name.size() > 1 && other.size() > 1) {
            return name.equals(other);
        }
        List<String> one = name.size() == 1 ? name : other;
        List<String> whole = name.size() == 1 ? other : name;
        return one.get(0).equals(whole.get(whole.size() - 1)) || one.get(0).equals(whole.get(0));
    }

    /** Whether its label has no small letter, and more than one capital. */
    boolean isInCapitals(Passage p) {
        String letters = p.span(label.from(), label.to()).of(p.text);
        return letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    /** Whether what is said ends with a question. */
    boolean asks(Passage p) {
        return Dialogue.endsWithQuestion(p, content.to());
    }
}
