package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;

/** Every witness of a statement in full, as it stands on the page. */
final class WitnessesTable {
    private WitnessesTable() {}

    static Html of(StoryFacts story, List<Attribution> witnesses, List<String> labels, List<ScoreRow> rows) {
        Table table = Table.titled("wits", "Witnesses").columns("Witness", "Form", "As it stands on the page");
        for (ScoreRow row : rows) {
            Attribution witness = witnesses.get(row.witness());
            String label = DifferencesTable.named(row.witnesses(), labels);
            table.row(
                    Cell.head(Html.text(label), Tag.open("small").of(where(story, witnesses, row))),
                    Cell.of(form(story, witness)).label("Form"),
                    words(story, witness));
        }
        return table.html();
    }

    static Cell words(StoryFacts story, Attribution witness) {
        Article article = story.article(witness.article());
        String language = article.language().equals("und") ? null : article.language();
        return Cell.of(Quotation.of(witness, article))
                .kind("full")
                .with("lang", language)
                .with("dir", "auto");
    }

    private static String where(StoryFacts story, List<Attribution> witnesses, ScoreRow row) {
        Attribution witness = witnesses.get(row.witness());
        Article article = story.article(witness.article());
        if (row.witnesses().size() > 1) {
            return "the same words in " + Numbers.of(row.witnesses().size(), "place") + dated(story, witnesses, row);
        }
        String credit = article.credits().stream()
                .filter(line -> line.kind() == Credit.Kind.TEXT)
                .map(line -> ", credit " + line.agency())
                .findFirst()
                .orElse("");
        String place = witness.place() == Attribution.IN_TEXT ? "" : ", in the " + Names.part(article, witness);
        String when = article.published() == null
                ? ", undated"
                : ", " + Times.dayOfYear(article.published().day());
        return article.outletOrUnknown() + when + credit + place;
    }

    /** ", 13 May" or ", 13 May to 15 May"; nothing where no article is dated. */
    private static String dated(StoryFacts story, List<Attribution> witnesses, ScoreRow row) {
        List<LocalDate> days = row.witnesses().stream()
                .map(index -> story.article(witnesses.get(index).article()).published())
                .filter(Objects::nonNull)
                .map(Moment::day)
                .distinct()
                .sorted()
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        String first = Times.dayOfYear(days.get(0));
        return ", " + (days.size() == 1 ? first : first + " to " + Times.dayOfYear(days.get(days.size() - 1)));
    }

    /** "direct, “she told reporters”"; with a word of doubt where it is likelier no statement than one. */
    static Html form(StoryFacts story, Attribution witness) {
        Html kind = Html.text(witness.kind().label());
        Html stance =
                switch (witness.stance()) {
                    case SAID -> Html.NOTHING;
                    case NEGATED -> Html.text(", said not to have been said");
                    case HYPOTHETICAL -> Html.text(", said only as possible");
                };
        Html doubt = witness.confidence() < 0.5 ? Html.text(", perhaps no statement") : Html.NOTHING;
        if (witness.cue().isBlank()) {
            return Html.all(kind, stance, doubt, Html.text(", no cue"));
        }
        String cue = witness.source().isBlank() ? witness.cue() : cueWithSource(story, witness);
        return Html.all(kind, stance, doubt, Html.text(", "), Printed.quote(cue, story.article(witness.article()), 60));
    }

    /** Source and cue as they stand together on the page, or the cue alone where words stand between. */
    private static String cueWithSource(StoryFacts story, Attribution witness) {
        if (witness.sourceSpan() == null || witness.cueSpan() == null) {
            return witness.cue();
        }
        int start = Math.min(witness.sourceSpan().start(), witness.cueSpan().start());
        int end = Math.max(witness.sourceSpan().end(), witness.cueSpan().end());
        String passage = story.article(witness.article()).passage(witness.place());
        if (end > passage.length()
                || end - start > witness.source().length() + witness.cue().length() + 24) {
            return witness.cue();
        }
        String together = passage.substring(start, end);
        return together.indexOf('\n') < 0 ? together : witness.cue();
    }
}
