package org.hearsay.app.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.app.local.Amend;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/**
 * Lets what readers know better take the place of what the steps found; later corrections win over earlier ones. Its verbs
 * are called in the order of the steps.
 */
final class ApplyCorrections implements Amend {
    private final List<Correction> corrections;
    private final Map<String, String> articles;
    private final Set<Long> applied = new TreeSet<>();
    private ResolveAnchors anchors;
    private Map<String, List<KnownDescent>> known = Map.of();

    /**
     * @param corrections those that stand, in the order of making
     * @param articles ids of the articles, by the page that gave them
     */
    ApplyCorrections(List<Correction> corrections, Map<String, String> articles) {
        this.corrections = List.copyOf(corrections);
        this.articles = articles;
        this.anchors = new ResolveAnchors(articles, List.of());
    }

    /** The numbers of the corrections that found what they speak of. */
    Set<Long> applied() {
        return applied;
    }

    /** Leaves out what is no statement. */
    @Override
    public List<Attribution> attributions(List<Attribution> found) {
        if (corrections.isEmpty()) {
            return found;
        }
        anchors = new ResolveAnchors(articles, found);
        Set<String> out = new HashSet<>();
        for (Correction correction : of(Correction.Kind.NOT_A_STATEMENT)) {
            String attribution = anchors.attribution(correction.subjectAt());
            note(correction, attribution != null && out.add(attribution));
        }
        return found.stream()
                .filter(attribution -> !out.contains(attribution.id()))
                .toList();
    }

    @Override
    public Speakers speakers(Speakers resolved) {
        List<Correction> joined = of(Correction.Kind.SAME_PERSON);
        List<Correction> named = of(Correction.Kind.OTHER_SPEAKER);
        if (joined.isEmpty() && named.isEmpty()) {
            return resolved;
        }
        CorrectSpeakers correct = new CorrectSpeakers(resolved, anchors);
        joined.forEach(correction -> note(correction, correct.join(correction)));
        named.forEach(correction -> note(correction, correct.name(correction)));
        return correct.corrected();
    }

    @Override
    public List<Story> stories(List<Story> grouped, List<Article> all) {
        List<Correction> descents = of(Correction.Kind.DESCENT_KNOWN);
        if (descents.isEmpty()) {
            return grouped;
        }
        CorrectStories correct = new CorrectStories(grouped, all);
        for (Correction correction : descents) {
            String article = anchors.article(correction.subjectAt());
            boolean named = correction.objectAt().page() == null;
            String source = named ? correction.object() : anchors.article(correction.objectAt());
            if (article != null && source != null && !article.equals(source)) {
                correct.add(new KnownDescent(article, source));
                note(correction, true);
            }
        }
        known = correct.known();
        return correct.stories();
    }

    /** What readers know of the descent of a story's articles, in the order of saying. */
    List<KnownDescent> known(Story story) {
        return known.getOrDefault(story.id(), List.of());
    }

    @Override
    public List<Statement> statements(List<Statement> grouped, List<Attribution> attributions) {
        CorrectStatements correct = new CorrectStatements();
        for (Correction correction : of(Correction.Kind.NOT_THE_SAME)) {
            String stays = anchors.attribution(correction.subjectAt());
            String goes = anchors.attribution(correction.objectAt());
            if (stays != null && goes != null) {
                correct.part(stays, goes);
                note(correction, true);
            }
        }
        return correct.corrected(grouped, attributions);
    }

    private void note(Correction correction, boolean found) {
        if (found) {
            applied.add(correction.id());
        }
    }

    private List<Correction> of(Correction.Kind kind) {
        return corrections.stream()
                .filter(correction -> correction.kind() == kind)
                .toList();
    }
}
