package org.hearsay.bench.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.model.Story;
import org.hearsay.model.StoryChange;
import org.hearsay.model.StoryWindows;
import org.hearsay.story.FollowStories;

/**
 * Follows the stories of ECB+ as its articles come in, in five shuffled orders and in batches of up to twenty, and says
 * whether they are those of one run over all. ECB+ states no days: each event gets one of sixty, each article up to two
 * days after. Arguments: the gzipped file, first and last topic, days of a window.
 */
public final class FollowShuffled {
    private static final LocalDate FIRST = LocalDate.of(2031, 3, 1);
    private static final int DAYS = 60;
    private static final int LATE = 3;
    private static final int ORDERS = 5;
    private static final int BATCH = 20;

    private FollowShuffled() {}

    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        int last = Integer.parseInt(arguments[2]);
        List<LabelledArticle> known = dated(LabelledArticle.read(Path.of(arguments[0])).stream()
                .filter(article -> article.topic() >= first && article.topic() <= last)
                .toList());
        FollowStories follow = new FollowStories(Integer.parseInt(arguments[3]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Article> articles =
                known.stream().map(LabelledArticle::article).collect(Collectors.toCollection(ArrayList::new));
        List<Story> once = follow.follow(articles).stories();
        out.println("one run: " + StoryScore.of(known, once) + " stories " + once.size());
        int same = 0;
        for (int seed = 1; seed <= ORDERS; seed++) {
            Collections.shuffle(articles, new Random(seed));
            Following following = new Following(follow);
            int batches = following.add(articles, new Random(seed));
            boolean equal = follow.stories(following.windows).equals(once);
            same += equal ? 1 : 0;
            out.println("order " + seed + ", " + batches + " batches: " + (equal ? "the same stories" : "OTHER STORIES")
                    + "; on the way " + following.changes);
        }
        out.println("same " + same + " of " + ORDERS);
    }

    private static List<LabelledArticle> dated(List<LabelledArticle> known) {
        Random random = new Random(DAYS);
        Map<String, Integer> days = new TreeMap<>();
        List<LabelledArticle> dated = new ArrayList<>();
        for (LabelledArticle one : known) {
            int day = days.computeIfAbsent(one.story(), none -> random.nextInt(DAYS)) + random.nextInt(LATE);
            Article article = one.article();
            dated.add(new LabelledArticle(
                    LabelledArticle.article(article.id(), article.text(), Moment.of(FIRST.plusDays(day))),
                    one.story(),
                    one.topic()));
        }
        return dated;
    }

    /** Stories as articles come in. */
    private static final class Following {
        private final FollowStories follow;
        private final TreeMap<StoryChange.Kind, Integer> changes = new TreeMap<>();
        private StoryWindows windows = StoryWindows.EMPTY;

        Following(FollowStories follow) {
            this.follow = follow;
        }

        int add(List<Article> articles, Random random) {
            Map<Long, List<Article>> held = new TreeMap<>();
            int batches = 0;
            int from = 0;
            while (from < articles.size()) {
                int to = Math.min(articles.size(), from + 1 + random.nextInt(BATCH));
                TreeSet<Long> changed = new TreeSet<>();
                for (Article article : articles.subList(from, to)) {
                    changed.add(follow.window(article));
                    held.computeIfAbsent(follow.window(article), none -> new ArrayList<>())
                            .add(article);
                }
                List<Story> before = follow.stories(windows);
                windows = follow.follow(windows, changed, window -> held.getOrDefault(window, List.of()));
                FollowStories.changes(before, follow.stories(windows))
                        .forEach(change -> changes.merge(change.kind(), 1, Integer::sum));
                batches++;
                from = to;
            }
            return batches;
        }
    }
}
