package org.hearsay.speaker;

/**
 * A full name as it is called where names have cases: "Глеба Ратушина" is Глеб Ратушин. The given name's case tells that of the family name.
 *
 * @param printed the whole name
 * @param family its last word
 * @param gender what given and family name tell
 * @param isOblique whether the page has it in another case
 */
record BaseForm(String printed, String family, Gender gender, boolean isOblique) {
    static BaseForm of(Passage p, int from, int to, PersonTable table, NameTable names) {
        String printed = p.printed(from, to);
        String family = p.at(to - 1).printed();
        String first = p.at(from).printed();
        PersonTable.Given given = table.given(first);
        Gender gender = given != null ? given.gender() : names.gender(p.at(from).folded());
        if (given != null && !given.isBase()) {
            String base = table.families().base(family, gender);
            String between = printed.substring(first.length(), printed.length() - family.length());
            return new BaseForm(given.base() + between + base, base, gender, true);
        }
        Gender told = table.hasCases() ? table.families().gender(family) : Gender.UNKNOWN;
        return new BaseForm(printed, family, gender.or(told), false);
    }
}
