package org.hearsay.speaker;

import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a noun phrase says of a person without naming one: "the Russian foreign minister", "two officials".
 *
 * @param words as printed
 * @param heads the titles that it gives, the phrase's own first
 * @param country empty where it names none
 * @param body the ministry, army or institute it names, folded without country; empty where none
 * @param qualifiers other words before the head ("military")
 * @param plural more than one person
 * @param definite with "the", "this" or a possessive, or without any article
 * @param former no longer
 */
record Description(
        String words,
        List<Title> heads,
        String country,
        String body,
        List<String> qualifiers,
        boolean plural,
        boolean definite,
        boolean former)
        implements Serializable {
    /** Ends the body of one who belongs to a person: "minister's". */
    static final String OWNED = "'s";

    Description {
        heads = List.copyOf(heads);
        qualifiers = List.copyOf(qualifiers);
    }

    /** Of the words alone, since descriptions are looked up often. */
    @Override
    public int hashCode() {
        return words.hashCode();
    }

    Title head() {
        return heads.get(0);
    }

    Gender gender() {
        Gender gender = Gender.UNKNOWN;
        for (Title title : heads) {
            gender = gender.or(title.gender());
        }
        return gender;
    }

    /** All that a person so described may be called. */
    SortedSet<String> classes() {
        SortedSet<String> classes = new TreeSet<>();
        for (Title title : heads) {
            classes.addAll(title.classes());
            classes.add(title.term());
            if (title.kind().equals("spokesperson") && body.startsWith("foreign")) {
                classes.add("diplomat");
            }
        }
        return classes;
    }

    boolean isOffice() {
        return heads.stream().anyMatch(Title::isOffice);
    }

    /** True if a person described by {@code known} may be meant by this phrase. */
    boolean fits(Description known) {
        return (known.classes().contains(head().kind()) || known.classes().contains(head().term()))
                && (country.isEmpty() || known.country.isEmpty() || country.equals(known.country))
                && (body.isEmpty()
                        || known.body.isEmpty() && !body.endsWith(OWNED)
                        || !known.body.isEmpty() && body.contains(known.body)
                        || known.body.contains(body))
                && !gender().contradicts(known.gender());
    }
}
