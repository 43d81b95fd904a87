package org.hearsay.model;

import java.util.List;

/**
 * All that one run over a set of pages found.
 *
 * @param articles by path
 * @param rejected pages without an article, by path
 * @param attributions by article's path, then place
 * @param speakers by id
 * @param resolutions why attributions have their speakers, by attribution id
 * @param stories most articles first, then id
 * @param passages by a, b, place
 * @param statements by id
 * @param findings one entry a story, in the stories' order
 * @param caps bounds that were reached, in the order of the steps
 */
public record Trace(
        List<Article> articles,
        List<Rejected> rejected,
        List<Attribution> attributions,
        List<Speaker> speakers,
        List<Resolution> resolutions,
        List<Story> stories,
        List<SharedPassage> passages,
        List<Statement> statements,
        List<Findings> findings,
        List<CapHit> caps) {
    public Trace {
        articles = List.copyOf(articles);
        rejected = List.copyOf(rejected);
        attributions = List.copyOf(attributions);
        speakers = List.copyOf(speakers);
        resolutions = List.copyOf(resolutions);
        stories = List.copyOf(stories);
        passages = List.copyOf(passages);
        statements = List.copyOf(statements);
        findings = List.copyOf(findings);
        caps = List.copyOf(caps);
    }
}
