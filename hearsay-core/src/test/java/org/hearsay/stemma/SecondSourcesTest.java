package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.junit.jupiter.api.Test;

class SecondSourcesTest {
    /** "c" has most of "a" and a passage that stands in "b" and its copy "d" alone. */
    private static final List<Article> ARTICLES = List.of(
            DrawStemmaTest.article("a", "First", 200, DrawStemmaTest.minute(6), null),
            DrawStemmaTest.article("b", "Second", 200, DrawStemmaTest.minute(7), null),
            DrawStemmaTest.article("c", "Third", 240, DrawStemmaTest.minute(12), null),
            DrawStemmaTest.article("d", "Fourth", 200, DrawStemmaTest.minute(9), null));

    private static final List<SharedPassage> WHOLE =
            List.of(DrawStemmaTest.whole("a", "c", 200), DrawStemmaTest.whole("b", "d", 200));

    private static SharedPassage tail(String other) {
        boolean first = other.compareTo("c") < 0;
        Span there = new Span(0, 150);
        Span here = new Span(1010, 1160);
        return new SharedPassage(
                first ? other : "c", first ? "c" : other, first ? there : here, first ? here : there, 30, 1, false);
    }

    private static List<StemmaEdge> seconds(List<SharedPassage> passages) {
        Stemma stemma = new DrawStemma().draw(DrawStemmaTest.dossier(ARTICLES, passages));
        return stemma.edges().stream().filter(StemmaEdge::isSecond).toList();
    }

    @Test
    void aPassageThatTheMainSourceLacksHasASourceOfItsOwn() {
        List<SharedPassage> passages = new ArrayList<>(WHOLE);
        passages.add(tail("b"));
        passages.add(tail("d"));

        List<StemmaEdge> seconds = seconds(passages);

        assertThat(seconds).extracting(StemmaEdge::from).containsExactly("b");
        assertThat(seconds).extracting(StemmaEdge::to).containsExactly("c");
        assertThat(seconds.get(0).evidence().get(0).words()).startsWith("30 of its words");
    }

    @Test
    void aCopyOfOneSourceHasNoSecond() {
        assertThat(seconds(WHOLE)).isEmpty();
    }

    @Test
    void aSecondSourceJoinsNoOrigins() {
        List<SharedPassage> passages = new ArrayList<>(WHOLE);
        passages.add(tail("b"));
        passages.add(tail("d"));

        assertThat(new DrawStemma()
                        .draw(DrawStemmaTest.dossier(ARTICLES, passages))
                        .origins())
                .hasSize(2);
    }
}
