package org.hearsay.bench.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Points with labels in a frame; either axis may be logarithmic. Points of one line are joined in the order in which they
 * were added.
 */
public final class PointPlot {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = 24;
    private static final int TOP = 60;
    private static final int BOTTOM = 56;
    private static final String[] COLOURS = {"#1f4e79", "#a04000", "#3d6b35", "#6c3483", "#555555"};

    private final String title;
    private final Axis across;
    private final Axis up;
    private final List<Line> lines = new ArrayList<>();

    /**
     * One axis.
     *
     * @param name what it measures, with the unit
     * @param logarithmic true if equal steps are equal factors; then all values and bounds are above zero
     * @param least where it begins
     * @param most where it ends
     * @param marks values with a grid line
     */
    public record Axis(String name, boolean logarithmic, double least, double most, List<Double> marks) {
        double share(double value) {
            return logarithmic ? Math.log(value / least) / Math.log(most / least) : (value - least) / (most - least);
        }
    }

    private record Line(String name, boolean joined, List<Point> points) {}

    private record Point(String label, double x, double y) {}

    public PointPlot(String title, Axis across, Axis up) {
        this.title = title;
        this.across = across;
        this.up = up;
    }

    /** Begins a line, or a group of points of one colour if they are not joined. */
    public PointPlot line(String name, boolean joined) {
        lines.add(new Line(name, joined, new ArrayList<>()));
        return this;
    }

    /** Adds a point to the line begun last. */
    public PointPlot point(String label, double x, double y) {
        lines.get(lines.size() - 1).points().add(new Point(label, x, y));
        return this;
    }

    /** The picture. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"13\""
                        + " role=\"img\" aria-label=\"%s\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>%n",
                WIDTH,
                HEIGHT,
                escaped(title));
        add(svg, "<text x=\"%d\" y=\"24\" font-size=\"15\" font-weight=\"bold\">%s</text>%n", LEFT, escaped(title));
        for (double mark : across.marks()) {
            double x = x(mark);
            add(svg, "<path d=\"M%.1f %dV%d\" stroke=\"#dddddd\"/>%n", x, TOP, HEIGHT - BOTTOM);
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                    x,
                    HEIGHT - BOTTOM + 18,
                    value(mark));
        }
        for (double mark : up.marks()) {
            double y = y(mark);
            add(svg, "<path d=\"M%d %.1fH%d\" stroke=\"#dddddd\"/>%n", LEFT, y, WIDTH - RIGHT);
            add(svg, "<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n", LEFT - 8, y + 4, value(mark));
        }
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>%n",
                (LEFT + WIDTH - RIGHT) / 2,
                HEIGHT - 14,
                escaped(across.name()));
        add(svg, "<text x=\"%d\" y=\"%d\">%s</text>%n", LEFT, TOP - 10, escaped(up.name()));
        for (int i = 0; i < lines.size(); i++) {
            draw(svg, lines.get(i), COLOURS[i % COLOURS.length], i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, Line line, String colour, int number) {
        if (line.joined()) {
            StringBuilder path = new StringBuilder();
            for (Point point : line.points()) {
                add(path, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(point.x()), y(point.y()));
            }
            add(svg, "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n", path, colour);
        }
        for (Point point : line.points()) {
            double x = x(point.x());
            boolean left = x > WIDTH * 0.7;
            add(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"%s\"/>%n", x, y(point.y()), colour);
            add(
                    svg,
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                    left ? x - 8 : x + 8,
                    y(point.y()) - 6,
                    left ? "end" : "start",
                    colour,
                    escaped(point.label()));
        }
        if (!line.name().isEmpty()) {
            add(
                    svg,
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    LEFT + 12,
                    TOP + 18 + 17 * number,
                    colour,
                    escaped(line.name()));
        }
    }

    private double x(double value) {
        return LEFT + across.share(value) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - up.share(value) * (HEIGHT - TOP - BOTTOM);
    }

    private static String value(double mark) {
        return mark >= 2 || mark == 0 || mark == 1
                ? String.format(Locale.ROOT, "%,.0f", mark)
                : String.format(Locale.ROOT, "%s", mark);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void add(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values));
    }
}
