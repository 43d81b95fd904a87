package org.hearsay.app.archive;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.Maker;
import org.hearsay.formats.Row;
import org.hearsay.text.StableId;

/** What stands beside an export, so that it can be checked and made again: which Hearsay, which pages, which files. */
public final class Manifest {
    /** The version of Hearsay that is named in exports. */
    public static final String VERSION = "0.1.0";

    private Manifest() {}

    /**
     * A file of an export.
     *
     * @param name the file's name
     * @param what what it holds
     * @param rows how many
     * @param bytes its length
     * @param sha256 its SHA-256 in hexadecimal digits
     */
    public record File(String name, String what, int rows, long bytes, String sha256) {}

    /** The manifest as one JSON object and a line's end; the same archive and files give the same bytes. */
    public static String of(Archive archive, String format, List<File> files) throws IOException {
        List<String> pages = new KeepPages(archive).ids();
        Row manifest = new Row()
                .with("hearsay", VERSION)
                .with("steps", Maker.id())
                .with("archive_version", Schema.VERSION)
                .with(
                        "options",
                        new Row()
                                .with("format", format)
                                .with("what", files.stream().map(File::what).toList()))
                .with("pages", pages.size())
                .with("pages_hash", StableId.of(pages.toArray(String[]::new)))
                .with("articles", archive.count("article"))
                .with("rejected", archive.count("rejected"))
                .with("corrections", new Corrections(archive).standing().size())
                .with(
                        "files",
                        files.stream()
                                .map(file -> new Row()
                                        .with("name", file.name())
                                        .with("what", file.what())
                                        .with("rows", file.rows())
                                        .with("bytes", file.bytes())
                                        .with("sha256", file.sha256()))
                                .toList());
        StringWriter text = new StringWriter();
        try (JsonLines lines = new JsonLines(text)) {
            lines.write(manifest);
        }
        return text.toString();
    }
}
