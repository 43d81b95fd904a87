package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.junit.jupiter.api.Test;

class ResolveSpeakersTest {
    @Test
    void readsRolesFromTheTitleBeforeAName() {
        assertThat(new Pages()
                        .page("Norwegian Finance Minister Astrid Lunde said taxes would fall. The minister added that "
                                + "wages would rise.")
                        .says("Norwegian Finance Minister Astrid Lunde", "taxes would fall")
                        .says("The minister", "wages would rise")
                        .names())
                .containsExactly("Astrid Lunde", "Astrid Lunde");
    }

    @Test
    void readsRolesFromAnAppositionAfterAName() {
        assertThat(new Pages()
                        .page("Pavel Oreshko, head of the border service of Belarus, met Ivar Tamm, an Estonian "
                                + "historian. The Estonian historian said the wall was old.")
                        .says("The Estonian historian", "the wall was old")
                        .names())
                .containsExactly("Ivar Tamm");
    }

    @Test
    void aRelativeClauseBelongsToTheBodyBeforeIt() {
        assertThat(new Pages()
                        .page(
                                "Three were hurt, according to Harbour General Hospital, which warned that beds were few.")
                        .says("which", "beds were few")
                        .names())
                .containsExactly("Harbour General Hospital");
    }

    @Test
    void callsAForeignMinistrysSpokeswomanADiplomat() {
        assertThat(new Pages()
                        .page("Peruvian Foreign Ministry spokeswoman Rosa Quispe spoke first. The diplomat said talks "
                                + "went on.")
                        .says("The diplomat", "talks went on")
                        .names())
                .containsExactly("Rosa Quispe");
    }

    @Test
    void prefersTheSubjectToTheObjectForAPronoun() {
        assertThat(new Pages()
                        .page("General Karl Brandt reported to President Otto Weiss on Monday. He said the dam held.")
                        .says("He", "the dam held")
                        .names())
                .containsExactly("Karl Brandt");
    }

    @Test
    void neverGivesAManTheWordsOfShe() {
        assertThat(new Pages()
                        .page("Senator Anna Weber welcomed the plan. President Otto Weiss signed it. She said it was "
                                + "late.")
                        .says("She", "it was late")
                        .names())
                .containsExactly("Anna Weber");
    }

    @Test
    void leavesADescriptionThatFitsTwoPersons() {
        Pages pages = new Pages()
                .page("Senator Paul Ford and Senator John Reed met. The senator said it was over.")
                .says("The senator", "it was over");
        assertThat(pages.names()).containsExactly("the senator");
        assertThat(pages.resolve().speakers()).extracting(Speaker::kind).containsExactly(Speaker.Kind.DESCRIBED);
    }

    @Test
    void findsTheHolderOfAnOfficeInAnotherArticle() {
        assertThat(new Pages()
                        .page("\"We shall build,\" Finland's president said.")
                        .says("Finland's president", "We shall build,")
                        .page("Finnish President Aino Salo opened the bridge.")
                        .names())
                .containsExactly("Aino Salo");
    }

    @Test
    void printsTheNameThatOnePageSpellsOutAndOthersShorten() {
        assertThat(new Pages()
                        .page("The examiner, Mr. Silas P. Lunde, said the bank was shut.")
                        .says("Mr. Silas P. Lunde", "the bank was shut")
                        .page("The examiner, Mr. S. P. Lunde, said the books were false.")
                        .says("Mr. S. P. Lunde", "the books were false")
                        .page("The examiner, Mr. S. P. Lunde, said the door was closed.")
                        .says("Mr. S. P. Lunde", "the door was closed")
                        .names())
                .containsExactly("Silas P. Lunde", "Silas P. Lunde", "Silas P. Lunde");
    }

    @Test
    void joinsSpellingsAcrossArticlesUnderTheUsualOne() {
        assertThat(new Pages()
                        .page("Minister Yevgeny Khokhlov said no.")
                        .says("Yevgeny Khokhlov", "no")
                        .page("Minister Yevgeny Khokhlov said yes.")
                        .says("Yevgeny Khokhlov", "yes")
                        .page("Minister Evgeni Hohlov said maybe.")
                        .says("Evgeni Hohlov", "maybe")
                        .names())
                .containsOnly("Yevgeny Khokhlov");
    }

    @Test
    void printsNoNameInTheCapitalsOfAHeadlineWhereTheTextHasItOtherwise() {
        assertThat(new Pages()
                        .page("VIKTOR SOROKIN said no. VIKTOR SOROKIN said it twice. Then Viktor Sorokin said yes.")
                        .says("VIKTOR SOROKIN", "no")
                        .says("Viktor Sorokin", "yes")
                        .names())
                .containsOnly("Viktor Sorokin");
    }

    @Test
    void keepsBrothersApart() {
        assertThat(new Pages()
                        .page("Boxers Viktor Sorokin and Valery Sorokin spoke. Viktor Sorokin said he won. Valery "
                                + "Sorokin said he lost.")
                        .says("Viktor Sorokin", "he won")
                        .says("Valery Sorokin", "he lost")
                        .names())
                .containsExactly("Viktor Sorokin", "Valery Sorokin");
    }

    @Test
    void namesAMinistryByItsCountryWhereOnlyTheCityStands() {
        assertThat(new Pages()
                        .page("According to the Defence Ministry in Tirana, nobody was hurt.")
                        .says("the Defence Ministry in Tirana", "nobody was hurt")
                        .page("The Albanian Ministry of Defense said the road was open.")
                        .says("The Albanian Ministry of Defense", "the road was open")
                        .names())
                .containsOnly("Albanian Defense Ministry");
    }

    @Test
    void doesNotTakeAnOwnersNameForTheBodyOwned() {
        assertThat(new Pages()
                        .page("Governor Paul Ford lost. Paul Ford's campaign said the count was wrong.")
                        .says("Paul Ford's campaign", "the count was wrong")
                        .names())
                .doesNotContain("Paul Ford");
    }

    @Test
    void goesOnWithTheSpeakerInAQuotationWithoutCue() {
        assertThat(new Pages()
                        .page("Mayor Ines Prado thanked everyone.\n\n\"It was hard,\" Prado said.\n\n\"We did it "
                                + "together.\"")
                        .says("Prado", "It was hard,")
                        .says("", "We did it together.")
                        .names())
                .containsExactly("Ines Prado", "Ines Prado");
    }

    @Test
    void takesTheCompanyForTheNameThatSpokeBefore() {
        assertThat(new Pages()
                        .page("The radar was sound, its operator, Selm Line, said. The company added that it was new.")
                        .says("its operator, Selm Line", "The radar was sound")
                        .says("The company", "it was new")
                        .names())
                .containsExactly("Selm Line", "Selm Line");
    }

    @Test
    void givesAnOfficialsSpokeswomanToNoOtherSpokeswoman() {
        assertThat(new Pages()
                        .page("Spokeswoman Ada Holm said yes. The minister's spokeswoman said no.")
                        .says("Spokeswoman Ada Holm", "yes")
                        .says("The minister's spokeswoman", "no")
                        .names())
                .containsExactly("Ada Holm", "the minister's spokeswoman");
    }

    @Test
    void takesAnAgeForMoreOfSomeoneNamedBefore() {
        assertThat(new Pages()
                        .page("Nothing was left when Olaf Prest came home. \"All gone,\" the 61-year-old baker said.")
                        .says("the 61-year-old baker", "All gone,")
                        .names())
                .containsExactly("Olaf Prest");
    }

    @Test
    void tellsSeveralUnnamedPeopleFromOne() {
        assertThat(new Pages()
                        .page("Two officials said the vote was moved.")
                        .says("Two officials", "the vote was moved")
                        .resolve()
                        .speakers())
                .extracting(Speaker::kind)
                .containsExactly(Speaker.Kind.GROUP);
    }

    @Test
    void givesAPronounToWhoSpokeLastThoughOnlyDescribed() {
        assertThat(new Pages()
                        .page(
                                "The portrait of King Henry VIII was stolen, its director said. He said that the alarm had "
                                        + "failed.")
                        .says("its director", "The portrait of King Henry VIII was stolen")
                        .says("He", "that the alarm had failed")
                        .page("Mayor Karl Lind met the queen's spokeswoman. The spokeswoman said yes. He said no.")
                        .says("The spokeswoman", "yes")
                        .says("He", "no")
                        .names())
                .containsExactly("its director", "its director", "the spokeswoman", "Karl Lind");
    }

    @Test
    void takesWhatStandsBetweenCommasForMoreOfTheOneNamed() {
        assertThat(new Pages()
                        .page(
                                "Captain Kofi Brandt, Chief Officer, Defence, said yes. Kofi Brandt, Minister of Defence, "
                                        + "Norland, said no. Kofi Brandt, Ole Berg and Ada Holm said maybe.")
                        .says("Captain Kofi Brandt, Chief Officer, Defence", "yes")
                        .says("Kofi Brandt, Minister of Defence, Norland", "no")
                        .says("Kofi Brandt, Ole Berg and Ada Holm", "maybe")
                        .names())
                .containsExactly("Kofi Brandt", "Kofi Brandt", "Kofi Brandt, Ole Berg and Ada Holm");
    }

    @Test
    void givesNoPronounToAKingOfThePast() {
        assertThat(new Pages()
                        .page("The palace was built by Henry VIII. It is lost, he said.")
                        .says("he", "It is lost")
                        .page("Pope Leo XIV prayed for peace. He said that war must end.")
                        .says("He", "that war must end")
                        .names())
                .containsExactly("-", "Leo XIV");
    }

    @Test
    void tellsAKingFromWhoeverElseHasHisName() {
        assertThat(new Pages()
                        .page(
                                "King Charles III met Charles Lind, a painter. Charles III said the light was good. Lind said "
                                        + "the paint was dry.")
                        .says("Charles III", "the light was good")
                        .says("Lind", "the paint was dry")
                        .names())
                .containsExactly("Charles III", "Charles Lind");
    }

    @Test
    void givesATitledSurnameToTheOneOfThatTitle() {
        assertThat(new Pages()
                        .page(
                                "Senator Karl Holm met his wife, Anna Holm. Anna Holm left. Senator Holm said the dam held.")
                        .says("Senator Holm", "the dam held")
                        .names())
                .containsExactly("Karl Holm");
    }

    @Test
    void answersTheSameInAnyOrderOfPages() {
        Pages pages = new Pages()
                .page("Minister Yevgeny Khokhlov said no. He said why.")
                .says("Yevgeny Khokhlov", "no")
                .says("He", "why")
                .page("Russian minister Evgeni Hohlov said maybe.")
                .says("Evgeni Hohlov", "maybe")
                .page("Khokhlov said perhaps. The minister said so.")
                .says("Khokhlov", "perhaps")
                .says("The minister", "so");
        List<Speaker> expected = pages.resolve().speakers();
        for (int seed = 0; seed < 10; seed++) {
            List<Article> articles = new ArrayList<>(pages.articles());
            List<Attribution> attributions = new ArrayList<>(pages.attributions());
            Collections.shuffle(articles, new Random(seed));
            Collections.shuffle(attributions, new Random(seed));
            assertThat(new ResolveSpeakers().resolve(articles, attributions).speakers())
                    .isEqualTo(expected);
        }
    }
}
