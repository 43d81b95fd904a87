package org.hearsay.model;

import java.util.List;

/**
 * What a set of articles share.
 *
 * @param passages by a, b, place
 * @param caps bounds that were reached
 */
public record Passages(List<SharedPassage> passages, List<CapHit> caps) {
    public Passages {
        passages = List.copyOf(passages);
        caps = List.copyOf(caps);
    }
}
