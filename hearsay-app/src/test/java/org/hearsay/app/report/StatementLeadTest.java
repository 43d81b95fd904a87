package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Certainty;
import org.hearsay.model.Findings;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.junit.jupiter.api.Test;

class StatementLeadTest {
    private final Findings bridge = TraceByHand.trace().findings().get(0);
    private final StoryParts parts = new StoryParts(bridge);

    @Test
    void namesTheFirstWithItsTimeAndItsLead() {
        assertThat(text(parts, "st1"))
                .startsWith("First in Harbour Courier, 10 May 2031, 08:15 UTC, at least 1 hour before the next; ");
    }

    @Test
    void saysThatTheFirstIsUndetermined() {
        assertThat(text(parts, "st2")).startsWith("Which article had it first is undetermined; ");
    }

    @Test
    void namesWhoAlteredWhatOfTheArticleItComesFrom() {
        StoryParts traced =
                new StoryParts(with(new StemmaEdge("a1", "a2", 0.97, Certainty.DOCUMENTED, List.of(), ""), bridge));
        assertThat(text(traced, "st1"))
                .endsWith("; Northern Gazette, 11 May (from Harbour Courier, documented) has carry 14 for carry 40"
                        + " and differs in five places more.");
        assertThat(traced.alterations(statement("st1")))
                .extracting(Alteration::kind)
                .startsWith("figure", "denial", "title or office")
                .doesNotContain("moved");
    }

    @Test
    void whereNoDescentIsShownNobodyIsSaidToHaveAlteredAnything() {
        assertThat(parts.alterations(statement("st1"))).isEmpty();
        assertThat(text(parts, "st1"))
                .endsWith("; their words differ, and no descent among them is shown that would"
                        + " tell who altered them.");
    }

    @Test
    void theSameWordsEverywhereAreSaidToBeUnaltered() {
        assertThat(text(parts, "st3")).endsWith("; nobody altered a word.");
    }

    @Test
    void aStatementOfOneWitnessHasNoLead() {
        StoryParts single = new StoryParts(TraceByHand.trace().findings().get(1));
        assertThat(single.linedUp(single.statements().get(0))).isNull();
    }

    private String text(StoryParts story, String id) {
        return String.valueOf(story.linedUp(statement(id)).lead()).replaceAll("<[^>]+>", "");
    }

    private static Findings with(StemmaEdge edge, Findings findings) {
        Stemma stemma = findings.stemma();
        List<StemmaEdge> edges = new ArrayList<>(stemma.edges());
        edges.add(edge);
        return new Findings(
                findings.dossier(),
                new Stemma(
                        stemma.story(),
                        stemma.nodes(),
                        edges,
                        stemma.origins(),
                        stemma.fewestOrigins(),
                        stemma.mostOrigins(),
                        stemma.first()),
                findings.conflicts(),
                findings.timeline(),
                findings.contrasts());
    }

    private Statement statement(String id) {
        return parts.statements().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
