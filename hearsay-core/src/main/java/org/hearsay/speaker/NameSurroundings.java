package org.hearsay.speaker;

import java.util.Set;
import org.hearsay.text.PersonNouns;

/** What stands right before or behind a run of capitals and tells whether it names a person, in a language that has tables. */
final class NameSurroundings {
    private static final Set<String> PLACES =
            Set.of("los", "las", "san", "santa", "saint", "st", "sankt", "port", "fort");

    private final PersonTable table;
    private final TableTitles titles;

    NameSurroundings(PersonTable table, TableTitles titles) {
        this.table = table;
        this.titles = titles;
    }

    /** Whether a noun for a person stands before a run, past small words of names: "Chef de [Mission Holm]". */
    boolean isOfPerson(Passage p, int start) {
        int before = start - 1;
        while (before >= 0 && TableMentions.PARTICLES.contains(p.at(before).printed())) {
            before--;
        }
        PersonNouns.Noun noun = before < 0 || p.at(before).isMark() ? null : table.noun(p.at(before));
        return noun != null && !noun.isBody();
    }

    /** "Los Angeles Times", "San Lorenzo": what stands behind this is no given name. */
    static boolean opensPlace(Passage.Token token) {
        return PLACES.contains(token.folded());
    }

    /** "Gunthild Schön (77)": an age in brackets, which only persons have. */
    static boolean isAged(Passage p, int end) {
        return end + 2 < p.size()
                && p.at(end).is("(")
                && p.at(end + 2).is(")")
                && p.at(end + 1).printed().matches("[1-9][0-9]?");
    }

    /** "Anna Holms Abschied": a German name that says whose the noun behind it is. */
    boolean isOwner(Passage p, int end) {
        Passage.Token last = p.at(end - 1);
        return table.hasCapitalNouns()
                && end < p.size()
                && last.folded().endsWith("s")
                && p.isBeside(end - 1, end)
                && TableMentions.isNameWord(p.at(end));
    }

    /** Two words with capitals that no article or adjective stands before. */
    boolean mayBeName(Passage p, int from, int end) {
        if (end - from != 2) {
            return false;
        }
        return from == 0
                || p.at(from - 1).isMark()
                || !titles.isArticle(p.at(from - 1)) && !table.is(p.at(from - 1), PersonTable.Kind.PREPOSITION);
    }

    /** Right behind an opening mark: a title, or the name of a body. */
    static boolean isInMarks(Passage p, int start) {
        return start > 0
                && "\"\u00ab\u201e\u201c".contains(p.at(start - 1).printed())
                && p.at(start - 1).span().end() == p.at(start).span().start();
    }

    /** "Ministerio de Educación", "Служба Порядку": what belongs to the name of a body. */
    boolean isBodyBefore(Passage p, int start) {
        int at = start - 1;
        for (int steps = 0;
                at >= 0
                        && steps < 2
                        && TableMentions.PARTICLES.contains(p.at(at).printed());
                steps++) {
            at--;
        }
        PersonNouns.Noun noun = at < 0 || p.at(at).isMark() ? null : table.noun(p.at(at));
        return noun != null && noun.isBody();
    }
}
