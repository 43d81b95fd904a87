package org.hearsay.stemma;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.Certainty;
import org.hearsay.model.Credit;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Evidence;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Moment;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawStemmaTest {
    private static final LocalDate DAY = LocalDate.of(2031, 3, 13);

    @Test
    void aCreditToAHouseThatNoPageIsFromMakesALostSource() {
        Stemma stemma = draw(List.of(article("a", "Tolvik Mail", 40, day(DAY), "AAB")), List.of());

        assertThat(stemma.edges()).hasSize(1);
        StemmaEdge edge = stemma.edges().get(0);
        assertThat(edge.certainty()).isEqualTo(Certainty.DOCUMENTED);
        assertThat(node(stemma, edge.from()).kind()).isEqualTo(StemmaNode.Kind.CREDITED);
        assertThat(node(stemma, edge.from()).label()).isEqualTo("AAB copy");
        assertThat(stemma.origins()).extracting(origin -> origin.node()).containsExactly(edge.from());
    }

    @Test
    void aCreditToAPageOfThePileLeadsToThatPage() {
        Stemma stemma = draw(
                List.of(
                        article("a", "Halvik Telegraph Bureau", 40, minute(9), "HTB"),
                        article("b", "Harbour Post", 40, minute(11), "HTB")),
                List.of(whole("a", "b", 40)));

        assertThat(stemma.edges()).extracting(StemmaEdge::from).containsExactly("a");
        assertThat(stemma.edges()).extracting(StemmaEdge::certainty).containsExactly(Certainty.DOCUMENTED);
        assertThat(stemma.origins()).hasSize(1);
    }

    @Test
    void anOwnCreditIsNoOtherSource() {
        Stemma stemma = draw(List.of(article("a", "KXNA", 40, day(DAY), "KXNA")), List.of());

        assertThat(stemma.edges()).isEmpty();
        assertThat(stemma.origins().get(0).reason()).contains("KXNA");
    }

    @Test
    void wordForWordCopiesWithMinutesHaveADirection() {
        Stemma stemma = draw(
                List.of(article("b", "Second", 60, minute(12), null), article("a", "First", 60, minute(9), null)),
                List.of(whole("a", "b", 60)));

        assertThat(stemma.edges()).hasSize(1);
        assertThat(stemma.edges().get(0).from()).isEqualTo("a");
        assertThat(stemma.edges().get(0).evidence())
                .extracting(Evidence::kind)
                .contains(Evidence.Kind.SHARED_TEXT, Evidence.Kind.TIME);
        assertThat(stemma.edges().get(0).certainty()).isNotEqualTo(Certainty.DOCUMENTED);
    }

    @Test
    void wordForWordCopiesOfOneDayHaveNone() {
        Stemma stemma = draw(
                List.of(article("a", "First", 60, day(DAY), null), article("b", "Second", 60, day(DAY), null)),
                List.of(whole("a", "b", 60)));

        assertThat(stemma.edges()).extracting(StemmaEdge::certainty).containsExactly(Certainty.UNDETERMINED);
        assertThat(stemma.edges().get(0).wouldChange()).contains("an hour for");
        assertThat(stemma.origins()).hasSize(1);
    }

    @Test
    void ofTextsOfOneDayThatShareAPartThePageThatAnAgencySignsIsTheSource() {
        String text = "TOLVIK (HTB) - " + "word ".repeat(60).strip();
        Article wire = new Article(
                "z",
                "z",
                null,
                "Halvik Telegraph Bureau",
                "",
                null,
                List.of(),
                day(DAY),
                null,
                "en",
                null,
                List.of(),
                text,
                List.of(),
                1);
        Stemma stemma =
                draw(List.of(article("a", "Harbour Post", 60, day(DAY), null), wire), List.of(shared("a", "z", 20)));

        assertThat(stemma.edges())
                .extracting(edge -> edge.from() + " > " + edge.to())
                .containsExactly("z > a");
    }

    @Test
    void whatHasLostMoreOfAnEarlierTextIsFurtherDown() {
        List<Article> articles = List.of(
                article("wire", "First", 100, minute(9), null),
                article("copy", "Second", 72, Moment.of(DAY.plusDays(1), LocalTime.of(8, 0), ZoneOffset.UTC), null),
                article("late", "Third", 72, day(DAY.plusDays(1)), null));
        Stemma stemma = draw(
                articles, List.of(shared("wire", "copy", 60), shared("copy", "late", 65), shared("wire", "late", 54)));

        assertThat(stemma.edges())
                .filteredOn(edge -> edge.certainty() != Certainty.UNDETERMINED)
                .extracting(edge -> edge.from() + " > " + edge.to())
                .containsExactlyInAnyOrder("wire > copy", "copy > late");
    }

    @Test
    void quotedWordsThatTheSourceLacksMayComeFromAnEarlierPage() {
        SharedPassage quotation = new SharedPassage("said", "copy", new Span(0, 60), new Span(310, 370), 12, 1, true);
        Stemma stemma = draw(
                List.of(
                        article("said", "First", 60, minute(7), null),
                        article("wire", "Second Wire", 60, minute(9), null),
                        article("copy", "Third", 80, minute(12), "Second Wire")),
                List.of(shared("wire", "copy", 60), quotation));

        assertThat(stemma.edges())
                .extracting(edge -> edge.from() + " > " + edge.to() + " " + edge.certainty())
                .containsExactly("said > copy POSSIBLE", "wire > copy DOCUMENTED");
    }

    @Test
    void ofAFamilyWithTheSameQuotationItsHeadIsTheSource() {
        SharedPassage ofHead = new SharedPassage("z", "late", new Span(0, 60), new Span(0, 60), 12, 1, true);
        SharedPassage ofCopy = new SharedPassage("copy", "late", new Span(0, 60), new Span(0, 60), 12, 1, true);
        Stemma stemma = draw(
                List.of(
                        article("copy", "Second", 60, day(DAY), "First"),
                        article("z", "First", 60, minute(7), null),
                        article("late", "Third", 80, minute(12), null)),
                List.of(shared("z", "copy", 60), ofHead, ofCopy));

        assertThat(stemma.edges())
                .extracting(edge -> edge.from() + " > " + edge.to() + " " + edge.certainty())
                .containsExactly("z > copy DOCUMENTED", "z > late POSSIBLE");
    }

    @Test
    void aNameInCapitalsIsALostSourceAsItIsPrintedElsewhere() {
        Article page = article("a", "Castle Pumps via ReleaseBoard", 40, day(DAY), "RELEASEBOARD");

        assertThat(draw(List.of(page), List.of()).nodes())
                .extracting(StemmaNode::label)
                .contains("ReleaseBoard copy");
    }

    @Test
    void articlesThatShareNothingAreOriginsEach() {
        Stemma stemma = draw(
                List.of(article("a", "First", 60, minute(9), null), article("b", "Second", 60, minute(12), null)),
                List.of());

        assertThat(stemma.edges()).isEmpty();
        assertThat(stemma.fewestOrigins()).isEqualTo(2);
        assertThat(stemma.mostOrigins()).isEqualTo(2);
    }

    @Test
    void aSharedQuotationOfOneDayIsUndetermined() {
        SharedPassage quotation = new SharedPassage("a", "b", new Span(0, 80), new Span(0, 80), 14, 0.9, true);
        Stemma stemma = draw(
                List.of(article("a", "First", 60, day(DAY), null), article("b", "Second", 60, day(DAY), null)),
                List.of(quotation));

        assertThat(stemma.edges()).extracting(StemmaEdge::certainty).containsExactly(Certainty.UNDETERMINED);
        assertThat(stemma.origins()).hasSize(2);
        assertThat(stemma.fewestOrigins()).isEqualTo(1);
    }

    @Test
    void theFirstIsNamedWithItsLeadInTheWorstTimeZone() {
        FirstCarrier first = draw(
                        List.of(
                                article("a", "First", 60, minute(9), null),
                                article("b", "Second", 60, day(DAY.plusDays(2)), null)),
                        List.of())
                .first()
                .get(0);

        assertThat(first.article()).isEqualTo("a");
        assertThat(first.lead()).isBetween(24.9, 25.1);
    }

    @Test
    void daysAloneNameNoFirst() {
        FirstCarrier first = draw(
                        List.of(article("a", "First", 60, day(DAY), null), article("b", "Second", 60, day(DAY), null)),
                        List.of())
                .first()
                .get(0);

        assertThat(first.article()).isNull();
        assertThat(first.reason()).contains("First", "Second", "nothing shows");
    }

    @Test
    void theOrderOfArticlesAndPassagesChangesNothing() {
        List<Article> articles = new ArrayList<>();
        List<SharedPassage> passages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            articles.add(article("a" + i, "Outlet " + i, 60, i < 3 ? minute(8 + i) : day(DAY), i == 4 ? "AAB" : null));
            for (int j = 0; j < i; j++) {
                passages.add(whole("a" + j, "a" + i, 30 + 5 * j));
            }
        }
        Stemma first = draw(articles, passages);
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(passages, new Random(seed));
            assertThat(draw(articles, passages)).isEqualTo(first);
        }
    }

    @Test
    void aSourceThatAReaderKnowsGoesBeforeACredit() {
        List<Article> articles = List.of(
                article("a", "Tolvik Mail", 40, day(DAY), null), article("b", "Harbour Post", 40, day(DAY), "AAB"));

        Stemma stemma = draw(articles, List.of(), List.of(new KnownDescent("b", "a")));

        assertThat(stemma.edges()).anySatisfy(edge -> {
            assertThat(edge.from()).isEqualTo("a");
            assertThat(edge.certainty()).isEqualTo(Certainty.DOCUMENTED);
            assertThat(edge.evidence()).extracting(Evidence::kind).containsExactly(Evidence.Kind.CORRECTION);
        });
        assertThat(stemma.origins()).extracting(origin -> origin.node()).containsExactly("a");
    }

    @Test
    void whatReadersKnowNeverRunsInACircle() {
        List<Article> articles = List.of(
                article("a", "Tolvik Mail", 40, day(DAY), null), article("b", "Harbour Post", 40, day(DAY), null));

        Stemma stemma = draw(articles, List.of(), List.of(new KnownDescent("b", "a"), new KnownDescent("a", "b")));

        assertThat(stemma.edges()).extracting(StemmaEdge::from).containsExactly("b");
    }

    @Test
    void countsManyArticlesWithoutADateInPlaceOfNamingThem() {
        List<Article> articles = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d", "e", "f")) {
            articles.add(article(id, "Outlet " + id, 40, id.equals("f") ? day(DAY) : null, null));
        }

        FirstCarrier first = draw(articles, List.of()).first().get(0);

        assertThat(first.reason()).isEqualTo("5 of 6 have no date; nothing shows which was first");
    }

    private static Stemma draw(List<Article> articles, List<SharedPassage> passages) {
        return draw(articles, passages, List.of());
    }

    private static Stemma draw(List<Article> articles, List<SharedPassage> passages, List<KnownDescent> known) {
        return new DrawStemma().draw(dossier(articles, passages), known);
    }

    static Dossier dossier(List<Article> articles, List<SharedPassage> passages) {
        List<String> ids = articles.stream().map(Article::id).toList();
        List<List<DatedSpan>> dates =
                ids.stream().map(id -> List.<DatedSpan>of()).toList();
        return new Dossier(
                new Story("story", "", ids, 1), articles, dates, List.of(), List.of(), passages, List.of(), List.of());
    }

    private static SharedPassage shared(String a, String b, int words) {
        return new SharedPassage(a, b, new Span(0, words * 5), new Span(0, words * 5), words, 1, false);
    }

    private static StemmaNode node(Stemma stemma, String id) {
        return stemma.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static SharedPassage whole(String a, String b, int words) {
        return new SharedPassage(a, b, new Span(0, words * 5), new Span(0, words * 5), words, 1, false);
    }

    private static Moment day(LocalDate day) {
        return Moment.of(day);
    }

    static Moment minute(int hour) {
        return Moment.of(DAY, LocalTime.of(hour, 0), ZoneOffset.UTC);
    }

    static Article article(String id, String outlet, int words, @Nullable Moment published, @Nullable String credit) {
        List<Credit> credits = credit == null
                ? List.of()
                : List.of(new Credit(credit, Credit.Kind.TEXT, "SOURCE: " + credit, new Span(0, 0), 1));
        String text = "word ".repeat(words).strip();
        return new Article(
                id, id, null, outlet, "", null, List.of(), published, null, "en", null, credits, text, List.of(), 1);
    }
}
