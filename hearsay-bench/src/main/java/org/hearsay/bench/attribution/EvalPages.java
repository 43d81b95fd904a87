package org.hearsay.bench.attribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.jspecify.annotations.Nullable;

/** Reads pages of the shared data by name ("outlets/Name_0.html.gz") as every page is read. */
public final class EvalPages {
    private final Path folder;
    private final CleanPage cleaner = new CleanPage();

    public EvalPages(Path folder) {
        this.folder = folder;
    }

    /** The article of a page; null where it is none. */
    public @Nullable Article read(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name.replaceFirst("/", "/html/")));
        if (name.endsWith(".gz")) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        return cleaner.clean(new Page(name, Page.Form.HTML, bytes, null, null, null)) instanceof Article article
                ? article
                : null;
    }
}
