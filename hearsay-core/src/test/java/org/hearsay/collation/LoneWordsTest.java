package org.hearsay.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.TermTable;
import org.hearsay.text.Tokens;
import org.hearsay.text.Trees;
import org.junit.jupiter.api.Test;

/** By a tree of one question: whether a word's surest link is above .7. */
class LoneWordsTest {
    private static final Language LANGUAGE = new Language();

    private final Rendering a = Rendering.of(Tokens.of("ferry sank"), LANGUAGE);
    private final Rendering b = Rendering.of(Tokens.of("vessel sank"), LANGUAGE);
    private final LinkTable links = new LinkTable(2, 2);

    @Test
    void breaksTheLinkOfWordsThatAreAlone() {
        links.set(0, 0, 0.6);
        links.set(1, 1, 0.8);
        settle("5 -5");
        assertThat(links.at(0, 0)).isPositive().isLessThan((float) PairAligner.LINKED);
        assertThat(links.at(1, 1)).isEqualTo(0.8f);
    }

    @Test
    void givesAWordThatIsNotAloneItsSurestLink() {
        links.set(0, 0, 0.3);
        links.set(0, 1, 0.2);
        settle("-5 5");
        assertThat((double) links.at(0, 0)).isGreaterThanOrEqualTo(PairAligner.LINKED);
    }

    @Test
    void breaksTheLinkIfOneOfItsWordsIsAlone() {
        links.set(0, 0, 0.6);
        links.set(1, 0, 0.9);
        settle("5 -5");
        assertThat((double) links.at(0, 0)).isLessThan(PairAligner.LINKED);
        assertThat(links.at(1, 0)).isEqualTo(0.9f);
    }

    @Test
    void asksNothingOfWordsThatTheLinksAreSureOf() {
        links.set(0, 0, 0.99);
        links.set(1, 1, 0.005);
        settle("5 5");
        assertThat(links.at(0, 0)).isEqualTo(0.99f);
        assertThat(links.at(1, 1)).isEqualTo(0.005f);
    }

    private void settle(String leaves) {
        LinkTable nothing = new LinkTable(2, 2);
        TermTable table = new TermTable("tree", List.of(List.of("base", "0"), List.of("0>0.7", leaves)));
        new LoneWords(Trees.of(table))
                .settle(a, b, links, new Likeness(nothing, nothing, nothing, nothing, nothing, 0));
    }
}
