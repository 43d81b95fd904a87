package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Statements: stories that a chain of speakers joins go to one worker, and are grouped there apart from all others. The
 * driver learns which stories hang together.
 */
final class SparkStatements {
    private final JavaSparkContext spark;
    private final int parts;

    SparkStatements(JavaSparkContext spark, int parts) {
        this.spark = spark;
        this.parts = parts;
    }

    /**
     * A statement with what belongs to it.
     *
     * @param story number of the story of its first witness
     * @param speaker who said it
     * @param statement the statement
     * @param apparatus of its witnesses, if there are two or more
     */
    record Stated(
            int story,
            @Nullable Speaker speaker,
            Statement statement,
            @Nullable Apparatus apparatus) {}

    /** All statements, as {@link Stated}. */
    JavaRDD<byte[]> find(
            JavaPairRDD<Integer, byte[]> pages, JavaPairRDD<String, Speaker> speakers, Broadcast<Grouped> stories) {
        JavaPairRDD<String, Integer> spoken = pages.flatMapToPair(page -> spoken(page, stories.value()));
        Components chains = new Components(stories.value().size());
        JavaPairRDD<String, Integer> first = spoken.reduceByKey(Math::min, parts);
        for (Tuple2<Integer, Integer> link : spoken.join(first, parts)
                .values()
                .filter(link -> !link._1().equals(link._2()))
                .distinct(parts)
                .collect()) {
            chains.tie(link._1(), link._2());
        }
        Broadcast<int[]> chainOf = spark.broadcast(chains.all());
        JavaPairRDD<Integer, byte[]> byChain = pages.mapToPair(
                page -> new Tuple2<>(chainOf.value()[stories.value().of(page._1())], page._2()));
        JavaPairRDD<Integer, Speaker> speakersByChain =
                Deliver.to(spoken.mapToPair(one -> new Tuple2<>(one._1(), chainOf.value()[one._2()])), speakers, parts);
        return byChain.cogroup(speakersByChain, parts)
                .flatMap(chain -> statements(chain._2()._1(), chain._2()._2(), stories.value()));
    }

    /** Who speaks in which story, by an article. */
    static Iterator<Tuple2<String, Integer>> spoken(Tuple2<Integer, byte[]> page, Grouped stories) throws IOException {
        return Facts.read(page._2(), ResolvedPage.class).found().speakers().stream()
                .map(speaker -> new Tuple2<>(speaker.id(), stories.of(page._1())))
                .iterator();
    }

    private static Iterator<byte[]> statements(Iterable<byte[]> pages, Iterable<Speaker> known, Grouped grouped)
            throws IOException {
        List<Article> articles = new ArrayList<>();
        List<Attribution> attributions = new ArrayList<>();
        Map<Integer, List<Integer>> members = new TreeMap<>();
        Map<String, Integer> storyOf = new HashMap<>();
        for (byte[] bytes : pages) {
            ResolvedPage page = Facts.read(bytes, ResolvedPage.class);
            articles.add(page.article());
            attributions.addAll(page.found().attributions());
            int number = grouped.numbers().of(page.article().id());
            int story = grouped.of(number);
            members.computeIfAbsent(story, none -> new ArrayList<>()).add(number);
            page.found().attributions().forEach(one -> storyOf.put(one.id(), story));
        }
        if (attributions.isEmpty()) {
            return List.<byte[]>of().iterator();
        }
        List<Story> stories = new ArrayList<>();
        members.forEach((story, numbers) -> stories.add(grouped.story(story, numbers)));
        List<Speaker> speakers = Ordered.list(known);
        List<Statement> statements = Worker.steps().statements(articles, attributions, speakers, stories);
        Map<String, Apparatus> apparatus = new HashMap<>();
        Worker.steps().apparatuses(statements, attributions).forEach(one -> apparatus.put(one.statement(), one));
        Map<String, Speaker> speakerOf = new HashMap<>();
        speakers.forEach(speaker -> speakerOf.put(speaker.id(), speaker));
        return statements.stream()
                .map(statement -> Facts.write(new Stated(
                        storyOf.get(statement.witnesses().get(0)),
                        speakerOf.get(statement.speaker()),
                        statement,
                        apparatus.get(statement.id()))))
                .iterator();
    }
}
