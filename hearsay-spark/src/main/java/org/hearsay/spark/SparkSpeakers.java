package org.hearsay.spark;

import java.util.Objects;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.model.Speaker;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.speaker.People;
import org.hearsay.speaker.ResolveSpeakers;
import scala.Tuple2;

/** Speakers: names and sources are read by the workers, and the driver finds which names are of one person. */
final class SparkSpeakers {
    private SparkSpeakers() {}

    /** Each article with the speakers of its attributions, as {@link ResolvedPage}. */
    static JavaPairRDD<Integer, byte[]> resolve(JavaSparkContext spark, JavaPairRDD<Integer, byte[]> pages) {
        Broadcast<People> people = spark.broadcast(Worker.steps()
                .resolveSpeakers()
                .people(pages.values()
                        .map(bytes -> {
                            PageFacts page = Facts.read(bytes, PageFacts.class);
                            return Worker.steps().resolveSpeakers().cast(article(page), page.attributions());
                        })
                        .collect()));
        return pages.mapValues(bytes -> {
            PageFacts page = Facts.read(bytes, PageFacts.class);
            return Facts.write(new ResolvedPage(
                    article(page),
                    page.dates(),
                    Worker.steps().resolveSpeakers().resolve(article(page), page.attributions(), people.value())));
        });
    }

    /** All speakers by id, each with what all pages tell. */
    static JavaPairRDD<String, Speaker> speakers(JavaPairRDD<Integer, byte[]> pages, int parts) {
        return pages.values()
                .flatMapToPair(bytes -> Facts.read(bytes, ResolvedPage.class).found().speakers().stream()
                        .map(speaker -> new Tuple2<>(speaker.id(), speaker))
                        .iterator())
                .reduceByKey(ResolveSpeakers::merged, parts);
    }

    private static Article article(PageFacts page) {
        return Objects.requireNonNull(page.article());
    }
}
