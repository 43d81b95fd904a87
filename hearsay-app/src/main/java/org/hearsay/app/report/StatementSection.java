package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Witness;
import org.jspecify.annotations.Nullable;

/** One statement with all its witnesses: sentence, score, differences, full texts. */
final class StatementSection {
    private static final int LONG = 400;
    private static final int LONGEST_LINE = 90;
    private static final Set<Statement.Band> IN_OTHER_WORDS =
            EnumSet.of(Statement.Band.OTHER_WORDING, Statement.Band.PROBABLE, Statement.Band.UNDECIDED);

    private final StoryFacts story;
    private final Statement statement;
    private final Apparatus apparatus;
    private final List<Attribution> witnesses;
    private final Map<String, String> labels;
    private final List<String> labelOf;
    private final List<Column> columns;
    private final int marks;

    StatementSection(StoryFacts story, Statement statement, Apparatus apparatus) {
        this.story = story;
        this.statement = statement;
        this.apparatus = apparatus;
        this.witnesses = apparatus.witnesses().stream()
                .map(Witness::id)
                .map(id -> Objects.requireNonNull(story.attribution(id), id))
                .toList();
        this.labels = story.names().witnesses(witnesses, story::article);
        this.labelOf = witnesses.stream()
                .map(witness -> labels.getOrDefault(witness.id(), ""))
                .toList();
        Columns.Set set = Columns.of(
                Quotation.in(apparatus, id -> Objects.requireNonNull(story.attribution(id), id), story::article));
        this.columns = set.columns();
        this.marks = set.marks();
    }

    Renderings renderings() {
        return new Renderings(story, statement, witnesses, columns, labelOf, ScoreRow.texts(apparatus, labels));
    }

    List<Alteration> alterations() {
        return new FindAlterations(story, witnesses, columns).find();
    }

    /** First witness and alterations in one sentence. */
    Html lead() {
        return new StatementLead(
                        story,
                        statement,
                        alterations(),
                        new FindAlterations(story, witnesses, columns).descended(),
                        !DifferencesTable.places(columns).isEmpty())
                .sentence();
    }

    /** @param closed true to show its first sentence only until a reader opens it */
    Html html(boolean closed) {
        Html sentence = Tag.open("h3", "say").of(renderings().sentence());
        Tag section = Tag.open(closed ? "details" : "section", "stmt").with("id", "statement-" + statement.id());
        return closed
                ? section.of(Tag.open("summary").of(kick(), words(), sentence), Html.all(parts()))
                : section.of(kick(), sentence, Html.all(parts()));
    }

    private Html words() {
        Attribution first = witnesses.get(0);
        return Html.all(
                Html.text(" "), Printed.quote(story.words(first), story.article(first.article()), LONGEST_LINE));
    }

    private List<Html> parts() {
        List<Html> parts = new ArrayList<>();
        List<ScoreRow> rows = ScoreRow.of(apparatus, labels);
        Article language = commonLanguage();
        List<Column> places = DifferencesTable.places(columns);
        if (!places.isEmpty() && oneDirection()) {
            parts.add(Score.of(shown(), rows.stream().limit(ScoreRow.MOST).toList(), language, name(rows, places)));
            parts.add(Legend.score());
            if (witnesses.size() > ScoreRow.MOST) {
                parts.add(Tag.open("p", "note").of("One row is one distinct text, not one article."));
            }
        } else if (!places.isEmpty()) {
            parts.add(
                    Tag.open("p", "note")
                            .of(
                                    "The witnesses run in two directions of writing, so they are not lined up; the table has it all."));
        }
        if (!places.isEmpty()) {
            parts.add(Tag.open("div", "two")
                    .of(DifferencesTable.of(statement.id(), columns, labelOf, language), margin()));
        }
        parts.add(WitnessesTable.of(story, witnesses, labelOf, ScoreRow.texts(apparatus, labels)));
        return parts;
    }

    private Html kick() {
        Speaker speaker = story.speaker(statement.speaker());
        String name = speaker == null ? "Speaker unknown" : spellings(speaker);
        String day = statement.saidOn() == null
                ? "day unknown"
                : Times.date(statement.saidOn().date());
        return Tag.open("span", "kick")
                .of(
                        Tag.open("b").with("dir", "auto").of(name),
                        Html.text(" "),
                        Tag.open("span").of(day));
    }

    /** The name with its other full spellings: single words that the name holds say nothing new. */
    private static String spellings(Speaker speaker) {
        List<String> names = new ArrayList<>(List.of(speaker.name()));
        speaker.spellings().stream()
                .filter(spelling -> Names.isOtherSpelling(spelling, speaker.name()))
                .sorted()
                .limit(3)
                .forEach(names::add);
        return String.join(", ", names);
    }

    private String name(List<ScoreRow> rows, List<Column> places) {
        return Numbers.capital(Numbers.word(rows.size()))
                + " renderings of one statement, lined up. The table after it lists the "
                + Numbers.wordOf(places.size(), "place") + " where they differ.";
    }

    /** All columns, or in a long statement those that differ with a few words around them. */
    private List<Column> shown() {
        boolean isLong = apparatus.witnesses().stream()
                .anyMatch(witness -> witness.tokens().size() > LONG);
        return isLong ? Excerpt.of(columns, apparatus.witnesses().size()) : columns;
    }

    private boolean oneDirection() {
        return witnesses.stream()
                        .map(witness -> Printed.runsLeft(story.article(witness.article())))
                        .distinct()
                        .count()
                == 1;
    }

    private long languages() {
        return witnesses.stream()
                .map(witness -> story.article(witness.article()).language())
                .distinct()
                .count();
    }

    private @Nullable Article commonLanguage() {
        List<Article> articles = witnesses.stream()
                .map(witness -> story.article(witness.article()))
                .toList();
        return languages() == 1 && !articles.get(0).language().equals("und") ? articles.get(0) : null;
    }

    private Html margin() {
        List<Html> notes = new ArrayList<>();
        String counted = marks == 0
                ? "Spacing and quotation marks."
                : Numbers.capital(Numbers.wordOf(marks, "mark")) + " or capitals. Spacing and quotation marks.";
        notes.add(note("Not counted", Html.text(counted)));
        if (languages() > 1) {
            notes.add(note(
                    "In several languages",
                    Html.text("Lined up word by word, by what each word means in English in a word list of ours. Nobody"
                            + " has checked a translation.")));
        }
        if (IN_OTHER_WORDS.contains(statement.band())) {
            notes.add(note("Same statement?", Html.text(sameStatement())));
        }
        FirstCarrier first = story.first(statement);
        if (first != null) {
            notes.add(note("Who had it first", Printed.mixed(first(first))));
        }
        String source = statement.speaker() == null ? "the speaker" : story.speakerName(statement.speaker());
        notes.add(note("What would change it", Html.text("The words of " + source + " at their source.")));
        return Tag.open("aside").of(notes);
    }

    private String sameStatement() {
        Certainty certainty = Certainty.of(statement.probability());
        String when = statement.saidOn() == null ? "no page gives the day" : "the same or no other day";
        return Numbers.capital(certainty.label()) + ", " + Numbers.probability(statement.probability())
                + ": the same speaker, " + when + ".";
    }

    private String first(FirstCarrier first) {
        if (first.article() != null && story.holds(first.article())) {
            return story.names().article(story.article(first.article()))
                    + (first.lead() > 0 ? ", by " + Numbers.hours(first.lead()) + " or more." : ".");
        }
        return "Undetermined" + (first.reason().isBlank() ? "." : ": " + first.reason());
    }

    private static Html note(String heading, Html words) {
        return Html.all(Tag.open("h4").of(heading), Tag.open("p").of(words));
    }
}
