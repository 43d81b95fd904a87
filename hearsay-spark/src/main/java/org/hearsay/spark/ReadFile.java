package org.hearsay.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;

/** Reads the pages of one file, on this machine or in a file system that Hadoop knows; one page is held at a time. */
final class ReadFile implements Serializable {
    private static final long serialVersionUID = 1;

    private final Broadcast<SerializableConfiguration> hadoop;

    /** @param hadoop how to reach file systems, with what Spark was told of them */
    ReadFile(Broadcast<SerializableConfiguration> hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * What becomes of each page and of each record that gave none, in the file's order.
     *
     * @param page applied to each page
     * @param rejected applied to each record that could not be read
     */
    <T> List<T> read(String file, Function<Page, T> page, Function<Rejected, T> rejected) {
        List<T> results = new ArrayList<>();
        PageSink sink = new PageSink() {
            @Override
            public void page(Page one) {
                results.add(page.apply(one));
            }

            @Override
            public void rejected(Rejected one) {
                results.add(rejected.apply(one));
            }
        };
        try {
            open(file, sink);
        } catch (IOException unreadable) {
            sink.rejected(new Rejected(file, Problem.UNREADABLE, String.valueOf(unreadable.getMessage()), -1, 1));
        }
        return results;
    }

    private void open(String file, PageSink sink) throws IOException {
        ReadPages reader = new ReadPages(false, InputStream::nullInputStream);
        if (ListFiles.isRemote(file)) {
            Path path = new Path(file);
            FileSystem files = path.getFileSystem(hadoop.value().value());
            try (InputStream stream = files.open(path)) {
                reader.read(file, stream, sink);
            }
        } else {
            reader.read(List.of(file), sink);
        }
    }
}
