package org.hearsay.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Parses markup as browsers do. */
final class ParseMarkup {
    /** Elements that a parser opens again where a broken nesting has closed them, and those that change how it reads on. */
    private static final Set<String> ENTANGLED = Set.of(
            "template",
            "select",
            "option",
            "a",
            "b",
            "big",
            "code",
            "em",
            "font",
            "i",
            "nobr",
            "s",
            "small",
            "strike",
            "strong",
            "tt",
            "u");

    private static final int LONGEST_NAME = 8;

    private ParseMarkup() {}

    /**
     * The document. jsoup 1.24.1 fails where such elements are opened or left at its greatest depth; such markup is read
     * without them, each put in blanks of its length so that places stay. {@code placed} says that each node notes its place.
     */
    static Document of(String characters, boolean placed) {
        try {
            return parse(characters, placed);
        } catch (IndexOutOfBoundsException | IllegalArgumentException nestedTooDeep) {
            return parse(withoutEntangled(characters), placed);
        }
    }

    private static Document parse(String characters, boolean placed) {
        return Parser.htmlParser().setTrackPosition(placed).parseInput(characters, "");
    }

    private static String withoutEntangled(String characters) {
        char[] blanked = characters.toCharArray();
        int at = characters.indexOf('<');
        while (at >= 0) {
            int name = at + 1 < blanked.length && blanked[at + 1] == '/' ? at + 2 : at + 1;
            int end = name;
            while (end < blanked.length && end <= name + LONGEST_NAME && Character.isLetter(blanked[end])) {
                end++;
            }
            int last = at;
            if (ENTANGLED.contains(characters.substring(name, end).toLowerCase(Locale.ROOT))) {
                int close = characters.indexOf('>', end);
                last = close < 0 ? blanked.length - 1 : close;
                Arrays.fill(blanked, at, last + 1, ' ');
            }
            at = characters.indexOf('<', last + 1);
        }
        return new String(blanked);
    }
}
