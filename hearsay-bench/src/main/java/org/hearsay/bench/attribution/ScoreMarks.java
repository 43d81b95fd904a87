package org.hearsay.bench.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.speaker.ResolveSpeakers;

/**
 * Prints how well attributions of real pages and their speakers are found, by marks of whole articles: of English ones ({@code
 * page-marks.tsv}) or those in other languages ({@code page-marks-others.tsv}): {@code ScoreMarks EVAL_FOLDER look|aside [others]}.
 */
public final class ScoreMarks {
    private ScoreMarks() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        EvalPages pages = new EvalPages(Path.of(arguments[0]));
        FindAttributions find = new FindAttributions();
        ResolveSpeakers resolve = new ResolveSpeakers();
        Map<String, MarkCount> counts = new TreeMap<>();
        MarkCount all = new MarkCount();
        boolean others = arguments.length > 2 && arguments[2].equals("others");
        for (MarkedPage page : others ? MarkedPage.others() : MarkedPage.all()) {
            Article article = page.aside() == arguments[1].equals("aside") ? pages.read(page.name()) : null;
            if (article != null) {
                Speakers told = resolve.resolve(List.of(article), find.find(article));
                Map<String, Speaker> speakers = new HashMap<>();
                told.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
                List<Attribution> found = told.attributions().stream()
                        .filter(one -> one.place() == Attribution.IN_TEXT)
                        .toList();
                MarksAndFound beside = new MarksAndFound(page, article.text(), found);
                String set = page.name().substring(0, page.name().indexOf('/'));
                for (MarkCount count : List.of(all, counts.computeIfAbsent(set, none -> new MarkCount()))) {
                    count.add(
                            beside, article.text(), one -> one.speaker() == null ? null : speakers.get(one.speaker()));
                }
            }
        }
        all.print(out, "all");
        all.printForms(out, "all");
        counts.forEach((set, count) -> count.print(out, set));
    }
}
