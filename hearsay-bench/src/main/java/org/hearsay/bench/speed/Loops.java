package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Witness;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.Steps;
import org.hearsay.text.Fold;
import org.hearsay.text.Stem;
import org.hearsay.text.Tokens;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The inner loops, each on one page of the sample corpus, in microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class Loops {
    private static final Path PAGE = Path.of("samples/pages/02-harbour-post.html");

    private final Steps steps = new Steps();
    private Page page;
    private Article article;
    private List<DatedSpan> dates;
    private List<String> words;
    private List<Witness> witnesses;

    @Setup
    public void read() throws IOException {
        page = new Page(PAGE.toString(), Page.Form.HTML, Files.readAllBytes(PAGE), null, null, null);
        article = (Article) clean();
        dates = dates();
        words = Words.of(article.text()).stream().map(Word::text).toList();
        witnesses = List.of(
                new Witness("A", Tokens.of("We will open the books to everyone without any conditions this week.")),
                new Witness("B", Tokens.of("This week we shall open our books to all, with no conditions attached.")),
                new Witness("C", Tokens.of("We will open the books, without conditions.")));
    }

    @Benchmark
    public Outcome clean() {
        return steps.finish(steps.draft(page), OutletMemory.EMPTY);
    }

    @Benchmark
    public List<DatedSpan> dates() {
        return steps.dates(article, null);
    }

    @Benchmark
    public List<Attribution> attributions() {
        return steps.attributions(article, dates);
    }

    @Benchmark
    public List<Word> cutIntoWords() {
        return Words.of(article.text());
    }

    @Benchmark
    public List<String> foldAndStem() {
        List<String> stems = new ArrayList<>(words.size());
        for (String word : words) {
            stems.add(Stem.of(Fold.plain(word)));
        }
        return stems;
    }

    @Benchmark
    public Apparatus collateThreeWitnesses() {
        return new org.hearsay.collation.Collate().collate("loop", witnesses);
    }
}
