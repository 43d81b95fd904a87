package org.hearsay.bench.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * An invented article whose attributions were marked by its writer ({@code articles.jsonl}).
 *
 * @param id language and number
 * @param marked in the order of the text
 */
record MarkedArticle(String id, String language, String text, List<Marked> marked) {
    private static final int PARTS = 5;
    private static final int PARTS_ASIDE = 2;

    /**
     * One statement as marked.
     *
     * @param content letters and digits of what is said, by offset
     * @param source letters and digits of the words that name who said it; empty where none do
     * @param speaker who said it, or null where nobody is named
     * @param words the content as marked
     */
    record Marked(BitSet content, BitSet source, @Nullable String speaker, String words) {}

    /** True for the two fifths that nothing was developed on, by a hash of the name. */
    boolean isAside() {
        CRC32 hash = new CRC32();
        hash.update(id.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % PARTS < PARTS_ASIDE;
    }

    /** As it is read. */
    Article article() {
        return new Article(
                id, id, null, null, "", null, List.of(), null, null, language, null, List.of(), text, List.of(), 1);
    }

    static List<MarkedArticle> all() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<MarkedArticle> all = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                MarkedArticle.class.getResourceAsStream("articles.jsonl"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                all.add(of(mapper.readTree(line)));
            }
        }
        return all;
    }

    private static MarkedArticle of(JsonNode row) {
        String text = row.path("text").asText();
        List<Marked> marked = new ArrayList<>();
        for (JsonNode one : row.path("attributions")) {
            marked.add(marked(text, one));
        }
        return new MarkedArticle(row.path("id").asText(), row.path("language").asText(), text, marked);
    }

    private static Marked marked(String text, JsonNode row) {
        List<String> pieces = new ArrayList<>();
        if (row.path("content").isArray()) {
            row.path("content").forEach(piece -> pieces.add(piece.asText()));
        } else {
            pieces.add(row.path("content").asText());
        }
        BitSet content = new BitSet();
        int at = 0;
        for (String piece : pieces) {
            int start = text.indexOf(piece, at);
            if (start < 0) {
                throw new IllegalArgumentException("not in the text: " + piece);
            }
            at = start + piece.length();
            mark(content, text, start, at);
        }
        String source = row.path("source").asText();
        BitSet named = new BitSet();
        int start = source.isEmpty() ? -1 : nearest(text, source, content);
        if (start >= 0) {
            mark(named, text, start, start + source.length());
        }
        String speaker =
                row.path("speaker").isNull() ? null : row.path("speaker").asText();
        return new Marked(content, named, speaker, String.join(" ... ", pieces));
    }

    /** Where the words of a source stand nearest to what is said, outside it; -1 for nowhere. */
    private static int nearest(String text, String source, BitSet content) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int at = text.indexOf(source); at >= 0; at = text.indexOf(source, at + 1)) {
            int end = at + source.length();
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            int away = at < content.nextSetBit(0)
                    ? content.nextSetBit(0) - at
                    : at > content.length() ? at - content.length() : 0;
            if (whole && !content.get(at) && away < least) {
                least = away;
                best = at;
            }
        }
        return best;
    }

    /** Adds the letters and digits of a span. */
    static void mark(BitSet letters, String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters.set(i);
            }
        }
    }
}
