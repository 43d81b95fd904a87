package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.statement.Appearance;
import org.hearsay.statement.ExactCopies;
import org.hearsay.statement.GroupStatements;
import org.hearsay.statement.SpokenTerms;
import org.hearsay.statement.StoryTerms;
import org.hearsay.statement.SurePair;
import scala.Tuple2;

/**
 * Weighs pairs across stories, and those that a story which very many tell has left open: in pieces, to each of which what
 * its pairs stand for is brought.
 */
final class WeighPairs {
    private WeighPairs() {}

    static JavaRDD<SurePair> sure(
            JavaRDD<Told> told,
            JavaPairRDD<String, StoryTerms> terms,
            Broadcast<Grouped> stories,
            Kept kept,
            int parts) {
        JavaPairRDD<Tuple2<Long, Long>, long[]> pieces =
                kept.pairs(told.flatMap(story -> story.open().iterator())
                        .union(across(told, parts))
                        .mapToPair(pairs -> new Tuple2<>(new Tuple2<>(pairs[0], pairs[1]), pairs)));
        JavaPairRDD<Tuple2<Long, Long>, byte[]> copies = Deliver.to(
                pieces.flatMapToPair(piece -> LongStream.of(piece._2())
                        .distinct()
                        .mapToObj(number -> new Tuple2<>(number, piece._1()))
                        .iterator()),
                told.flatMapToPair(story -> story.said().stream()
                        .map(one -> new Tuple2<>(one.number(), one.facts()))
                        .iterator()),
                parts);
        JavaPairRDD<Tuple2<Long, Long>, Tuple2<String, StoryTerms>> weights = Deliver.to(
                pieces.flatMapToPair(piece -> LongStream.of(piece._2())
                        .mapToObj(number -> story(number, stories.value()))
                        .distinct()
                        .map(story -> new Tuple2<>(story, piece._1()))
                        .iterator()),
                terms.mapToPair(story -> new Tuple2<>(story._1(), story)),
                parts);
        return pieces.cogroup(copies, weights, parts)
                .values()
                .flatMap(piece -> weigh(piece._1(), piece._2(), piece._3()));
    }

    private static JavaRDD<long[]> across(JavaRDD<Told> told, int parts) {
        JavaPairRDD<String, SpokenTerms> bySpeaker = told.flatMapToPair(story -> story.spoken().stream()
                .map(one -> new Tuple2<>(one.speaker(), one))
                .iterator());
        return bySpeaker.groupByKey(parts).values().flatMap(spoken -> GroupStatements.pieces(
                        GroupStatements.across(Ordered.list(spoken)))
                .iterator());
    }

    private static String story(long number, Grouped grouped) {
        return grouped.id(grouped.of(Appearance.article(number)));
    }

    private static Iterator<SurePair> weigh(
            Iterable<long[]> pieces, Iterable<byte[]> copies, Iterable<Tuple2<String, StoryTerms>> weights)
            throws IOException {
        Map<Long, ExactCopies> byNumber = new HashMap<>();
        for (byte[] bytes : copies) {
            ExactCopies one = Facts.read(bytes, ExactCopies.class);
            byNumber.put(one.number(), one);
        }
        Map<String, StoryTerms> terms = new HashMap<>();
        weights.forEach(story -> terms.put(story._1(), story._2()));
        List<SurePair> sure = new ArrayList<>();
        for (long[] pairs : pieces) {
            sure.addAll(Worker.steps().groupStatements().weigh(pairs, byNumber::get, terms));
        }
        return sure.iterator();
    }
}
