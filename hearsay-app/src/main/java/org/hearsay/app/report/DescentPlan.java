package org.hearsay.app.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where everything of a drawing stands, in its own units: hairlines of days, names, lines between them. */
final class DescentPlan {
    private final DescentGraph graph;
    private final DescentSize size;
    private final DescentLayout layout;
    private final double[] rowY;
    private final List<Band> bands = new ArrayList<>();
    private double height;

    /** A hairline where a day begins, and its label. */
    record Band(double y, String label) {}

    /** A line from one point to another. */
    record Line(double fromX, double fromY, double toX, double toY) {}

    DescentPlan(DescentGraph graph, DescentSize size) {
        this.graph = graph;
        this.size = size;
        this.layout = new DescentLayout(graph, size.slots());
        this.rowY = new double[layout.rowCount()];
        placeRows();
    }

    List<Band> bands() {
        return bands;
    }

    double height() {
        return height;
    }

    double x(int node) {
        return (layout.slot(node) + 0.5) * size.width() / size.slots();
    }

    /** The base line of a node's name. */
    double y(int node) {
        return rowY[layout.row(node)];
    }

    /** Half the width of a node's widest line. */
    double half(int node) {
        double widest = size.lines(graph.nodes().get(node)).stream()
                .mapToDouble(size::textWidth)
                .max()
                .orElse(0);
        return Math.min(size.halfSlot(), widest / 2 + 6);
    }

    double top(int node) {
        return y(node) - 18;
    }

    double bottom(int node) {
        return y(node) + 17 * (size.lines(graph.nodes().get(node)).size() - 1) + 14;
    }

    /** True for an edge between two nodes of one row. */
    boolean isLevel(int edge) {
        return y(layout.ends(edge)[0]) == y(layout.ends(edge)[1]);
    }

    /** From and to of an edge, with the ends of a node's lines apart so that arrows do not meet. */
    Line line(int edge) {
        int from = layout.ends(edge)[0];
        int to = layout.ends(edge)[1];
        if (isLevel(edge)) {
            return level(from, to);
        }
        boolean down = y(from) < y(to);
        return new Line(
                x(from) + port(edge, from, 0),
                down ? bottom(from) : top(from),
                x(to) + port(edge, to, 1),
                down ? top(to) : bottom(to));
    }

    private Line level(int from, int to) {
        int left = x(from) <= x(to) ? from : to;
        int right = left == from ? to : from;
        double y = y(from) + (size.words() ? 11 : 3);
        double start = x(left) + half(left) + 5;
        double end = x(right) - half(right) - 5;
        if (end - start < 12) {
            double middle = (start + end) / 2;
            start = middle - 6;
            end = middle + 6;
        }
        return left == from ? new Line(start, y, end, y) : new Line(end, y, start, y);
    }

    /** How far from a node's middle one of its lines begins (0) or ends (1): by where it leads, left to right. */
    private double port(int index, int node, int end) {
        List<Integer> same = new ArrayList<>();
        for (int edge = 0; edge < graph.edges().size(); edge++) {
            if (layout.ends(edge)[end] == node && !isLevel(edge)) {
                same.add(edge);
            }
        }
        same.sort(Comparator.comparingDouble((Integer edge) -> slope(edge, node))
                .thenComparing(Comparator.naturalOrder()));
        double step = Math.min(size.port(), 1.5 * half(node) / Math.max(1, same.size()));
        return (same.indexOf(index) - (same.size() - 1) / 2.0) * step;
    }

    private double slope(int edge, int node) {
        int[] ends = layout.ends(edge);
        int other = ends[0] == node ? ends[1] : ends[0];
        return (x(other) - x(node)) / Math.abs(y(other) - y(node));
    }

    /** Rows from top to bottom, with a hairline where a day begins. */
    private void placeRows() {
        double y = size.top();
        LocalDate day = null;
        for (int row = 0; row < rowY.length; row++) {
            LocalDate here = dayOf(row);
            if (row == 0 || !Objects.equals(here, day)) {
                y += row == 0 ? 0 : size.bandGap() - size.rowGap();
                bands.add(new Band(y, label(here)));
                y += size.belowBand();
            }
            rowY[row] = y;
            y += size.rowGap();
            day = here;
        }
        height = y - size.rowGap() + 40;
    }

    private String label(@Nullable LocalDate day) {
        if (day == null) {
            return "no date";
        }
        return size.words() ? Times.weekday(day) : Times.dayOfYear(day);
    }

    private @Nullable LocalDate dayOf(int row) {
        for (int node = 0; node < graph.nodes().size(); node++) {
            if (layout.row(node) == row) {
                return graph.nodes().get(node).day();
            }
        }
        return null;
    }
}
