package org.hearsay.page;

import org.hearsay.model.Role;

/** Mends the roles of a dump's lines by where they stand, since no element tells what holds them. */
final class DumpRoles {
    private static final double LITTLE_LESS_THAN_EVEN = 0.35;
    private static final double EVEN = 0.5;

    private final Sheet sheet;
    private final double[] chances;
    private final Role[] roles;

    DumpRoles(Sheet sheet, double[] chances, Role[] roles) {
        this.sheet = sheet;
        this.chances = chances;
        this.roles = roles;
    }

    void mend() {
        lastSentence();
        cards();
    }

    /** The sentence directly below the text, at little less than even chance, is its last one. */
    private void lastSentence() {
        int last = roles.length - 1;
        while (last >= 0 && !roles[last].isText()) {
            last--;
        }
        if (last < 0 || last + 1 == roles.length || chances[last] < EVEN) {
            return;
        }
        Line next = sheet.lines().get(last + 1);
        boolean sentence = roles[last + 1] == Role.FURNITURE && next.words >= 6 && next.ends;
        if (sentence && chances[last + 1] >= LITTLE_LESS_THAN_EVEN) {
            roles[last + 1] = Role.PARAGRAPH;
        }
    }

    /** A card of another article inside a dump: "Name - headline", its summary, a sign that stood for the link. */
    private void cards() {
        for (int i = 0; i < roles.length; i++) {
            Line line = sheet.lines().get(i);
            if (roles[i].isText()
                    && line.words <= 20
                    && !line.ends
                    && ChooseOutlet.isCard(sheet.pieces().get(i).text())) {
                roles[i] = Role.RELATED;
            }
            if (sheet.lines().get(i).key.isEmpty() && i >= 2) {
                roles[i] = Role.FURNITURE;
                for (int back = 1; back <= 2; back++) {
                    Line card = sheet.lines().get(i - back);
                    int parting = sheet.pieces().get(i - back).text().indexOf(" - ");
                    if (parting > 0 && parting < 40 && !card.ends && card.words < 30) {
                        for (int k = i - back; k < i; k++) {
                            roles[k] = Role.RELATED;
                        }
                    }
                }
            }
        }
    }
}
