package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Stance;
import org.hearsay.text.Echo;

/**
 * Words that a headline or subtitle quotes and that the text has from somebody: "'We will not fire first': capital talks tough". Only
 * what the text tells of such words says that they are no title and no irony, and who said them.
 */
final class QuotedHeadlines {
    static final String RULE = "quoted in the headline as in the text";

    private static final double SURE = 0.85;
    /** One word or two in marks are a catchword or irony as often as not. */
    private static final int LEAST_WORDS = 3;
    /** So few words are a quotation of what the text quotes only if all of them come. */
    private static final int FEW = 4;

    private final List<List<String>> said;

    QuotedHeadlines(List<Attribution> inText) {
        said = inText.stream()
                .filter(one -> one.kind() != Attribution.Kind.INDIRECT)
                .map(one -> Echo.words(one.content()))
                .toList();
    }

    /** What was found in a headline, with the quotations in it that nobody claims and the text has from somebody. */
    List<Found> addTo(List<Found> found, Passage p) {
        List<Found> all = new ArrayList<>(found);
        for (int from = 0; from < p.size; ) {
            int to = from + 1;
            while (to < p.size && p.quotation[to] == p.quotation[from]) {
                to++;
            }
            Range quotation = new Range(from, to);
            boolean free = p.quotation[from] >= 0
                    && found.stream().flatMap(one -> one.content().stream()).noneMatch(quotation::overlaps);
            if (free && isSaid(words(p, quotation))) {
                all.add(new Found(List.of(quotation), null, null, Stance.SAID, SURE, RULE, null, 0));
            }
            from = to;
        }
        return all;
    }

    private boolean isSaid(List<String> words) {
        double least = words.size() <= FEW ? 1 : Echo.CUT;
        return words.size() >= LEAST_WORDS && said.stream().anyMatch(one -> Echo.share(words, one) >= least);
    }

    private static List<String> words(Passage p, Range range) {
        return Echo.words(p.text.substring(p.words[range.from()].start(), p.words[range.to() - 1].end()));
    }
}
