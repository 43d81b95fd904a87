package org.hearsay.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.score.Commands;

/** What the writer of a dossier says is said on its English pages, as lessons. */
final class DossierLessons {
    /** How the names of lessons from dossiers begin. */
    static final String NAME = "dossiers/";

    private static final String ENGLISH = "en";

    private final PageLessons into;

    DossierLessons(PageLessons into) {
        this.into = into;
    }

    void add(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        Map<String, String> texts = new TreeMap<>();
        for (JsonNode row : Commands.rows("read", folder.resolve("pages").toString())) {
            if (row.path("language").asText().equals(ENGLISH)) {
                texts.put(
                        Commands.stem(row.path("path").asText()),
                        row.path("text").asText());
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            GoldArticle gold = new GoldArticle(
                    "dossiers/" + folder.getFileName() + "/" + text.getKey(), new Passage(text.getValue()));
            int near = 0;
            for (JsonNode one : truth.path("attributions")) {
                if (Commands.stem(one.path("file").asText()).equals(text.getKey())) {
                    near = add(gold, one, near);
                }
            }
            into.add(gold);
        }
    }

    /** The word where the next one is to be sought from. */
    private static int add(GoldArticle gold, JsonNode one, int near) {
        Passage p = gold.passage;
        List<JsonNode> pieces = new ArrayList<>();
        if (one.path("text").isArray()) {
            one.path("text").forEach(pieces::add);
        } else {
            pieces.add(one.path("text"));
        }
        int[] roles = new int[p.size];
        BitSet content = new BitSet();
        int first = -1;
        int at = near;
        for (JsonNode piece : pieces) {
            int[] place = find(p, piece.asText(), at);
            if (place != null) {
                content.set(p.words[place[0]].start(), p.words[place[1] - 1].end());
                first = first < 0 ? place[0] : first;
                at = place[1];
            }
        }
        if (first < 0) {
            return near;
        }
        PageLessons.mark(p, content, GoldArticle.CONTENT, roles);
        int[] source = find(p, one.path("mention").asText(""), first);
        if (source != null && Math.abs(source[0] - first) < 120) {
            fill(roles, source, GoldArticle.SOURCE);
        }
        int[] cue = find(p, one.path("cue").asText(""), at - first > 30 && source != null ? source[0] : first);
        if (cue != null && Math.abs(cue[0] - first) < 120) {
            fill(roles, cue, GoldArticle.CUE);
        }
        gold.attributions.add(roles);
        return first;
    }

    private static void fill(int[] roles, int[] place, int role) {
        for (int w = place[0]; w < place[1]; w++) {
            roles[w] = roles[w] == 0 ? role : roles[w];
        }
    }

    /** Where words stand, nearest to a word, marks between them aside; null where they do not. */
    private static int[] find(Passage p, String sought, int near) {
        String[] words = Arrays.stream(new Passage(sought).plain)
                .filter(DossierLessons::isWord)
                .toArray(String[]::new);
        int[] best = null;
        for (int from = 0; words.length > 0 && from < p.size; from++) {
            int w = from;
            int found = 0;
            while (found < words.length
                    && w < p.size
                    && (p.plain[w].equals(words[found]) || w > from && !isWord(p.plain[w]))) {
                found += p.plain[w].equals(words[found]) ? 1 : 0;
                w++;
            }
            if (found == words.length && (best == null || Math.abs(from - near) < Math.abs(best[0] - near))) {
                best = new int[] {from, w};
            }
        }
        return best;
    }

    private static boolean isWord(String plain) {
        return plain.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
