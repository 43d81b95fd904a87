package org.hearsay.statement;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/** Those who are told apart from others by their names. */
@FunctionalInterface
public interface NamedSpeakers {
    /** The speaker of this id; null for one of a group, one known by description only, and one unknown. */
    @Nullable
    Speaker of(String id);

    default boolean holds(@Nullable String id) {
        return id != null && of(id) != null;
    }

    /** Those among some speakers. */
    static NamedSpeakers among(Collection<Speaker> speakers) {
        Map<String, Speaker> named = new HashMap<>();
        speakers.stream()
                .filter(one -> one.kind() == Speaker.Kind.PERSON || one.kind() == Speaker.Kind.BODY)
                .forEach(one -> named.put(one.id(), one));
        return named::get;
    }
}
