package org.hearsay.app.local;

import java.util.List;
import org.hearsay.model.CapHit;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/**
 * What the steps that look across pages found.
 *
 * @param speakers with the attributions, their speakers filled in
 * @param stories most articles first, then id
 * @param passages by a, b, place
 * @param statements by id
 * @param caps bounds that were reached
 */
public record Across(
        Speakers speakers,
        List<Story> stories,
        List<SharedPassage> passages,
        List<Statement> statements,
        List<CapHit> caps) {
    public Across {
        stories = List.copyOf(stories);
        passages = List.copyOf(passages);
        statements = List.copyOf(statements);
        caps = List.copyOf(caps);
    }
}
