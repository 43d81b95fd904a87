package org.hearsay.model;

import java.util.List;

/**
 * The stories of a set of articles.
 *
 * @param stories most articles first, then id; every article stands in exactly one
 * @param caps bounds that were reached
 */
public record Stories(List<Story> stories, List<CapHit> caps) {
    public Stories {
        stories = List.copyOf(stories);
        caps = List.copyOf(caps);
    }
}
