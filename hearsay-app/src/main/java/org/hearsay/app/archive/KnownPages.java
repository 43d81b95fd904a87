package org.hearsay.app.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.local.LightArticle;
import org.hearsay.app.local.PackedTexts;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Rejected;

/**
 * What is known of each page alone, as far as the steps that look across pages read it.
 *
 * @param articles by path, then id, each {@link LightArticle light}
 * @param texts of the articles
 * @param attributions in the articles' order, then place, speakers not resolved
 * @param rejected pages without an article, by path, then place in their file
 * @param articleOfPage ids of the articles, by the page that gave them
 * @param pageOfArticle the first page that gave an article, by article id
 */
record KnownPages(
        List<Article> articles,
        PackedTexts texts,
        List<Attribution> attributions,
        List<Rejected> rejected,
        Map<String, String> articleOfPage,
        Map<String, String> pageOfArticle) {
    static KnownPages of(StorePageFacts store, List<Rejected> unread) throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        Map<String, List<Attribution>> attributions = new HashMap<>();
        Map<String, String> articleOfPage = new HashMap<>();
        Map<String, String> pageOfArticle = new HashMap<>();
        PackedTexts texts = new PackedTexts();
        SharedParts shared = new SharedParts();
        List<Rejected> rejected = new ArrayList<>(unread);
        store.tell((page, facts) -> {
            Article article = facts.article();
            if (article == null) {
                rejected.add(facts.rejected());
                return;
            }
            articleOfPage.put(page, article.id());
            if (pageOfArticle.putIfAbsent(article.id(), page) == null) {
                articles.put(article.id(), LightArticle.of(article, facts.attributions()));
                texts.keep(article);
                attributions.put(article.id(), shared.of(article, facts.attributions()));
            }
        });
        List<Article> sorted = articles.values().stream()
                .sorted(Comparator.comparing(Article::path).thenComparing(Article::id))
                .toList();
        rejected.sort(Comparator.comparing(Rejected::path).thenComparing(Rejected::offset));
        return new KnownPages(
                sorted,
                texts,
                sorted.stream()
                        .flatMap(article -> attributions.get(article.id()).stream())
                        .toList(),
                rejected,
                articleOfPage,
                pageOfArticle);
    }
}
