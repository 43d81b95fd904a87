package org.hearsay.speaker;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far in an article that is read in order; who spoke last is forgotten where another place of it begins. */
final class SpokenBefore {
    /** Characters beyond which nothing tells that the same one speaks on. */
    static final int FAR = 400;

    private final Map<String, Referent> referents = new HashMap<>();
    private @Nullable Attribution previous;
    private @Nullable Referent last;
    private @Nullable Person person;

    /** Goes on to an attribution, which may stand at another place than those before. */
    void reach(Attribution attribution) {
        if (previous != null && previous.place() != attribution.place()) {
            previous = null;
            last = null;
            person = null;
        }
    }

    /** Keeps who speaks in an attribution, or that nothing tells. */
    void add(Attribution attribution, @Nullable Referent referent) {
        tell(attribution, referent);
        if (referent != null) {
            person = referent.person() == null ? person : referent.person();
        }
        previous = attribution;
        last = referent;
    }

    /** Keeps who speaks in an attribution that others came after. */
    void tell(Attribution attribution, @Nullable Referent referent) {
        if (referent != null) {
            referents.put(attribution.id(), referent);
        }
    }

    /** The attribution before, or null if it is the first of its place. */
    @Nullable
    Attribution previous() {
        return previous;
    }

    /** Who speaks in the attribution before; null if there is none or nothing tells. */
    @Nullable
    Referent last() {
        return last;
    }

    /** The person whom a source meant last, at this place; others may have spoken since. */
    @Nullable
    Person person() {
        return person;
    }

    /** Who speaks in an attribution that came before, anywhere in the article; null if nothing tells. */
    @Nullable
    Referent of(Attribution attribution) {
        return referents.get(attribution.id());
    }

    /** Referents by attribution id; those that nothing tells are left out. */
    Map<String, Referent> referents() {
        return referents;
    }
}
