package org.hearsay.app.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a run by path: in memory while there is room, packed in a file beyond.
 */
public final class KeptArticles implements Iterable<Article>, AutoCloseable {
    private final Room room;
    private final Overflow overflow = new Overflow();
    private List<Place> places = List.of();
    private List<Rejected> rejected = List.of();

    /** An article in memory, or where in the file it stands. */
    private record Place(String path, String id, @Nullable Article article, Overflow.@Nullable Piece piece) {}

    KeptArticles(Room room) {
        this.room = room;
    }

    /** Keeps an article until it is asked for; may be called from any thread. */
    Object keep(Article article) {
        return room.takes(article)
                ? new Place(article.path(), article.id(), article, null)
                : new Place(article.path(), article.id(), null, overflow.write(Facts.pack(article)));
    }

    /** Takes what {@link #keep} gave for each page, or why it gave no article, and what no reader could open. */
    void order(List<Object> outcomes, List<Rejected> unread) throws IOException {
        overflow.requireAllWritten();
        Map<String, Place> byId = new HashMap<>();
        for (Object outcome : outcomes) {
            if (outcome instanceof Place place) {
                byId.putIfAbsent(place.id(), place);
            }
        }
        places = byId.values().stream()
                .sorted(Comparator.comparing(Place::path).thenComparing(Place::id))
                .toList();
        rejected = LocalRun.rejected(outcomes, unread);
    }

    /** Pages that gave no article, by path. */
    public List<Rejected> rejected() {
        return rejected;
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    @Override
    public Iterator<Article> iterator() {
        return places.stream().map(this::read).iterator();
    }

    private Article read(Place place) {
        try {
            return place.article() != null
                    ? place.article()
                    : Facts.unpack(overflow.read(place.piece()), Article.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        overflow.close();
    }
}
