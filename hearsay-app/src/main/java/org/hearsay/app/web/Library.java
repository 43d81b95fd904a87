package org.hearsay.app.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.Found;
import org.hearsay.app.archive.ReadArchive;
import org.hearsay.app.archive.ReadStories;
import org.hearsay.app.archive.SearchArchive;
import org.hearsay.app.archive.SearchColumns;
import org.hearsay.app.archive.SearchQuery;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.StoryParts;
import org.jspecify.annotations.Nullable;

/** Reads an archive for many requests at once; stories lately asked for stay at hand until the archive changes. */
final class Library implements AutoCloseable {
    private static final int READERS = 4;
    private static final int AT_HAND = 128;

    private final Path file;
    private final List<Archive> all = new ArrayList<>();
    private final BlockingQueue<Archive> free = new LinkedBlockingQueue<>();
    private final Archive watch;
    private final Map<String, Shelf> shelves = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Shelf> eldest) {
            return size() > AT_HAND;
        }
    };

    private final Object columnsLock = new Object();
    private final Map<String, Object> kept = new HashMap<>();
    private int state;
    private @Nullable SearchColumns columns;

    /** A story with its chapters, which are made when first asked for. */
    static final class Shelf {
        private final StoredStory story;
        private @Nullable StoryParts parts;
        private @Nullable Html page;

        private Shelf(StoredStory story) {
            this.story = story;
        }

        StoredStory story() {
            return story;
        }

        synchronized StoryParts parts() {
            if (parts == null) {
                parts = new StoryParts(story.findings());
            }
            return parts;
        }

        /** What the story's page shows, made by the first who asks for it: that of a large story takes long. */
        synchronized Html page(Function<Shelf, Html> make) {
            if (page == null) {
                page = make.apply(this).whole();
            }
            return page;
        }
    }

    /** What is read of an archive. */
    interface Work<T> {
        T from(Archive archive) throws IOException;
    }

    Library(Path file) throws IOException {
        this.file = file;
        watch = open();
        state = state();
        for (int i = 0; i < READERS; i++) {
            free.add(open());
        }
    }

    private Archive open() throws IOException {
        Archive archive = Archive.read(file);
        all.add(archive);
        return archive;
    }

    /** A number that changes when anybody changes the file. */
    private int state() throws IOException {
        return new ReadArchive(watch)
                .list("PRAGMA data_version", row -> row.getInt(1))
                .get(0);
    }

    Path file() {
        return file;
    }

    <T> T read(Work<T> work) throws IOException {
        forgetWhatChanged();
        Archive reader;
        try {
            reader = free.take();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("the server is stopping", stopped);
        }
        try {
            return work.from(reader);
        } finally {
            free.add(reader);
        }
    }

    /** What takes long to read and is read again and again, by a name; kept until the archive changes. */
    @SuppressWarnings("unchecked")
    <T> T kept(String name, Work<T> work) throws IOException {
        forgetWhatChanged();
        synchronized (kept) {
            if (kept.containsKey(name)) {
                return (T) kept.get(name);
            }
        }
        T made = read(work);
        synchronized (kept) {
            kept.put(name, made);
        }
        return made;
    }

    /** How many rows a table of the archive has. */
    int count(String table) throws IOException {
        return kept("rows of " + table, archive -> archive.count(table));
    }

    /** A part of what a search finds. */
    Found search(SearchQuery query, int from, int most) throws IOException {
        return read(archive -> {
            SearchColumns now = columns(archive);
            return new SearchArchive(archive, now).find(query, from, most);
        });
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
            Shelf shelf = new Shelf(story);
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

    private SearchColumns columns(Archive archive) throws IOException {
        synchronized (columnsLock) {
            SearchColumns now = columns;
            if (now == null) {
                now = SearchColumns.of(archive);
                columns = now;
            }
            return now;
        }
    }

    private void forgetWhatChanged() throws IOException {
        synchronized (watch) {
            int now = state();
            if (now == state) {
                return;
            }
            state = now;
        }
        synchronized (shelves) {
            shelves.clear();
        }
        synchronized (columnsLock) {
            columns = null;
        }
        synchronized (kept) {
            kept.clear();
        }
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : all) {
            archive.close();
        }
    }
}
