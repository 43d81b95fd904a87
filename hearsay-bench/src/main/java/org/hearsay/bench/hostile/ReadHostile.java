package org.hearsay.bench.hostile;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.page.CleanPage;

/** Reads one damaged page or web archive and says what is wrong with the answer. */
final class ReadHostile {
    private final CleanPage step = new CleanPage();

    /** What is wrong, one a line; none if all is well. */
    List<String> page(byte[] bytes, Page.Form form) {
        List<String> faults = new ArrayList<>();
        check(step.clean(new Page("hostile", form, bytes, null, null, null)), faults);
        return faults;
    }

    /** As {@link #page}; a good record beside the damaged one must come out whole. */
    List<String> archive(byte[] bytes, boolean packed) {
        List<String> faults = new ArrayList<>();
        List<String> read = new ArrayList<>();
        PageSink sink = new PageSink() {
            @Override
            public void page(Page page) {
                Outcome outcome = step.clean(page);
                check(outcome, faults);
                if (outcome instanceof Article article) {
                    read.add(article.title());
                }
            }

            @Override
            public void rejected(Rejected rejected) {
                if (rejected.problem() == Problem.FAULT) {
                    faults.add(rejected.detail());
                }
            }
        };
        new ReadPages(false, InputStream::nullInputStream)
                .read(packed ? "hostile.warc.gz" : "hostile.warc", new ByteArrayInputStream(bytes), sink);
        for (String name : List.of("first", "last")) {
            if (!read.contains("The " + name + " ferry of the day")) {
                faults.add("lost: the " + name + " record");
            }
        }
        return faults;
    }

    /** A single page in a gzip file whose bytes are damaged behind the head. */
    List<String> packedPage(byte[] packed, Random random) {
        byte[] damaged = packed.clone();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            damaged[2 + random.nextInt(damaged.length - 2)] = (byte) random.nextInt(256);
        }
        List<String> faults = new ArrayList<>();
        PageSink sink = new PageSink() {
            @Override
            public void page(Page page) {
                check(step.clean(page), faults);
            }

            @Override
            public void rejected(Rejected rejected) {}
        };
        new ReadPages(false, InputStream::nullInputStream)
                .read("hostile.html.gz", new ByteArrayInputStream(damaged), sink);
        return faults;
    }

    private static void check(Outcome outcome, List<String> faults) {
        if (outcome instanceof Rejected rejected && rejected.problem() == Problem.FAULT) {
            faults.add(rejected.detail());
        }
        if (outcome instanceof Article article) {
            places(article, faults);
        }
    }

    /** Every character of the text is one of the page's, in its order, none twice. */
    private static void places(Article article, List<String> faults) {
        int text = 0;
        int source = 0;
        for (Block block : article.blocks()) {
            if (block.span() == null) {
                continue;
            }
            if (!block.span().of(article.text()).equals(block.text())
                    || block.span().start() < text) {
                faults.add("a block's place in the text is wrong");
            }
            if (block.source().start() < source) {
                faults.add("a block's place in the page lies within the one before");
            }
            text = block.span().end();
            source = block.source().end();
        }
    }
}
