package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.formats.PassageRows;
import org.hearsay.formats.Row;
import org.hearsay.model.Article;
import org.hearsay.model.SharedPassage;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.reuse.DatedPassage;
import org.hearsay.reuse.NameReuse;
import scala.Tuple2;

/** The rows of the table of reuse: best sources are found article by article, kinds of reuse pair by pair. */
final class NamePassages {
    private NamePassages() {}

    static JavaRDD<String> rows(
            JavaPairRDD<Integer, byte[]> pages,
            JavaRDD<SharedPassage> passages,
            Broadcast<Numbers> numbers,
            ByTime byTime) {
        JavaPairRDD<Integer, SharedPassage> best = passages.flatMapToPair(passage -> dated(passage, numbers.value()))
                .groupByKey(byTime)
                .flatMapToPair(article -> best(article, numbers.value()));
        JavaPairRDD<Integer, SharedPassage> all =
                passages.mapToPair(passage -> new Tuple2<>(numbers.value().of(passage.a()), passage));
        JavaPairRDD<Integer, Tuple2<Iterable<SharedPassage>, Iterable<SharedPassage>>> named =
                all.cogroup(best, byTime);
        JavaPairRDD<Integer, Integer> wanted = all.flatMapToPair(passage -> {
            int window = byTime.getPartition(passage._1());
            return List.of(
                            new Tuple2<>(passage._1(), window),
                            new Tuple2<>(numbers.value().of(passage._2().b()), window))
                    .iterator();
        });
        return named.values()
                .zipPartitions(
                        Deliver.numbered(wanted, pages, byTime.numPartitions()).values(), NamePassages::lines);
    }

    private static Iterator<Tuple2<Integer, DatedPassage>> dated(SharedPassage passage, Numbers numbers) {
        int a = numbers.of(passage.a());
        int b = numbers.of(passage.b());
        DatedPassage dated = new DatedPassage(
                passage, numbers.article(a).published(), numbers.article(b).published());
        return List.of(new Tuple2<>(a, dated), new Tuple2<>(b, dated)).iterator();
    }

    private static Iterator<Tuple2<Integer, SharedPassage>> best(
            Tuple2<Integer, Iterable<DatedPassage>> article, Numbers numbers) {
        return new NameReuse()
                .best(numbers.article(article._1()).id(), Ordered.list(article._2())).stream()
                        .map(passage -> new Tuple2<>(numbers.of(passage.a()), passage))
                        .iterator();
    }

    private static Iterator<String> lines(
            Iterator<Tuple2<Iterable<SharedPassage>, Iterable<SharedPassage>>> named,
            Iterator<Tuple2<Integer, byte[]>> pages)
            throws IOException {
        Map<String, Article> articles = new HashMap<>();
        while (pages.hasNext()) {
            Article article = Facts.read(pages.next()._2(), PageFacts.class).article();
            articles.put(article.id(), article);
        }
        List<SharedPassage> passages = new ArrayList<>();
        Set<SharedPassage> best = new HashSet<>();
        named.forEachRemaining(article -> {
            article._1().forEach(passages::add);
            article._2().forEach(best::add);
        });
        PassageRows print = new PassageRows(articles);
        List<Row> rows = new NameReuse()
                .name(List.copyOf(articles.values()), passages, best).stream()
                        .map(print::of)
                        .toList();
        return Lines.of(rows).iterator();
    }
}
