package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.StemmaEdge;
import org.junit.jupiter.api.Test;

class LongPassagesTest {
    private static SharedPassage passage(int words, boolean quoted) {
        return new SharedPassage("a", "b", new Span(0, 5 * words), new Span(1000, 1000 + 5 * words), words, 1, quoted);
    }

    private static List<StemmaEdge> edges(Moment first, SharedPassage passage) {
        List<Article> articles = List.of(
                DrawStemmaTest.article("a", "First", 400, first, null),
                DrawStemmaTest.article("b", "Second", 600, DrawStemmaTest.minute(12), null));
        return new DrawStemma()
                .draw(DrawStemmaTest.dossier(articles, List.of(passage)))
                .edges();
    }

    @Test
    void aLongPassageInAnArticleOfItsOwnLeadsToTheEarlierPageThatHasIt() {
        List<StemmaEdge> edges = edges(DrawStemmaTest.minute(6), passage(45, false));

        assertThat(edges).extracting(StemmaEdge::from).containsExactly("a");
        assertThat(edges).extracting(StemmaEdge::to).containsExactly("b");
        assertThat(edges.get(0).evidence().get(0).words()).startsWith("45 of its words");
    }

    @Test
    void aShortPassageLeadsNowhere() {
        assertThat(edges(DrawStemmaTest.minute(6), passage(19, false))).isEmpty();
    }

    @Test
    void aPageThatMayBeLaterIsNoSource() {
        assertThat(edges(DrawStemmaTest.minute(12), passage(45, false))).isEmpty();
    }
}
