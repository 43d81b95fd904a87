package org.hearsay.app.report;

/** One row's stretch of time, drawn in a cell. */
final class Strip {
    private Strip() {}

    /** A cell with one bar; {@code name} says the same in words. */
    static Cell cell(TimeScale scale, String kind, TimeScale.Bar bar, String name) {
        Html drawn = Tag.open("i", bar.openLeft() && !kind.contains("open") ? kind + " open" : kind)
                .placed("left", bar.left(), "%")
                .placed("width", bar.width(), "%")
                .of("");
        return Cell.of(Tag.open("span", "strip")
                        .with("role", "img")
                        .with("aria-label", name)
                        .placed("--units", scale.units(), "")
                        .of(drawn))
                .kind("st");
    }
}
