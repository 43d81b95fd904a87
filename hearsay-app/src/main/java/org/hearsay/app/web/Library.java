package org.hearsay.app.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.ReadArchive;
import org.hearsay.app.archive.ReadStories;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.report.StoryParts;
import org.jspecify.annotations.Nullable;

/** Reads an archive for many requests at once; stories lately asked for stay at hand until the archive changes. */
final class Library implements AutoCloseable {
    private static final int READERS = 4;
    private static final int AT_HAND = 128;

    private final Path file;
    private final List<Archive> all = new ArrayList<>();
    private final BlockingQueue<Reader> free = new LinkedBlockingQueue<>();
    private final Map<String, Shelf> shelves = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shelf> eldest) {
            return size() > AT_HAND;
        }
    };

    /** A connection and the state of the file that it saw last. */
    private record Reader(Archive archive, int state) {}

    /** A story with its chapters. */
    record Shelf(StoredStory story, StoryParts parts) {}

    /** What is read of an archive. */
    interface Work<T> {
        T from(Archive archive) throws IOException;
    }

    Library(Path file) throws IOException {
        this.file = file;
        for (int i = 0; i < READERS; i++) {
            Archive archive = Archive.read(file);
            all.add(archive);
            free.add(new Reader(archive, -1));
        }
    }

    Path file() {
        return file;
    }

    <T> T read(Work<T> work) throws IOException {
        Reader reader;
        try {
            reader = free.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is stopping", stopped);
        }
        int state = reader.state();
        try {
            state = new ReadArchive(reader.archive())
                    .list("PRAGMA data_version", row -> row.getInt(1))
                    .get(0);
            if (state != reader.state()) {
                forget();
            }
            return work.from(reader.archive());
        } finally {
            free.add(new Reader(reader.archive(), state));
        }
    }

    /** Rows of the archive's tables. */
    <T> List<T> list(String question, ReadArchive.Read<T> row, Object... values) throws IOException {
        return read(archive -> new ReadArchive(archive).list(question, row, values));
    }

    /** A story and its chapters, or null. */
    @Nullable
    Shelf story(@Nullable String id) throws IOException {
        if (id == null) {
            return null;
        }
        return read(archive -> {
            synchronized (shelves) {
                Shelf there = shelves.get(id);
                if (there != null) {
                    return there;
                }
            }
            StoredStory story = new ReadStories(archive).story(id);
            if (story == null) {
                return null;
            }
            Shelf shelf = new Shelf(story, new StoryParts(story.findings()));
            synchronized (shelves) {
                shelves.put(id, shelf);
            }
            return shelf;
        });
    }

    /** The story that holds an article, or null. */
    @Nullable
    Shelf ofArticle(String article) throws IOException {
        return story(read(archive -> new ReadStories(archive).ofArticle(article)));
    }

    /** The story that holds a statement, or null. */
    @Nullable
    Shelf ofStatement(String statement) throws IOException {
        return story(read(archive -> new ReadStories(archive).ofStatement(statement)));
    }

    private void forget() {
        synchronized (shelves) {
            shelves.clear();
        }
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : all) {
            archive.close();
        }
    }
}
