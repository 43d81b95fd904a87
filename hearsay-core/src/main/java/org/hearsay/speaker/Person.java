package org.hearsay.speaker;

import java.io.Serializable;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.model.Speaker;
import org.hearsay.text.StableId;

/**
 * A person known across articles.
 *
 * @param name the fullest usual spelling
 * @param descriptions what the pages say of the person
 * @param gender as far as known
 * @param speaker the same for readers outside
 */
record Person(String name, List<Description> descriptions, Gender gender, Speaker speaker) implements Serializable {
    Person {
        descriptions = List.copyOf(descriptions);
    }

    /** @param spellings every name used, sorted */
    static Person of(String name, List<String> spellings, List<Description> descriptions, Gender gender) {
        SortedSet<String> words = new TreeSet<>();
        descriptions.forEach(description -> words.add(description.words()));
        Speaker speaker =
                new Speaker(StableId.of("person", name, ""), name, Speaker.Kind.PERSON, spellings, List.copyOf(words));
        return new Person(name, descriptions, gender, speaker);
    }

    boolean fits(Description phrase) {
        if (gender.contradicts(phrase.gender())) {
            return false;
        }
        return descriptions.stream().anyMatch(known -> phrase.fits(known) && fitsCountry(phrase));
    }

    /** False where pages tell of other countries only. */
    boolean mayBeFrom(String country) {
        return descriptions.stream().allMatch(known -> known.country().isEmpty())
                || descriptions.stream().anyMatch(known -> known.country().equals(country));
    }

    private boolean fitsCountry(Description phrase) {
        return phrase.country().isEmpty() || mayBeFrom(phrase.country());
    }

    /** Of the name alone: persons are looked up often, and their descriptions are long. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
