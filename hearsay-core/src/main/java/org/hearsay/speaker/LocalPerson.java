package org.hearsay.speaker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A person as one article knows him or her: the names and descriptions of the mentions that share a name there. Filled
 * while reading, then left alone; it holds nothing of the article's words, so that those of many articles fit in memory.
 */
final class LocalPerson implements Serializable {
    private static final long serialVersionUID = 1;

    private final String article;
    private final int number;
    private List<PersonName> names = new ArrayList<>(2);
    private List<Integer> times = new ArrayList<>(2);
    private List<Description> descriptions = new ArrayList<>(1);
    private PersonName fullest;
    private Gender gender = Gender.UNKNOWN;
    private Gender likely;
    private boolean sure;
    private int mentions;

    /**
     * @param article id of the article
     * @param number of the person in the article's cast
     */
    LocalPerson(String article, int number, Mention first) {
        this.article = article;
        this.number = number;
        fullest = first.name();
        likely = first.likely();
        add(first);
    }

    void add(Mention mention) {
        mentions++;
        int known = names.indexOf(mention.name());
        if (known < 0) {
            names.add(mention.name());
            times.add(1);
        } else {
            times.set(known, times.get(known) + 1);
        }
        sure |= mention.sure();
        gender = gender.or(mention.gender());
        if (!fullest.isFull() && mention.name().isFull()) {
            fullest = mention.name();
        }
        Description description = mention.description();
        if (description != null && description.heads().stream().anyMatch(title -> !title.isHonorific())) {
            descriptions.add(description);
        }
    }

    /** What the article tells of the gender where the names do not. */
    void tell(Gender told) {
        gender = gender.or(told);
    }

    String article() {
        return article;
    }

    int number() {
        return number;
    }

    PersonName name() {
        return fullest;
    }

    boolean isSure() {
        return sure;
    }

    /** How often the article names this person. */
    int mentions() {
        return mentions;
    }

    /** The names as printed, in order of first use. */
    List<PersonName> names() {
        return names;
    }

    /** How often each name is used, in the names' order. */
    List<Integer> times() {
        return times;
    }

    /** To be kept: takes names that other articles have already from there, gives them its own, and lets go of spare room. */
    void share(Map<PersonName, PersonName> shared) {
        names = names.stream()
                .map(name -> shared.computeIfAbsent(name, own -> own))
                .toList();
        times = List.copyOf(times);
        descriptions = List.copyOf(descriptions);
        fullest = shared.computeIfAbsent(fullest, own -> own);
    }

    Gender gender() {
        return gender;
    }

    /** What the only name tells if it is a given name: enough to take "Dan" for a man, not to keep "Kelly" from being John Kelly. */
    Gender likely() {
        return fullest.isFull() ? gender : gender.or(likely);
    }

    List<Description> descriptions() {
        return descriptions;
    }
}
