package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.formats.Facts;
import org.hearsay.formats.RejectedRow;
import org.hearsay.formats.SpeakerRow;
import org.hearsay.formats.StatementRow;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.Article;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stories;
import org.hearsay.page.Imprint;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.PageFacts;
import scala.Tuple2;

/**
 * The steps on Spark: pages by file, what looks across pages by window of time, by term, by run of words and by chain of
 * speakers, and stories one by one. The driver holds of each article its place in time and its story. The answer is that
 * of the local run, for any number of parts and any order of files.
 *
 * <p>Pages are read twice, once for what their outlets' pages share and once for the articles: shipping what was parsed
 * would cost more than parsing it again.
 */
public final class SparkRun {
    private final JavaSparkContext spark;
    private final int parts;

    /** @param parts into how many pieces the files and the stories are cut, at least one */
    public SparkRun(JavaSparkContext spark, int parts) {
        this.spark = spark;
        this.parts = parts;
    }

    /** What each page of these files gives alone, a record a page, packed by {@link Facts}; read when first asked for. */
    JavaRDD<byte[]> pages(List<String> files) throws IOException {
        JavaRDD<String> named = spark.parallelize(files, cut(files.size()));
        return named.mapPartitions(new ReadFacts(reader(), spark.broadcast(Facts.write(memory(named)))));
    }

    private ReadFile reader() {
        return new ReadFile(spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration())));
    }

    private OutletMemory memory(JavaRDD<String> files) throws IOException {
        List<OutletMemory> memories = new ArrayList<>();
        for (byte[] bytes : files.mapPartitionsToPair(new ReadImprints(reader()))
                .groupByKey(parts)
                .map(outlet -> Facts.write(remember(outlet._2())))
                .collect()) {
            memories.add(Facts.read(bytes, OutletMemory.class));
        }
        return OutletMemory.joined(memories);
    }

    private static OutletMemory remember(Iterable<byte[]> pages) throws IOException {
        List<Imprint> imprints = new ArrayList<>();
        for (byte[] bytes : pages) {
            imprints.add(Facts.read(bytes, Imprint.class));
        }
        return OutletMemory.ofImprints(imprints);
    }

    /**
     * The lines of all tables from what single pages gave.
     *
     * @param unlisted folders that could not be listed
     */
    Traced trace(JavaRDD<byte[]> given, List<Rejected> unlisted) {
        Kept kept = new Kept();
        JavaRDD<byte[]> read = kept.rdd(given);
        Numbers numbers = new Numbers(
                kept.rdd(read.flatMap(SparkRun::listed)).distinct(parts).collect());
        Broadcast<Numbers> known = spark.broadcast(numbers);
        ByTime byTime = new ByTime(parts, numbers.size());
        JavaPairRDD<Integer, byte[]> pages = kept.pairs(
                read.flatMapToPair(bytes -> numbered(bytes, known.value())).reduceByKey(byTime, (one, same) -> one));
        JavaPairRDD<Integer, byte[]> resolved = kept.pairs(SparkSpeakers.resolve(spark, pages));
        JavaPairRDD<String, Speaker> speakers = kept.pairs(SparkSpeakers.speakers(resolved, parts));
        Stories stories = new SparkStories(spark, kept, byTime).find(pages, numbers);
        Broadcast<Grouped> grouped = spark.broadcast(new Grouped(numbers, stories.stories()));
        SparkReuse.Found reuse = new SparkReuse(spark, kept, byTime).find(pages, numbers);
        JavaRDD<byte[]> statements =
                kept.rdd(new SparkStatements(spark, kept, parts).find(resolved, speakers, grouped));
        JavaPairRDD<TraceTable, String> ofStories =
                kept.pairs(SparkFindings.rows(resolved, speakers, reuse.passages(), statements, grouped, parts));
        Map<TraceTable, JavaRDD<String>> lines = new EnumMap<>(TraceTable.class);
        for (TraceTable table : SparkFindings.TABLES) {
            lines.put(table, ofStories.filter(row -> row._1() == table).values());
        }
        lines.put(TraceTable.SPEAKERS, speakers.values().flatMap(speaker -> Lines.of(List.of(SpeakerRow.of(speaker)))
                .iterator()));
        lines.put(TraceTable.STATEMENTS, statements.flatMap(SparkRun::statement));
        lines.put(TraceTable.REUSE, kept.rdd(NamePassages.rows(pages, reuse.passages(), known, byTime)));
        lines.put(
                TraceTable.REJECTED,
                read.flatMap(SparkRun::rejected)
                        .union(spark.parallelize(
                                Lines.of(unlisted.stream().map(RejectedRow::of).toList()))));
        return new Traced(
                lines,
                Stream.concat(stories.caps().stream(), reuse.caps().stream()).toList(),
                kept);
    }

    private static Iterator<Numbers.Listed> listed(byte[] bytes) throws IOException {
        Article article = Facts.read(bytes, PageFacts.class).article();
        return article == null
                ? Collections.emptyIterator()
                : List.of(new Numbers.Listed(article.id(), article.published(), article.outlet()))
                        .iterator();
    }

    private static Iterator<Tuple2<Integer, byte[]>> numbered(byte[] bytes, Numbers numbers) throws IOException {
        Article article = Facts.read(bytes, PageFacts.class).article();
        return article == null
                ? Collections.emptyIterator()
                : List.of(new Tuple2<>(numbers.of(article.id()), bytes)).iterator();
    }

    private static Iterator<String> rejected(byte[] bytes) throws IOException {
        Rejected rejected = Facts.read(bytes, PageFacts.class).rejected();
        return rejected == null
                ? Collections.emptyIterator()
                : Lines.of(List.of(RejectedRow.of(rejected))).iterator();
    }

    private static Iterator<String> statement(byte[] bytes) throws IOException {
        SparkStatements.Stated stated = Facts.read(bytes, SparkStatements.Stated.class);
        return Lines.of(List.of(StatementRow.of(stated.statement(), stated.speaker())))
                .iterator();
    }

    private int cut(int items) {
        return Math.max(1, Math.min(parts, items));
    }
}
