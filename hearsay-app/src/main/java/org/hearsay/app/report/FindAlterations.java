package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.Place;
import org.hearsay.model.StemmaEdge;

/**
 * Who altered what in a statement: each place where a witness differs from that of the article it comes from. Without a
 * descent between two witnesses nothing tells which of their readings is the older one, so none is named.
 */
final class FindAlterations {
    private final StoryFacts story;
    private final List<Attribution> witnesses;
    private final List<Column> columns;

    FindAlterations(StoryFacts story, List<Attribution> witnesses, List<Column> columns) {
        this.story = story;
        this.witnesses = witnesses;
        this.columns = columns;
    }

    /** Weightiest first, then in the story's order of articles, then in text order. */
    List<Alteration> find() {
        Set<Alteration> found = new HashSet<>();
        List<Alteration> ordered = new ArrayList<>();
        for (Article article : story.articles()) {
            for (StemmaEdge edge : descents(article)) {
                for (int row : rows(article.id())) {
                    for (Alteration one : between(nearest(row, rows(edge.from())), row, edge)) {
                        if (found.add(one)) {
                            ordered.add(one);
                        }
                    }
                }
            }
        }
        ordered.sort(Comparator.comparingDouble((Alteration one) -> -one.weight()));
        return ordered;
    }

    /** Articles that have a witness and come from another one that has, in the story's order. */
    List<Article> descended() {
        return story.articles().stream()
                .filter(article -> !descents(article).isEmpty())
                .toList();
    }

    /** The surest descent of an article from another witness's; none where nothing shows a direction. */
    private List<StemmaEdge> descents(Article article) {
        if (rows(article.id()).isEmpty()) {
            return List.of();
        }
        return story.stemma().edges().stream()
                .filter(edge -> edge.to().equals(article.id()) && edge.certainty() != Certainty.UNDETERMINED)
                .filter(edge -> !rows(edge.from()).isEmpty())
                .min(Comparator.comparing(StemmaEdge::isSecond)
                        .thenComparing(StemmaEdge::certainty)
                        .thenComparingDouble(edge -> -edge.probability())
                        .thenComparing(StemmaEdge::from))
                .stream()
                .toList();
    }

    private List<Integer> rows(String article) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < witnesses.size(); row++) {
            if (witnesses.get(row).article().equals(article)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** Of a source's witnesses the one that a row differs least from: a headline is held against a headline. */
    private int nearest(int row, List<Integer> sources) {
        return sources.stream()
                .min(Comparator.comparingLong(source -> columns.stream()
                        .filter(place -> differs(place, source, row))
                        .count()))
                .orElseThrow();
    }

    private List<Alteration> between(int source, int row, StemmaEdge edge) {
        return columns.stream()
                .filter(place -> differs(place, source, row))
                .map(place -> new Alteration(
                        story.article(edge.from()),
                        story.article(edge.to()),
                        edge.certainty(),
                        place.kindName(),
                        place.weight(),
                        DifferencesTable.bare(place.readings().get(source)),
                        DifferencesTable.bare(place.readings().get(row))))
                .toList();
    }

    /** Both are there, with other words in their place; moved ones are the same words. Where one has not begun or has ended, nothing can be concluded. */
    private static boolean differs(Column place, int source, int row) {
        String before = place.forms().get(source);
        String after = place.forms().get(row);
        boolean counts = place.number() > 0 && place.kind() != Place.Kind.MOVED;
        return counts && before != null && after != null && !Objects.equals(before, after);
    }
}
