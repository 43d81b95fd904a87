package org.hearsay.app.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;

/** Every statement of every story, one row each, in full where only one article carries it. */
final class AllStatements {
    private static final int CUT = 160;

    private AllStatements() {}

    static Html of(List<StoryFacts> stories) {
        int all = stories.stream().mapToInt(story -> story.statements().size()).sum();
        Html heading = Tag.open("h1", "big").of(all == 0 ? "No statement was found" : "All statements");
        Tag section = Tag.open("section", "statements").with("id", "statements");
        if (all == 0) {
            return section.of(heading);
        }
        return section.of(
                heading, Html.all(stories.stream().map(AllStatements::story).toList()));
    }

    private static Html story(StoryFacts story) {
        if (story.statements().isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.named("all", "All statements of story " + story.number())
                .columns("Speaker", "Said", "Statement", "Carried by");
        Set<Statement> elsewhere = new HashSet<>(StatementsList.withSection(story));
        for (Statement statement : story.statements()) {
            addRow(table, story, statement, elsewhere.contains(statement));
        }
        return Tag.open("div", "cf")
                .with("id", story.anchor("all"))
                .of(
                        Tag.open("h2", "q")
                                .of(
                                        Html.text("Story " + story.number() + ": "),
                                        Tag.open("span").with("dir", "auto").of(story.title())),
                        table.html());
    }

    private static void addRow(Table table, StoryFacts story, Statement statement, boolean collated) {
        List<Attribution> witnesses = story.witnesses(statement);
        if (witnesses.isEmpty()) {
            return;
        }
        Attribution first = ShownWitness.first(witnesses, story::article);
        String said = story.words(first);
        Html words = Printed.own("span", "sq", story.article(first.article()))
                .of(collated ? Printed.shortened(said, CUT) : said);
        Tag row = collated ? Tag.open("tr") : Tag.open("tr").with("id", "statement-" + statement.id());
        table.row(
                row,
                List.of(
                        Cell.head(Tag.open("span").with("dir", "auto").of(story.speakerName(statement.speaker()))),
                        Cell.of(StatementsList.said(statement)).kind("i-d"),
                        Cell.of(
                                        collated
                                                ? Tag.open("a")
                                                        .to("statement-" + statement.id())
                                                        .of(words)
                                                : words)
                                .kind("i-s"),
                        Cell.of(carried(story, witnesses)).label("Carried by")));
    }

    private static Html carried(StoryFacts story, List<Attribution> witnesses) {
        TreeSet<String> articles = new TreeSet<>();
        witnesses.forEach(witness -> articles.add(story.names().article(story.article(witness.article()))));
        if (articles.size() > 3) {
            return Html.text(Numbers.of(articles.size(), "article"));
        }
        String only = articles.size() == 1 && !story.isSingle() ? "only " : "";
        Html form = witnesses.size() == 1
                ? Tag.open("small").of(WitnessesTable.form(story, witnesses.get(0)))
                : Html.NOTHING;
        return Html.all(Html.text(only + Numbers.list(List.copyOf(articles))), form);
    }
}
