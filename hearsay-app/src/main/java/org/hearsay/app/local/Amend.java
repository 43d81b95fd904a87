package org.hearsay.app.local;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/** What is done to the steps' results between two steps; nothing unless overridden. */
public interface Amend {
    /** Leaves everything as it is. */
    Amend NOTHING = new Amend() {};

    /** The attributions that count. */
    default List<Attribution> attributions(List<Attribution> found) {
        return found;
    }

    /** The speakers that count. */
    default Speakers speakers(Speakers resolved) {
        return resolved;
    }

    /** The stories that count. */
    default List<Story> stories(List<Story> grouped, List<Article> articles) {
        return grouped;
    }

    /** The statements that count. */
    default List<Statement> statements(List<Statement> grouped, List<Attribution> attributions) {
        return grouped;
    }
}
