package org.hearsay.speaker;

import java.util.List;
import org.hearsay.model.Speaker;
import org.hearsay.text.StableId;

/**
 * Whom a source means and why.
 *
 * @param speaker the speaker, with the spellings and descriptions seen here only
 * @param reason what decided, for people
 * @param confidence from 0 to 1
 */
record Referent(Speaker speaker, String reason, double confidence) {
    static Referent person(Person person, String reason, double confidence) {
        return new Referent(person.speaker(), reason, confidence);
    }

    static Referent body(Bodies.Named body, String printed) {
        Speaker speaker = new Speaker(
                StableId.of("body", body.key()), body.name(), Speaker.Kind.BODY, List.of(printed), List.of());
        return new Referent(speaker, "a body named by the source", 0.9);
    }

    /** Known by these words only; the same words in another article may mean someone else. */
    static Referent described(Speaker.Kind kind, String words, String tells, String reason, double confidence) {
        Speaker speaker = new Speaker(StableId.of(kind.name(), words, tells), words, kind, List.of(), List.of(words));
        return new Referent(speaker, reason, confidence);
    }

    Referent because(String other, double factor) {
        return new Referent(speaker, other, confidence * factor);
    }
}
