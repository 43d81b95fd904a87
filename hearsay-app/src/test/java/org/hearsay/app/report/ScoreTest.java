package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Map<String, String> NAMES = Map.of("a", "Alpha", "b", "Beta", "c", "Gamma");

    @Test
    void rowsJoinedGiveEachWitnessItsText() {
        ApparatusByHand apparatus = new ApparatusByHand("s", "a", "b")
                .same("The old ")
                .place(Place.Kind.SUBSTITUTION, 3, "bridge", "crossing that nobody thought would ever stand again ")
                .place(Place.Kind.PUNCTUATION, 0, ", ", "")
                .place(Place.Kind.OMISSION, 2, "\u201Csafely\u201D ", "")
                .same("open since 7 a.m., carries buses.");
        Map<String, String> rows = rows(score(apparatus.build()));
        assertThat(rows.get("Alpha")).isEqualTo(apparatus.text(0));
        assertThat(rows.get("Beta")).isEqualTo(apparatus.text(1).replaceAll("\\s+", " "));
    }

    @Test
    void showsWhatAWitnessLeavesOut() {
        Document score = score(new ApparatusByHand("s", "a", "b")
                .place(Place.Kind.OMISSION, 2, "Our ", "")
                .same("friends came.")
                .build());
        assertThat(score.select(".p.var em.om")).hasSize(1);
        assertThat(score.select(".p.var b").text()).isEqualTo("1");
    }

    @Test
    void anEndIsNoOmission() {
        Document score = score(new ApparatusByHand("s", "a", "b")
                .same("Friends came.")
                .edge(" They stayed for a week.", 1)
                .build());
        assertThat(score.select("em.om")).isEmpty();
        assertThat(score.select("em.stop").eachText()).containsExactly("stops here", "goes on for 5 words");
    }

    @Test
    void goesOnWithoutAWitnessThatEnds() {
        Document score = score(new ApparatusByHand("s", "a", "b", "c")
                .same("Friends came. ")
                .edge("They stayed.", 0, 2)
                .build());
        assertThat(score.select(".seg")).hasSize(2);
        assertThat(score.select(".seg")
                        .get(1)
                        .select(".lb")
                        .first()
                        .select("> span")
                        .eachText())
                .containsExactly("Alpha", "Gamma");
        assertThat(score.select("em.stop").eachText()).containsExactly("stops here");
    }

    @Test
    void beginsAWitnessWhereItBegins() {
        Document score = score(new ApparatusByHand("s", "a", "b")
                .edge("Before all that, ", 0)
                .same("friends came.")
                .build());
        assertThat(score.select("em.stop").eachText()).containsExactly("3 words before", "starts here");
    }

    @Test
    void underlinesNamesTwiceAndWordsOnce() {
        Document score = score(new ApparatusByHand("s", "a", "b")
                .place(Place.Kind.NAME, 8, "Skerry ", "Holm ")
                .place(Place.Kind.SUBSTITUTION, 3, "fell ", "sank ")
                .same("today")
                .build());
        assertThat(score.select("u.n").eachText()).containsExactly("Skerry", "Holm");
        assertThat(score.select("u.w").eachText()).containsExactly("fell", "sank");
        assertThat(score.select(".p.same > span").eachText()).containsExactly("today", "today");
    }

    @Test
    void setsWordsThatAllRowsPrintTogetherAsFarAsAPhoneIsWide() {
        Document score = score(new ApparatusByHand("s", "a", "b")
                .same("The ferry has been late ")
                .place(Place.Kind.PUNCTUATION, 0, ", ", "")
                .same("and it is late again.")
                .build());
        assertThat(score.select(".p.same > span:last-child").eachText())
                .containsExactly("The ferry has been", "late", "and it is late", "again.");
    }

    @Test
    void noPieceIsTooLongForAPhone() {
        Document score = score(new ApparatusByHand("s", "a", "b")
                .place(
                        Place.Kind.SUBSTITUTION,
                        3,
                        "x".repeat(75),
                        "a few quite ordinary words in a row, all of them short")
                .same("end")
                .build());
        assertThat(score.select(".p > span").eachText()).allMatch(text -> text.length() <= 21);
    }

    @Test
    void aRowIsATextWhereWitnessesAreMany() {
        Document page = Jsoup.parse(new WriteReport().write(ManyByHand.articles(200)));
        assertThat(page.select(".score .lb").first().select("> span").eachText())
                .allMatch(label -> label.endsWith("witnesses"))
                .hasSizeLessThanOrEqualTo(ScoreRow.MOST);
        assertThat(page.select("table.diffs").text()).contains("Chairman in 133", "President in 67");
    }

    @Test
    void showsOnlyPlacesOfWeightWhereAStatementIsLong() {
        ApparatusByHand apparatus = new ApparatusByHand("s", "a", "b").same("word ".repeat(300));
        apparatus.place(Place.Kind.FIGURE, 10, "40 ", "14 ").same("word ".repeat(200));
        List<Column> columns = Columns.of(apparatus.build()).columns();
        List<Column> shown = Excerpt.of(columns, 2);
        assertThat(shown).hasSize(13);
        assertThat(shown.get(0).readings()).containsExactly("\u2026", "\u2026");
    }

    private static Document score(Apparatus apparatus) {
        return Jsoup.parse(Score.of(Columns.of(apparatus).columns(), ScoreRow.of(apparatus, NAMES), null, "a score")
                .toString());
    }

    /** Each row's words over all segments, marks of ours left out. */
    private static Map<String, String> rows(Document score) {
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (Element segment : score.select(".seg")) {
            List<String> labels = segment.select(".lb").first().select("> span").eachText();
            for (Element block : segment.select(".p")) {
                List<Element> cells = block.select("> span");
                for (int row = 0; row < labels.size(); row++) {
                    Element cell = cells.get(row).clone();
                    cell.select("em").remove();
                    rows.computeIfAbsent(labels.get(row), label -> new StringBuilder())
                            .append(cell.text())
                            .append(' ');
                }
            }
        }
        Map<String, String> texts = new TreeMap<>();
        rows.forEach((label, text) -> texts.put(
                label,
                text.toString().replace('\u00A0', ' ').replaceAll("\\s+", " ").strip()));
        return texts;
    }
}
