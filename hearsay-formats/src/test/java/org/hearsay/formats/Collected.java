package org.hearsay.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;

/** Keeps what readers find. */
record Collected(List<Page> pages, List<Rejected> refused) implements PageSink {
    Collected() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    static Collected from(List<String> paths) throws IOException {
        Collected collected = new Collected();
        new ReadPages(false, () -> new ByteArrayInputStream("from standard input".getBytes(StandardCharsets.UTF_8)))
                .read(paths, collected);
        return collected;
    }

    @Override
    public void page(Page page) {
        pages.add(page);
    }

    @Override
    public void rejected(Rejected page) {
        refused.add(page);
    }

    String text(int index) {
        return new String(pages.get(index).bytes(), StandardCharsets.UTF_8);
    }
}
