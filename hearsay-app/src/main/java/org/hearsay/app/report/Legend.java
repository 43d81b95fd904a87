package org.hearsay.app.report;

import org.hearsay.model.Certainty;

/** What the signs of a picture mean, in words. */
final class Legend {
    private Legend() {}

    static Html score() {
        return Tag.open("p", "legend words")
                .of(
                        entry(Tag.open("s").of("grey"), "all agree"),
                        entry(Tag.open("u", "w").of("underlined"), "other words"),
                        entry(Tag.open("u", "n").of("double"), "another name, title, date or figure, or a denial"),
                        entry(ScoreBlock.leftOut(), "the witness goes on without it"),
                        entry(Tag.open("em", "stop").of("stops here"), "the witness ends"));
    }

    /** @param graph the picture; a sign that it does not show is left out where it is a rare one */
    static Html descent(DescentGraph graph) {
        boolean told = graph.edges().stream().anyMatch(edge -> edge.stemma().isFromReader());
        return Tag.open("p", "legend")
                .of(
                        entry(line("k-ext"), "a page in the pile"),
                        entry(line("k-lost"), "a source we do not have"),
                        entry(line("e " + edgeKind(Certainty.DOCUMENTED)), "documented: the page says so"),
                        told ? entry(twofold(), "documented: a reader says so") : Html.NOTHING,
                        entry(line("e " + edgeKind(Certainty.PROBABLE)), "probable: 0.8 or more"),
                        entry(hollow(), "possible: 0.6 to 0.8"),
                        entry(line("e " + edgeKind(Certainty.UNDETERMINED)), "undetermined: no arrow is drawn"),
                        Tag.open("span", "nar").of("Numbers are those of the list below."));
    }

    /** The class of an edge's line. */
    static String edgeKind(Certainty certainty) {
        return switch (certainty) {
            case DOCUMENTED -> "doc";
            case PROBABLE -> "pro";
            case POSSIBLE -> "pos";
            case UNDETERMINED -> "und";
        };
    }

    private static Html entry(Html sign, String meaning) {
        return Tag.open("span").of(sign, Html.text(" " + meaning));
    }

    private static Html line(String kind) {
        return picture(Tag.open("line", kind)
                .with("x1", 0)
                .with("x2", 34)
                .with("y1", 5)
                .with("y2", 5)
                .of(""));
    }

    private static Html twofold() {
        return picture(
                Tag.open("line", "e doc told")
                        .with("x1", 0)
                        .with("x2", 34)
                        .with("y1", 5)
                        .with("y2", 5)
                        .of(""),
                Tag.open("line", "inner")
                        .with("x1", 0)
                        .with("x2", 34)
                        .with("y1", 5)
                        .with("y2", 5)
                        .of(""));
    }

    private static Html hollow() {
        return picture(
                Tag.open("line", "e pos")
                        .with("x1", 0)
                        .with("x2", 26)
                        .with("y1", 5)
                        .with("y2", 5)
                        .of(""),
                Tag.open("path", "ah hollow")
                        .with("d", "M26 1.8 33.5 5 26 8.2z")
                        .of(""));
    }

    private static Html picture(Html... inside) {
        return Tag.open("svg")
                .with("width", 34)
                .with("height", 10)
                .with("aria-hidden", "true")
                .of(inside);
    }
}
