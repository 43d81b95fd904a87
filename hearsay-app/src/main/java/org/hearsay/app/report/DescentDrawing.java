package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.model.Certainty;

/** The picture of a stemma, in one of two widths. */
final class DescentDrawing {
    private final DescentGraph graph;
    private final DescentLayout layout;
    private final DescentSize size;
    private final String id;
    private final double[] rowY;
    private final List<Html> bands = new ArrayList<>();
    private final List<double[]> taken = new ArrayList<>();
    private double height;

    private DescentDrawing(DescentGraph graph, DescentSize size, String id) {
        this.graph = graph;
        this.size = size;
        this.id = id;
        this.layout = new DescentLayout(graph, size.slots());
        this.rowY = new double[layout.rowCount()];
        placeRows();
    }

    /** The drawing with its title and description; {@code id} tells it from all others of the report. */
    static Html of(DescentGraph graph, DescentSize size, String id, String title, String description) {
        DescentDrawing drawing = new DescentDrawing(graph, size, id);
        return drawing.svg(title, description);
    }

    private Html svg(String title, String description) {
        List<Html> nodes = new ArrayList<>();
        for (int node = 0; node < graph.nodes().size(); node++) {
            nodes.add(node(node));
        }
        List<Html> edges = new ArrayList<>();
        for (int edge = 0; edge < graph.edges().size(); edge++) {
            edges.add(edge(edge));
        }
        return Tag.open("svg", "stemma " + size.name())
                .with("viewBox", "0 0 " + size.width() + " " + Math.round(height))
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .of(
                        Tag.open("title").with("id", id + "-t").of(title),
                        Tag.open("desc").with("id", id + "-d").of(description),
                        Tag.open("defs").of(head("a", "ah"), head("h", "ah hollow")),
                        Html.all(bands),
                        Html.all(edges),
                        Html.all(nodes));
    }

    private Html head(String kind, String classes) {
        return Tag.open("marker")
                .with("id", id + "-" + kind)
                .with("viewBox", "0 0 9 8")
                .with("refX", "7.5")
                .with("refY", "4")
                .with("markerWidth", "9")
                .with("markerHeight", "8")
                .with("markerUnits", "userSpaceOnUse")
                .with("orient", "auto")
                .of(Tag.open("path", classes).with("d", "M.5 .8 7.5 4 .5 7.2z").of(""));
    }

    /** Rows from top to bottom, with a hairline and a label where a day begins. */
    private void placeRows() {
        double y = size.top();
        LocalDate day = null;
        for (int row = 0; row < rowY.length; row++) {
            LocalDate here = dayOf(row);
            boolean begins = row == 0 || !Objects.equals(here, day);
            if (begins) {
                y += row == 0 ? 0 : size.bandGap() - size.rowGap();
                bands.add(Tag.open("line", "band")
                        .with("x1", 0)
                        .with("x2", size.width())
                        .with("y1", y)
                        .with("y2", y)
                        .of(""));
                String label = here == null ? "no date" : size.weekdays() ? Times.weekday(here) : Times.dayOfYear(here);
                bands.add(Tag.open("text", "bl").with("x", 0).with("y", y + 16).of(label));
                y += size.belowBand();
            }
            rowY[row] = y;
            y += size.rowGap();
            day = here;
        }
        height = y - size.rowGap() + 40;
    }

    private LocalDate dayOf(int row) {
        for (int node = 0; node < graph.nodes().size(); node++) {
            if (layout.row(node) == row) {
                return graph.nodes().get(node).day();
            }
        }
        throw new IllegalStateException("a row without a node: " + row);
    }

    private double x(int node) {
        return (layout.slot(node) + 0.5) * size.width() / size.slots();
    }

    private double y(int node) {
        return rowY[layout.row(node)];
    }

    private Html node(int index) {
        DescentGraph.Node node = graph.nodes().get(index);
        List<String> lines = size.lines(node);
        double half = half(index);
        List<Html> parts = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            boolean second = line > 0 && (node.second().startsWith(lines.get(line)) || size.weekdays());
            parts.add(Tag.open("text", second ? "n2" : "n1")
                    .with("x", x(index))
                    .with("y", y(index) + 17 * line)
                    .of(lines.get(line)));
        }
        double below = y(index) + 17 * (lines.size() - 1) + 8;
        parts.add(Tag.open("line")
                .with("x1", x(index) - half)
                .with("x2", x(index) + half)
                .with("y1", below)
                .with("y2", below)
                .of(""));
        return Tag.open("g", node.lost() ? "lostn" : "ext").of(parts);
    }

    private double half(int node) {
        double widest = size.lines(graph.nodes().get(node)).stream()
                .mapToDouble(size::textWidth)
                .max()
                .orElse(0);
        return Math.min(size.halfSlot(), widest / 2 + 6);
    }

    private double top(int node) {
        return y(node) - 18;
    }

    private double bottom(int node) {
        return y(node) + 17 * (size.lines(graph.nodes().get(node)).size() - 1) + 14;
    }

    private Html edge(int index) {
        DescentGraph.Edge edge = graph.edges().get(index);
        int from = layout.ends(index)[0];
        int to = layout.ends(index)[1];
        double[] line = line(index, from, to);
        Certainty certainty = edge.stemma().certainty();
        Tag path = Tag.open("path", "e " + Legend.edgeKind(certainty))
                .with("data-edge", edge.number())
                .with("d", path(line, from, to));
        if (edge.isDirected()) {
            path = path.with("marker-end", "url(#" + id + (certainty == Certainty.POSSIBLE ? "-h)" : "-a)"));
        }
        String words = size.weekdays() ? label(edge) : Integer.toString(edge.number());
        double[] at = labelAt(line, words, y(from) == y(to));
        return Html.all(
                path.of(""),
                Tag.open("text", "el").with("x", at[0]).with("y", at[1]).of(words));
    }

    private static String path(double[] line, int from, int to) {
        return String.format(
                Locale.ROOT, "M%.1f %.1f%s%.1f %.1f", line[0], line[1], from == to ? "M" : "L", line[2], line[3]);
    }

    static String label(DescentGraph.Edge edge) {
        return switch (edge.stemma().certainty()) {
            case DOCUMENTED -> "documented";
            case PROBABLE, POSSIBLE ->
                edge.stemma().certainty().label() + " "
                        + Numbers.probability(edge.stemma().probability());
            case UNDETERMINED -> "order undetermined";
        };
    }

    /** From and to, with the ends of a node's lines apart so that arrows do not meet. */
    private double[] line(int index, int from, int to) {
        if (y(from) == y(to)) {
            int left = x(from) <= x(to) ? from : to;
            int right = left == from ? to : from;
            double level = y(from) + (size.weekdays() ? 11 : 3);
            double start = x(left) + half(left) + 5;
            double end = x(right) - half(right) - 5;
            if (end - start < 12) {
                double middle = (x(left) + x(right)) / 2;
                start = middle - 9;
                end = middle + 9;
            }
            return left == from ? new double[] {start, level, end, level} : new double[] {end, level, start, level};
        }
        boolean down = y(from) < y(to);
        return new double[] {
            x(from) + port(index, from, true),
            down ? bottom(from) : top(from),
            x(to) + port(index, to, false),
            down ? top(to) : bottom(to)
        };
    }

    /** How far from a node's middle one of its lines begins or ends: by where the lines come from, left to right. */
    private double port(int index, int node, boolean leaving) {
        List<Integer> same = new ArrayList<>();
        for (int edge = 0; edge < graph.edges().size(); edge++) {
            int own = layout.ends(edge)[leaving ? 0 : 1];
            int other = layout.ends(edge)[leaving ? 1 : 0];
            if (own == node && y(other) != y(node)) {
                same.add(edge);
            }
        }
        same.sort(Comparator.comparingDouble((Integer edge) -> slope(edge, node))
                .thenComparing(Comparator.naturalOrder()));
        double step = Math.min(size.port(), 1.5 * size.halfSlot() / Math.max(1, same.size()));
        return (same.indexOf(index) - (same.size() - 1) / 2.0) * step;
    }

    private double slope(int edge, int node) {
        int other = layout.ends(edge)[0] == node ? layout.ends(edge)[1] : layout.ends(edge)[0];
        return (x(other) - x(node)) / Math.abs(y(other) - y(node));
    }

    /** The middle of the line, or the nearest place on it where the label meets no other label and no name. */
    private double[] labelAt(double[] line, String words, boolean level) {
        double half = size.textWidth(words) / 2 + 2;
        double[] best = null;
        double least = Double.MAX_VALUE;
        for (double along : new double[] {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
            double x = line[0] + (line[2] - line[0]) * along;
            double y = line[1] + (line[3] - line[1]) * along + (level ? -8 : 4);
            double clamped = Math.max(half, Math.min(size.width() - half, x));
            double[] box = {clamped - half, y - 13, clamped + half, y + 4};
            double overlap = Math.abs(along - 0.5) + 100 * overlaps(box);
            if (overlap < least) {
                least = overlap;
                best = new double[] {clamped, y};
            }
        }
        double[] found = Objects.requireNonNull(best);
        taken.add(new double[] {found[0] - half, found[1] - 13, found[0] + half, found[1] + 4});
        return found;
    }

    private int overlaps(double[] box) {
        int count = 0;
        for (double[] other : taken) {
            count += meets(box, other) ? 1 : 0;
        }
        for (int node = 0; node < graph.nodes().size(); node++) {
            double[] name = {x(node) - half(node), top(node) + 2, x(node) + half(node), bottom(node) - 2};
            count += meets(box, name) ? 1 : 0;
        }
        return count;
    }

    private static boolean meets(double[] a, double[] b) {
        return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
    }
}
