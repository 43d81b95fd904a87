package org.hearsay.bench.page;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/**
 * Lists lines that may credit a supplier, with their place, to be judged by hand for the set that {@link ScoreCredits} uses:
 * what the step finds, and what any of a wide set of words points to.
 *
 * <p>{@code ListCredits HTML-FOLDER SHARE [FIRST]}: of every so many pages one, from a first one on.
 */
public final class ListCredits {
    private static final int MOST_LINE = 220;
    private static final int MOST_A_PAGE = 4;
    private static final Pattern WORDS =
            Pattern.compile("(?i)\\b(photos?|fotos?|bild|image|credit|source|quelle|courtesy|via|reporting"
                    + "|contributed|copyright|getty|reuters|associated press|afp|dpa|press association|newswire|agency|agencies)\\b"
                    + "|\\b(AP|PA|EPA|AFP|DPA|TASS|KCNA)\\b|\u00A9");
    private static final Pattern SPOKEN = Pattern.compile(
            "(?i)\\b(told|interview with|speaking to) (the )?(Reuters|AP|Associated Press|AFP|PA|TASS|BBC|CNN)\\b");

    private ListCredits() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CleanPage step = new CleanPage();
        List<Path> files = PageFiles.in(Path.of(arguments[0]));
        int share = Integer.parseInt(arguments[1]);
        for (int i = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0; i < files.size(); i += share) {
            if (step.clean(PageFiles.read(files.get(i), Page.Form.HTML)) instanceof Article article) {
                print(files.get(i).getFileName().toString(), article, out);
            }
        }
    }

    private static void print(String file, Article article, PrintStream out) {
        int printed = 0;
        for (Block block : article.blocks()) {
            List<Credit> here = article.credits().stream()
                    .filter(credit -> credit.source().equals(block.source()))
                    .toList();
            boolean pointed = block.text().length() < MOST_LINE
                            && WORDS.matcher(block.text()).find()
                    || SPOKEN.matcher(block.text()).find();
            if (!here.isEmpty() || pointed && printed < MOST_A_PAGE) {
                printed++;
                String found = String.join(
                        ";",
                        here.stream()
                                .map(one -> one.kind().label() + "=" + one.agency())
                                .toList());
                String text = block.text().replace('\n', ' ');
                String shown = text.length() < 240
                        ? text
                        : text.substring(0, 110) + " [...] " + text.substring(text.length() - 110);
                out.printf(
                        Locale.ROOT,
                        "%s\t%d\t%d\t%s\t[%s]\t%s%n",
                        file,
                        block.source().start(),
                        block.source().end(),
                        found,
                        block.role().label() + ", " + article.outlet(),
                        shown);
            }
        }
    }
}
