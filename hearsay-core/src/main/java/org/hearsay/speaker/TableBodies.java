package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Speaker;
import org.hearsay.text.Fold;
import org.hearsay.text.PersonNouns;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Names bodies in a language that has tables: without article, the head in the base form; "the company" is one that spoke or was named before. */
final class TableBodies {
    private static final int MOST_SMALL = 3;
    /** How many bodies that spoke before are looked at. */
    private static final int MOST_BEFORE = 40;
    /** Letters more than the noun has, endings of cases aside. */
    private static final int FEWEST_IN_COMPOUND = 3;

    private final PersonTable table;
    private final String article;
    private final KnownBodies known;
    private final List<Speaker> before = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    /** The name in full by its noun, empty where none was found, looked for once. */
    private final Map<String, String> inFull = new HashMap<>();

    /** @param article its id */
    TableBodies(PersonTable table, String article, KnownBodies known) {
        this.table = table;
        this.article = article;
        this.known = known;
    }

    /** The body that pages of several languages name, whose name a source is up to its first comma; null for any other. */
    @Nullable
    Referent known(Source source) {
        Passage p = source.passage();
        int to = source.from();
        while (to < source.to() && !p.at(to).is(",")) {
            to++;
        }
        Bodies.Named usual = known.read(p, source.from(), to, table.language);
        if (usual == null) {
            return null;
        }
        Referent referent = Referent.body(usual, source.words());
        add(referent.speaker());
        return referent;
    }

    Referent resolve(Source source, PersonNouns.Noun head, SpokenBefore spoken) {
        Passage p = source.passage();
        int at = source.from();
        while (table.noun(p.at(at)) == null) {
            at++;
        }
        int from = at;
        while (from > source.from() && !isSmall(p.at(from - 1)) && isBeforeHead(p.at(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < source.to() && !p.at(to).is(",")) {
            to++;
        }
        Referent known = to - from == 1 && !p.at(from).isAllCapitals() ? again(source, head, p, from, spoken) : null;
        if (known != null) {
            return known;
        }
        int name = ownName(p, at, to);
        if (name > 0 && table.isVague(head)) {
            String printed = p.printed(name, to);
            Speaker named = new Speaker(
                    StableId.of("body", table.language, Fold.plain(printed), ""),
                    printed,
                    Speaker.Kind.DESCRIBED,
                    List.of(printed, source.words()),
                    List.of());
            add(named);
            return new Referent(named, null, "the name behind what it is", 0.85);
        }
        Speaker speaker = speaker(TableBodyName.of(table, p, from, to), List.of(source.words()));
        add(speaker);
        return new Referent(speaker, null, "a body named by the source", 0.85);
    }

    /** "Le groupe de transport Orrin" has none, "le groupe naval Orrin" one: where the name behind a body's small noun begins; 0 if none. */
    private int ownName(Passage p, int noun, int to) {
        if (table.hasCapitalNouns() || table.hasCases() || p.at(noun).isCapital()) {
            return 0;
        }
        int from = to;
        while (from - 1 > noun
                && p.at(from - 1).isCapital()
                && !p.at(from - 1).isMark()
                && table.given(p.at(from - 1).printed()) == null) {
            from--;
        }
        boolean led = from < to && from - noun <= MOST_SMALL;
        for (int at = noun + 1; at < from; at++) {
            led &= !p.at(at).isCapital() && !isSmall(p.at(at));
        }
        return led ? from : 0;
    }

    /**
     * A body whose name no table translates: that another page names it otherwise does not make it another speaker, so that it counts as
     * described. A lone noun may be another one in another article.
     */
    private Speaker speaker(String name, List<String> spellings) {
        String tells = name.indexOf(' ') < 0 ? article : "";
        return new Speaker(
                StableId.of("body", table.language, Fold.plain(name), tells),
                name,
                Speaker.Kind.DESCRIBED,
                spellings,
                List.of());
    }

    private void add(Speaker speaker) {
        before.add(speaker);
        ids.add(speaker.id());
    }

    /** The body of that name that spoke here before; null for none. */
    @Nullable
    Referent named(String name) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_BEFORE); i--) {
            if (before.get(i).name().equals(name)) {
                return new Referent(before.get(i), null, "the body of that name that spoke before", 0.8);
            }
        }
        return null;
    }

    /** Whether a speaker is a body that spoke here. */
    boolean isBody(Speaker speaker) {
        return speaker.kind() == Speaker.Kind.BODY || ids.contains(speaker.id());
    }

    /** A word of the body's own name before its head noun: one with a capital, or an adjective. */
    private boolean isBeforeHead(Passage.Token token) {
        return token.isCapital() || table.hasCases() && TableBodyName.isAdjective(token.printed());
    }

    private boolean isSmall(Passage.Token token) {
        return table.is(token, PersonTable.Kind.ARTICLE)
                || table.is(token, PersonTable.Kind.PREPOSITION)
                || table.is(token, PersonTable.Kind.OWNER)
                || token.isMark();
    }

    /** A body of that kind that spoke before, any if the noun says no more than that it is one, else one named in full. */
    private @Nullable Referent again(Source source, PersonNouns.Noun head, Passage p, int at, SpokenBefore spoken) {
        String stem = Fold.plain(head.base());
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - MOST_BEFORE); i--) {
            Speaker one = before.get(i);
            if (Fold.plain(one.name()).contains(stem)) {
                return new Referent(one, null, "the body of that kind that spoke before", 0.75);
            }
        }
        Referent last = spoken.last();
        Person person = spoken.person();
        boolean open = last != null
                && person != null
                && last.speaker().equals(person.speaker())
                && person.gender() == Gender.UNKNOWN
                && person.descriptions().isEmpty();
        // "Die Firma" is whoever was told of; "die Baufirma" says which one it is.
        boolean vague = table.isVague(head) && p.at(at).folded().length() < stem.length() + FEWEST_IN_COMPOUND;
        if (vague && open) {
            return last.because("the body that spoke before", 0.7);
        }
        if (vague && !before.isEmpty()) {
            return new Referent(before.get(before.size() - 1), null, "the body that spoke before", 0.6);
        }
        String full = inFull.computeIfAbsent(stem, one -> {
            String found = inFull(p, at, one, vague);
            return found == null ? "" : found;
        });
        if (full.isEmpty()) {
            return null;
        }
        Speaker speaker = speaker(full, List.of(full, source.words()));
        add(speaker);
        return new Referent(speaker, null, "the body of that kind named in full", 0.7);
    }

    /** The first name that begins with the noun and goes on to a word with a capital, or a German compound of it. */
    private @Nullable String inFull(Passage p, int at, String stem, boolean vague) {
        for (int i = 0; i < p.size(); i++) {
            PersonNouns.Noun noun = p.at(i).isMark() || i == at ? null : table.noun(p.at(i));
            boolean compound = noun != null
                    && noun.isBody()
                    && p.at(i).isCapital()
                    && p.at(i).folded().endsWith(stem);
            boolean any = noun != null && noun.isBody() && vague;
            if (noun == null || !noun.base().equals(stem) && !compound && !any) {
                continue;
            }
            if (compound
                    && p.at(i).folded().length() > stem.length() + 2
                    && !p.at(i + 1 < p.size() ? i + 1 : i).isCapital()) {
                return TableBodyName.of(table, p, i, i + 1);
            }
            if (any && !noun.base().equals(stem)) {
                if (i + 1 < p.size()
                        && p.isBeside(i, i + 1)
                        && p.at(i + 1).isCapital()
                        && table.noun(p.at(i + 1)) == null) {
                    return TableBodyName.of(table, p, i, i + 2);
                }
                continue;
            }
            if (table.hasCapitalNouns() && p.at(i).folded().length() > stem.length() + 2) {
                return TableBodyName.of(table, p, i, i + 1);
            }
            int end = i + 1;
            int small = 0;
            int named = -1;
            while (end < p.size() && !p.at(end).isMark() && small <= MOST_SMALL && p.isBeside(end - 1, end)) {
                String printed = p.at(end).printed();
                boolean capital = Character.isUpperCase(printed.codePointAt(printed.indexOf('\'') + 1))
                        || Character.isUpperCase(
                                printed.codePointAt(Math.min(printed.length() - 1, printed.indexOf('\u2019') + 1)));
                if (table.given(p.at(end).printed()) != null) {
                    break;
                }
                if (capital && table.noun(p.at(end)) == null) {
                    named = end + 1;
                } else if (named > 0) {
                    break;
                }
                small += capital ? 0 : 1;
                end++;
            }
            if (named > 0 && (!table.hasCapitalNouns() || named == i + 2)) {
                return TableBodyName.of(table, p, i, named);
            }
        }
        return null;
    }
}
