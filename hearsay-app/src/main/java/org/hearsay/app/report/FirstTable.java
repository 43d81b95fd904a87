package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** Who had each statement first; statements of one speaker with the same answer share a row. */
final class FirstTable {
    private static final int MOST_ROWS = 8;
    private static final int MOST_OTHERS = 3;
    private static final int MOST_QUOTES = 3;

    private FirstTable() {}

    /** What rows are joined by. */
    private record Answer(
            @Nullable String speaker, @Nullable String article, List<String> others, String how) {}

    static Html of(StoryFacts story) {
        Map<Answer, List<Statement>> rows = new LinkedHashMap<>();
        for (Statement statement : story.statements()) {
            FirstCarrier first = story.first(statement);
            if (first != null) {
                Answer answer = new Answer(statement.speaker(), first.article(), first.others(), how(story, first));
                rows.computeIfAbsent(answer, key -> new ArrayList<>()).add(statement);
            }
        }
        if (rows.isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.titled("firsts", "First, statement by statement")
                .columns("Statement", "First", "Others", "How sure");
        rows.entrySet().stream().limit(MOST_ROWS).forEach(row -> addRow(table, story, row.getKey(), row.getValue()));
        int more = rows.size() - MOST_ROWS;
        Html rest = more > 0
                ? Tag.open("p", "note")
                        .of(
                                Html.text(Numbers.capital(Numbers.word(more)) + " more with each statement in "),
                                Head.link(story.anchor("statements"), "Statements"),
                                Html.text("."))
                : Html.NOTHING;
        return Html.all(table.html(), rest);
    }

    private static void addRow(Table table, StoryFacts story, Answer answer, List<Statement> statements) {
        table.row(
                Cell.head(
                        Html.text(story.speakerName(answer.speaker())),
                        Tag.open("small").of(words(story, statements))),
                Cell.of(first(story, answer)).label("First"),
                Cell.of(others(story, answer)).label("Others"),
                Cell.of(Printed.mixed(answer.how())).label("How sure"));
    }

    private static Html words(StoryFacts story, List<Statement> statements) {
        List<Html> quotes = statements.stream()
                .limit(MOST_QUOTES)
                .map(statement -> story.witnesses(statement))
                .filter(witnesses -> !witnesses.isEmpty())
                .map(witnesses -> quote(story, witnesses.get(0)))
                .toList();
        String count = statements.size() == 1 ? "" : Numbers.wordOf(statements.size(), "statement") + ": ";
        String more = statements.size() > MOST_QUOTES ? " and others" : "";
        return Html.all(Html.text(count), Html.joined(quotes, ", "), Html.text(more));
    }

    private static Html quote(StoryFacts story, Attribution witness) {
        return Printed.quote(story.words(witness), story.article(witness.article()), 36);
    }

    private static Html first(StoryFacts story, Answer answer) {
        if (answer.article() == null) {
            return Html.text("undetermined");
        }
        Article article = story.article(answer.article());
        String time = article.published() == null ? "" : Times.brief(article.published());
        return Html.all(
                Tag.open("b").of(story.names().outlet(article)),
                Html.text(" "),
                Tag.open("small", "num").of(time));
    }

    /** "Northern and Quay, both 11 May", "Northern 11 May, Quay 12 May and 3 more". */
    private static String others(StoryFacts story, Answer answer) {
        List<Article> others = answer.others().stream()
                .filter(story::holds)
                .filter(id -> !id.equals(answer.article()))
                .map(story::article)
                .toList();
        boolean sameDay = others.size() > 1 && Tied.sameDay(others);
        List<String> named = others.stream()
                .limit(MOST_OTHERS)
                .map(article -> sameDay ? story.names().outlet(article) : dated(story, article))
                .toList();
        int more = others.size() - named.size();
        String list = more == 0 && sameDay
                ? Numbers.list(named)
                : String.join(", ", named) + (more == 0 ? "" : " and " + more + " more");
        return sameDay
                ? list
                        + (others.size() == 2 ? ", both " : ", all ")
                        + Times.dayOfYear(Tied.moment(others.get(0)).day())
                : list;
    }

    private static String dated(StoryFacts story, Article article) {
        String outlet = story.names().outlet(article);
        return article.published() == null
                ? outlet + ", undated"
                : outlet + " " + Times.dayOfYear(article.published().day());
    }

    private static String how(StoryFacts story, FirstCarrier first) {
        if (first.article() != null) {
            return first.lead() > 0 ? "certain, by " + Numbers.hours(first.lead()) + " or more" : first.reason();
        }
        return Tied.reason(
                first.others().stream().filter(story::holds).map(story::article).toList());
    }
}
