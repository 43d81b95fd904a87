package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.archive.StoredStory;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Statement;

/**
 * Articles that are to stand side by side, with what two or more of them have in common.
 *
 * @param articles in the order asked for, by id
 * @param stories theirs, by id
 */
record Comparison(Map<String, Article> articles, Map<String, StoredStory> stories) {
    static final int MOST = 6;

    /** A statement that two or more of the articles carry: by article, its first rendering there. */
    record Common(StoredStory story, Statement statement, Map<String, Attribution> renderings) {}

    /** The articles that {@code article} in the address names, at most {@value #MOST}. */
    static Comparison asked(Context context, Library library) throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        Map<String, StoredStory> stories = new LinkedHashMap<>();
        for (String id :
                context.queryParams("article").stream().distinct().limit(MOST).toList()) {
            Library.Shelf shelf = library.ofArticle(id);
            if (shelf == null) {
                throw new Missing("There is no article " + id + " in this archive.");
            }
            articles.put(id, shelf.story().article(id));
            stories.put(shelf.story().story().id(), shelf.story());
        }
        return new Comparison(articles, stories);
    }

    /** In each story's order of statements. */
    List<Common> statements() {
        List<Common> common = new ArrayList<>();
        for (StoredStory story : stories.values()) {
            Map<String, Attribution> attributions = story.attributions();
            for (Statement statement : story.findings().dossier().statements()) {
                Map<String, Attribution> by = new HashMap<>();
                for (String id : statement.witnesses()) {
                    Attribution witness = attributions.get(id);
                    if (witness != null && articles.containsKey(witness.article())) {
                        by.putIfAbsent(witness.article(), witness);
                    }
                }
                if (by.size() > 1) {
                    common.add(new Common(story, statement, by));
                }
            }
        }
        return common;
    }

    /** Those that stand in two of the articles. */
    List<SharedPassage> passages() {
        return stories.values().stream()
                .flatMap(story -> story.findings().dossier().passages().stream())
                .filter(passage -> articles.containsKey(passage.a()) && articles.containsKey(passage.b()))
                .toList();
    }
}
