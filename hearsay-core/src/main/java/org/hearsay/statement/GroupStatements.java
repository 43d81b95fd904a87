package org.hearsay.statement;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/** Groups attributions into statements: something said once, by one speaker. */
public final class GroupStatements {
    /** Every attribution in exactly one statement; by id; the same for any order of what is given. */
    public List<Statement> group(
            List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {
        return List.of();
    }
}
