package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.Place;
import org.hearsay.model.Statement;

/** A statement's renderings in a sentence or two: how many, how they differ, and the difference that weighs most. */
final class Renderings {
    private static final double ALMOST_NONE = 0.25;

    private final StoryFacts story;
    private final Statement statement;
    private final List<Attribution> witnesses;
    private final List<Column> columns;
    private final List<String> labels;
    private final List<ScoreRow> texts;

    Renderings(
            StoryFacts story,
            Statement statement,
            List<Attribution> witnesses,
            List<Column> columns,
            List<String> labels,
            List<ScoreRow> texts) {
        this.story = story;
        this.statement = statement;
        this.witnesses = witnesses;
        this.columns = columns;
        this.labels = labels;
        this.texts = texts;
    }

    /** For the statement's own chapter. */
    Html sentence() {
        List<Html> sentences = new ArrayList<>();
        List<Column> places = DifferencesTable.places(columns);
        sentences.add(Html.text(opening(places)));
        if (!places.isEmpty()) {
            sentences.add(Html.text(
                    almostEveryWord()
                            ? "Almost every word differs, " + weights() + "."
                            : "They differ in " + Numbers.wordOf(places.size(), "place") + ": " + weights() + "."));
            sentences.add(weightiest(places.get(0)));
        }
        return Html.joined(sentences.stream().filter(html -> !html.isEmpty()).toList(), " ");
    }

    /** For the list: "7 places, one title". */
    String brief() {
        List<Column> places = DifferencesTable.places(columns);
        if (places.isEmpty()) {
            String ends = columns.stream().anyMatch(column -> column.kind() == Place.Kind.EDGE)
                    ? ", as far as each goes"
                    : "";
            return story.carriers(statement) == 1 ? "nothing: printed " + times() : "nothing" + ends;
        }
        if (almostEveryWord()) {
            return "almost every word";
        }
        List<String> heavy = heavy();
        return Numbers.of(places.size(), "place") + (heavy.isEmpty() ? "" : ", " + String.join(", ", heavy));
    }

    private static String adverb(Certainty certainty) {
        return switch (certainty) {
            case DOCUMENTED -> "";
            case PROBABLE -> "probably";
            case POSSIBLE -> "possibly";
            case UNDETERMINED -> "perhaps";
        };
    }

    private String times() {
        return witnesses.size() == 2 ? "twice" : Numbers.word(witnesses.size()) + " times";
    }

    private String opening(List<Column> places) {
        int carriers = story.carriers(statement);
        if (places.isEmpty()) {
            String ends = columns.stream().anyMatch(column -> column.kind() == Place.Kind.EDGE)
                    ? ", as far as each goes"
                    : "";
            return carriers == 1
                    ? "The same words " + times() + " in one article" + ends + "."
                    : "The same words in " + (carriers == 2 ? "both" : "all " + Numbers.word(carriers)) + " articles"
                            + ends + ".";
        }
        if (texts.size() > 1 && witnesses.size() > ScoreRow.MOST) {
            return manyTexts(carriers);
        }
        String many = Numbers.capital(Numbers.word(witnesses.size())) + " renderings of one statement";
        boolean direct = witnesses.stream().allMatch(witness -> witness.kind() == Attribution.Kind.DIRECT);
        boolean quoted = witnesses.stream().anyMatch(witness -> witness.kind() == Attribution.Kind.DIRECT);
        String form = !direct && quoted ? ", quoted in " + named(true) + ", reported in " + named(false) : "";
        String sure =
                switch (statement.band()) {
                    case OTHER_WORDING, PROBABLE, UNDECIDED ->
                        ", " + adverb(Certainty.of(statement.probability())) + " of one utterance ("
                                + Numbers.probability(statement.probability()) + ")";
                    default -> "";
                };
        return many + form + sure + ".";
    }

    /** "200 articles carry this statement in three distinct texts. The commonest, in 112, was first on 28 April." */
    private String manyTexts(int carriers) {
        ScoreRow commonest = Collections.max(
                texts,
                Comparator.comparingInt((ScoreRow row) -> row.witnesses().size())
                        .thenComparing(ScoreRow::witness, Comparator.reverseOrder()));
        String first = commonest.witnesses().stream()
                .map(witness -> story.article(witnesses.get(witness).article()).published())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(moment -> ", was first on " + Times.dayOfYear(moment.day()))
                .orElse(" is undated");
        return Numbers.capital(Numbers.wordOf(carriers, "article")) + " carry this statement in "
                + Numbers.word(texts.size()) + " distinct texts. The commonest, in "
                + commonest.witnesses().size() + first + ".";
    }

    private String named(boolean quoted) {
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < witnesses.size(); i++) {
            if (quoted == (witnesses.get(i).kind() == Attribution.Kind.DIRECT)) {
                names.add(labels.get(i));
            }
        }
        return names.size() > 3 ? Numbers.word(names.size()) : Numbers.list(List.copyOf(names));
    }

    private boolean almostEveryWord() {
        int same = 0;
        int all = 0;
        for (Column column : columns) {
            if (column.kind() != Place.Kind.EDGE) {
                int words = column.forms().stream()
                        .filter(Objects::nonNull)
                        .mapToInt(form -> form.isEmpty() ? 0 : form.split(" ").length)
                        .max()
                        .orElse(0);
                all += words;
                same += column.number() == 0 ? words : 0;
            }
        }
        return all > 8 && same < ALMOST_NONE * all;
    }

    /** "one title, no figure, no date". */
    private String weights() {
        List<String> parts = new ArrayList<>(heavy());
        for (Place.Kind kind : List.of(Place.Kind.FIGURE, Place.Kind.DATE, Place.Kind.NAME)) {
            if (columns.stream().noneMatch(column -> column.number() > 0 && column.kind() == kind)) {
                parts.add("no " + noun(kind));
            }
        }
        return String.join(", ", parts);
    }

    private List<String> heavy() {
        Map<Place.Kind, Integer> counts = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> column.number() > 0 && column.isHeavy())
                .sorted(Comparator.comparingDouble((Column column) -> -column.weight())
                        .thenComparing(Column::kind))
                .forEach(column -> counts.merge(column.kind(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, count) -> parts.add(Numbers.wordOf(count, noun(kind))));
        return parts;
    }

    private static String noun(Place.Kind kind) {
        return switch (kind) {
            case FIGURE -> "figure";
            case DATE -> "date";
            case TITLE -> "title";
            case NEGATION -> "denial";
            default -> "name";
        };
    }

    /** "Sputnik lacks “personally”." or "TRT has “President”, Sputnik has “Chairman”." */
    private Html weightiest(Column place) {
        Map<String, Integer> byForm = new LinkedHashMap<>();
        for (int row = 0; row < labels.size(); row++) {
            if (place.forms().get(row) != null) {
                byForm.putIfAbsent(place.forms().get(row), row);
            }
        }
        if (byForm.size() != 2) {
            return Html.NOTHING;
        }
        List<Integer> rows = List.copyOf(byForm.values());
        // Every word of a translation is another one.
        if (!place.isHeavy() && !language(rows.get(0)).equals(language(rows.get(1)))) {
            return Html.NOTHING;
        }
        String first = DifferencesTable.bare(place.readings().get(rows.get(0)));
        String second = DifferencesTable.bare(place.readings().get(rows.get(1)));
        if (first.isEmpty() || second.isEmpty()) {
            int lacking = first.isEmpty() ? 0 : 1;
            return Html.all(
                    Html.text(starting(labels.get(rows.get(lacking))) + " lacks "),
                    quoted(lacking == 0 ? second : first, rows.get(1 - lacking)),
                    Html.text("."));
        }
        return Html.all(
                Html.text(starting(labels.get(rows.get(0))) + " has "),
                quoted(first, rows.get(0)),
                Html.text(", " + labels.get(rows.get(1)) + " has "),
                quoted(second, rows.get(1)),
                Html.text("."));
    }

    /** At the start of a sentence; outlets as printed. */
    private static String starting(String label) {
        return label.startsWith("unknown outlet") ? Numbers.capital(label) : label;
    }

    private String language(int row) {
        return story.article(witnesses.get(row).article()).language();
    }

    private Html quoted(String words, int row) {
        return Printed.quote(words, story.article(witnesses.get(row).article()), 80);
    }
}
