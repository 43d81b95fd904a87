package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.hearsay.model.WordContrast;
import org.hearsay.model.WordUse;

/** The words that each outlet chose for the same thing, with counts. */
final class WordsChapter {
    private static final int MOST_COLUMNS = 5;
    private static final int MOST_ROWS = 24;
    private static final double SIGNIFICANT = 1.96;

    private final StoryFacts story;
    private final List<WordContrast> contrasts;
    private final List<String> outlets;
    private final boolean tested;

    private WordsChapter(StoryFacts story) {
        this.story = story;
        this.contrasts = WordSentences.sideBySide(story.findings().contrasts());
        TreeMap<String, Integer> sizes = new TreeMap<>();
        contrasts.forEach(
                contrast -> contrast.uses().forEach(use -> sizes.merge(use.outlet(), use.words(), Math::max)));
        this.outlets = List.copyOf(sizes.keySet());
        this.tested = contrasts.stream().anyMatch(WordContrast::tested);
    }

    static Html of(StoryFacts story) {
        return new WordsChapter(story).html();
    }

    private Html html() {
        Html heading = Tag.open("h2").of("The words for the same thing");
        Tag section = Tag.open("section").with("id", story.anchor("words"));
        if (contrasts.isEmpty()) {
            return section.of(
                    heading,
                    Tag.open("p", "say")
                            .of("No outlet uses a word for this event that the others do without. The words of "
                                    + Numbers.of(story.articles().size(), "article") + " were counted."));
        }
        boolean columns = outlets.size() <= MOST_COLUMNS;
        return section.of(
                heading,
                Tag.open("p", "lead narrow")
                        .of(WordSentences.of(story.findings().contrasts())),
                columns ? inColumns() : inLists(),
                note());
    }

    private Html inColumns() {
        Table table = Table.named("words", "Words chosen, with counts").columns("Word");
        for (String outlet : outlets) {
            table.column(
                    "",
                    Html.all(
                            Tag.open("span").with("dir", "auto").of(outlet),
                            Tag.open("small").of(size(outlet))));
        }
        if (tested) {
            table.column("", Html.text("Statistic"));
        }
        contrasts.stream().limit(MOST_ROWS).forEach(contrast -> {
            List<Cell> cells = new ArrayList<>(List.of(family(contrast)));
            outlets.forEach(
                    outlet -> cells.add(Cell.of(Units.of(use(contrast, outlet))).label(outlet)));
            if (tested) {
                cells.add(Cell.of(statistic(contrast)).label("Statistic"));
            }
            table.row(Tag.open("tr"), cells);
        });
        return table.html();
    }

    /** With many outlets a column each would not fit: each row lists those that use the word, most uses first. */
    private Html inLists() {
        Table table = Table.named("words many", "Words chosen, with counts").columns("Word", "Outlets that use it");
        if (tested) {
            table.columns("Statistic");
        }
        contrasts.stream().limit(MOST_ROWS).forEach(contrast -> {
            List<Html> uses = contrast.uses().stream()
                    .filter(use -> use.own() + use.reported() > 0)
                    .sorted(Comparator.comparingInt((WordUse use) -> -use.own() - use.reported())
                            .thenComparing(WordUse::outlet))
                    .map(use -> Tag.open("span", "use").of(Html.text(use.outlet() + " "), Units.of(use)))
                    .toList();
            List<Cell> cells = new ArrayList<>(List.of(family(contrast), Cell.of(Html.joined(uses, " "))));
            if (tested) {
                cells.add(Cell.of(statistic(contrast)).label("Statistic"));
            }
            table.row(Tag.open("tr"), cells);
        });
        return table.html();
    }

    private static Cell family(WordContrast contrast) {
        Html rival = contrast.rival().isEmpty()
                ? Html.NOTHING
                : Tag.open("small")
                        .of(
                                Html.text("elsewhere "),
                                Tag.open("cite").with("dir", "auto").of(contrast.rival()));
        return Cell.head(Tag.open("span").with("dir", "auto").of(String.join(", ", contrast.family())), rival)
                .kind("sq");
    }

    private String size(String outlet) {
        int words = contrasts.stream()
                .flatMap(contrast -> contrast.uses().stream())
                .filter(use -> use.outlet().equals(outlet))
                .mapToInt(WordUse::words)
                .max()
                .orElse(0);
        int articles = (int) story.articles().stream()
                .filter(article -> article.outletOrUnknown().equals(outlet))
                .count();
        return (articles == 0 ? "" : Numbers.of(articles, "article") + ", ") + Numbers.of(words, "word");
    }

    private static WordUse use(WordContrast contrast, String outlet) {
        return contrast.uses().stream()
                .filter(use -> use.outlet().equals(outlet))
                .findFirst()
                .orElse(new WordUse(outlet, 0, 0, 0, 0));
    }

    private static String statistic(WordContrast contrast) {
        if (!contrast.tested()) {
            return "counts only";
        }
        WordUse top = Collections.max(
                contrast.uses(), Comparator.comparingDouble(WordUse::z).thenComparing(WordUse::outlet));
        String sure = top.z() >= SIGNIFICANT ? "" : ", may be chance";
        return top.outlet() + ", z " + String.format(Locale.ROOT, "%.1f", top.z()) + sure;
    }

    private Html note() {
        String statistic = tested
                ? "z is the log-odds of the word against the other outlets, with a prior, over its deviation."
                : "Counts only: these pages are too short for a statistic.";
        String more = contrasts.size() > MOST_ROWS
                ? " The " + MOST_ROWS + " strongest of " + Numbers.of(contrasts.size(), "word") + " are shown."
                : "";
        return Tag.open("p", "note")
                .of(
                        Units.sign(false),
                        Html.text(" in the outlet\u2019s own voice, headlines included. "),
                        Units.sign(true),
                        Html.text(" in speech that it quotes or reports. " + statistic + more));
    }
}
