package org.hearsay.bench.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.hearsay.bench.page.PageFiles;
import org.hearsay.model.Article;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/**
 * Pages of which those in two languages that appeared more than a month apart tell no common event: what two languages share by
 * chance. One half, by a hash of the names, is kept aside.
 */
public final class UnrelatedPages {
    private static final Duration MONTH = Duration.ofDays(30);

    private UnrelatedPages() {}

    /** The articles of the pages in these folders that have a day, of one half; each is its own story and topic. */
    public static List<LabelledArticle> read(List<Path> folders, boolean aside) throws IOException {
        CleanPage clean = new CleanPage();
        List<LabelledArticle> articles = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : PageFiles.in(folder)) {
                if (isAside(file.getFileName().toString()) == aside
                        && clean.clean(PageFiles.read(file, Page.Form.HTML)) instanceof Article article
                        && article.published() != null) {
                    articles.add(new LabelledArticle(article, article.id(), articles.size()));
                }
            }
        }
        return articles;
    }

    private static boolean isAside(String name) {
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 0;
    }

    /** Whether two articles are in two languages and appeared so far apart that they tell of two events. */
    public static boolean areUnrelated(Article one, Article other) {
        Moment first = one.published();
        Moment second = other.published();
        return !one.language().equals(other.language())
                && first != null
                && second != null
                && Duration.between(first.earliest(), second.earliest()).abs().compareTo(MONTH) > 0;
    }
}
