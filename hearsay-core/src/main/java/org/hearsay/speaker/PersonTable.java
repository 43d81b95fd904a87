package org.hearsay.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.text.CaseForms;
import org.hearsay.text.Fold;
import org.hearsay.text.PersonNouns;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** What is known of a language other than English: its pronouns, articles, nouns for persons and bodies, given names and their cases. */
final class PersonTable {
    /** What a small word does ({@code persons-xx.tsv}). */
    enum Kind {
        HE,
        SHE,
        THEY,
        /** One woman or several people: German "sie". */
        SHE_THEY,
        EITHER,
        SELF,
        NOBODY,
        ARTICLE,
        ONE,
        /** An article of several people: "los". */
        SEVERAL,
        OWNER,
        PREPOSITION,
        JOINS,
        VAGUE,
        /** Before a name: "Mme". */
        HONORIFIC,
        /** Before the name of a place: "en". */
        PLACE,
        /** A weekday or a part of a day. */
        DAY,
        /** A noun for a person that a firm is called too: "propriétaire". */
        OR_BODY,
        SAID_THEY
    }

    /**
     * A given name as a word may be: in the base form or another case.
     *
     * @param base as printed in the base form
     */
    record Given(String base, Gender gender, boolean isBase) {}

    private static final Map<String, PersonTable> BY_LANGUAGE = new TreeMap<>();

    static {
        for (String language : PersonNouns.languages()) {
            BY_LANGUAGE.put(language, new PersonTable(language));
        }
    }

    final String language;
    final PersonNouns nouns;
    private final Map<Kind, Set<String>> words = new HashMap<>();
    private final Map<String, Given> given = new HashMap<>();
    private final FamilyEndings families;

    private PersonTable(String language) {
        this.language = language;
        this.nouns = PersonNouns.of(language);
        this.families = new FamilyEndings(language);
        for (List<String> row : TermTable.load(PersonTable.class, "persons-" + language + ".tsv")
                .rows()) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
            words.merge(kind, Set.of(row.get(1).split(" ")), PersonTable::union);
        }
        for (List<String> row :
                TermTable.load(PersonTable.class, "given-names-cyrillic.tsv").rows()) {
            if (row.get(0).equals(language)) {
                Gender gender = Gender.of(row.get(2));
                given.put(Fold.plain(row.get(1)), new Given(row.get(1), gender, true));
                for (String form : CaseForms.of(row.get(1), language)) {
                    given.putIfAbsent(Fold.plain(form), new Given(row.get(1), gender, false));
                }
            }
        }
    }

    /** Given names in Latin letters beside those that English pages are read with. */
    private static final Map<String, Gender> LATIN = new HashMap<>();

    static {
        for (List<String> row :
                TermTable.load(PersonTable.class, "given-names-latin.tsv").rows()) {
            LATIN.put(row.get(0), Gender.of(row.get(1)));
        }
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> all = new java.util.TreeSet<>(a);
        all.addAll(b);
        return all;
    }

    /** The table of a language; null for English and languages without tables. */
    static @Nullable PersonTable of(String language) {
        return BY_LANGUAGE.get(language);
    }

    /** Whether nouns have capitals. */
    boolean hasCapitalNouns() {
        return language.equals("de");
    }

    /** Whether a verb needs no subject where the one before goes on. */
    boolean leavesSubjectsOut() {
        return !language.equals("fr") && !language.equals("de");
    }

    /** Whether names and nouns have cases that their endings tell. */
    boolean hasCases() {
        return !given.isEmpty();
    }

    boolean is(Passage.Token token, Kind kind) {
        return words.getOrDefault(kind, Set.of())
                .contains(token.printed().toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    /** Whether a noun is one that bodies of other names are called too, in whatever case it stands. */
    boolean isVague(PersonNouns.Noun noun) {
        return words.getOrDefault(Kind.VAGUE, Set.of()).contains(noun.printed().toLowerCase(Locale.ROOT));
    }

    /** The pronoun that a source of one word is or ends with ("prévient-elle"); null for none. */
    @Nullable
    Kind pronoun(Passage.Token token) {
        String printed = token.printed().toLowerCase(Locale.ROOT);
        String word = printed.substring(printed.lastIndexOf('-') + 1);
        for (Kind kind : List.of(Kind.HE, Kind.SHE, Kind.THEY, Kind.SHE_THEY, Kind.EITHER, Kind.SELF, Kind.NOBODY)) {
            if (words.getOrDefault(kind, Set.of()).contains(word) && !(token.isCapital() && word.length() < 2)) {
                return kind;
            }
        }
        return null;
    }

    /** The noun that a token is, past an elided article ("l'élue"); null for none. */
    PersonNouns.@Nullable Noun noun(Passage.Token token) {
        String folded = token.folded();
        return nouns.get(folded.substring(folded.indexOf('\'') + 1));
    }

    /** The given name that a token is, null where the table of this language does not know it. */
    @Nullable
    Given given(String printed) {
        Given known = given.get(Fold.plain(printed));
        Gender latin = known == null && !hasCases() ? LATIN.get(Fold.plain(printed)) : null;
        return latin == null ? known : new Given(printed, latin, true);
    }

    /** What "Mme" or an article tells of who is named behind it. */
    Gender honoured(Passage.Token token) {
        return switch (token.folded()) {
            case "mme", "mlle", "sra", "frau", "dona" -> Gender.FEMALE;
            case "m", "sr", "herr", "herrn", "don" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    /** What a definite article tells of the person whose noun does not. */
    Gender ofArticle(Passage.Token token) {
        return switch (token.printed().toLowerCase(Locale.ROOT)) {
            case "la", "die", "eine", "une", "una", "cette" -> Gender.FEMALE;
            case "el", "le", "der", "un", "ce" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    FamilyEndings families() {
        return families;
    }

    /** What the end of a verb in the past tells of who did it: Russian and Ukrainian only. */
    Gender ofVerb(String verb) {
        if (!hasCases()) {
            return Gender.UNKNOWN;
        }
        String bare = verb.toLowerCase(Locale.ROOT);
        for (String reflexive : List.of("\u0441\u044C", "\u0441\u044F")) {
            bare = bare.endsWith(reflexive) ? bare.substring(0, bare.length() - 2) : bare;
        }
        if (bare.endsWith("\u043B\u0430")) {
            return Gender.FEMALE;
        }
        return bare.endsWith("\u043B") || bare.endsWith("\u0432") || bare.endsWith("\u0456\u0433")
                ? Gender.MALE
                : Gender.UNKNOWN;
    }

    /** Where offices have cases a woman, too, is called by the noun for a man ("министр"). */
    Gender gender(PersonNouns.Noun noun) {
        return switch (noun.sex()) {
            case MALE -> hasCases() ? Gender.UNKNOWN : Gender.MALE;
            case FEMALE -> Gender.FEMALE;
            case EITHER -> Gender.UNKNOWN;
        };
    }
}
