package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.app.archive.SampleArchive;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Attribution;
import org.hearsay.model.Findings;
import org.hearsay.model.Trace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class QuotationTest {
    private static Trace trace;

    @BeforeAll
    static void traceTheSamples() throws Exception {
        trace = SampleArchive.trace();
    }

    @Test
    void aSignStandsWhereTheArticleHasWordsBetweenTwoPieces() {
        assertThat(shown()).anyMatch(words -> words.contains("got there \u2026 Without them"));
    }

    @Test
    void withoutTheSignsTheWordsAreTheContent() {
        for (Attribution one : trace.attributions()) {
            if (!one.content().contains("\u2026 ")) {
                assertThat(shown(one).replace("\u2026 ", "")).isEqualTo(one.content());
            }
        }
    }

    @Test
    void wordsInOnePieceHaveNoSign() {
        trace.attributions().stream().filter(one -> one.spans().size() == 1).forEach(one -> assertThat(shown(one))
                .isEqualTo(one.content()));
    }

    @Test
    void whatIsLinedUpHasTheSignAndIsComparedWithoutIt() {
        for (Findings findings : trace.findings()) {
            StoryFacts story = new StoryFacts(1, findings);
            findings.dossier().apparatuses().forEach(apparatus -> {
                var printed = Quotation.in(apparatus, story::attribution, story::article);
                for (int row = 0; row < apparatus.witnesses().size(); row++) {
                    var before = apparatus.witnesses().get(row).tokens();
                    var after = printed.witnesses().get(row).tokens();
                    assertThat(after)
                            .extracting("n")
                            .isEqualTo(before.stream().map(token -> token.n()).toList());
                    String joined = String.join(
                            "", after.stream().map(token -> token.t()).toList());
                    Attribution one =
                            story.attribution(apparatus.witnesses().get(row).id());
                    assertThat(joined).isEqualTo(story.words(one));
                }
            });
        }
    }

    private static List<String> shown() {
        return trace.attributions().stream().map(QuotationTest::shown).toList();
    }

    private static String shown(Attribution one) {
        return Quotation.of(
                one,
                trace.articles().stream()
                        .filter(article -> article.id().equals(one.article()))
                        .findFirst()
                        .orElseThrow());
    }
}
