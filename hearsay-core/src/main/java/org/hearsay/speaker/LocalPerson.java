package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;

/** A person as one article knows him or her: the mentions that share a name there. Filled while reading, then left alone. */
final class LocalPerson {
    private final List<Mention> mentions = new ArrayList<>();
    private PersonName fullest;
    private Gender gender = Gender.UNKNOWN;
    private boolean sure;

    LocalPerson(Mention first) {
        fullest = first.name();
        add(first);
    }

    void add(Mention mention) {
        mentions.add(mention);
        sure |= mention.sure();
        gender = gender.or(mention.gender());
        if (!fullest.isFull() && mention.name().isFull()) {
            fullest = mention.name();
        }
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
