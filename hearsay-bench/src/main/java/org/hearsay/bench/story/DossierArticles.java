package org.hearsay.bench.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.bench.page.PageFiles;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;

/** The articles of invented dossiers, read from their pages, each with the story in which a reader puts it. */
public final class DossierArticles {
    /** What the name of a dossier's further stories ends with, as the second event of a topic does. */
    private static final String SECOND = "plus";

    private DossierArticles() {}

    /**
     * Pages that are rejected or that no story names are left out.
     *
     * @param topic the number of the first dossier; each has the next one
     */
    public static List<LabelledArticle> read(List<Path> folders, int topic) throws IOException {
        List<LabelledArticle> articles = new ArrayList<>();
        for (Path folder : folders) {
            Map<String, String> stories = stories(folder);
            for (Path file : PageFiles.in(folder.resolve("pages"))) {
                Page.Form form = file.toString().endsWith(".txt") ? Page.Form.DUMP : Page.Form.HTML;
                String story = stories.get(file.getFileName().toString());
                if (story != null && new CleanPage().clean(PageFiles.read(file, form)) instanceof Article article) {
                    articles.add(new LabelledArticle(article, story, topic + folders.indexOf(folder)));
                }
            }
        }
        return articles;
    }

    /** The story of each file, by the file's name. */
    private static Map<String, String> stories(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        Map<String, String> stories = new HashMap<>();
        String name = folder.getFileName().toString();
        for (JsonNode story : truth.path("stories")) {
            for (JsonNode file : story.path("files")) {
                stories.put(Path.of(file.asText()).getFileName().toString(), name);
            }
            name += SECOND;
        }
        return stories;
    }
}
