package org.hearsay.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.Passages;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;
import org.hearsay.page.Imprint;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.Dossiers;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/**
 * The steps on Spark: pages by file and stories one by one on the workers, what looks across pages on the driver. The
 * answer is that of the local run, for any number of parts and any order of files.
 *
 * <p>Pages are read twice, once for what their outlets' pages share and once for the articles: shipping what was parsed
 * would cost more than parsing it again.
 */
public final class SparkRun {
    private final JavaSparkContext spark;
    private final int parts;
    private final Steps steps = Worker.steps();

    /** @param parts into how many pieces the files and the stories are cut, at least one */
    public SparkRun(JavaSparkContext spark, int parts) {
        this.spark = spark;
        this.parts = parts;
    }

    /** What each page of these files gives alone, a record a page, packed by {@link Facts}; read when first asked for. */
    JavaRDD<byte[]> pages(List<String> files) throws IOException {
        JavaRDD<String> named = spark.parallelize(files, cut(files.size()));
        return named.mapPartitions(new ReadFacts(spark.broadcast(Facts.write(memory(named)))));
    }

    private OutletMemory memory(JavaRDD<String> files) throws IOException {
        List<OutletMemory> memories = new ArrayList<>();
        for (byte[] bytes : files.mapPartitionsToPair(new ReadImprints())
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
     * The whole trace from what single pages gave.
     *
     * @param unlisted folders that could not be listed
     */
    Trace trace(JavaRDD<byte[]> pages, List<Rejected> unlisted) throws IOException {
        List<Rejected> rejected = new ArrayList<>(unlisted);
        Map<String, PageFacts> found = new LinkedHashMap<>();
        for (byte[] bytes : pages.collect()) {
            PageFacts facts = Facts.read(bytes, PageFacts.class);
            if (facts.rejected() != null) {
                rejected.add(facts.rejected());
            } else {
                found.putIfAbsent(article(facts).id(), facts);
            }
        }
        rejected.sort(Comparator.comparing(Rejected::path).thenComparing(Rejected::offset));
        return across(new ArrayList<>(found.values()), rejected);
    }

    private Trace across(List<PageFacts> pages, List<Rejected> rejected) throws IOException {
        pages.sort(Comparator.comparing((PageFacts page) -> article(page).path())
                .thenComparing(page -> article(page).id()));
        List<Article> articles = pages.stream().map(SparkRun::article).toList();
        Map<String, List<DatedSpan>> dates = new HashMap<>();
        pages.forEach(page -> dates.put(article(page).id(), page.dates()));
        List<Attribution> found =
                pages.stream().flatMap(page -> page.attributions().stream()).toList();
        Speakers speakers = steps.speakers(articles, found);
        Stories grouped = steps.stories(articles);
        List<Story> stories = grouped.stories();
        Passages shared = steps.passages(articles, speakers.attributions());
        List<Statement> statements = steps.statements(articles, speakers.attributions(), speakers.speakers(), stories);
        List<Dossier> dossiers = Dossiers.of(
                stories,
                articles,
                dates,
                speakers.attributions(),
                speakers.speakers(),
                shared.passages(),
                statements,
                steps.apparatuses(statements, speakers.attributions()));
        return new Trace(
                articles,
                rejected,
                speakers.attributions(),
                speakers.speakers(),
                speakers.resolutions(),
                stories,
                shared.passages(),
                statements,
                findings(dossiers),
                Stream.concat(grouped.caps().stream(), shared.caps().stream()).toList());
    }

    private List<Findings> findings(List<Dossier> dossiers) throws IOException {
        List<byte[]> packed = dossiers.stream().map(Facts::write).toList();
        List<Findings> findings = new ArrayList<>(packed.size());
        for (byte[] bytes : spark.parallelize(packed, cut(packed.size()))
                .map(dossier -> Facts.write(Worker.steps().findings(Facts.read(dossier, Dossier.class))))
                .collect()) {
            findings.add(Facts.read(bytes, Findings.class));
        }
        return findings;
    }

    private int cut(int items) {
        return Math.max(1, Math.min(parts, items));
    }

    private static Article article(PageFacts page) {
        return Objects.requireNonNull(page.article());
    }
}
