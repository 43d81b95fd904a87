package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Resolution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;
import org.hearsay.pipeline.Dossiers;
import scala.Tuple2;
import scala.Tuple4;

/** What is told of one story alone: its dossier is gathered on one worker, and the rows of its tables come out. */
final class SparkFindings {
    /** The tables whose rows are of one story each. */
    static final List<TraceTable> TABLES = List.of(
            TraceTable.ARTICLES,
            TraceTable.ATTRIBUTIONS,
            TraceTable.STORIES,
            TraceTable.EDGES,
            TraceTable.CONFLICTS,
            TraceTable.TIMELINE,
            TraceTable.WORDS);

    private static final int ACROSS = -1;

    private SparkFindings() {}

    /** The lines of these tables, each by its table. */
    static JavaPairRDD<TraceTable, String> rows(
            JavaPairRDD<Integer, byte[]> pages,
            JavaPairRDD<String, Speaker> speakers,
            JavaRDD<SharedPassage> passages,
            JavaRDD<byte[]> statements,
            Broadcast<Grouped> grouped,
            int parts) {
        JavaPairRDD<Integer, byte[]> members =
                pages.mapToPair(page -> new Tuple2<>(grouped.value().of(page._1()), page._2()));
        JavaPairRDD<Integer, Speaker> cast =
                Deliver.to(pages.flatMapToPair(page -> SparkStatements.spoken(page, grouped.value())), speakers, parts);
        JavaPairRDD<Integer, SharedPassage> shared = passages.mapToPair(
                        passage -> new Tuple2<>(inside(passage, grouped.value()), passage))
                .filter(passage -> passage._1() != ACROSS);
        JavaPairRDD<Integer, byte[]> stated = statements.mapToPair(bytes ->
                new Tuple2<>(Facts.read(bytes, SparkStatements.Stated.class).story(), bytes));
        return members.cogroup(cast, shared, stated, parts).flatMapToPair(story -> lines(story, grouped.value()));
    }

    /** The story that both articles of a passage are of. */
    private static int inside(SharedPassage passage, Grouped grouped) {
        int story = grouped.of(grouped.numbers().of(passage.a()));
        return story == grouped.of(grouped.numbers().of(passage.b())) ? story : ACROSS;
    }

    private static Iterator<Tuple2<TraceTable, String>> lines(
            Tuple2<Integer, Tuple4<Iterable<byte[]>, Iterable<Speaker>, Iterable<SharedPassage>, Iterable<byte[]>>>
                    story,
            Grouped grouped)
            throws IOException {
        Gathered gathered = new Gathered();
        List<Integer> members = new ArrayList<>();
        for (byte[] bytes : story._2()._1()) {
            ResolvedPage page = Facts.read(bytes, ResolvedPage.class);
            members.add(grouped.numbers().of(page.article().id()));
            gathered.add(page);
        }
        story._2()._2().forEach(gathered.speakers::add);
        story._2()._3().forEach(gathered.passages::add);
        for (byte[] bytes : story._2()._4()) {
            gathered.add(Facts.read(bytes, SparkStatements.Stated.class));
        }
        Trace trace = gathered.trace(grouped.story(story._1(), members));
        return TABLES.stream()
                .flatMap(table -> Lines.of(table.rows(trace)).stream().map(line -> new Tuple2<>(table, line)))
                .iterator();
    }

    /** All that earlier steps found in one story. */
    private static final class Gathered {
        private final List<Speaker> speakers = new ArrayList<>();
        private final List<Article> articles = new ArrayList<>();
        private final Map<String, List<DatedSpan>> dates = new HashMap<>();
        private final List<Attribution> attributions = new ArrayList<>();
        private final List<Resolution> resolutions = new ArrayList<>();
        private final List<SharedPassage> passages = new ArrayList<>();
        private final List<Statement> statements = new ArrayList<>();
        private final List<Apparatus> apparatuses = new ArrayList<>();

        void add(ResolvedPage page) {
            articles.add(page.article());
            dates.put(page.article().id(), page.dates());
            attributions.addAll(page.found().attributions());
            resolutions.addAll(page.found().resolutions());
        }

        void add(SparkStatements.Stated stated) {
            statements.add(stated.statement());
            if (stated.apparatus() != null) {
                apparatuses.add(stated.apparatus());
            }
        }

        Trace trace(Story story) {
            articles.sort(Comparator.comparing(Article::path).thenComparing(Article::id));
            passages.sort(Comparator.comparing(SharedPassage::a)
                    .thenComparing(SharedPassage::b)
                    .thenComparing(SharedPassage::aSpan)
                    .thenComparing(SharedPassage::bSpan));
            statements.sort(Comparator.comparing(Statement::id));
            apparatuses.sort(Comparator.comparing(Apparatus::statement));
            Dossier dossier = Dossiers.of(
                            List.of(story), articles, dates, attributions, speakers, passages, statements, apparatuses)
                    .get(0);
            return new Trace(
                    articles,
                    List.of(),
                    attributions,
                    speakers,
                    resolutions,
                    List.of(story),
                    List.of(),
                    List.of(),
                    List.of(Worker.steps().findings(dossier)),
                    List.of());
        }
    }
}
