package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Certainty;
import org.hearsay.model.Moment;
import org.hearsay.model.Role;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.StemmaEdge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LinkedPagesTest {
    private static final String STATEMENT =
            "The guard of Ostra shut the bridge on Monday. The keeper had seen no light on the barge that hit it.";
    private static final String REPORT =
            "We asked around on the quay. The keeper had seen no light on the barge, the guard said. Repairs will take a week.";
    private static final String ADDRESS = "https://www.guard.example/press/17";

    @Test
    void aLinkDocumentsThePassageBesideIt() {
        StemmaEdge edge = only(draw(statement(1), report("http://guard.example/press/17/#top", 2), common()));

        assertThat(edge.from()).isEqualTo("statement");
        assertThat(edge.certainty()).isEqualTo(Certainty.DOCUMENTED);
        assertThat(edge.evidence().get(0).words()).contains("links to", "guard.example/press/17");
    }

    @Test
    void aLinkToAPageWithNothingInCommonIsProbable() {
        assertThat(only(draw(statement(1), report(ADDRESS, 2), List.of())).certainty())
                .isEqualTo(Certainty.PROBABLE);
    }

    @Test
    void whatAHouseLinksToOfItsOwnIsNoSourceUnlessBothHaveIt() {
        String other = "https://www.guard.example/press/18";

        assertThat(draw(statement(1), article("report", other, REPORT, List.of(ADDRESS), 2), List.of()))
                .isEmpty();
        assertThat(draw(statement(1), article("report", other, REPORT, List.of(ADDRESS), 2), common()))
                .hasSize(1);
    }

    @Test
    void aLinkToALaterPageTellsOfNoSource() {
        assertThat(draw(statement(3), report(ADDRESS, 2), List.of())).isEmpty();
    }

    @Test
    void aLinkToAnotherPageOfTheHouseTellsOfNone() {
        assertThat(draw(statement(1), report("https://www.guard.example/press/18", 2), List.of()))
                .isEmpty();
        assertThat(draw(statement(1), report("https://www.guard.example/", 2), List.of()))
                .isEmpty();
    }

    private static StemmaEdge only(List<StemmaEdge> edges) {
        assertThat(edges).hasSize(1);
        return edges.get(0);
    }

    private static List<StemmaEdge> draw(Article statement, Article report, List<SharedPassage> shared) {
        return new DrawStemma()
                .draw(DrawStemmaTest.dossier(List.of(statement, report), shared))
                .edges();
    }

    private static List<SharedPassage> common() {
        int from = STATEMENT.indexOf("The keeper");
        int to = REPORT.indexOf("The keeper");
        int length = "The keeper had seen no light on the barge".length();
        return List.of(new SharedPassage(
                "statement", "report", new Span(from, from + length), new Span(to, to + length), 9, 1, true));
    }

    private static Article statement(int day) {
        return article("statement", ADDRESS, STATEMENT, List.of(), day);
    }

    private static Article report(String link, int day) {
        return article("report", null, REPORT, List.of(link), day);
    }

    private static Article article(String id, @Nullable String url, String text, List<String> links, int day) {
        Span whole = new Span(0, text.length());
        return new Article(
                id,
                id,
                url,
                url == null ? id : "The Guard",
                "",
                null,
                List.of(),
                Moment.of(LocalDate.of(2031, 5, day)),
                null,
                "en",
                null,
                List.of(),
                text,
                List.of(new Block(Role.PARAGRAPH, text, whole, whole, 1, links)),
                1);
    }
}
