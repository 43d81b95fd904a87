package org.hearsay.statement;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hearsay.text.SentenceMeaning;
import org.hearsay.text.TermTable;

/**
 * How near a sentence model puts two contents: 0 as far as sentences of different things, 1 as near as one sentence in two
 * wordings. What a cosine is worth differs from model to model, so it is measured on sentences of our own.
 */
final class Nearness {
    private static final double LEAST = -0.5;
    private static final double MOST = 1.5;
    private static final int MOST_VECTORS = 20_000;

    private final SentenceMeaning meaning;
    private final double far;
    private final double near;
    /** Vectors worked out before; a step is used by several threads. */
    private final Map<String, float[]> vectors = new ConcurrentHashMap<>();

    Nearness(SentenceMeaning meaning) {
        this.meaning = meaning;
        List<List<String>> rows = TermTable.load(Nearness.class, "nearness.tsv").rows();
        double same = 0;
        double other = 0;
        for (int i = 0; i < rows.size(); i++) {
            String next = rows.get((i + 1) % rows.size()).get(1);
            same += cosine(rows.get(i).get(0), rows.get(i).get(1));
            other += cosine(rows.get(i).get(0), next);
        }
        near = same / rows.size();
        far = other / rows.size();
    }

    double of(Rendering a, Rendering b) {
        double cosine = cosine(a.attribution().content(), b.attribution().content());
        return near <= far ? 0 : Math.max(LEAST, Math.min(MOST, (cosine - far) / (near - far)));
    }

    private double cosine(String one, String other) {
        return SentenceMeaning.cosine(vector(one), vector(other));
    }

    private float[] vector(String text) {
        float[] known = vectors.get(text);
        if (known != null) {
            return known;
        }
        float[] vector = meaning.vector(text);
        if (vectors.size() < MOST_VECTORS) {
            vectors.put(text, vector);
        }
        return vector;
    }
}
