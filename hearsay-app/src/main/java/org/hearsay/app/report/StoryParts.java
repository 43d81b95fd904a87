package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Findings;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** The parts of one story's report, for a server that shows them on pages of their own. */
public final class StoryParts {
    private final StoryFacts facts;

    public StoryParts(Findings findings) {
        facts = new StoryFacts(1, findings);
    }

    /** All chapters of the story, with long parts closed. */
    public Html chapters() {
        return StoryChapter.of(facts, 1, List.of(), facts.articles().size(), Fold.LONG);
    }

    /** Links to the chapters on the page that shows them; none for a story of one article. */
    public List<Html> links() {
        return facts.isSingle() ? List.of() : StoryChapter.links(facts);
    }

    /** The identifier under which the chapters look for the list of all statements. */
    public String anchorOfAll() {
        return facts.anchor("all");
    }

    /** "Four articles, three or four independent origins." */
    public String sentence() {
        return Headline.sentence(facts);
    }

    /** The story's statements: most articles first, then most witnesses, then day. */
    public List<Statement> statements() {
        return facts.statements();
    }

    /**
     * A statement of several witnesses.
     *
     * @param lead in which article it stood first and who altered what of it
     * @param table all witnesses, lined up
     */
    public record LinedUp(Html lead, Html table) {}

    /** Null where it has one witness only. */
    public @Nullable LinedUp linedUp(Statement statement) {
        Apparatus apparatus = facts.apparatus(statement);
        if (apparatus == null) {
            return null;
        }
        StatementSection section = new StatementSection(facts, statement, apparatus);
        return new LinedUp(section.lead(), section.html(false));
    }

    /** Who altered what in a statement, weightiest first. */
    public List<Alteration> alterations(Statement statement) {
        Apparatus apparatus = facts.apparatus(statement);
        return apparatus == null ? List.of() : new StatementSection(facts, statement, apparatus).alterations();
    }

    /** Who had a statement first, or null where it has one witness only. */
    public @Nullable FirstCarrier first(Statement statement) {
        return facts.first(statement);
    }

    /** What an article is called in this story: its outlet, with the day or more where it has several. */
    public String name(Article article) {
        return facts.names().inFull(article);
    }
}
