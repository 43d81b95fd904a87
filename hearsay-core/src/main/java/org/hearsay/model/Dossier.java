package org.hearsay.model;

import java.util.List;

/**
 * A story's articles with all that earlier steps found in them; what the last steps read.
 *
 * @param story the story
 * @param articles its articles, in the story's order
 * @param dates time expressions of each article's text, in the articles' order
 * @param attributions of its articles, by article in the story's order, then place in it
 * @param speakers those of its attributions, by id
 * @param passages shared by two of its articles, by a, b, place
 * @param statements of its attributions, by id
 * @param apparatuses of its statements with two witnesses or more, by statement id
 */
public record Dossier(
        Story story,
        List<Article> articles,
        List<List<DatedSpan>> dates,
        List<Attribution> attributions,
        List<Speaker> speakers,
        List<SharedPassage> passages,
        List<Statement> statements,
        List<Apparatus> apparatuses) {
    public Dossier {
        articles = List.copyOf(articles);
        dates = dates.stream().map(List::copyOf).toList();
        attributions = List.copyOf(attributions);
        speakers = List.copyOf(speakers);
        passages = List.copyOf(passages);
        statements = List.copyOf(statements);
        apparatuses = List.copyOf(apparatuses);
    }
}
