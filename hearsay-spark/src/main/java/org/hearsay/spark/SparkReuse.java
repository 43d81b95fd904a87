package org.hearsay.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.model.CapHit;
import org.hearsay.model.SharedPassage;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.reuse.ArticleWords;
import org.hearsay.reuse.FindReuse;
import org.hearsay.reuse.QuotableText;
import org.hearsay.reuse.SameRuns;
import scala.Tuple2;

/**
 * Reuse: runs of words are indexed by their hashes, each part of all hashes on one worker, and the passages that they lead
 * to are aligned by window of time.
 */
final class SparkReuse {
    private final JavaSparkContext spark;
    private final Kept kept;
    private final ByTime byTime;

    SparkReuse(JavaSparkContext spark, Kept kept, ByTime byTime) {
        this.spark = spark;
        this.kept = kept;
        this.byTime = byTime;
    }

    /**
     * What the articles share.
     *
     * @param passages by the number of the later article
     * @param caps bounds that were reached
     */
    record Found(JavaRDD<SharedPassage> passages, List<CapHit> caps) {}

    Found find(JavaPairRDD<Integer, byte[]> pages, Numbers numbers) {
        JavaPairRDD<Integer, QuotableText> texts = kept.pairs(pages.mapValues(SparkReuse::text));
        long[][] smallest = new long[numbers.size()][];
        texts.mapValues(text -> text.words().smallest())
                .collect()
                .forEach(article -> smallest[article._1()] = article._2());
        Broadcast<long[][]> alike = spark.broadcast(smallest);
        Broadcast<Numbers> known = spark.broadcast(numbers);
        int parts = byTime.numPartitions();
        JavaRDD<SameRuns.Found> same = kept.rdd(texts.mapPartitionsToPair(part -> CutRuns.of(part, parts))
                .groupByKey(new ByTime(parts, parts))
                .values()
                .map(runs -> step().same(
                                CutRuns.joined(runs),
                                number -> known.value().article(number).outlet(),
                                number -> alike.value()[number])));
        return new Found(
                kept.rdd(passages(texts, same)),
                step().caps(
                                texts.values()
                                        .map(QuotableText::words)
                                        .filter(ArticleWords::isCut)
                                        .count(),
                                same.map(SameRuns.Found::popular).fold(0L, Long::sum)));
    }

    private static FindReuse step() {
        return Worker.steps().findReuse();
    }

    private static QuotableText text(byte[] bytes) throws java.io.IOException {
        PageFacts page = Facts.read(bytes, PageFacts.class);
        return QuotableText.of(page.article(), page.attributions());
    }

    private JavaRDD<SharedPassage> passages(JavaPairRDD<Integer, QuotableText> texts, JavaRDD<SameRuns.Found> same) {
        ByTime windows = byTime;
        JavaPairRDD<Integer, SameRuns> pairs = same.flatMapToPair(found -> found.all().stream()
                        .map(one -> new Tuple2<>(one.article(), one))
                        .iterator())
                .partitionBy(byTime);
        JavaPairRDD<Integer, Integer> wanted = pairs.mapPartitionsToPair(part -> wanted(part, windows));
        JavaPairRDD<Integer, Tuple2<Integer, QuotableText>> delivered =
                Deliver.numbered(wanted, texts, byTime.numPartitions());
        return pairs.values().zipPartitions(delivered.values(), SparkReuse::passages);
    }

    private static Iterator<Tuple2<Integer, Integer>> wanted(Iterator<Tuple2<Integer, SameRuns>> part, ByTime windows) {
        Set<Tuple2<Integer, Integer>> wanted = new HashSet<>();
        while (part.hasNext()) {
            SameRuns pair = part.next()._2();
            int window = windows.getPartition(pair.article());
            wanted.add(new Tuple2<>(pair.article(), window));
            wanted.add(new Tuple2<>(pair.other(), window));
        }
        return wanted.iterator();
    }

    private static Iterator<SharedPassage> passages(
            Iterator<SameRuns> found, Iterator<Tuple2<Integer, QuotableText>> texts) {
        Map<Integer, QuotableText> known = new HashMap<>();
        texts.forEachRemaining(text -> known.put(text._1(), text._2()));
        Map<Long, List<SameRuns>> pairs = new HashMap<>();
        found.forEachRemaining(
                one -> pairs.computeIfAbsent((long) one.article() << 32 | one.other(), none -> new ArrayList<>())
                        .add(one));
        List<SameRuns> whole = pairs.values().stream().map(SparkReuse::joined).toList();
        return step().passages(whole, known::get).iterator();
    }

    /** All places of one pair of articles. */
    private static SameRuns joined(List<SameRuns> pair) {
        return new SameRuns(
                pair.get(0).article(),
                pair.get(0).other(),
                pair.stream()
                        .flatMapToLong(one -> java.util.Arrays.stream(one.places()))
                        .sorted()
                        .toArray());
    }
}
