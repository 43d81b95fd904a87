package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class RenderTest {
    private static final String TEXT = "The rowers, she said, “carried the lamps through the flood”.";

    @Test
    void nothingSaidBeginsWithAMarkThatEnds() {
        Attribution attribution = content(TEXT, 5, 13);
        assertThat(attribution.content()).isEqualTo("carried the lamps through the flood");
        assertThat(attribution.extent().start()).isEqualTo(TEXT.indexOf('“'));
    }

    @Test
    void whatIsSaidBeginsBehindThat() {
        assertThat(content("She said that the lamps were out", 2, 7).content()).isEqualTo("the lamps were out");
    }

    @Test
    void whatIsSaidBeginsBehindWasThat() {
        assertThat(content("The first thing she saw was that the lamps were out", 5, 11)
                        .content())
                .isEqualTo("the lamps were out");
    }

    @Test
    void whatIsSaidBeginsWithAWholeWord() {
        assertThat(content("That's the way it is, she said", 1, 6).content()).isEqualTo("That's the way it is");
    }

    @Test
    void aQuotationKeepsTheThatItBeginsWith() {
        assertThat(content("“That is unbearable”, she said", 1, 4).content()).isEqualTo("That is unbearable");
    }

    @Test
    void whatIsSaidBeginsBehindTheDateline() {
        assertThat(content("TARNBURG, May 6 (KCN) - The lamps were out, she said", 0, 12)
                        .content())
                .isEqualTo("The lamps were out");
        assertThat(content("OLD PORT, Vessen -- The lamps were out, she said", 0, 11)
                        .content())
                .isEqualTo("The lamps were out");
    }

    @Test
    void aDashWithinASentenceEndsNoDateline() {
        assertThat(content("The lamps - all of them - were out, she said", 0, 9).content())
                .isEqualTo("The lamps - all of them - were out");
    }

    private static Attribution content(String text, int from, int to) {
        Article article = Articles.of(text);
        Found found = new Found(
                List.of(new Range(from, to)),
                new Range(3, 4),
                new Range(4, 5),
                Attribution.Stance.SAID,
                1,
                "by hand",
                null,
                0);
        return Render.explanation(article, Attribution.IN_TEXT, new Passage(text), found)
                .attribution();
    }
}
