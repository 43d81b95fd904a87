package org.hearsay.bench.reuse;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.bench.story.LabelledArticle;
import org.hearsay.bench.story.StoryScore;
import org.hearsay.model.Article;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Story;
import org.hearsay.reuse.FindReuse;
import org.hearsay.story.GroupStories;

/**
 * Scores stories and reuse on simulated news, and holds reuse against MinHash with bands in the same run, there and on
 * real texts. Arguments: small stories, copies of the largest one, and, if at hand, ECB+'s gzipped file.
 */
public final class ScoreTravel {
    private static final double THRESHOLD = 0.7;
    private static final long SEED = 11;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private ScoreTravel() {}

    public static void main(String[] arguments) throws IOException {
        ScoreTravel score = new ScoreTravel();
        score.simulated(new SimulatedNews(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), SEED));
        if (arguments.length > 2 && Files.exists(Path.of(arguments[2]))) {
            score.real(LabelledArticle.read(Path.of(arguments[2])));
        }
    }

    private void simulated(SimulatedNews news) {
        List<LabelledArticle> known = news.articles.stream()
                .map(article -> new LabelledArticle(
                        article, news.storyOf.get(article.id()).toString(), 0))
                .toList();
        double start = seconds();
        List<Story> stories = new GroupStories().group(news.articles).stories();
        line("stories: %s, CPU s %.1f", StoryScore.of(known, stories), seconds() - start);
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        long whole = stories.stream()
                .mapToLong(story ->
                        story.articles().stream().filter(news.largest::contains).count())
                .max()
                .orElse(0);
        line("largest story: %d of %d in one story", whole, news.largest.size());
        long joined = news.translations.entrySet().stream()
                .filter(pair -> storyOf.get(pair.getKey()).equals(storyOf.get(pair.getValue())))
                .count();
        line("translations: %d of %d in the story of what they render", joined, news.translations.size());

        start = seconds();
        List<SharedPassage> passages =
                new FindReuse().find(news.articles, List.of()).passages();
        double reuse = seconds() - start;
        Set<List<String>> pairs = new TreeSet<>(ScoreTravel::byPair);
        int linked = linked(news, passages);
        int across = 0;
        for (SharedPassage passage : passages) {
            pairs.add(List.of(passage.a(), passage.b()));
            across += news.storyOf.get(passage.a()).equals(news.storyOf.get(passage.b())) ? 0 : 1;
        }
        long found = news.copies.stream()
                .filter(pair -> pairs.contains(sorted(pair)))
                .count();
        line(
                "reuse: %d of %d copies found with their source, %d passages of %d across stories, largest %d of %d, CPU s"
                        + " %.1f",
                found, news.copies.size(), across, passages.size(), linked, news.largest.size(), reuse);

        start = seconds();
        int[] leader = new MinHashClusters(THRESHOLD)
                .of(news.articles.stream().map(Article::text).toList());
        double hashing = seconds() - start;
        Map<String, Integer> clusterOf = new HashMap<>();
        Map<Integer, Integer> largest = new HashMap<>();
        for (int i = 0; i < leader.length; i++) {
            clusterOf.put(news.articles.get(i).id(), leader[i]);
            if (news.largest.contains(news.articles.get(i).id())) {
                largest.merge(leader[i], 1, Integer::sum);
            }
        }
        found = news.copies.stream()
                .filter(pair -> clusterOf.get(pair.get(0)).equals(clusterOf.get(pair.get(1))))
                .count();
        line(
                "minhash: %d of %d copies found with their source, largest %d of %d, CPU s %.1f",
                found,
                news.copies.size(),
                largest.values().stream().max(Integer::compare).orElse(0),
                news.largest.size(),
                hashing);
    }

    private void real(List<LabelledArticle> known) {
        List<Article> articles = known.stream().map(LabelledArticle::article).toList();
        Map<String, Integer> topicOf = new HashMap<>();
        known.forEach(one -> topicOf.put(one.article().id(), one.topic()));
        double start = seconds();
        List<SharedPassage> passages = new FindReuse().find(articles, List.of()).passages();
        double reuse = seconds() - start;
        Set<List<String>> pairs = new TreeSet<>(ScoreTravel::byPair);
        passages.forEach(passage -> pairs.add(List.of(passage.a(), passage.b())));
        long across = pairs.stream()
                .filter(pair -> !topicOf.get(pair.get(0)).equals(topicOf.get(pair.get(1))))
                .count();
        line("ECB+ reuse: %d pairs, %d of them across topics, CPU s %.1f", pairs.size(), across, reuse);
        start = seconds();
        int[] leader = new MinHashClusters(THRESHOLD)
                .of(articles.stream().map(Article::text).toList());
        long alike = 0;
        long alikeAcross = 0;
        for (int i = 0; i < leader.length; i++) {
            for (int j = 0; j < i; j++) {
                if (leader[i] == leader[j]) {
                    alike++;
                    alikeAcross += known.get(i).topic() == known.get(j).topic() ? 0 : 1;
                }
            }
        }
        line("ECB+ minhash: %d pairs, %d of them across topics, CPU s %.1f", alike, alikeAcross, seconds() - start);
    }

    /** How many articles of the largest story hang together by shared passages. */
    private static int linked(SimulatedNews news, List<SharedPassage> passages) {
        Map<String, List<String>> links = new HashMap<>();
        for (SharedPassage passage : passages) {
            if (news.largest.contains(passage.a()) && news.largest.contains(passage.b())) {
                links.computeIfAbsent(passage.a(), none -> new ArrayList<>()).add(passage.b());
                links.computeIfAbsent(passage.b(), none -> new ArrayList<>()).add(passage.a());
            }
        }
        int most = 0;
        Set<String> seen = new TreeSet<>();
        for (String from : links.keySet()) {
            List<String> reached = new ArrayList<>();
            if (seen.add(from)) {
                reached.add(from);
            }
            for (int next = 0; next < reached.size(); next++) {
                for (String other : links.get(reached.get(next))) {
                    if (seen.add(other)) {
                        reached.add(other);
                    }
                }
            }
            most = Math.max(most, reached.size());
        }
        return most;
    }

    private static List<String> sorted(List<String> pair) {
        return pair.stream().sorted().toList();
    }

    private static int byPair(List<String> one, List<String> other) {
        int first = one.get(0).compareTo(other.get(0));
        return first != 0 ? first : one.get(1).compareTo(other.get(1));
    }

    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }

    private static double seconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
    }
}
