package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Certainty;
import org.hearsay.model.Moment;
import org.hearsay.model.Role;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamedSourcesTest {
    private static final String WIRE =
            "OSTRA, Norland (NLP) - The bridge at Ostra was shut on Monday after a barge hit a pillar. "
                    + "The keeper had seen no light on it.";

    @Test
    void aSentenceThatNamesAHouseDocumentsThePassageBesideIt() {
        String text =
                "The keeper of the bridge had seen no light on the barge, he told Northline Press. Repairs will take a week.";
        Stemma stemma = draw(text, passage(WIRE.indexOf("The keeper"), WIRE.length(), 0, 40));

        assertThat(documented(stemma)).containsExactly("wire > paper");
        assertThat(edge(stemma).isSecond()).isTrue();
        assertThat(stemma.origins()).hasSize(2);
    }

    @Test
    void aHouseNamedFarFromWhatBothPagesHaveIsNoDocumentedSource() {
        String text = "The keeper of the bridge had seen no light. The mayor was away. Ships had to wait. "
                + "Northline Press said on Friday that its printers would go on strike.";
        Stemma stemma = draw(text, passage(WIRE.indexOf("The keeper"), WIRE.length(), 0, 40));

        assertThat(documented(stemma)).isEmpty();
    }

    @Test
    void aHouseThatIsNamedAndNotAsASourceIsNone() {
        String text = "The keeper of the bridge had seen no light. Northline Press has its office on the quay.";
        Stemma stemma = draw(text, passage(WIRE.indexOf("The keeper"), WIRE.length(), 0, 40));

        assertThat(documented(stemma)).isEmpty();
    }

    @Test
    void aPlaceWithWhichAHouseNameBeginsIsNoSource() {
        String text =
                "The bridge at Ostra was shut on Monday after a barge hit a pillar. A report from Northline says it was empty.";

        assertThat(documented(draw(text, passage(23, 85, 0, 65)))).isEmpty();
        assertThat(documented(draw(text.replace("from", "by"), passage(23, 85, 0, 65))))
                .containsExactly("wire > paper");
    }

    @Test
    void whoSuppliedAPictureIsNoSourceOfTheText() {
        String text =
                "The bridge at Ostra was shut on Monday after a barge hit a pillar.\n\nPhoto courtesy of Northline Press";

        assertThat(documented(draw(text, passage(23, 85, 0, 65)))).isEmpty();
    }

    @Test
    void aSignatureAtTheEndOfAParagraphIsACredit() {
        String text =
                "The bridge at Ostra was shut on Monday after a barge hit a pillar.--Northline Press.\n\nWe hope for the best.";
        Stemma stemma = draw(text, passage(23, 85, 0, 65));

        assertThat(documented(stemma)).containsExactly("wire > paper");
        assertThat(stemma.origins()).hasSize(1);
    }

    @Test
    void aSignThatTheHouseItselfUsesIsItsName() {
        String text =
                "The bridge at Ostra was shut on Monday after a barge hit a pillar.\n\nNLP contributed to this report";
        Stemma stemma = draw(text, passage(23, 85, 0, 65));

        assertThat(documented(stemma)).containsExactly("wire > paper");
    }

    @Test
    void aBylineThatNamesAnotherHouseIsACredit() {
        String text = "The bridge at Ostra was shut on Monday after a barge hit a pillar. More will follow.";
        Article paper = article("paper", "Ostra Mail", text, 2, "By Mail reporters and NLP");
        Stemma stemma = draw(List.of(wire(), paper), List.of(passage(23, 85, 0, 65)));

        assertThat(documented(stemma)).containsExactly("wire > paper");
    }

    @Test
    void aLineBesideTheTextThatEndsWithTheNameIsACreditWhereTextIsShared() {
        String text = "The bridge at Ostra was shut on Monday after a barge hit a pillar. More will follow.";
        String line = "Mail staff and NLP";
        Article plain = article("paper", "Ostra Mail", text, 2, line);
        Block other = new Block(Role.FURNITURE, line, new Span(0, line.length()), null, 1);
        Article paper = withBlocks(plain, List.of(other, plain.blocks().get(1)));

        assertThat(documented(draw(List.of(wire(), paper), List.of(passage(23, 85, 0, 65)))))
                .containsExactly("wire > paper");
        assertThat(documented(draw(List.of(wire(), paper), List.of()))).isEmpty();
    }

    @Test
    void aPageWithoutOutletIsTheHousesOwnWhoseSignItsHeadingSpellsOut() {
        String text = "The keeper of the bridge had seen no light on the barge, he told NLP. Repairs will take a week.";
        Article wire = article("wire", null, WIRE, 1, "");
        Block heading = new Block(Role.FURNITURE, "NORTHLINE PRESS", new Span(0, 15), null, 1);
        Article headed = withBlocks(wire, List.of(heading, wire.blocks().get(0)));
        Article paper = article("paper", "Ostra Mail", text, 2, "");
        List<SharedPassage> shared = List.of(passage(WIRE.indexOf("The keeper"), WIRE.length(), 0, 40));

        assertThat(documented(draw(List.of(headed, paper), shared))).containsExactly("wire > paper");
        assertThat(documented(draw(List.of(wire, paper), shared))).isEmpty();
    }

    @Test
    void smallWordsMaySayWhatTheHouseIs() {
        String text =
                "The keeper of the bridge had seen no light on the barge, he told the shipping weekly Northline Press.";

        assertThat(documented(draw(text, passage(WIRE.indexOf("The keeper"), WIRE.length(), 0, 40))))
                .containsExactly("wire > paper");
    }

    @Test
    void aSignInSmallLettersAtTheHeadOfATextIsACredit() {
        String text = "Ostra (nlp/om). The bridge at Ostra was shut on Monday after a barge hit a pillar.";

        assertThat(documented(draw(text, passage(23, 85, 16, text.length())))).containsExactly("wire > paper");
    }

    @Test
    void aLineThatCameWithTheTextIsItsSourcesOwn() {
        String text =
                "The keeper of the bridge had seen no light on the barge, he told Northline Press. Repairs will take a week.";
        Article copy = article("copy", "Echo", text, 3, "");
        SharedPassage copied = new SharedPassage(
                "paper", "copy", new Span(0, text.length()), new Span(0, text.length()), 20, 1, false);
        SharedPassage wires = new SharedPassage(
                "wire", "copy", new Span(WIRE.indexOf("The keeper"), WIRE.length()), new Span(0, 40), 8, 1, true);
        Stemma stemma = draw(
                List.of(wire(), article("paper", "Ostra Mail", text, 2, ""), copy),
                List.of(passage(WIRE.indexOf("The keeper"), WIRE.length(), 0, 40), copied, wires));

        assertThat(documented(stemma)).containsExactly("wire > paper");
    }

    @Test
    void aPageInAnotherLanguageNeedsANameInCommonBesideTheLine() {
        String russian =
                "Мост закрыт. \u00ABНикто не видел огня\u00BB, \u2014 передает агентство Northline Press слова Кеттеринга.";
        String wire = WIRE + " Keeper Ann Kettering saw none.";

        assertThat(documented(
                        draw(List.of(article("wire", "Northline Press", wire, 1, ""), foreign(russian)), List.of())))
                .containsExactly("wire > paper");
        assertThat(documented(draw(List.of(wire(), foreign(russian)), List.of())))
                .isEmpty();
    }

    private static Article foreign(String text) {
        Article paper = article("paper", "Вечерний Вестник", text, 2, "");
        return new Article(
                "paper",
                "paper",
                null,
                paper.outlet(),
                "",
                null,
                List.of(),
                paper.published(),
                null,
                "ru",
                null,
                List.of(),
                text,
                paper.blocks(),
                1);
    }

    private static SharedPassage passage(int wireStart, int wireEnd, int start, int end) {
        return new SharedPassage(
                "wire", "paper", new Span(wireStart, wireEnd), new Span(start, end), end > 50 ? 13 : 8, 1, end < 50);
    }

    private static Stemma draw(String text, SharedPassage shared) {
        return draw(List.of(wire(), article("paper", "Ostra Mail", text, 2, "")), List.of(shared));
    }

    private static Stemma draw(List<Article> articles, List<SharedPassage> passages) {
        return new DrawStemma().draw(DrawStemmaTest.dossier(articles, passages));
    }

    private static Article wire() {
        return article("wire", "Northline Press", WIRE, 1, "");
    }

    private static Article withBlocks(Article article, List<Block> blocks) {
        return new Article(
                article.id(),
                article.path(),
                null,
                article.outlet(),
                "",
                null,
                List.of(),
                article.published(),
                null,
                "en",
                null,
                List.of(),
                article.text(),
                blocks,
                1);
    }

    private static Article article(String id, @Nullable String outlet, String text, int day, String byline) {
        List<Block> blocks = new ArrayList<>();
        if (!byline.isEmpty()) {
            blocks.add(new Block(Role.BYLINE, byline, new Span(0, byline.length()), null, 1));
        }
        blocks.add(new Block(Role.PARAGRAPH, text, new Span(0, text.length()), new Span(0, text.length()), 1));
        Moment published = Moment.of(LocalDate.of(2031, 3, day * 3));
        return new Article(
                id, id, null, outlet, "", null, List.of(), published, null, "en", null, List.of(), text, blocks, 1);
    }

    private static List<String> documented(Stemma stemma) {
        return stemma.edges().stream()
                .filter(edge -> edge.certainty() == Certainty.DOCUMENTED)
                .map(edge -> edge.from() + " > " + edge.to())
                .toList();
    }

    private static StemmaEdge edge(Stemma stemma) {
        return stemma.edges().stream()
                .filter(edge -> edge.certainty() == Certainty.DOCUMENTED)
                .findFirst()
                .orElseThrow();
    }
}
