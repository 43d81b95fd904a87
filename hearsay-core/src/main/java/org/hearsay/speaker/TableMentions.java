package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Span;
import org.hearsay.text.CaseForms;
import org.hearsay.text.Fold;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of persons in a passage of a language other than English that has tables: runs of capitals without the titles
 * before them, in the base form where names have cases. A word alone is a name where it is the last of a full one, or where
 * only names have capitals and it has its capital within a sentence.
 */
final class TableMentions {
    static final Set<String> PARTICLES = Set.of(
            "de", "del", "la", "von", "van", "zu", "der", "den", "di", "da", "du", "le", "el", "al", "bin", "y", "ten",
            "ter");
    private static final int MOST_PARTS = 4;
    private static final int FULL_WITH_NOUN = 3;

    private final PersonTable table;
    private final NameTable names;
    private final TableTitles titles;
    private final NameSurroundings around;

    TableMentions(PersonTable table, NameTable names) {
        this.table = table;
        this.names = names;
        this.titles = new TableTitles(table);
        this.around = new NameSurroundings(table, titles);
    }

    /** A run of capitals: from the first token of the name to one past its last. */
    private record Run(int from, int to) {}

    /** Every run that may name a person, by passage, each in order; a word alone may be of a name in another passage. */
    SortedMap<Integer, List<Mention>> find(SortedMap<Integer, Passage> passages) {
        Map<String, String> parts = new HashMap<>();
        SortedMap<Integer, List<Run>> runs = new TreeMap<>();
        passages.forEach((place, passage) -> {
            List<Run> found = runs(passage, amid(passage));
            runs.put(place, found);
            addParts(passage, found, parts);
        });
        SortedMap<Integer, List<Mention>> mentions = new TreeMap<>();
        passages.forEach((place, passage) -> {
            List<Mention> found = new ArrayList<>();
            Set<String> amid = amid(passage);
            for (Run run : runs.get(place)) {
                Mention mention = mention(passage, run, parts, amid);
                if (mention != null) {
                    found.add(mention);
                }
            }
            mentions.put(place, found);
        });
        return mentions;
    }

    private List<Run> runs(Passage p, Set<String> amid) {
        List<Run> runs = new ArrayList<>();
        for (int at = 0; at < p.size(); ) {
            int end = end(p, at);
            if (end > at) {
                Run run = name(p, at, end, amid);
                if (run != null) {
                    runs.add(table.hasCases() ? behindOwner(p, run) : run);
                }
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    /** "Пётр Пантелеев" of "заместитель Виталия Кличко Пётр Пантелеев": a given name behind a whole name begins that of who is told of. */
    private Run behindOwner(Passage p, Run run) {
        for (int at = run.to() - 2; at >= run.from() + 2; at--) {
            if (isGiven(p.at(at)) && isGiven(p.at(run.from())) && !isGiven(p.at(at - 1)) && !isGiven(p.at(at + 1))) {
                return new Run(at, run.to());
            }
        }
        return run;
    }

    static boolean isNameWord(Passage.Token token) {
        return token.isCapital()
                && Character.isLetter(token.folded().codePointAt(0))
                && token.printed().length() > 1;
    }

    /** Words that have a capital within a sentence. */
    private static Set<String> amid(Passage p) {
        Set<String> amid = new HashSet<>();
        for (int at = 1; at < p.size(); at++) {
            Passage.Token token = p.at(at);
            if (!token.opens() && isNameWord(token) && !p.at(at - 1).isMark()) {
                amid.add(token.folded());
            }
        }
        return amid;
    }

    private static int end(Passage p, int at) {
        if (!isNameWord(p.at(at))) {
            return at;
        }
        int end = at + 1;
        while (end < p.size() && p.isBeside(end - 1, end)) {
            int next = end;
            while (next < p.size()
                    && next < end + 2
                    && PARTICLES.contains(p.at(next).printed())) {
                next++;
            }
            boolean goesOn = next < p.size()
                    && p.isBeside(next - 1, next)
                    && (isNameWord(p.at(next)) && !(next > end && p.at(next).isAllCapitals())
                            || next == end && p.at(next).isInitial());
            if (!goesOn) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    private boolean isGiven(Passage.Token token) {
        return table.given(token.printed()) != null || !table.hasCases() && names.isGiven(token.folded());
    }

    /** The name within a run, without titles and what only opens the sentence; null where it holds a body's name or none. */
    private @Nullable Run name(Passage p, int start, int end, Set<String> amid) {
        int from = start;
        boolean titled = false;
        for (int at = start; at < end; at++) {
            PersonNouns.Noun noun = isGiven(p.at(at)) && at + 1 < end ? null : table.noun(p.at(at));
            if (noun != null && noun.isBody()) {
                // "Reederei Orrin Line": the body's own name, where no person's is in it.
                boolean own = end - at == FULL_WITH_NOUN
                        && isNameWord(p.at(at + 1))
                        && !isGiven(p.at(at + 1))
                        && table.noun(p.at(at + 1)) == null;
                return own ? new Run(at + 1, end) : behindBody(p, at + 1, end);
            }
            if (noun != null && at + 1 < end) {
                from = at + 1;
                titled = true;
            }
        }
        boolean given = isGiven(p.at(from));
        if (!given
                && (NameSurroundings.isInMarks(p, start)
                        || start > 0 && table.noun(p.at(start)) == null && around.isBodyBefore(p, start))) {
            return null;
        }
        while (from + 1 < end && table.is(p.at(from), PersonTable.Kind.HONORIFIC)) {
            from++;
            titled = true;
        }
        for (int at = from; at + 1 < end; at++) {
            if (isGiven(p.at(at))) {
                boolean place = at > from && NameSurroundings.opensPlace(p.at(at - 1));
                return place ? null : new Run(at, table.hasCapitalNouns() ? familyEnd(p, at, end) : end);
            }
        }
        if (end - from == 2 && NameSurroundings.isAged(p, end)) {
            return new Run(from, end);
        }
        boolean opener = p.at(from).opens() && !amid.contains(p.at(from).folded());
        if (opener && end - from > 1) {
            from++;
        }
        if (table.hasCapitalNouns() && end - from == FULL_WITH_NOUN && !titled) {
            // "Inselvogt Friedhelm Onken": a noun and a name.
            return new Run(from + 1, end);
        }
        if (table.hasCapitalNouns() && end - from > 1 && !titled && !around.mayBeName(p, from, end)) {
            return null;
        }
        while (from < end && PARTICLES.contains(p.at(from).printed())) {
            from++;
        }
        return from < end && end - from <= MOST_PARTS ? new Run(from, end) : null;
    }

    /** "МИД РФ Инга Хольм": a given and a family name that end a run with a body's name. */
    private @Nullable Run behindBody(Passage p, int from, int end) {
        for (int at = from; at + 1 < end; at++) {
            if (table.hasCases() && isGiven(p.at(at)) && table.noun(p.at(at + 1)) == null) {
                return new Run(at, end);
            }
        }
        return null;
    }

    /** Past the first word behind given names: German nouns may follow ("Anna Holms Abschied"). */
    private int familyEnd(Passage p, int from, int end) {
        int at = from + 1;
        while (at < end && (PARTICLES.contains(p.at(at).printed()) || at + 1 < end && isGiven(p.at(at)))) {
            at++;
        }
        return Math.min(end, at + 1);
    }

    /** Family and given names of the full names here: every form in which they may stand, and the base form. */
    private void addParts(Passage p, List<Run> runs, Map<String, String> parts) {
        for (Run run : runs) {
            boolean sure = isGiven(p.at(run.from())) || titles.read(p, run.from(), run.to(), true) != null;
            if (run.to() - run.from() > 1 && (sure || !table.hasCapitalNouns())) {
                BaseForm base = BaseForm.of(p, run.from(), run.to(), table, names);
                addPart(base.family(), parts);
                int space = base.printed().indexOf(' ');
                if (isGiven(p.at(run.from())) && space > 0) {
                    addPart(base.printed().substring(0, space), parts);
                }
            }
        }
    }

    private void addPart(String base, Map<String, String> parts) {
        parts.putIfAbsent(Fold.plain(base), base);
        CaseForms.of(base, table.language).forEach(form -> parts.putIfAbsent(Fold.plain(form), base));
        parts.putIfAbsent(Fold.plain(base) + "s", base);
    }

    private @Nullable Mention mention(Passage p, Run found, Map<String, String> parts, Set<String> amid) {
        boolean title = table.hasCapitalNouns() && found.to() - found.from() > 1 && !isGiven(p.at(found.from()));
        boolean known = title && parts.containsKey(p.at(found.to() - 1).folded());
        // "Chef de Mission Holm": more of the title, and the last word of a full name.
        Run run = known && around.isOfPerson(p, found.from()) ? new Run(found.to() - 1, found.to()) : found;
        boolean full = run.to() - run.from() > 1;
        Passage.Token first = p.at(run.from());
        boolean lone = !full || table.hasCapitalNouns() && !isGiven(first);
        Description description = titles.read(p, run.from(), run.to(), lone);
        String printed;
        Gender gender;
        boolean oblique = false;
        if (full) {
            BaseForm base = BaseForm.of(p, run.from(), run.to(), table, names);
            printed = base.printed();
            gender = base.gender();
            oblique = base.isOblique();
        } else {
            String family = parts.get(first.folded());
            boolean within = !table.hasCapitalNouns() && (!first.opens() || amid.contains(first.folded()));
            if (family == null && (!within && description == null || table.noun(first) != null)) {
                return null;
            }
            printed = family == null ? first.printed() : family;
            oblique = family != null && !Fold.plain(family).equals(first.folded());
            gender = Gender.UNKNOWN;
        }
        Gender told = description == null ? Gender.UNKNOWN : description.gender();
        boolean placed = run.from() > 0 && table.is(p.at(run.from() - 1), PersonTable.Kind.PLACE) && !table.hasCases();
        boolean given = full && isGiven(first) && !placed;
        Gender honoured = run.from() > 0 ? table.honoured(p.at(run.from() - 1)) : Gender.UNKNOWN;
        Passage.Token last = p.at(run.to() - 1);
        boolean owner = around.isOwner(p, run.to());
        boolean subject = !oblique
                && !owner
                && (run.from() == 0 || !table.is(p.at(run.from() - 1), PersonTable.Kind.PREPOSITION));
        return new Mention(
                PersonName.of(printed),
                new Span(first.span().start(), last.span().end()),
                run.from(),
                run.to() - run.from(),
                first.sentence(),
                description,
                honoured.or(gender).or(told),
                Gender.UNKNOWN,
                description != null
                        || given
                        || honoured != Gender.UNKNOWN
                        || full && NameSurroundings.isAged(p, run.to()),
                owner,
                subject);
    }
}
