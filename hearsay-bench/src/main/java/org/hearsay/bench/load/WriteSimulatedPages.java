package org.hearsay.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.bench.stemma.InventedLanguage;
import org.hearsay.bench.stemma.Regime;
import org.hearsay.bench.stemma.SimulateStories;
import org.hearsay.model.Article;

/**
 * Writes simulated pages, a thousand to a folder, for an archive of any size. Arguments: the folder, how many
 * pages, and, if wanted, how many of them are one story of one origin. The other stories have from one to sixty articles, seven in the mean.
 */
public final class WriteSimulatedPages {
    private static final long SEED = 9;
    private static final int SPEAKERS = 900;
    private static final int LARGEST = 60;
    private static final int A_FOLDER = 1000;
    private static final Regime REGIME = new Regime("half credited", Regime.Stamp.MINUTE, 0.5, 0.7, 0.15);

    private WriteSimulatedPages() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int wanted = Integer.parseInt(arguments[1]);
        Random random = new Random(SEED);
        SimulateStories stories = new SimulateStories(SEED);
        SimulatedPage page = new SimulatedPage(speakers(random));
        int written = 0;
        if (arguments.length > 2) {
            for (Article article :
                    stories.story(Integer.parseInt(arguments[2]), 1, REGIME).articles()) {
                write(folder, written++, page.html(article));
            }
        }
        while (written < wanted) {
            int size = Math.min(LARGEST, 1 + (int) (-6 * Math.log(1 - random.nextDouble())));
            for (Article article : stories.story(size, 1 + random.nextInt(1 + size / 3), REGIME)
                    .articles()) {
                if (written < wanted) {
                    write(folder, written++, page.html(article));
                }
            }
        }
        System.out.println(written + " pages in " + folder);
    }

    private static void write(Path folder, int number, String html) throws IOException {
        Path file = folder.resolve(Integer.toString(number / A_FOLDER)).resolve(number + ".html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, html, StandardCharsets.UTF_8);
    }

    private static List<String> speakers(Random random) {
        InventedLanguage language = new InventedLanguage(random);
        List<String> speakers = new ArrayList<>();
        for (int i = 0; i < SPEAKERS; i++) {
            speakers.add(language.name(random) + " " + language.name(random));
        }
        return speakers;
    }
}
