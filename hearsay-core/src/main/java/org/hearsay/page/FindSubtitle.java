package org.hearsay.page;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.model.Role;

/** Finds the sentence between a headline and its text that sums the article up. */
final class FindSubtitle {
    private static final int LEAD = 20;
    private static final double SAYS_NOTHING_NEW = 0.65;

    private final Sheet sheet;
    private final int title;
    private final Role[] roles;

    FindSubtitle(Sheet sheet, int title, Role[] roles) {
        this.sheet = sheet;
        this.title = title;
        this.roles = roles;
    }

    /**
     * A sentence below the headline, parted from the text, that was not chosen as text or says nothing which the text
     * does not say in the same words. A long one of a dump that does say more is the lead, and text.
     */
    void find() {
        int first = firstText();
        if (title < 0 || first < 0 || first - title > 40) {
            return;
        }
        for (int i = title + 1; i < first && i <= title + 8; i++) {
            Piece piece = sheet.pieces().get(i);
            int words = sheet.lines().get(i).words;
            boolean sentence = words >= 6 && words <= 60 && sheet.lines().get(i).ends;
            boolean called = Suggestion.SUBTITLE.in(piece.box().own) && words >= 4;
            boolean dated = sheet.lines().get(i).dated && PlainLines.isDateLine(piece.text(), words);
            if (roles[i] == Role.FURNITURE && (sentence || called) && !dated) {
                boolean lead = !sheet.markup() && words >= LEAD && share(i) < SAYS_NOTHING_NEW;
                roles[i] = lead ? Role.PARAGRAPH : Role.SUBTITLE;
                return;
            }
        }
        boolean parted = first + 1 < roles.length && !roles[first + 1].isText();
        boolean brief = sheet.lines().get(first).words <= 60;
        if (brief && parted && !sheet.markup() && share(first) >= SAYS_NOTHING_NEW) {
            roles[first] = Role.SUBTITLE;
        }
    }

    private int firstText() {
        for (int i = Math.max(0, title); i < roles.length; i++) {
            if (roles[i].isText()) {
                return i;
            }
        }
        return -1;
    }

    /** Share of a line's runs of three words that come back in the text below. */
    private double share(int line) {
        Set<String> own = triples(sheet.lines().get(line).key);
        if (own.isEmpty()) {
            return 0;
        }
        Set<String> below = new HashSet<>();
        for (int i = line + 1; i < roles.length; i++) {
            if (roles[i].isText()) {
                below.addAll(triples(sheet.lines().get(i).key));
            }
        }
        return own.stream().filter(below::contains).count() / (double) own.size();
    }

    private static Set<String> triples(String key) {
        Set<String> triples = new HashSet<>();
        String[] words = key.split(" ");
        for (int i = 0; i + 2 < words.length; i++) {
            triples.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return triples;
    }
}
