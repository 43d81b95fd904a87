package org.hearsay.app.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.pipeline.PageFacts;
import org.jspecify.annotations.Nullable;

/**
 * What single pages gave, kept for the steps that read one story alone: as it is while there is room, beyond that packed in
 * a file that is gone when this is closed. Any number of threads may keep and read.
 */
final class KeptFacts implements AutoCloseable {
    /** A page's facts take some four times the characters of its blocks. */
    private static final int BYTES_A_CHARACTER = 4;

    private final long room;
    private final AtomicLong held = new AtomicLong();
    private final PackedTexts texts = new PackedTexts();
    private @Nullable FileChannel file;
    private long end;
    private @Nullable IOException failed;

    /**
     * What the steps that look across pages read of one page, and where the rest is.
     *
     * @param article whole while there was room, else {@link LightArticle light}
     * @param facts all of it, or null where it stands in the file
     */
    record Kept(
            Article article,
            List<Attribution> attributions,
            @Nullable PageFacts facts,
            long at,
            int length) {
        /** Without what the steps across pages read and have given back with speakers. */
        Kept withoutAttributions() {
            return new Kept(article, List.of(), facts, at, length);
        }
    }

    /** @param room bytes of facts that are held as they are, about */
    KeptFacts(long room) {
        this.room = room;
    }

    /** Keeps what a page with an article gave. */
    Kept keep(PageFacts facts) {
        Article article = facts.article();
        long characters = article.text().length()
                + article.blocks().stream()
                        .mapToLong(block -> block.text().length())
                        .sum();
        if (held.addAndGet(characters * BYTES_A_CHARACTER) <= room) {
            return new Kept(article, facts.attributions(), facts, 0, 0);
        }
        byte[] packed = Facts.pack(facts);
        long at = append(packed);
        texts.keep(article);
        return new Kept(LightArticle.of(article, facts.attributions()), facts.attributions(), null, at, packed.length);
    }

    /** The text of an article, light or whole. */
    String text(Article article) {
        return texts.of(article);
    }

    /** All that the page gave. */
    PageFacts facts(Kept kept) throws IOException {
        if (kept.facts() != null) {
            return kept.facts();
        }
        ByteBuffer bytes = ByteBuffer.allocate(kept.length());
        while (bytes.hasRemaining()) {
            if (file.read(bytes, kept.at() + bytes.position()) < 0) {
                throw new IOException("the file of facts ends before " + (kept.at() + kept.length()));
            }
        }
        return Facts.unpack(bytes.array(), PageFacts.class);
    }

    /** @throws IOException if something could not be kept */
    synchronized void requireAllKept() throws IOException {
        if (failed != null) {
            throw new IOException(
                    "cannot keep what pages hold in " + System.getProperty("java.io.tmpdir") + ": "
                            + failed.getMessage(),
                    failed);
        }
    }

    /** Where the bytes stand now. A fault of the disk is no fault of the page: it is told by {@link #requireAllKept}. */
    private synchronized long append(byte[] packed) {
        long at = end;
        try {
            if (file == null) {
                file = FileChannel.open(
                        Files.createTempFile("hearsay", ".facts"),
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
            }
            ByteBuffer bytes = ByteBuffer.wrap(packed);
            while (bytes.hasRemaining()) {
                file.write(bytes, at + bytes.position());
            }
            end = at + packed.length;
        } catch (IOException full) {
            failed = full;
        }
        return at;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
