package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindMentionsTest {
    private static List<String> names(String text) {
        return new FindMentions(new Lexicon())
                .find(Passage.of(text)).stream()
                        .filter(Mention::sure)
                        .map(mention -> mention.name().printed())
                        .toList();
    }

    @Test
    void takesNoVerbOfAHeadlineIntoAName() {
        assertThat(new FindMentions(new Lexicon()).find(Passage.of("Brekke Praises Northern Towns After Heavy Floods")))
                .extracting(mention -> mention.name().printed())
                .noneMatch(name -> name.contains(" "));
    }

    @Test
    void takesNoneOfOneThatEndsWithAStop() {
        assertThat(new FindMentions(new Lexicon()).find(Passage.of("Judge Brekke Gives Up His Northern Farm.")))
                .extracting(mention -> mention.name().printed())
                .noneMatch(name -> name.contains(" "));
    }

    @Test
    void leavesPlacesAndBodiesAlone() {
        assertThat(
                        names(
                                "On Monday the Security Council met in Geneva. Kursk Region and Baker Street were quiet. The "
                                        + "institute of Latin America of the Russian Academy of Sciences, a body of the state, agreed."))
                .isEmpty();
    }

    @Test
    void takesACountryBehindMrForAPerson() {
        assertThat(names("Mr. Jordan spoke in Jordan, and Jordan's army was there."))
                .containsExactly("Jordan");
    }

    @Test
    void takesNoPartOfAFirmForAPerson() {
        assertThat(new FindMentions(new Lexicon()).find(Passage.of("It was data from S&K Analytics, Anna Holm said.")))
                .extracting(mention -> mention.name().printed())
                .containsExactly("Anna Holm");
    }

    @Test
    void takesNoPartOfANewPlaceForAPerson() {
        assertThat(names("The report of the New York Herald Square paper and of the New Velm Gazette was read."))
                .noneMatch(name -> name.startsWith("York") || name.startsWith("Velm"));
    }

    @Test
    void beginsANameBehindWhatSomebodyIsMinisterOf() {
        assertThat(names("Vice-Minister of Ports Yerbol Kassenov spoke to the fire chief of Port Ansell."))
                .containsExactly("Yerbol Kassenov");
    }

    @Test
    void keepsANameBehindTheBodyThatSomebodyIsHeadOf() {
        assertThat(names("The head of the Union Nurzhan Holm met the Head of State Daulet Lind."))
                .containsExactly("Nurzhan Holm", "Daulet Lind");
    }

    @Test
    void takesNoExclamationForAName() {
        assertThat(names("They look and go, Oh, no, that is not who I am. Then Oh Se-hoon spoke."))
                .containsExactly("Oh Se-hoon");
    }

    @Test
    void takesWhatOpensASentenceOrEndsATitleForNoPartOfAName() {
        assertThat(names("Pour David Holm, the book Ponte von David Holm is new."))
                .containsExactly("David Holm", "David Holm");
    }

    @Test
    void keepsANameBeforeAVerbThatIsAlsoAName() {
        assertThat(new FindMentions(new Lexicon()).find(Passage.of("Mr. Berg came. Berg said Velmar was quiet.")))
                .extracting(mention -> mention.name().printed())
                .contains("Berg", "Berg");
    }

    @Test
    void readsInitialsAndParticles() {
        assertThat(names("Senator J. P. van der Meer spoke to Dr. Omar bin Salem and Mrs. Lind."))
                .containsExactly("J. P. van der Meer", "Omar bin Salem", "Lind");
    }

    @Test
    void readsTitlesOfSeveralWordsBeforeAName() {
        Mention mention = new FindMentions(new Lexicon())
                .find(Passage.of("Chief of the Norwegian General Staff Ole Berg resigned."))
                .get(0);
        assertThat(mention.description().country()).isEqualTo("Norway");
        assertThat(mention.description().head().kind()).isEqualTo("chief-of-general-staff");
    }

    @Test
    void findsNamesInTimeLinearInTheText() {
        String page = "President Adam Berg of the Council of the Union of the North, ".repeat(20_000);
        long start = System.nanoTime();
        new FindMentions(new Lexicon()).find(Passage.of(page));
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(20_000);
    }

    @Test
    void leavesATitleThatNoListHasOutOfANameBehindAPlaceNoun() {
        assertThat(names("It rained. District Collector Amrita Berg said it was late."))
                .containsExactly("Amrita Berg");
    }
}
