package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupStoriesTest {
    private static final String BRIDGE =
            "A cable of the Varnholt bridge snapped on Tuesday and 31 cars were stranded for six hours, the road agency"
                    + " said. Engineer Liva Brandt said the Varnholt cable had been due for inspection in June.";
    private static final String BRIDGE_TOO =
            "Thirty-one drivers waited on the Varnholt bridge after a cable snapped, according to engineer Liva Brandt."
                    + " The 31 cars were towed one by one. The agency closed the Varnholt crossing until Friday.";
    private static final String DAM =
            "Water rose behind the Kestrup dam after a gate jammed on Tuesday, and 900 people left their homes below"
                    + " it. Mayor Tomas Egel said the Kestrup gate had been repaired twice since March.";

    private static final String COLUMN =
            "Every few years somebody in an office forgets an inspection, and Varnholt sits there for ages and we count"
                    + " seagulls. I have counted a great many. Nobody has ever been asked to pay, and my neighbour keeps a"
                    + " folding chair in the boot, for any bridge. His wife paints, and their dog has learned to sleep to the"
                    + " noise of horns. Just ask the ";

    @Test
    void joinsTwoAccountsOfOneEvent() {
        List<Story> stories = new GroupStories()
                .group(List.of(article("a", BRIDGE), article("b", BRIDGE_TOO), article("c", DAM)))
                .stories();

        assertThat(stories).hasSize(2);
        assertThat(stories.get(0).articles()).containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void aNewAccidentAtTheSamePlaceTwoYearsLaterIsAnotherStory() {
        Article then = article("a", BRIDGE, LocalDate.of(2031, 3, 4));
        Article later = article(
                "b",
                "Lorries blocked the Varnholt bridge on Monday after a tanker lost its load, the road agency said."
                        + " Two lanes of the Varnholt crossing were open again by noon.",
                LocalDate.of(2033, 8, 20));

        assertThat(new GroupStories().group(List.of(then, later)).stories()).hasSize(2);
    }

    @Test
    void oneNumberInCommonMakesNoStoryOfTwoLanguages() {
        Article german = article(
                "a",
                "Der Stadtrat von Lindenrode hat am Montag den Haushalt beschlossen. Für 38 Kindergärten gibt es neue"
                        + " Möbel, sagte die Bürgermeisterin.",
                null,
                "de");
        Article spanish = article(
                "b",
                "Un incendio destruyó el lunes una fábrica de papel en Valdemora. Los 38 trabajadores salieron a"
                        + " tiempo, dijo el jefe de bomberos.",
                null,
                "es");

        assertThat(new GroupStories().group(List.of(german, spanish)).stories()).hasSize(2);
    }

    @Test
    void namesThatSoundAlikeMakeOneStoryOfTwoScripts() {
        Article german = article(
                "a",
                "Bei einem Brand in einem Lagerhaus am Hafen von Wolkowsk sind drei Feuerwehrleute verletzt worden. Bürgermeister"
                        + " Sergej Schtscherbakow sprach von Millionenschäden. In dem Gebäude lagerte Getreide der Firma"
                        + " Sapadnoje Serno.",
                null,
                "de");
        Article russian = article(
                "b",
                "В порту Волковска сгорел склад зерна компании «Западное Зерно». Пострадали трое пожарных. Мэр города Сергей"
                        + " Щербаков оценил ущерб в миллионы.",
                null,
                "ru");

        assertThat(new GroupStories().group(List.of(german, russian)).stories()).hasSize(1);
    }

    @Test
    void aColumnThatNamesThePaperOfAReportIsOfItsStory() {
        Article report = of("Harbour Gazette", BRIDGE, LocalDate.of(2031, 3, 4));
        Article column = of(null, COLUMN + "Herring Gazette.", LocalDate.of(2031, 3, 15));
        Article named = of(null, COLUMN + "Harbour Gazette.", LocalDate.of(2031, 3, 15));

        assertThat(new GroupStories().group(List.of(report, column)).stories()).hasSize(2);
        assertThat(new GroupStories().group(List.of(report, named)).stories()).hasSize(1);
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Article> articles = new ArrayList<>(List.of(
                article("a", BRIDGE),
                article("b", BRIDGE_TOO),
                article("c", DAM),
                article("d", DAM + " The water fell on Friday."),
                article("e", "")));
        List<Story> first = new GroupStories().group(articles).stories();

        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(new GroupStories().group(articles).stories()).isEqualTo(first);
        }
    }

    @Test
    void anEmptyArticleIsAStoryOfItsOwn() {
        List<Story> stories = new GroupStories()
                .group(List.of(article("a", ""), article("b", "")))
                .stories();

        assertThat(stories).extracting(story -> story.articles().size()).containsExactly(1, 1);
    }

    @Test
    void theArticlesOfAStoryStandInOrderOfTime() {
        List<Story> stories = new GroupStories()
                .group(List.of(
                        article("a", BRIDGE, LocalDate.of(2031, 3, 6)),
                        article("b", BRIDGE_TOO, LocalDate.of(2031, 3, 5))))
                .stories();

        assertThat(stories.get(0).articles()).containsExactly("b", "a");
    }

    @Test
    void aStoryWithoutAHeadlineIsNamedByTheFirstWordsOfItsText() {
        Story story = new GroupStories()
                .group(List.of(article("a", BRIDGE)))
                .stories()
                .get(0);

        assertThat(story.title()).endsWith(" …");
        assertThat(BRIDGE).startsWith(story.title().substring(0, story.title().length() - 2));
    }

    private static Article article(String id, String text) {
        return article(id, text, null);
    }

    private static Article of(@Nullable String outlet, String text, LocalDate day) {
        String id = text.substring(0, 1);
        return new Article(
                id,
                id,
                null,
                outlet,
                "",
                null,
                List.of(),
                Moment.of(day),
                null,
                "en",
                null,
                List.of(),
                text,
                List.of(),
                1);
    }

    private static Article article(String id, String text, @Nullable LocalDate day) {
        return article(id, text, day, "en");
    }

    private static Article article(String id, String text, @Nullable LocalDate day, String language) {
        Moment published = day == null ? null : Moment.of(day);
        return new Article(
                id, id, null, null, "", null, List.of(), published, null, language, null, List.of(), text, List.of(),
                1);
    }

    @Test
    void joinsAccountsOfOneEventInTwoScripts() {
        Article english = article("a", BRIDGE);
        Article russian = article(
                "b",
                "Во вторник на мосту в Варнхольте лопнул трос, 31 автомобиль простоял шесть часов, сообщило дорожное"
                        + " агентство. По словам инженера Ливы Брандт, проверка троса была назначена на июнь.",
                null,
                "ru");
        Article other = article(
                "c",
                "За плотиной в Кеструпе поднялась вода после того, как во вторник заклинило затвор; 900 человек покинули"
                        + " дома. Мэр Томас Эгель заявил, что затвор дважды ремонтировали с марта.",
                null,
                "ru");

        assertThat(new GroupStories().group(List.of(english, russian, other)).stories())
                .extracting(story -> List.copyOf(new TreeSet<>(story.articles())))
                .containsExactlyInAnyOrder(List.of("a", "b"), List.of("c"));
    }
}
