package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class OutsideNewsTest {
    private static final String GUIDE =
            ("If you want to paint a door, you need to know which brush you should use. Your brush decides how your door will look, "
                            + "and you may want to try two. You can also consider a roller. "
                            + "Your brush should be clean, and your paint should suit your door. If you see lines, you can start again. "
                            + "If your door is old, you should think about sanding it first. You will see how smooth it gets. ")
                    .repeat(4);

    private final FindAttributions find = new FindAttributions();

    @Test
    void takesNothingInAGuideThatSpeaksToItsReaderForAStatement() {
        assertThat(find.find(Articles.of(GUIDE))).isEmpty();
    }

    @Test
    void keepsInAGuideWhatSomebodyIsQuotedToSay() {
        List<Attribution> found = find.find(Articles.of(
                GUIDE + "\u201CA wide brush leaves no lines on a large door,\u201D says Ada Holm, a painter in Selm."));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).source()).startsWith("Ada Holm");
        assertThat(found.get(0).isSure()).isTrue();
    }

    @Test
    void changesNothingInAReportWherePeopleSpeak() {
        List<Attribution> found = find.find(
                Articles.of(
                        "Mayor Ada Holm said on Monday that the bridge was safe. She wants to open it in May. Her deputy, John Birk, said "
                                + "he hoped that two ships could leave the port of Selm. \u201CWe shall see,\u201D he told reporters."));
        assertThat(found).extracting(Attribution::cue).contains("said", "wants", "told");
    }

    @Test
    void givesAQuotationWithoutCueNeitherToTheReaderNorToTheAuthor() {
        assertThat(find.find(Articles.of("You know how long a bridge can stand if you see it every day.\n\n"
                        + "\u201CThe engineers of Selm worked day and night to finish the repairs in time.\u201D\n\n"
                        + "We think that it will stand for a hundred years.")))
                .filteredOn(one -> one.rule().equals(LooseQuotations.RULE))
                .extracting(Attribution::source)
                .doesNotContain("You", "you", "We");
    }

    @Test
    void isLessSureInAPageOfWhatNobodyIsSaidToExpect() {
        String text = "Mayor Ada Holm said on Monday that the bridge was safe. The port is expected to open in May.";
        assertThat(surest(Articles.of(text, List.of(paragraph(text))), "expected"))
                .isLessThan(surest(Articles.of(text), "expected") - 0.2);
    }

    @Test
    void isAsSureInAPageOfWhatSomebodySaid() {
        String text = "Mayor Ada Holm said on Monday that the bridge was safe. The port is expected to open in May.";
        assertThat(surest(Articles.of(text, List.of(paragraph(text))), "said")).isGreaterThan(0.9);
    }

    private double surest(Article article, String cue) {
        return find.find(article).stream()
                .filter(one -> one.cue().contains(cue))
                .mapToDouble(Attribution::confidence)
                .max()
                .orElse(0);
    }

    private static Block paragraph(String text) {
        return new Block(Role.PARAGRAPH, text, new Span(0, text.length()), new Span(0, text.length()), 1);
    }
}
