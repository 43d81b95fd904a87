package org.hearsay.speaker;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.model.Speaker;
import org.hearsay.text.StableId;

/**
 * A person known across articles.
 *
 * @param name the fullest usual spelling
 * @param tells what tells this person from others of the name; mostly empty
 * @param spellings every name used, sorted
 * @param descriptions what the pages say of the person
 * @param gender as far as known
 */
record Person(String name, String tells, List<String> spellings, List<Description> descriptions, Gender gender) {
    Person {
        spellings = List.copyOf(spellings);
        descriptions = List.copyOf(descriptions);
    }

    boolean fits(Description phrase) {
        if (gender.contradicts(phrase.gender())) {
            return false;
        }
        return descriptions.stream().anyMatch(known -> phrase.fits(known) && fitsCountry(phrase));
    }

    private boolean fitsCountry(Description phrase) {
        return phrase.country().isEmpty()
                || descriptions.stream().allMatch(known -> known.country().isEmpty())
                || descriptions.stream().anyMatch(known -> known.country().equals(phrase.country()));
    }

    Speaker speaker() {
        SortedSet<String> words = new TreeSet<>();
        descriptions.forEach(description -> words.add(description.words()));
        return new Speaker(
                StableId.of("person", name, tells), name, Speaker.Kind.PERSON, spellings, List.copyOf(words));
    }
}
