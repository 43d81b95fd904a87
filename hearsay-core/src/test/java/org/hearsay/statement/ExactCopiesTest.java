package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Moment;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class ExactCopiesTest {
    private static final String WORDS = "the tram depot at Orvik will stay closed until the last pane is replaced";
    private static final NamedSpeakers EVERYBODY = id -> new Speaker(id, id, Speaker.Kind.PERSON, List.of(), List.of());
    private static final Moment DAY = Moment.of(LocalDate.of(2031, 6, 4));

    @Test
    void theSameWordsOnManyPagesAreComparedOnce() {
        ToldStory told = tell(pages(50, WORDS));
        assertThat(told.copies()).hasSize(1);
        assertThat(told.copies().get(0).appearances()).hasSize(50);
    }

    @Test
    void copiesAreOneStatementWithAllWitnessesInTheOrderOfTime() {
        ToldStory told = tell(pages(50, WORDS));
        Statement statement = new GroupStatements().alone(told.copies().get(0));
        assertThat(statement.witnesses()).hasSize(50).startsWith("page 0 0", "page 1 0");
        assertThat(statement.band()).isEqualTo(Statement.Band.IDENTICAL);
    }

    @Test
    void aHeadlineThatRepeatsItsTextIsAWitnessOfItsOwn() {
        ToldStory told = tell(List.of(SaidPage.of(0, DAY, WORDS, WORDS)));
        assertThat(told.copies()).hasSize(2);
    }

    @Test
    void wordsOfAnotherDayAreNoCopy() {
        Moment later = Moment.of(LocalDate.of(2031, 6, 9));
        ToldStory told = tell(List.of(SaidPage.of(0, DAY, WORDS), SaidPage.of(1, later, WORDS)));
        assertThat(told.copies()).hasSize(2);
    }

    @Test
    void wordsTooFewToTellAnythingAreLeftApart() {
        ToldStory told = new GroupStatements().tell("story", pages(3, "yes"), speaker -> null);
        assertThat(told.copies()).hasSize(3);
    }

    @Test
    void whatIsOfNoStoryIsNoCopyOfAnything() {
        ToldStory told = new GroupStatements().tell("", pages(3, WORDS), EVERYBODY);
        assertThat(told.copies()).hasSize(3);
    }

    @Test
    void otherWordingsMeetThroughAnyNumberOfCopies() {
        String other = "Until the last pane is replaced, Orvik's tram depot will stay closed";
        List<SaidInArticle> pages = new ArrayList<>(pages(200, WORDS));
        pages.add(SaidPage.of(200, DAY, other));
        ToldStory told = tell(pages);
        assertThat(told.sure()).singleElement().satisfies(pair -> assertThat(Appearance.article(pair.b()))
                .isEqualTo(200));
    }

    private static ToldStory tell(List<SaidInArticle> articles) {
        return new GroupStatements().tell("story", articles, EVERYBODY);
    }

    private static List<SaidInArticle> pages(int count, String words) {
        List<SaidInArticle> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            pages.add(SaidPage.of(number, DAY, words));
        }
        return pages;
    }
}
