package org.hearsay.app.local;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
 * The articles of a run by path, of which a file holds those for which there was no room in memory; gone when it is closed. What is
 * in memory of the others is where they stand.
 */
public final class KeptArticles implements Iterable<Article>, AutoCloseable {
    private final long room;
    private long held;
    private long written;
    private @Nullable FileChannel file;
    private List<Place> places = List.of();
    private List<Rejected> rejected = List.of();

    /** An article in memory, or where in the file it stands. */
    private record Place(String path, String id, @Nullable Article article, long at, int length) {}

    /** @param room characters of articles that may be held in memory */
    KeptArticles(long room) {
        this.room = room;
    }

    /** Keeps an article until it is asked for; may be called from any thread. */
    Object keep(Article article) {
        byte[] bytes = fits(article) ? null : Facts.write(article);
        return bytes == null
                ? new Place(article.path(), article.id(), article, 0, 0)
                : new Place(article.path(), article.id(), null, append(bytes), bytes.length);
    }

    private synchronized boolean fits(Article article) {
        long size = article.text().length()
                + article.blocks().stream()
                        .mapToLong(block -> block.text().length())
                        .sum();
        boolean fits = held + size <= room;
        held += fits ? size : 0;
        return fits;
    }

    private synchronized long append(byte[] bytes) {
        try {
            if (file == null) {
                Path path = Files.createTempFile("hearsay", ".articles");
                file = FileChannel.open(
                        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            long at = written;
            while (buffer.hasRemaining()) {
                written += file.write(buffer, written);
            }
            return at;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Takes what {@link #keep} gave for each page, or why it gave no article, and what no reader could open. */
    void order(List<Object> outcomes, List<Rejected> unread) {
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
        if (place.article() != null) {
            return place.article();
        }
        try {
            ByteBuffer bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining()) {
                if (file.read(bytes, place.at() + bytes.position()) < 0) {
                    throw new EOFException(place.path());
                }
            }
            return Facts.read(bytes.array(), Article.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
