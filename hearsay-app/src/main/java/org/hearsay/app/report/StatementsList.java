package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;

/** The statements of a story that more than one witness renders, then each with its score. */
final class StatementsList {
    private static final int MOST_SECTIONS = 40;

    /** Rows that a statement's section takes the place of. */
    private static final int ROWS_EACH = 4;

    private StatementsList() {}

    static Html of(StoryFacts story, Fold fold) {
        List<Statement> several = story.statements().stream()
                .filter(statement -> isCollated(story, statement))
                .toList();
        Html heading = Tag.open("h2", "big").of(heading(several.size()));
        Html rest = rest(story, several.size());
        if (several.isEmpty()) {
            return section(story, Html.all(heading, rest));
        }
        Table table = Table.named("idx", "Statements with more than one witness")
                .columns("Speaker", "Said", "Statement")
                .column("r", Html.text("Articles"))
                .column("r", Html.text("Witnesses"))
                .columns("Differs in");
        List<Html> sections = new ArrayList<>();
        for (Statement statement : several.subList(0, Math.min(MOST_SECTIONS, several.size()))) {
            Apparatus apparatus = story.apparatus(statement);
            if (apparatus != null) {
                StatementSection section = new StatementSection(story, statement, apparatus);
                addRow(table, story, statement, section.renderings().brief());
                sections.add(section.html(fold.closes(several.size() * ROWS_EACH)));
            }
        }
        int more = several.size() - MOST_SECTIONS;
        if (more > 0) {
            table.row(Cell.of("and " + Numbers.of(more, "more statement") + " with more than one witness")
                    .across(6));
        }
        return Html.all(section(story, Html.all(heading, table.html(), rest)), Html.all(sections));
    }

    /** The statements of a story that have a section of their own. */
    static List<Statement> withSection(StoryFacts story) {
        if (story.isSingle()) {
            return List.of();
        }
        return story.statements().stream()
                .filter(statement -> isCollated(story, statement))
                .limit(MOST_SECTIONS)
                .toList();
    }

    /** True if the statement has witnesses to line up, all of them in the story. */
    private static boolean isCollated(StoryFacts story, Statement statement) {
        Apparatus apparatus = story.apparatus(statement);
        return apparatus != null
                && apparatus.witnesses().size() > 1
                && apparatus.witnesses().stream().allMatch(witness -> story.attribution(witness.id()) != null);
    }

    private static Html section(StoryFacts story, Html inside) {
        return Tag.open("section", "statements")
                .with("id", story.anchor("statements"))
                .of(inside);
    }

    private static String heading(int count) {
        return count == 0
                ? "No statement with more than one witness"
                : Numbers.capital(Numbers.wordOf(count, "statement")) + " with more than one witness";
    }

    private static Html rest(StoryFacts story, int several) {
        int all = story.statements().size();
        int single = all - several;
        if (all == 0) {
            return Tag.open("p", "note").of("Nobody is quoted or reported in these articles.");
        }
        String more = several == 0 ? "" : " more";
        String words =
                switch (single) {
                    case 0 -> "No statement of this story has one witness only. ";
                    case 1 -> "One" + more + " statement of this story has one witness. ";
                    default ->
                        Numbers.capital(Numbers.word(single)) + more
                                + " statements of this story have one witness each. ";
                };
        return Tag.open("p", "note").of(Html.text(words), Head.link(story.anchor("all"), "All " + all), Html.text("."));
    }

    private static void addRow(Table table, StoryFacts story, Statement statement, String differs) {
        List<Attribution> witnesses = story.witnesses(statement);
        int carriers = story.carriers(statement);
        Attribution first = ShownWitness.first(witnesses, story::article);
        Html words =
                Printed.own("span", "sq", story.article(first.article())).of(Printed.shortened(story.words(first), 56));
        table.row(
                Cell.head(Tag.open("span").with("dir", "auto").of(story.speakerName(statement.speaker()))),
                Cell.of(said(statement)).kind("i-d"),
                Cell.of(Tag.open("a").to("statement-" + statement.id()).of(words))
                        .kind("i-s"),
                Cell.of(Integer.toString(carriers))
                        .kind("r num i-n")
                        .with("data-u", Numbers.plural(carriers, "article")),
                Cell.of(Integer.toString(witnesses.size()))
                        .kind("r num i-n")
                        .with("data-u", Numbers.plural(witnesses.size(), "witness")),
                Cell.of(differs).kind("i-x"));
    }

    static String said(Statement statement) {
        return statement.saidOn() == null
                ? "day unknown"
                : Times.date(statement.saidOn().date());
    }
}
