package org.hearsay.spark;

import java.io.IOException;
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
import org.hearsay.model.Apparatus;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.statement.Appearance;
import org.hearsay.statement.ExactCopies;
import org.hearsay.statement.GroupStatements;
import org.hearsay.statement.NamedSpeakers;
import org.hearsay.statement.SaidInArticle;
import org.hearsay.statement.StoryTerms;
import org.hearsay.statement.SurePair;
import org.hearsay.text.Connected;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Statements: what each story tells by itself, pairs across stories by speaker, and what sure pairs connect on one worker.
 * The driver learns which renderings are connected.
 */
final class SparkStatements {
    private final JavaSparkContext spark;
    private final Kept kept;
    private final int parts;

    SparkStatements(JavaSparkContext spark, Kept kept, int parts) {
        this.spark = spark;
        this.kept = kept;
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
            @Nullable Apparatus apparatus) {
        Stated by(@Nullable Speaker known) {
            return new Stated(story, known, statement, apparatus);
        }
    }

    /** All statements, as {@link Stated}. */
    JavaRDD<byte[]> find(
            JavaPairRDD<Integer, byte[]> pages, JavaPairRDD<String, Speaker> speakers, Broadcast<Grouped> stories) {
        JavaPairRDD<Integer, byte[]> byStory =
                pages.mapToPair(page -> new Tuple2<>(stories.value().of(page._1()), page._2()));
        JavaPairRDD<Integer, Speaker> cast =
                Deliver.to(pages.flatMapToPair(page -> spoken(page, stories.value())), speakers, parts);
        JavaRDD<Told> told = kept.rdd(byStory.cogroup(cast, parts)
                .map(story -> tell(story._1(), story._2()._1(), story._2()._2(), stories.value())));
        JavaPairRDD<String, StoryTerms> terms =
                kept.pairs(told.mapToPair(story -> new Tuple2<>(story.story(), story.terms())));
        JavaRDD<SurePair> sure = kept.rdd(told.flatMap(story -> story.sure().iterator())
                .union(WeighPairs.sure(told, terms, stories, kept, parts)));
        Broadcast<Connected> connected = spark.broadcast(
                Connected.by(sure.mapPartitions(SparkStatements::links).collect()));
        return named(
                told.flatMap(story -> alone(story, connected.value(), stories.value()))
                        .union(joined(told, terms, sure, connected, stories)),
                speakers);
    }

    private static GroupStatements step() {
        return Worker.steps().groupStatements();
    }

    /** Who speaks in which story, by an article. */
    static Iterator<Tuple2<String, Integer>> spoken(Tuple2<Integer, byte[]> page, Grouped stories) throws IOException {
        return Facts.read(page._2(), ResolvedPage.class).found().speakers().stream()
                .map(speaker -> new Tuple2<>(speaker.id(), stories.of(page._1())))
                .iterator();
    }

    private static Told tell(int story, Iterable<byte[]> pages, Iterable<Speaker> cast, Grouped grouped)
            throws IOException {
        List<SaidInArticle> articles = new ArrayList<>();
        for (byte[] bytes : pages) {
            ResolvedPage page = Facts.read(bytes, ResolvedPage.class);
            articles.add(new SaidInArticle(
                    grouped.numbers().of(page.article().id()),
                    page.article().published(),
                    page.article().language(),
                    page.found().attributions()));
        }
        List<Speaker> speakers = new ArrayList<>();
        cast.forEach(speakers::add);
        return Told.of(step().tell(grouped.id(story), articles, NamedSpeakers.among(speakers)));
    }

    /** One link a rendering: to one that stands for all with which the pairs of this part connect it. */
    private static Iterator<long[]> links(Iterator<SurePair> pairs) {
        List<long[]> all = new ArrayList<>();
        pairs.forEachRemaining(pair -> all.add(new long[] {pair.a(), pair.b()}));
        return Connected.by(all).links().iterator();
    }

    /** The statements of renderings that no sure pair holds. */
    private static Iterator<byte[]> alone(Told story, Connected connected, Grouped grouped) throws IOException {
        List<byte[]> stated = new ArrayList<>();
        for (Told.Said said : story.said()) {
            if (!connected.holds(said.number())) {
                ExactCopies copies = said.copies();
                stated.addAll(stated(List.of(step().alone(copies)), List.of(copies), grouped));
            }
        }
        return stated.iterator();
    }

    private JavaRDD<byte[]> joined(
            JavaRDD<Told> told,
            JavaPairRDD<String, StoryTerms> terms,
            JavaRDD<SurePair> sure,
            Broadcast<Connected> connected,
            Broadcast<Grouped> stories) {
        JavaPairRDD<Long, byte[]> copies = told.flatMapToPair(story -> story.said().stream()
                .filter(one -> connected.value().holds(one.number()))
                .map(one -> new Tuple2<>(connected.value().leader(one.number()), one.facts()))
                .iterator());
        JavaPairRDD<Long, Tuple2<String, StoryTerms>> weights = Deliver.to(
                told.flatMapToPair(story -> leaders(story, connected.value())),
                terms.mapToPair(story -> new Tuple2<>(story._1(), story)),
                parts);
        return copies.cogroup(sure.keyBy(pair -> connected.value().leader(pair.a())), weights, parts)
                .values()
                .flatMap(together -> join(together._1(), together._2(), together._3(), stories.value()));
    }

    private static Iterator<Tuple2<String, Long>> leaders(Told story, Connected connected) {
        return story.said().stream()
                .filter(one -> connected.holds(one.number()))
                .map(one -> connected.leader(one.number()))
                .distinct()
                .map(leader -> new Tuple2<>(story.story(), leader))
                .iterator();
    }

    private static Iterator<byte[]> join(
            Iterable<byte[]> copies,
            Iterable<SurePair> pairs,
            Iterable<Tuple2<String, StoryTerms>> weights,
            Grouped grouped)
            throws IOException {
        List<ExactCopies> together = new ArrayList<>();
        for (byte[] bytes : copies) {
            together.add(Facts.read(bytes, ExactCopies.class));
        }
        Map<String, StoryTerms> terms = new HashMap<>();
        weights.forEach(story -> terms.put(story._1(), story._2()));
        return stated(step().join(together, Ordered.list(pairs), terms), together, grouped)
                .iterator();
    }

    private static List<byte[]> stated(List<Statement> statements, List<ExactCopies> copies, Grouped grouped) {
        List<Attribution> attributions = new ArrayList<>();
        Map<String, Integer> storyOf = new HashMap<>();
        for (ExactCopies one : copies) {
            for (Appearance appearance : one.appearances()) {
                attributions.add(appearance.attribution());
                storyOf.put(appearance.attribution().id(), grouped.of(Appearance.article(appearance.number())));
            }
        }
        Map<String, Apparatus> apparatus = new HashMap<>();
        Worker.steps().apparatuses(statements, attributions).forEach(one -> apparatus.put(one.statement(), one));
        return statements.stream()
                .map(statement -> Facts.write(new Stated(
                        storyOf.get(statement.witnesses().get(0)), null, statement, apparatus.get(statement.id()))))
                .toList();
    }

    /** With who said it, where anybody is known to. */
    private JavaRDD<byte[]> named(JavaRDD<byte[]> stated, JavaPairRDD<String, Speaker> speakers) {
        JavaPairRDD<String, byte[]> bySpeaker = kept.pairs(stated.mapToPair(SparkStatements::bySpeaker));
        return bySpeaker
                .filter(one -> one._1().isEmpty())
                .values()
                .union(bySpeaker
                        .filter(one -> !one._1().isEmpty())
                        .leftOuterJoin(speakers, parts)
                        .values()
                        .map(one -> Facts.write(
                                Facts.read(one._1(), Stated.class).by(one._2().orNull()))));
    }

    private static Tuple2<String, byte[]> bySpeaker(byte[] bytes) throws IOException {
        String speaker = Facts.read(bytes, Stated.class).statement().speaker();
        return new Tuple2<>(speaker == null ? "" : speaker, bytes);
    }
}
