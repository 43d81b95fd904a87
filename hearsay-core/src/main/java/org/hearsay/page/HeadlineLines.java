package org.hearsay.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Role;

/**
 * The lines of a dump that may show its headline, each wording once: the last copy above the text, or the first where none is above.
 */
final class HeadlineLines {
    private static final int MOST_WORDS = 40;

    /** Lines of a dump that are looked at. */
    private static final int FARTHEST = 600;

    /** Lines below the first one of the text that are looked at. */
    private static final int BELOW = 12;

    private final Sheet sheet;
    private final int first;
    private final int end;

    /** Where a wording stands: its line that counts, and how many lines above the text have it. */
    record Place(int line, int copies) {}

    HeadlineLines(Sheet sheet, Role[] roles) {
        this.sheet = sheet;
        this.first = firstOfText(roles);
        this.end = Math.min(Math.min(roles.length, FARTHEST), first + BELOW);
    }

    private static int firstOfText(Role[] roles) {
        int at = 0;
        while (at < roles.length && !roles[at].isText()) {
            at++;
        }
        return at;
    }

    /** Number of the first line of the text. */
    int first() {
        return first;
    }

    /** In the order of the lines that count. */
    List<Place> places() {
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; i < end; i++) {
            Line line = sheet.lines().get(i);
            String text = sheet.pieces().get(i).text();
            if (line.words > 0
                    && line.words <= MOST_WORDS
                    && !sheet.isStamp(i)
                    && !PlainLines.isAddress(text)
                    && !Supplier.namesPicture(text)) {
                int at = i;
                places.merge(
                        line.key,
                        new Place(i, 1),
                        (before, now) -> at < first ? new Place(at, before.copies() + 1) : before);
            }
        }
        List<Place> inOrder = new ArrayList<>(places.values());
        inOrder.sort(Comparator.comparingInt(Place::line));
        return inOrder;
    }
}
