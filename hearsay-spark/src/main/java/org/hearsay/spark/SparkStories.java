package org.hearsay.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.model.Stories;
import org.hearsay.model.StoryPart;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.story.ArticleSketch;
import org.hearsay.story.GroupStories;
import org.hearsay.story.Neighbours;
import org.hearsay.story.SharedTerm;
import org.hearsay.story.TermCounts;
import org.hearsay.story.TermRarity;
import org.hearsay.story.TiedArticles;
import org.hearsay.text.Connected;
import scala.Tuple2;

/**
 * Stories: terms are counted by article, earlier articles found by term, pairs compared by window of time, and what no
 * tie joins is grouped apart. The driver learns how rare the common terms are, which articles hang together, and the
 * stories.
 */
final class SparkStories {
    private final JavaSparkContext spark;
    private final Kept kept;
    private final ByTime byTime;

    SparkStories(JavaSparkContext spark, Kept kept, ByTime byTime) {
        this.spark = spark;
        this.kept = kept;
        this.byTime = byTime;
    }

    Stories find(JavaPairRDD<Integer, byte[]> pages, Numbers numbers) {
        JavaPairRDD<Integer, TermCounts> counts = kept.pairs(pages.mapValues(
                bytes -> step().count(Facts.read(bytes, PageFacts.class).article())));
        Broadcast<TermRarity> rarity = spark.broadcast(rarity(counts, numbers.size()));
        JavaPairRDD<Integer, ArticleSketch> sketches =
                kept.pairs(counts.mapValues(one -> step().sketch(one, rarity.value())));
        JavaPairRDD<Integer, Neighbours> neighbours = kept.pairs(neighbours(sketches, rarity));
        JavaRDD<TiedArticles> ties = kept.rdd(ties(sketches, neighbours));
        List<StoryPart> parts = merged(sketches, ties, numbers, rarity);
        return new Stories(
                step().stories(parts),
                step().caps(
                                counts.values().filter(TermCounts::isCut).count(),
                                neighbours
                                        .values()
                                        .map(one -> (long) one.popular())
                                        .fold(0L, Long::sum),
                                neighbours.values().filter(Neighbours::crowded).count()));
    }

    private static GroupStories step() {
        return Worker.steps().groupStories();
    }

    private TermRarity rarity(JavaPairRDD<Integer, TermCounts> counts, int articles) {
        Map<Long, Integer> common = counts.values()
                .mapPartitionsToPair(SparkStories::frequencies)
                .reduceByKey(Integer::sum, byTime.numPartitions())
                .filter(term -> term._2() > 1)
                .collectAsMap();
        return TermRarity.ofCommon(common, articles);
    }

    private static Iterator<Tuple2<Long, Integer>> frequencies(Iterator<TermCounts> articles) {
        Map<Long, Integer> frequencies = new HashMap<>();
        while (articles.hasNext()) {
            TermCounts counts = articles.next();
            for (int i = 0; i < counts.size(); i++) {
                frequencies.merge(counts.term(i), 1, Integer::sum);
            }
        }
        return frequencies.entrySet().stream()
                .map(term -> new Tuple2<>(term.getKey(), term.getValue()))
                .iterator();
    }

    private JavaPairRDD<Integer, Neighbours> neighbours(
            JavaPairRDD<Integer, ArticleSketch> sketches, Broadcast<TermRarity> rarity) {
        JavaPairRDD<Integer, SharedTerm> shared = sketches.flatMapToPair(
                        article -> step().weighty(article._2(), rarity.value()).stream()
                                .map(term -> new Tuple2<>(term, article._1()))
                                .iterator())
                .groupByKey(byTime.numPartitions())
                .flatMapToPair(term -> {
                    int[] articles = Ordered.numbers(term._2());
                    return step().shared(term._1(), articles, rarity.value())
                            .map(one -> new Tuple2<>(one.article(), one))
                            .iterator();
                });
        return shared.groupByKey(byTime)
                .mapToPair(article ->
                        new Tuple2<>(article._1(), step().neighbours(article._1(), Ordered.list(article._2()))))
                .partitionBy(byTime);
    }

    /** Sketches are brought to the windows of time in which they are compared. */
    private JavaRDD<TiedArticles> ties(
            JavaPairRDD<Integer, ArticleSketch> sketches, JavaPairRDD<Integer, Neighbours> neighbours) {
        ByTime windows = byTime;
        JavaPairRDD<Integer, Integer> wanted = neighbours.flatMapToPair(article -> {
            int window = windows.getPartition(article._1());
            List<Tuple2<Integer, Integer>> all = new ArrayList<>();
            all.add(new Tuple2<>(article._1(), window));
            for (int earlier : article._2().earlier()) {
                all.add(new Tuple2<>(earlier, window));
            }
            return all.iterator();
        });
        JavaPairRDD<Integer, Tuple2<Integer, ArticleSketch>> delivered =
                Deliver.numbered(wanted, sketches, byTime.numPartitions());
        return neighbours.values().zipPartitions(delivered.values(), SparkStories::compare);
    }

    private static Iterator<TiedArticles> compare(
            Iterator<Neighbours> neighbours, Iterator<Tuple2<Integer, ArticleSketch>> sketches) {
        Map<Integer, ArticleSketch> known = new HashMap<>();
        sketches.forEachRemaining(sketch -> known.put(sketch._1(), sketch._2()));
        List<TiedArticles> ties = new ArrayList<>();
        while (neighbours.hasNext()) {
            Neighbours one = neighbours.next();
            for (int earlier : one.earlier()) {
                TiedArticles tie = step().compare(earlier, known.get(earlier), one.article(), known.get(one.article()));
                if (tie != null) {
                    ties.add(tie);
                }
            }
        }
        return ties.iterator();
    }

    private List<StoryPart> merged(
            JavaPairRDD<Integer, ArticleSketch> sketches,
            JavaRDD<TiedArticles> ties,
            Numbers numbers,
            Broadcast<TermRarity> rarity) {
        Components components = new Components(numbers.size());
        for (long[] link : ties.mapPartitions(SparkStories::links).collect()) {
            components.tie((int) link[0], (int) link[1]);
        }
        Broadcast<int[]> leaders = spark.broadcast(components.all());
        double spanDays = step().spanDays(numbers.published());
        return sketches.mapToPair(one -> new Tuple2<>(leaders.value()[one._1()], one))
                .cogroup(
                        ties.mapToPair(tie -> new Tuple2<>(leaders.value()[tie.earlier()], tie)),
                        byTime.numPartitions())
                .flatMap(component -> merged(component._2()._1(), component._2()._2(), spanDays, rarity.value())
                        .iterator())
                .collect();
    }

    /** One link an article: to one that stands for all with which the ties of this part connect it. */
    private static Iterator<long[]> links(Iterator<TiedArticles> ties) {
        List<long[]> pairs = new ArrayList<>();
        ties.forEachRemaining(tie -> pairs.add(new long[] {tie.earlier(), tie.later()}));
        return Connected.by(pairs).links().iterator();
    }

    private static List<StoryPart> merged(
            Iterable<Tuple2<Integer, ArticleSketch>> sketches,
            Iterable<TiedArticles> ties,
            double spanDays,
            TermRarity rarity) {
        List<Tuple2<Integer, ArticleSketch>> ordered = Ordered.byNumber(sketches);
        Map<Integer, Integer> index = new HashMap<>();
        ordered.forEach(one -> index.put(one._1(), index.size()));
        List<TiedArticles> own = new ArrayList<>();
        ties.forEach(tie -> own.add(new TiedArticles(
                index.get(tie.earlier()), index.get(tie.later()), tie.logOdds(), tie.foreign(), tie.naming())));
        return step().merged(ordered.stream().map(Tuple2::_2).toList(), own, spanDays, rarity);
    }
}
