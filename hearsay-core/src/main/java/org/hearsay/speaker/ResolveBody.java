package org.hearsay.speaker;

import org.hearsay.model.Speaker;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Tells which body a source names; "the company" is one that spoke before. */
final class ResolveBody {
    private final Lexicon lexicon;
    private final Bodies bodies;

    ResolveBody(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new Bodies(lexicon);
    }

    /** The body, or null if none heads the source. */
    @Nullable
    Referent resolve(Source source, SpokenBefore spoken) {
        Bodies.Named body = bodies.read(source.passage(), source.from(), source.to());
        if (body == null) {
            return null;
        }
        boolean several = source.from() < source.to() - 1;
        Referent before = body.isKind() && several ? before(body, spoken) : null;
        return before != null ? before : Referent.body(body, source.words());
    }

    /** A body of that or no stated kind that has just spoken, or a name that nothing calls a person's. */
    private @Nullable Referent before(Bodies.Named kind, SpokenBefore spoken) {
        Referent last = spoken.last();
        if (last == null) {
            return null;
        }
        boolean named = last.speaker().kind() == Speaker.Kind.BODY
                && isOf(last.speaker().name(), kind.name());
        return named || isOpen(last, spoken.person()) ? last.because("the body that spoke before", 0.8) : null;
    }

    /** Whether a name has the kind in it, or does not say by its last word what kind of body it is. */
    private boolean isOf(String name, String kind) {
        String plain = Fold.plain(name);
        String head = plain.substring(plain.lastIndexOf(' ') + 1);
        return plain.contains(kind) || !lexicon.isBodyNoun(head);
    }

    /** A name that nothing calls a person's. */
    static boolean isOpen(Referent last, @Nullable Person person) {
        return last.speaker().kind() == Speaker.Kind.PERSON
                && person != null
                && person.speaker().equals(last.speaker())
                && person.gender() == Gender.UNKNOWN
                && person.descriptions().isEmpty();
    }
}
