package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.text.SentenceMeaning;
import org.jspecify.annotations.Nullable;

/**
 * Groups attributions into statements: something said once, by one speaker.
 *
 * <p>Pairs that share a rare term and a speaker or story are weighed by learned evidence; another speaker, another
 * figure for the same thing, or a denial forbids a pair. Clusters grow from the surest pair on, a part of a longer
 * rendering joins by the longest ones, and no cluster joins two renderings that are forbidden to meet.
 */
public final class GroupStatements {
    private static final double SAME = 0.5;
    private static final int PARTNERS = 8;

    private record Pair(int a, int b, double probability) {}

    private static final Comparator<Pair> SUREST = Comparator.comparingDouble((Pair pair) -> -pair.probability())
            .thenComparingInt(Pair::a)
            .thenComparingInt(Pair::b);

    private final Vocabulary vocabulary = new Vocabulary();
    private final WordRelations relations = new WordRelations(vocabulary);
    private final ReadContent reader = new ReadContent(vocabulary);
    private final PairWeights evidence;
    private final @Nullable Nearness nearness;

    public GroupStatements() {
        this(new PairWeights(), null);
    }

    /** With a sentence model as one more band of evidence. */
    public GroupStatements(SentenceMeaning meaning) {
        this(PairWeights.withNearness(), new Nearness(meaning));
    }

    GroupStatements(PairWeights evidence, @Nullable Nearness nearness) {
        this.evidence = evidence;
        this.nearness = nearness;
    }

    /** Every attribution in exactly one statement; by id; the same for any order of what is given. */
    public List<Statement> group(
            List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {
        List<Rendering> renderings = renderings(articles, attributions, speakers, stories);
        StoryWeights weights = new StoryWeights(renderings, vocabulary);
        ComparePairs compare = new ComparePairs(renderings, weights, relations, evidence, nearness);
        List<Cluster> clusters = clusters(renderings, Candidates.of(renderings, weights, vocabulary), compare);
        DescribeStatement describe = new DescribeStatement();
        return clusters.stream()
                .map(cluster -> describe.statement(cluster.members(), cluster.probability()))
                .sorted(Comparator.comparing(Statement::id))
                .toList();
    }

    private List<Rendering> renderings(
            List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {
        Map<String, Article> articleOf = new HashMap<>();
        articles.forEach(article -> articleOf.put(article.id(), article));
        Map<String, Speaker> speakerOf = new HashMap<>();
        speakers.forEach(speaker -> speakerOf.put(speaker.id(), speaker));
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(id -> storyOf.put(id, story.id())));
        List<Rendering> renderings = new ArrayList<>();
        for (Attribution attribution : attributions.stream()
                .sorted(Comparator.comparing(Attribution::id))
                .toList()) {
            Article article = articleOf.get(attribution.article());
            if (article == null) {
                throw new IllegalArgumentException("an attribution of no given article: " + attribution.id());
            }
            renderings.add(Rendering.of(
                    attribution,
                    article,
                    storyOf.getOrDefault(article.id(), ""),
                    attribution.speaker() == null ? null : speakerOf.get(attribution.speaker()),
                    reader.read(attribution.content()),
                    renderings.size()));
        }
        return renderings;
    }

    private static List<Cluster> clusters(List<Rendering> renderings, List<int[]> candidates, ComparePairs compare) {
        List<Pair> pairs = new ArrayList<>();
        for (int[] pair : candidates) {
            double probability = compare.probability(renderings.get(pair[0]), renderings.get(pair[1]));
            if (probability >= SAME) {
                pairs.add(new Pair(pair[0], pair[1], probability));
            }
        }
        List<Cluster> clusterOf = new ArrayList<>();
        renderings.forEach(rendering -> clusterOf.add(new Cluster(rendering)));
        Map<String, Integer> indexOf = new HashMap<>();
        for (int i = 0; i < renderings.size(); i++) {
            indexOf.put(renderings.get(i).id(), i);
        }
        boolean[] torn = torn(renderings, pairs, compare);
        Predicate<Pair> waits =
                pair -> torn[pair.a()] || torn[pair.b()] || isPart(renderings.get(pair.a()), renderings.get(pair.b()));
        pairs.sort(SUREST);
        join(pairs.stream().filter(waits.negate()).toList(), clusterOf, indexOf, compare);
        List<Pair> last = pairs.stream()
                .filter(waits)
                .sorted(Comparator.comparingInt((Pair pair) -> -Math.max(
                                clusterOf.get(pair.a()).members().size(),
                                clusterOf.get(pair.b()).members().size()))
                        .thenComparing(SUREST))
                .toList();
        join(last, clusterOf, indexOf, compare);
        return clusterOf.stream().distinct().toList();
    }

    /** Which ones fit two that are forbidden to meet, such as the words that a statement and its denial have in common. */
    private static boolean[] torn(List<Rendering> renderings, List<Pair> pairs, ComparePairs compare) {
        List<List<Integer>> partners = new ArrayList<>();
        renderings.forEach(rendering -> partners.add(new ArrayList<>()));
        for (Pair pair : pairs.stream().sorted(SUREST).toList()) {
            partners.get(pair.a()).add(pair.b());
            partners.get(pair.b()).add(pair.a());
        }
        boolean[] torn = new boolean[renderings.size()];
        for (int i = 0; i < torn.length; i++) {
            List<Integer> best = partners.get(i)
                    .subList(0, Math.min(PARTNERS, partners.get(i).size()));
            for (int x = 0; x < best.size() && !torn[i]; x++) {
                for (int y = 0; y < x && !torn[i]; y++) {
                    torn[i] = compare.isForbidden(renderings.get(best.get(x)), renderings.get(best.get(y)));
                }
            }
        }
        return torn;
    }

    /** A few words out of a rendering with twice as many fit others as well: they wait until the whole ones are joined. */
    private static boolean isPart(Rendering a, Rendering b) {
        int one = a.content().terms().size();
        int other = b.content().terms().size();
        return 2 * Math.min(one, other) < Math.max(one, other);
    }

    private static void join(
            List<Pair> pairs, List<Cluster> clusterOf, Map<String, Integer> indexOf, ComparePairs compare) {
        for (Pair pair : pairs) {
            Cluster a = clusterOf.get(pair.a());
            Cluster b = clusterOf.get(pair.b());
            double linkage = a.equals(b) ? 0 : Cluster.linkage(a, b, compare);
            if (linkage >= SAME) {
                Cluster big = a.members().size() >= b.members().size() ? a : b;
                Cluster small = big.equals(a) ? b : a;
                small.members().forEach(member -> clusterOf.set(indexOf.get(member.id()), big));
                big.join(small, linkage);
            }
        }
    }
}
