package org.hearsay.speaker;

/** What a name, title or pronoun tells about who bears it. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    static Gender of(String letter) {
        return switch (letter) {
            case "f" -> FEMALE;
            case "m" -> MALE;
            default -> UNKNOWN;
        };
    }

    boolean contradicts(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
