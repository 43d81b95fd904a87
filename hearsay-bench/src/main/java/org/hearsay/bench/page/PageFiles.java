package org.hearsay.bench.page;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Page;

/** Pages from the files of a folder, in the order of their names; gzip is undone. */
public final class PageFiles {
    private PageFiles() {}

    public static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    public static Page read(Path file, Page.Form form) throws IOException {
        return new Page(file.toString(), form, bytes(file), null, null, null);
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file))) {
            return file.toString().endsWith(".gz") ? new GZIPInputStream(raw).readAllBytes() : raw.readAllBytes();
        }
    }
}
