package org.hearsay.model;

import java.util.List;

/**
 * The probable descent of a story's articles.
 *
 * @param story id of the story
 * @param nodes articles and lost sources, by time, then id
 * @param edges by {@code to}, then {@code from}
 * @param origins the likeliest set of independent origins
 * @param fewestOrigins lower end of how many there may be
 * @param mostOrigins upper end of how many there may be
 * @param first who had the story, and each statement of two witnesses or more, first
 */
public record Stemma(
        String story,
        List<StemmaNode> nodes,
        List<StemmaEdge> edges,
        List<Origin> origins,
        int fewestOrigins,
        int mostOrigins,
        List<FirstCarrier> first) {
    public Stemma {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        origins = List.copyOf(origins);
        first = List.copyOf(first);
    }
}
