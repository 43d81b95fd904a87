package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Credit;
import org.hearsay.model.Role;

/** How a page that shows an issue of a newspaper is read otherwise than an outlet's own. */
final class PrintedPage {
    private final Sheet sheet;
    private final Issue issue;
    private final PrintedHeadline headline;

    PrintedPage(Draft.Reading reading, Issue issue) {
        this.sheet = reading.sheet();
        this.issue = issue;
        this.headline = new PrintedHeadline(sheet, issue, reading.names());
    }

    /** The headline that was printed, given the one that was found otherwise. */
    ChooseTitle.Title headline(ChooseTitle.Title found) {
        return headline.of(found);
    }

    /** Mends the roles; {@code title} is the number of the headline's piece. */
    Role[] mend(Role[] roles, int title) {
        return new IssueRoles(sheet, issue, roles).mend(title, headline.lastHead());
    }

    /** Those whom a line says to have written it: what else looks like a name on a library's page is the paper's or its own. */
    List<String> signed(List<String> names) {
        return names.stream()
                .filter(name ->
                        sheet.lines().stream().anyMatch(line -> line.byline && line.key.contains(Prose.key(name))))
                .toList();
    }

    /** The credits in the forms of print beside those found otherwise. */
    List<Credit> credits(Role[] roles, List<Credit> others) {
        return new PrintedCredits(sheet.pieces(), roles, issue.newspaper()).beside(others);
    }
}
