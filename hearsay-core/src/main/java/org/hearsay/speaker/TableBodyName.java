package org.hearsay.speaker;

import java.util.List;
import org.hearsay.text.PersonNouns;

/** The printed name of a body with its head noun, and the adjectives before it, in the base form. */
final class TableBodyName {
    /** Of adjectives in other cases than the nominative. */
    private static final List<String> ENDINGS = List.of(
            "\u043E\u0433\u043E",
            "\u043E\u043C\u0443",
            "\u043E\u0439",
            "\u043E\u0457",
            "\u0456\u0439",
            "\u0443\u044E",
            "\u044B\u043C",
            "\u0438\u043C",
            "\u043E\u043C",
            "\u0456\u043C");

    private TableBodyName() {}

    static String of(PersonTable table, Passage p, int from, int to) {
        for (int at = from; at < to; at++) {
            PersonNouns.Noun noun = table.noun(p.at(at));
            if (noun != null && !noun.isBase()) {
                StringBuilder name = new StringBuilder();
                for (int before = from; before < at; before++) {
                    name.append(adjective(table, p.at(before).printed(), noun.printed()))
                            .append(' ');
                }
                name.append(head(p.at(at).printed(), noun.printed()));
                return at + 1 < to
                        ? name
                                + p.text()
                                        .substring(
                                                p.at(at).span().end(),
                                                p.at(to - 1).span().end())
                        : name.toString();
            }
            if (noun != null) {
                break;
            }
        }
        return p.printed(from, to);
    }

    /** The noun's base form with the token's capital; a German compound loses its ending only. */
    private static String head(String printed, String base) {
        if (printed.length() > base.length() + 2) {
            int at = printed.toLowerCase(java.util.Locale.ROOT).lastIndexOf(base.toLowerCase(java.util.Locale.ROOT));
            return at < 0 ? printed : printed.substring(0, at + base.length());
        }
        return Character.isUpperCase(printed.charAt(0))
                ? Character.toUpperCase(base.charAt(0)) + base.substring(1)
                : base;
    }

    /** "Районній лікарні" is "районна лікарня": the ending follows the gender that the noun's own tells. */
    private static String adjective(PersonTable table, String printed, String noun) {
        if (!table.hasCases()) {
            return printed;
        }
        boolean ukrainian = table.language.equals("uk");
        String small = printed.toLowerCase(java.util.Locale.ROOT);
        for (String ending : ENDINGS) {
            if (small.endsWith(ending) && small.length() > ending.length() + 2) {
                return printed.substring(0, printed.length() - ending.length()) + ending(noun, ukrainian);
            }
        }
        return printed;
    }

    static boolean isAdjective(String printed) {
        String folded = printed.toLowerCase(java.util.Locale.ROOT);
        for (String ending : ENDINGS) {
            if (folded.endsWith(ending) && folded.length() > ending.length() + 2) {
                return true;
            }
        }
        return folded.endsWith("\u0430\u044F")
                || folded.endsWith("\u0438\u0439")
                || folded.endsWith("\u044B\u0439")
                || folded.endsWith("\u043D\u0430");
    }

    private static String ending(String noun, boolean ukrainian) {
        char last = noun.charAt(noun.length() - 1);
        if (last == '\u0430' || last == '\u044F') {
            return ukrainian ? "\u0430" : "\u0430\u044F";
        }
        if (last == '\u043E' || last == '\u0435') {
            return ukrainian ? "\u0435" : "\u043E\u0435";
        }
        return ukrainian ? "\u0438\u0439" : "\u044B\u0439";
    }
}
