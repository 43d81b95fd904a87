package org.hearsay.app.archive;

import java.io.IOException;
import java.util.List;
import org.hearsay.formats.RejectedRow;
import org.hearsay.formats.Row;
import org.hearsay.formats.RowWriter;

/** Writes all that an archive knows of one kind, without a cap; stories by id, so that the same pages give the same bytes. */
public final class ExportArchive {
    private static final int CHUNK = 200;

    private final Archive archive;

    public ExportArchive(Archive archive) {
        this.archive = archive;
    }

    /**
     * Writes all rows of one kind.
     *
     * @return how many there are
     */
    public int write(What what, RowWriter out) throws IOException {
        ReadStories stories = new ReadStories(archive);
        int count = 0;
        String last = "";
        for (List<String> ids = stories.after(last, CHUNK); !ids.isEmpty(); ids = stories.after(last, CHUNK)) {
            for (String id : ids) {
                StoredStory story = stories.story(id);
                if (story != null) {
                    for (Row row : what.rows(story)) {
                        out.write(row);
                        count++;
                    }
                }
                last = id;
            }
        }
        return count;
    }

    /** Writes the pages that gave no article, with the reasons. */
    public int writeRejected(RowWriter out) throws IOException {
        List<org.hearsay.model.Rejected> rejected = new ReadArchive(archive).rejected();
        for (org.hearsay.model.Rejected one : rejected) {
            out.write(RejectedRow.of(one));
        }
        return rejected.size();
    }

    /** Writes what readers corrected, what they took back included. */
    public int writeCorrections(RowWriter out) throws IOException {
        List<Correction> corrections = new Corrections(archive).all();
        for (Correction one : corrections) {
            out.write(row(one));
        }
        return corrections.size();
    }

    /** A correction as a row. */
    public static Row row(Correction one) {
        return new Row()
                .with("correction", one.id())
                .with("kind", one.kind().label())
                .with("subject", one.subject())
                .with("subject_page", one.subjectAt().page())
                .with("subject_words", one.subjectAt().words())
                .with("object", one.object().isEmpty() ? null : one.object())
                .with("object_page", one.objectAt().page())
                .with("object_words", one.objectAt().words())
                .with("words", one.words())
                .with("made", one.made())
                .with("withdrawn", one.withdrawn())
                .with("applied", one.applied());
    }
}
