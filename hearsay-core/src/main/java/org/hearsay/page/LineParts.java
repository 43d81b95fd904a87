package org.hearsay.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parts of a dump's lines: what stands between the marks by which a crawl joins short lines. */
final class LineParts {
    private static final int LONGEST = 300;
    private static final int LONGEST_DATED = 100;
    private static final String JOINTS = "|\u00B7\u2022\u2014\uFF5C";
    private static final String LOOSE_JOINTS = "/-\u2013*";

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, List<Part>> byKey = new HashMap<>();
    private final int[] firstOfLine;

    /**
     * One part.
     *
     * @param number its place among all parts of the page
     * @param line number of its line
     */
    record Part(int number, int line, String text, String key) {
        /** True if it states a day and little else. */
        boolean isDated() {
            return text.length() < LONGEST_DATED && DateText.first(text, true) != null;
        }
    }

    /** The parts of all lines that are not too long to be a byline. */
    LineParts(Sheet sheet) {
        this.firstOfLine = new int[sheet.pieces().size() + 1];
        for (int i = 0; i < sheet.pieces().size(); i++) {
            firstOfLine[i] = parts.size();
            String text = sheet.pieces().get(i).text();
            if (text.length() <= LONGEST) {
                split(text, i, sheet.lines().get(i).key);
            }
        }
        firstOfLine[sheet.pieces().size()] = parts.size();
    }

    private void split(String text, int line, String whole) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isJoint(text, i)) {
                String part = text.substring(start, i).strip();
                start = i + 1;
                String key = part.length() == text.length() ? whole : Prose.key(part);
                if (!key.isEmpty()) {
                    Part added = new Part(parts.size(), line, part, key);
                    parts.add(added);
                    byKey.computeIfAbsent(names(part, key), none -> new ArrayList<>(1))
                            .add(added);
                }
            }
        }
    }

    /** What a part says but for "By" before it and "and" within it. */
    private static String names(String part, String key) {
        String behind = AuthorLine.behindBy(part);
        return (behind.length() == part.length() ? key : Prose.key(behind)).replace(" and ", " ");
    }

    private static boolean isJoint(String text, int at) {
        char c = text.charAt(at);
        boolean alone = at + 1 < text.length() && text.charAt(at + 1) == ' ' && (at == 0 || text.charAt(at - 1) == ' ');
        return JOINTS.indexOf(c) >= 0 || alone && LOOSE_JOINTS.indexOf(c) >= 0;
    }

    /** The parts of a line, in order. */
    List<Part> of(int line) {
        return parts.subList(firstOfLine[line], firstOfLine[line + 1]);
    }

    /** The part with a number, or an empty one outside the page. */
    Part at(int number) {
        return number >= 0 && number < parts.size() ? parts.get(number) : new Part(number, -1, "", "");
    }

    /** The parts that say just this, in order; "By" before it and "and" within it do not count. */
    List<Part> saying(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}
