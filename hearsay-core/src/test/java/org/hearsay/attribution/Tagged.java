package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;

/** Signs of a text whose parts of speech are written behind its words, for tests: "Holm/NNP said/VBD". */
final class Tagged {
    private Tagged() {}

    static Signs signs(String tagged) {
        List<String> tags = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String word : tagged.split(" ")) {
            int slash = word.indexOf('/');
            String tag = slash < 0 ? "" : word.substring(slash + 1).replaceAll("\\W+$", "");
            String printed = slash < 0 ? word : word.substring(0, slash) + word.substring(slash + 1 + tag.length());
            text.append(text.isEmpty() ? "" : " ").append(printed);
            tags.add(tag);
        }
        Passage passage = new Passage(text.toString());
        int[] codes = new int[passage.size];
        int[] heads = new int[passage.size];
        Arrays.fill(heads, -1);
        for (int w = 0; w < passage.size; w++) {
            int before = (int) text.substring(0, passage.words[w].start())
                    .chars()
                    .filter(c -> c == ' ')
                    .count();
            codes[w] = passage.isLetters(w) ? tags.get(before).hashCode() : 0;
        }
        Syntax syntax = new Syntax(codes, heads, new int[passage.size]);
        return new Signs(passage, syntax, new Clusters(), new CueTable("en"));
    }

    /** Something found with one piece of content, its source before its cue; ends exclusive. */
    static Found found(int from, int to, int source, int cue) {
        return new Found(
                List.of(new Range(from, to)),
                new Range(source, cue),
                new Range(cue, cue + 1),
                Stance.SAID,
                0.9,
                OutsideNews.LEARNED,
                null,
                0);
    }

    static String content(Signs signs, Found found) {
        List<String> pieces = found.content().stream()
                .map(piece -> signs.passage.span(piece.from(), piece.to()).of(signs.passage.text))
                .toList();
        return String.join(" | ", pieces);
    }
}
