package org.hearsay.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.model.Story;
import org.hearsay.model.StoryChange;
import org.hearsay.model.StoryWindows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowStoriesTest {
    private static final String BRIDGE =
            "A cable of the Varnholt bridge snapped on Tuesday and 31 cars were stranded for six hours, the road agency"
                    + " said. Engineer Liva Brandt said the Varnholt cable had been due for inspection in June.";
    private static final String BRIDGE_TOO =
            "Thirty-one drivers waited on the Varnholt bridge after a cable snapped, according to engineer Liva Brandt."
                    + " The 31 cars were towed one by one. The agency closed the Varnholt crossing until Friday.";
    private static final String DAM =
            "Water rose behind the Kestrup dam after a gate jammed on Tuesday, and 900 people left their homes below"
                    + " it. Mayor Tomas Egel said the Kestrup gate had been repaired twice since March.";
    private static final String DAM_TOO =
            "A jammed gate sent water over the Kestrup dam and 900 people were moved, mayor Tomas Egel said. The gate"
                    + " of the Kestrup dam was repaired in March, and twice before that.";

    private final FollowStories follow = new FollowStories(3);

    @Test
    void aStoryGoesOnFromOneWindowIntoTheNext() {
        List<Story> stories = follow.follow(
                        List.of(article("a", BRIDGE, 2), article("b", BRIDGE_TOO, 3), article("c", DAM, 3)))
                .stories();

        assertThat(stories).hasSize(2);
        assertThat(stories.get(0).articles()).containsExactly("a", "b");
    }

    @Test
    void articlesTwoWindowsApartAreTwoStories() {
        assertThat(follow.follow(List.of(article("a", BRIDGE, 0), article("b", BRIDGE_TOO, 11)))
                        .stories())
                .hasSize(2);
    }

    @Test
    void articlesWithoutADateAreAWindowOfTheirOwn() {
        List<Story> stories = follow.follow(
                        List.of(article("a", BRIDGE, null), article("b", BRIDGE_TOO, null), article("c", BRIDGE, 4)))
                .stories();

        assertThat(stories).extracting(story -> story.articles().size()).containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void anyOrderAndAnyBatchesGiveTheStoriesOfOneRun(long seed) {
        List<Article> articles = new ArrayList<>(pile());
        List<Story> once = follow.follow(articles).stories();
        Random random = new Random(seed);
        Collections.shuffle(articles, random);
        StoryWindows known = StoryWindows.EMPTY;
        int from = 0;
        while (from < articles.size()) {
            int to = Math.min(articles.size(), from + 1 + random.nextInt(3));
            known = add(known, articles.subList(0, to), articles.subList(from, to));
            from = to;
        }
        assertThat(follow.stories(known)).isEqualTo(once);
    }

    @Test
    void aStoryKeepsItsIdWhileLaterArticlesJoin() {
        Article first = article("a", BRIDGE, 1);
        Article later = article("b", BRIDGE_TOO, 2);
        List<Story> before = follow.follow(List.of(first)).stories();
        List<Story> after = follow.follow(List.of(first, later)).stories();

        assertThat(after).extracting(Story::id).containsExactly(before.get(0).id());
        assertThat(FollowStories.changes(before, after)).isEmpty();
    }

    @Test
    void twoStoriesThatBecomeOneAreLogged() {
        List<Story> before = List.of(story("x", "a", "b"), story("y", "c"));
        List<Story> after = List.of(story("x", "a", "b", "c", "d"));

        assertThat(FollowStories.changes(before, after))
                .containsExactly(new StoryChange(StoryChange.Kind.MERGED, List.of("x", "y"), List.of("x")));
        assertThat(FollowStories.changes(after, before))
                .containsExactly(new StoryChange(StoryChange.Kind.SPLIT, List.of("x"), List.of("x", "y")));
    }

    @Test
    void anEarlierArticleRenamesAStory() {
        assertThat(FollowStories.changes(List.of(story("x", "a")), List.of(story("w", "0", "a"))))
                .containsExactly(new StoryChange(StoryChange.Kind.RENAMED, List.of("x"), List.of("w")));
    }

    @Test
    void aWindowNeedsADay() {
        assertThatThrownBy(() -> new FollowStories(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private StoryWindows add(StoryWindows known, List<Article> all, List<Article> fresh) {
        Map<Long, List<Article>> windows = all.stream().collect(Collectors.groupingBy(follow::window));
        TreeSet<Long> changed = new TreeSet<>();
        fresh.forEach(article -> changed.add(follow.window(article)));
        return follow.follow(known, changed, window -> windows.getOrDefault(window, List.of()));
    }

    private static List<Article> pile() {
        return List.of(
                article("a", BRIDGE, 0),
                article("b", BRIDGE_TOO, 2),
                article("c", BRIDGE, 3),
                article("d", BRIDGE_TOO, 5),
                article("e", DAM, 2),
                article("f", DAM_TOO, 3),
                article("g", DAM, 7),
                article("h", DAM_TOO, 40),
                article("i", DAM, null),
                article("j", DAM_TOO, null));
    }

    private static Story story(String id, String... articles) {
        return new Story(id, "", List.of(articles), 1);
    }

    private static Article article(String id, String text, @Nullable Integer day) {
        Moment published =
                day == null ? null : Moment.of(LocalDate.of(2031, 3, 4).plusDays(day));
        return new Article(
                id, id, null, null, "", null, List.of(), published, null, "en", null, List.of(), text, List.of(), 1);
    }
}
