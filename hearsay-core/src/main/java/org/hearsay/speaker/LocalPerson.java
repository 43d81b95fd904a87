package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;

/** A person as one article knows him or her: the mentions that share a name there. Filled while reading, then left alone. */
final class LocalPerson {
    private final List<Mention> mentions = new ArrayList<>();
    private PersonName fullest;
    private boolean sure;

    LocalPerson(Mention first) {
        fullest = first.name();
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        sure |= mention.sure();
        if (!fullest.isFull() && mention.name().isFull()) {
            fullest = mention.name();
        }
    }

    /** An article that lets this person speak shows that the name is a person's. */
    void speaks() {
        sure = true;
    }

    PersonName name() {
        return fullest;
    }

    boolean isSure() {
        return sure;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Gender gender() {
        Gender gender = Gender.UNKNOWN;
        for (Mention mention : mentions) {
            gender = gender.or(mention.gender());
        }
        return gender;
    }

    List<Description> descriptions() {
        return mentions.stream()
                .map(Mention::description)
                .filter(description ->
                        description != null && description.heads().stream().anyMatch(title -> !title.isHonorific()))
                .toList();
    }
}
