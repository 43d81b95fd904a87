package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.model.Certainty;

/** The picture of a stemma, in one of two widths. */
final class DescentDrawing {
    private static final double LABEL = 76;
    private static final double[] ALONG = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.18};

    private final DescentGraph graph;
    private final DescentPlan plan;
    private final DescentSize size;
    private final String id;
    private final List<Box> taken = new ArrayList<>();

    /** A rectangle that words cover. */
    private record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private DescentDrawing(DescentGraph graph, DescentSize size, String id) {
        this.graph = graph;
        this.size = size;
        this.id = id;
        this.plan = new DescentPlan(graph, size);
        for (int node = 0; node < graph.nodes().size(); node++) {
            double half = plan.half(node);
            taken.add(new Box(plan.x(node) - half, plan.top(node) + 2, plan.x(node) + half, plan.bottom(node) - 2));
        }
    }

    /** The drawing with its title and description; {@code id} tells it from all others of the report. */
    static Html of(DescentGraph graph, DescentSize size, String id, String title, String description) {
        return new DescentDrawing(graph, size, id).svg(title, description);
    }

    private Html svg(String title, String description) {
        List<Html> parts = new ArrayList<>();
        parts.add(Tag.open("title").with("id", id + "-t").of(title));
        parts.add(Tag.open("desc").with("id", id + "-d").of(description));
        parts.add(Tag.open("defs").of(arrow("a", "ah"), arrow("h", "ah hollow")));
        plan.bands().forEach(band -> parts.add(line(Tag.open("line", "band"), 0, size.width(), band.y())));
        for (int edge = 0; edge < graph.edges().size(); edge++) {
            parts.add(edge(edge));
        }
        for (int node = 0; node < graph.nodes().size(); node++) {
            parts.add(node(node));
        }
        for (DescentPlan.Band band : plan.bands()) {
            boolean right = isCrossed(band, 0, LABEL) && !isCrossed(band, size.width() - LABEL, size.width());
            parts.add(Tag.open("text", right ? "bl end" : "bl")
                    .with("x", right ? size.width() : 0)
                    .with("y", band.y() + 16)
                    .of(band.label()));
        }
        return Tag.open("svg", "stemma " + size.name())
                .with("viewBox", "0 0 " + size.width() + " " + Math.round(plan.height()))
                .with("role", "img")
                .with("aria-labelledby", id + "-t " + id + "-d")
                .of(parts);
    }

    private Html arrow(String kind, String classes) {
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

    /** True if an edge runs through the place of a band's label between these two. */
    private boolean isCrossed(DescentPlan.Band band, double from, double to) {
        double y = band.y() + 11;
        for (int edge = 0; edge < graph.edges().size(); edge++) {
            DescentPlan.Line line = plan.line(edge);
            double along = (y - line.fromY()) / (line.toY() - line.fromY());
            double x = line.fromX() + (line.toX() - line.fromX()) * along;
            if (along > 0 && along < 1.1 && x > from && x < to) {
                return true;
            }
        }
        return false;
    }

    private static Html line(Tag tag, double from, double to, double y) {
        return tag.with("x1", from).with("x2", to).with("y1", y).with("y2", y).of("");
    }

    private Html node(int index) {
        DescentGraph.Node node = graph.nodes().get(index);
        List<String> lines = size.lines(node);
        List<Html> parts = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean second = at > 0 && !size.isName(node, at);
            parts.add(Tag.open("text", second ? "n2" : "n1")
                    .with("x", plan.x(index))
                    .with("y", plan.y(index) + 17 * at)
                    .of(lines.get(at)));
        }
        double below = plan.y(index) + 17 * (lines.size() - 1) + 8;
        parts.add(line(Tag.open("line"), plan.x(index) - plan.half(index), plan.x(index) + plan.half(index), below));
        return Tag.open("g", node.lost() ? "lostn" : "ext").of(parts);
    }

    private Html edge(int index) {
        DescentGraph.Edge edge = graph.edges().get(index);
        DescentPlan.Line line = plan.line(index);
        Certainty certainty = edge.stemma().certainty();
        boolean told = edge.stemma().isFromReader();
        String way =
                String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", line.fromX(), line.fromY(), line.toX(), line.toY());
        Tag path = Tag.open("path", "e " + Legend.edgeKind(certainty) + (told ? " told" : ""))
                .with("data-edge", edge.number())
                .with("d", way);
        if (edge.isDirected()) {
            path = path.with("marker-end", "url(#" + id + (certainty == Certainty.POSSIBLE ? "-h)" : "-a)"));
        }
        String words = size.words() ? words(edge) : Integer.toString(edge.number());
        Html inner = told ? Tag.open("path", "inner").with("d", way).of("") : Html.NOTHING;
        return Html.all(path.of(""), inner, label(line, words, plan.isLevel(index)));
    }

    private static String words(DescentGraph.Edge edge) {
        Certainty certainty = edge.stemma().certainty();
        return switch (certainty) {
            case DOCUMENTED -> edge.stemma().isFromReader() ? "a reader says so" : certainty.label();
            case PROBABLE, POSSIBLE ->
                certainty.label() + " " + Numbers.probability(edge.stemma().probability());
            case UNDETERMINED -> "order undetermined";
        };
    }

    /** In the middle of the line, or at the nearest place on it where the words meet no others. */
    private Html label(DescentPlan.Line line, String words, boolean level) {
        double half = size.textWidth(words) / 2 + 2;
        Box best = null;
        double least = Double.MAX_VALUE;
        for (double along : ALONG) {
            double x = line.fromX() + (line.toX() - line.fromX()) * along;
            double y = line.fromY() + (line.toY() - line.fromY()) * along + (level ? -8 : 4);
            double middle = Math.max(half, Math.min(size.width() - half, x));
            Box box = new Box(middle - half, y - 11, middle + half, y + 4);
            double cost =
                    Math.abs(along - 0.5) + taken.stream().filter(box::meets).count();
            if (cost < least) {
                least = cost;
                best = box;
            }
        }
        Box found = Objects.requireNonNull(best);
        taken.add(found);
        return Tag.open("text", "el")
                .with("x", found.left() + half)
                .with("y", found.bottom() - 4)
                .of(words);
    }
}
