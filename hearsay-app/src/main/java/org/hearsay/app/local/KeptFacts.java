package org.hearsay.app.local;

import java.io.IOException;
import java.util.List;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.pipeline.PageFacts;
import org.jspecify.annotations.Nullable;

/**
 * What single pages gave, kept for the steps that read one story alone: as it is while there is room, packed in a file beyond.
 * Any number of threads may keep and read.
 */
final class KeptFacts implements AutoCloseable {
    private final Room room;
    private final PackedTexts texts = new PackedTexts();
    private final Overflow overflow = new Overflow();

    /**
     * What the steps that look across pages read of one page, and where the rest is.
     *
     * @param article whole while there was room, else {@link LightArticle light}
     * @param facts all of it, or null where it stands in the file
     * @param piece where it stands in the file, or null
     */
    record Kept(
            Article article,
            List<Attribution> attributions,
            @Nullable PageFacts facts,
            Overflow.@Nullable Piece piece) {
        /** Without what the steps across pages read and have given back with speakers. */
        Kept withoutAttributions() {
            return new Kept(article, List.of(), facts, piece);
        }
    }

    KeptFacts(Room room) {
        this.room = room;
    }

    /** Keeps what a page with an article gave. */
    Kept keep(PageFacts facts) {
        Article article = facts.article();
        if (room.takes(article)) {
            return new Kept(article, facts.attributions(), facts, null);
        }
        texts.keep(article);
        return new Kept(
                LightArticle.of(article, facts.attributions()),
                facts.attributions(),
                null,
                overflow.write(Facts.pack(facts)));
    }

    /** The text of an article, light or whole. */
    String text(Article article) {
        return texts.of(article);
    }

    /** All that the page gave. */
    PageFacts facts(Kept kept) throws IOException {
        return kept.facts() != null ? kept.facts() : Facts.unpack(overflow.read(kept.piece()), PageFacts.class);
    }

    /** @throws IOException if something could not be kept */
    void requireAllKept() throws IOException {
        overflow.requireAllWritten();
    }

    @Override
    public void close() {
        overflow.close();
    }
}
