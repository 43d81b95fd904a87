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
    static final DescentSize WIDE = new DescentSize("wide", 1120, 7, 10, 118, 52, 40, 26, 7.3, true);
    static final DescentSize NARROW = new DescentSize("narrow", 358, 4, 8, 96, 42, 38, 13, 6.9, false);

    double halfSlot() {
        return width / (2.0 * slots) - 3;
    }

    double textWidth(String text) {
        return text.length() * letter;
    }

    /** One or two lines: the name and what stands below it, or, where narrow, a long name on both. */
    List<String> lines(DescentGraph.Node node) {
        int most = (int) (2 * halfSlot() / letter);
        List<String> lines = new ArrayList<>();
        if (words || node.name().length() <= most) {
            lines.add(cut(node.name(), most));
            if (!node.second().isEmpty()) {
                lines.add(cut(words ? node.second() : brief(node), most + (words ? 2 : 0)));
            }
            return lines;
        }
        int space = node.name().lastIndexOf(' ', most);
        if (space < 2) {
            lines.add(cut(node.name(), most));
        } else {
            lines.add(node.name().substring(0, space));
            lines.add(cut(node.name().substring(space + 1), most));
        }
        return lines;
    }

    /** True if the line at this place of {@link #lines} is still the name. */
    boolean isName(DescentGraph.Node node, int line) {
        return line == 0 || !words && node.name().length() > (int) (2 * halfSlot() / letter);
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
