package org.hearsay.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.hearsay.formats.Facts;
import org.hearsay.statement.GroupStatements;
import org.hearsay.statement.ToldStory;

/**
 * What one story tells, as it lies with the workers.
 *
 * @param facts the {@link ToldStory} but for its open pairs
 * @param open those, in pieces
 */
record Told(byte[] facts, List<long[]> open) implements Serializable {
    static Told of(ToldStory story) {
        return new Told(Facts.write(story.closed()), GroupStatements.pieces(story.open()));
    }

    ToldStory story() throws IOException {
        return Facts.read(facts, ToldStory.class);
    }
}
