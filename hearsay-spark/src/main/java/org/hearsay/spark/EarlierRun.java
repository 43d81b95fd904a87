package org.hearsay.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.hearsay.formats.Maker;
import org.jspecify.annotations.Nullable;

/** Finds what an earlier run kept of its pages, by the manifest beside its tables. */
final class EarlierRun {
    private EarlierRun() {}

    /**
     * The pages of the run that left its tables in a folder, or null if none did.
     *
     * @throws IOException if the run's pages are no longer there, or were read by other steps
     */
    static @Nullable PageFile of(String folder, Configuration hadoop) throws IOException {
        Path manifest = new Path(address(folder), "run.json");
        FileSystem files = manifest.getFileSystem(hadoop);
        if (!files.exists(manifest)) {
            return null;
        }
        JsonNode run;
        try (InputStream stream = files.open(manifest)) {
            run = new ObjectMapper().readTree(stream);
        }
        if (!run.path("steps").asText().equals(Maker.id())) {
            throw new IOException("the pages of " + folder + " were read by other steps; name the files themselves");
        }
        Path stage =
                new Path(address(folder), "stages/pages-" + run.path("input").asText());
        FileStatus whole = files.getFileStatus(new Path(stage, "_SUCCESS"));
        return new PageFile(
                stage.toString(), files.getContentSummary(stage).getLength(), whole.getModificationTime(), true);
    }

    /** A name without a scheme is of this machine, as it is for files of pages. */
    private static Path address(String folder) {
        return ListFiles.isRemote(folder)
                ? new Path(folder)
                : new Path(java.nio.file.Path.of(folder).toAbsolutePath().toUri());
    }
}
