package org.hearsay.app.archive;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import org.hearsay.formats.JsonLines;

/** All that an archive gives out, as one text. */
final class Exported {
    private Exported() {}

    static String of(Path file) throws IOException {
        StringWriter all = new StringWriter();
        try (Archive archive = Archive.read(file)) {
            ExportArchive export = new ExportArchive(archive);
            for (What what : What.values()) {
                all.append(what.label()).append('\n');
                export.write(what, new JsonLines(all));
            }
            export.writeRejected(new JsonLines(all));
            export.writeCorrections(new JsonLines(all));
        }
        return all.toString();
    }
}
