package org.hearsay.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;
import org.hearsay.model.Reuse;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameReuseTest {
    private static final String WIRE =
            "The harbour pilots refused on Monday to board any tanker without a second tug, their union wrote.";
    private static final String MORE =
            " Owners counted forty idle vessels outside the northern breakwater and asked the minister to step in.";
    private static final String OWN =
            " Residents of the old quarter meanwhile watched grey smoke drift over empty warehouses until evening.";

    @Test
    void articlesThatHoldAllOfEachOtherAreTheSameText() {
        assertThat(kinds(article("a", WIRE + MORE, 1), article("b", WIRE + MORE, 2)))
                .containsExactly(Reuse.Kind.SAME_TEXT);
    }

    @Test
    void aTextThatLacksPartsOfTheOtherIsRepublishedWithCuts() {
        assertThat(kinds(article("a", WIRE + MORE, 1), article("b", WIRE, 2))).containsExactly(Reuse.Kind.WITH_CUTS);
    }

    @Test
    void aTextThatHoldsTheOtherAndMoreIsRepublishedWithAdditions() {
        assertThat(kinds(article("a", WIRE, 1), article("b", WIRE + MORE, 2)))
                .containsExactly(Reuse.Kind.WITH_ADDITIONS);
    }

    @Test
    void textsThatShareAPartArePartlyTheSame() {
        assertThat(kinds(article("a", WIRE + MORE, 1), article("b", WIRE + OWN, 2)))
                .containsExactly(Reuse.Kind.PARTLY);
    }

    @Test
    void textsThatShareAPartAndCreditOneAgencyShareASource() {
        assertThat(kinds(credited(article("a", WIRE + MORE, 1)), credited(article("b", WIRE + OWN, 2))))
                .containsExactly(Reuse.Kind.COMMON_SOURCE);
    }

    @Test
    void twoCutsOfAnEarlierTextShareThatSource() {
        String whole = WIRE + MORE + OWN;
        String changed = WIRE.replace("refused", "declined").replace("second", "further") + MORE;
        List<Reuse> named = name(
                article("a", whole, 1),
                article("b", WIRE.replace("Monday", "Sunday") + " Nobody else was aboard.", 2),
                article("c", changed.replace("Monday", "Friday") + " No talks were planned at that time either.", 3));

        assertThat(named)
                .filteredOn(reuse -> reuse.passage().a().equals("b"))
                .extracting(Reuse::best)
                .containsOnly(false);
    }

    @Test
    void sharesCountEachWordOnce() {
        List<Reuse> named = name(article("a", WIRE + MORE, 1), article("b", WIRE, 2));

        assertThat(named.get(0).bShare()).isEqualTo(1.0);
        assertThat(named.get(0).aShare()).isBetween(0.4, 0.6);
    }

    @Test
    void exchangingTheTwoReversesCutsAndAdditionsOnly() {
        assertThat(Reuse.Kind.WITH_CUTS.reversed()).isEqualTo(Reuse.Kind.WITH_ADDITIONS);
        assertThat(Reuse.Kind.PARTLY.reversed()).isEqualTo(Reuse.Kind.PARTLY);
    }

    private static List<Reuse.Kind> kinds(Article... articles) {
        return name(articles).stream().map(Reuse::kind).distinct().toList();
    }

    private static List<Reuse> name(Article... articles) {
        List<SharedPassage> passages =
                new FindReuse().find(List.of(articles), List.of()).passages();
        return new NameReuse().name(List.of(articles), passages);
    }

    private static Article credited(Article article) {
        return article(
                article.id(),
                article.text(),
                1,
                new Credit("Northern Wire", Credit.Kind.TEXT, "SOURCE: Northern Wire", new Span(0, 0), 1));
    }

    private static Article article(String id, String text, int day) {
        return article(id, text, day, null);
    }

    private static Article article(String id, String text, int day, @Nullable Credit credit) {
        return new Article(
                id,
                id,
                null,
                "outlet " + id,
                "",
                null,
                List.of(),
                Moment.of(LocalDate.of(2031, 5, 2 * day)),
                null,
                "en",
                null,
                credit == null ? List.of() : List.of(credit),
                text,
                List.of(),
                1);
    }
}
