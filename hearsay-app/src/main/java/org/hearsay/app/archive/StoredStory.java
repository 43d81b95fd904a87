package org.hearsay.app.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Findings;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * All that an archive knows of one story.
 *
 * @param findings the story with all that the steps found in it
 * @param resolutions why its attributions have their speakers, by attribution id
 */
public record StoredStory(Findings findings, List<Resolution> resolutions) {
    public StoredStory {
        resolutions = List.copyOf(resolutions);
    }

    public Story story() {
        return findings.dossier().story();
    }

    /** The article of this id; throws where the story has none such. */
    public Article article(String id) {
        return Objects.requireNonNull(articles().get(id), id);
    }

    /** Articles by id. */
    public Map<String, Article> articles() {
        Map<String, Article> articles = new HashMap<>();
        findings.dossier().articles().forEach(article -> articles.put(article.id(), article));
        return articles;
    }

    /** Speakers by id. */
    public Map<String, Speaker> speakers() {
        Map<String, Speaker> speakers = new HashMap<>();
        findings.dossier().speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        return speakers;
    }

    /** Attributions by id. */
    public Map<String, Attribution> attributions() {
        Map<String, Attribution> attributions = new HashMap<>();
        findings.dossier().attributions().forEach(one -> attributions.put(one.id(), one));
        return attributions;
    }

    /** What to call the nodes of its stemma: articles by their paths, lost sources by their labels. */
    public Map<String, String> nodeNames() {
        Map<String, String> names = new HashMap<>();
        findings.stemma().nodes().forEach(node -> names.put(node.id(), node.label()));
        findings.dossier().articles().forEach(article -> names.put(article.id(), article.path()));
        return names;
    }

    /** The statement of this id, or null. */
    public @Nullable Statement statement(String id) {
        return findings.dossier().statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The statement that an attribution renders, or null. */
    public @Nullable Statement statementOf(String attribution) {
        return findings.dossier().statements().stream()
                .filter(statement -> statement.witnesses().contains(attribution))
                .findFirst()
                .orElse(null);
    }
}
