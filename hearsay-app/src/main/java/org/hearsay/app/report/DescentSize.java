package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The measures of a drawing, in its own units.
 *
 * @param name of the layout, a class of the style sheet
 * @param width of the whole
 * @param slots places for nodes in a row
 * @param top where the first hairline is
 * @param rowGap from one row to the next of the same day
 * @param bandGap from a day's last row to the next hairline
 * @param belowBand from a hairline to the first row below it
 * @param port most between two lines at one node
 * @param letter mean width of a letter
 * @param words true if there is room for words on lines and for weekdays
 */
record DescentSize(
        String name,
        int width,
        int slots,
        double top,
        double rowGap,
        double bandGap,
        double belowBand,
        double port,
        double letter,
        boolean words) {
    static final DescentSize WIDE = new DescentSize("wide", 1120, 7, 10, 124, 70, 42, 26, 7.3, true);
    static final DescentSize NARROW = new DescentSize("narrow", 358, 4, 8, 96, 52, 38, 13, 6.9, false);

    double halfSlot() {
        return width / (2.0 * slots) - 3;
    }

    double textWidth(String text) {
        return text.length() * letter;
    }

    /** The name, on two lines where it is long, and what stands below it where there is room. */
    List<String> lines(DescentGraph.Node node) {
        List<String> lines = new ArrayList<>(nameLines(node));
        if (!node.second().isEmpty() && (words || lines.size() == 1)) {
            lines.add(cut(words ? node.second() : brief(node), most() + (words ? 2 : 0)));
        }
        return lines;
    }

    /** True if the line at this place of {@link #lines} is still the name. */
    boolean isName(DescentGraph.Node node, int line) {
        return line < nameLines(node).size();
    }

    private List<String> nameLines(DescentGraph.Node node) {
        String name = node.name();
        int space = name.length() <= most() ? -1 : name.lastIndexOf(' ', most());
        return space < 2
                ? List.of(cut(name, most()))
                : List.of(name.substring(0, space), cut(name.substring(space + 1), most()));
    }

    private int most() {
        return (int) (2 * halfSlot() / letter);
    }

    /** The day stands at the hairline, so the clock is enough. */
    private static String brief(DescentGraph.Node node) {
        int comma = node.second().indexOf(", ");
        if (comma < 0) {
            return node.second();
        }
        return node.lost() ? node.second().substring(0, comma) : node.second().substring(comma + 2);
    }

    private static String cut(String text, int most) {
        return text.length() <= most
                ? text
                : text.substring(0, Math.max(1, most - 1)).stripTrailing() + "\u2026";
    }
}
