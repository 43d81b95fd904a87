package org.hearsay.app.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Page;

/** Checks an archive: the file itself, every page against its hash, every stored fact against the text it points to. */
public final class VerifyArchive {
    private final Archive archive;
    private final List<Fault> faults = new ArrayList<>();

    public VerifyArchive(Archive archive) {
        this.archive = archive;
    }

    /**
     * Something that is not as it was written.
     *
     * @param where what it is: file, page, article, attribution ...
     * @param id its id
     * @param what what is wrong, in words of ours
     */
    public record Fault(String where, String id, String what) {}

    /** All faults, in the order of checking; none if the archive is whole. */
    public List<Fault> verify() throws IOException {
        faults.clear();
        ReadArchive read = new ReadArchive(archive);
        read.list("PRAGMA integrity_check", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> add("file", archive.file().toString(), line));
        pages();
        stories(read);
        return List.copyOf(faults);
    }

    private void pages() throws IOException {
        KeepPages pages = new KeepPages(archive);
        for (String id : pages.ids()) {
            try {
                Page page = pages.page(id);
                if (!KeepPages.id(page.path(), page.bytes()).equals(id)) {
                    add("page", id, "its name or its bytes are not those that were kept");
                }
            } catch (IOException | IllegalArgumentException unreadable) {
                add("page", id, "cannot be read: " + unreadable.getMessage());
            }
        }
    }

    private void stories(ReadArchive read) throws IOException {
        ReadStories stories = new ReadStories(archive);
        for (String id : read.list("SELECT id FROM story ORDER BY id", row -> row.getString(1))) {
            try {
                StoredStory story = stories.story(id);
                if (story == null) {
                    add("story", id, "its facts are missing");
                } else {
                    VerifyStory.of(story, read, this::add);
                }
            } catch (IOException | RuntimeException unreadable) {
                add("story", id, "cannot be read: " + unreadable.getMessage());
            }
        }
    }

    private void add(String where, String id, String what) {
        faults.add(new Fault(where, id, what));
    }
}
