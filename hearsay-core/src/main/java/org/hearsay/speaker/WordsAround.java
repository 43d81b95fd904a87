package org.hearsay.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * The attributions within whose words the sources of others stand, found for all sources of an article in one sweep over the
 * places where words and sources begin.
 */
final class WordsAround {
    /** How many wordings within each other are looked through, from the innermost out; nobody reports deeper. */
    private static final int MOST = 8;

    /** An attribution and the one within whose words its own begin. */
    private record Around(Attribution attribution, @Nullable Around outer) {
        boolean isOpen(int offset) {
            return offset < attribution.extent().end();
        }
    }

    private final Map<String, Around> innermost = new HashMap<>();

    WordsAround(List<Attribution> attributions) {
        List<Attribution> byWords = new ArrayList<>(attributions);
        byWords.sort(Comparator.comparingInt(Attribution::place)
                .thenComparingInt(one -> one.extent().start())
                .thenComparingInt(one -> -one.extent().end())
                .thenComparing(Attribution::id));
        List<Attribution> bySource = new ArrayList<>(attributions);
        bySource.sort(Comparator.comparingInt(Attribution::place).thenComparingInt(Source::position));
        Deque<Around> open = new ArrayDeque<>();
        int next = 0;
        for (Attribution speaks : bySource) {
            int at = Source.position(speaks);
            for (; next < byWords.size() && begins(byWords.get(next), speaks.place(), at); next++) {
                Attribution words = byWords.get(next);
                open.push(new Around(
                        words, last(open, words.place(), words.extent().start())));
            }
            Around last = last(open, speaks.place(), at);
            if (last != null) {
                innermost.put(speaks.id(), last);
            }
        }
    }

    private static boolean begins(Attribution words, int place, int offset) {
        return words.place() < place || words.place() == place && words.extent().start() <= offset;
    }

    /** Lets go of what has ended before an offset; what is open there and began last. */
    private static @Nullable Around last(Deque<Around> open, int place, int offset) {
        while (!open.isEmpty()
                && (open.peek().attribution().place() != place || !open.peek().isOpen(offset))) {
            open.pop();
        }
        return open.peek();
    }

    /** Who speaks the words around an attribution's source, the nearest of whom that is told; null where nothing tells. */
    @Nullable
    Referent speaker(Attribution attribution, SpokenBefore spoken) {
        int offset = Source.position(attribution);
        Around around = innermost.get(attribution.id());
        for (int step = 0; step < MOST && around != null; step++, around = around.outer()) {
            boolean own = around.attribution().id().equals(attribution.id());
            Referent speaker = own || !around.isOpen(offset) ? null : spoken.of(around.attribution());
            if (speaker != null) {
                return speaker;
            }
        }
        return null;
    }
}
