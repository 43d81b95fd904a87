package org.hearsay.speaker;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;

/** Which paragraph each place of a passage belongs to, and where words stand between quotation marks. */
final class Layout {
    private final int[] breaks;
    private final int[] paragraphOfSentence;
    private final TreeMap<Integer, Integer> quoted = new TreeMap<>();

    private Layout(int[] breaks, int[] paragraphOfSentence) {
        this.breaks = breaks;
        this.paragraphOfSentence = paragraphOfSentence;
    }

    static Layout of(Passage passage, List<Attribution> attributions, int place) {
        String text = passage.text();
        int[] breaks = IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .toArray();
        int sentences = passage.size() == 0 ? 0 : passage.at(passage.size() - 1).sentence() + 1;
        Layout layout = new Layout(breaks, new int[sentences]);
        for (int i = passage.size() - 1; i >= 0; i--) {
            layout.paragraphOfSentence[passage.at(i).sentence()] =
                    layout.paragraph(passage.at(i).span().start());
        }
        attributions.stream()
                .filter(one -> one.place() == place && one.kind() == Attribution.Kind.DIRECT)
                .map(Attribution::extent)
                .sorted(Comparator.comparingInt(Span::start))
                .forEach(layout::quote);
        return layout;
    }

    private void quote(Span words) {
        Map.Entry<Integer, Integer> before = quoted.lastEntry();
        if (before != null && before.getValue() >= words.start()) {
            quoted.put(before.getKey(), Math.max(before.getValue(), words.end()));
        } else {
            quoted.put(words.start(), words.end());
        }
    }

    int paragraph(int offset) {
        int at = Arrays.binarySearch(breaks, offset);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether a sentence is the first of the paragraph in which another stands. */
    boolean opens(int sentence, int other) {
        int paragraph = paragraphOfSentence[other];
        return paragraphOfSentence[sentence] == paragraph
                && (sentence == 0 || paragraphOfSentence[sentence - 1] != paragraph);
    }

    boolean isQuoted(Span span) {
        Map.Entry<Integer, Integer> before = quoted.floorEntry(span.start());
        return before != null && before.getValue() >= span.end();
    }
}
