package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.WordUse;

/** A count as units: filled for an outlet's own voice, hollow for speech that it reports. */
final class Units {
    private static final int MOST = 12;

    private Units() {}

    static Html of(WordUse use) {
        int all = use.own() + use.reported();
        if (all == 0) {
            return Tag.open("span", "zero").of("0");
        }
        return Html.all(
                Tag.open("span", "num ct").of(Numbers.figures(all)),
                Tag.open("span", "un").with("aria-hidden", "true").of(all > MOST ? bar(use) : units(use)),
                Tag.open("span", "vh").of(", " + use.own() + " in its own voice, " + use.reported() + " reported"));
    }

    /** One unit, for a legend. */
    static Html sign(boolean hollow) {
        return Tag.open("span", "un").with("aria-hidden", "true").of(unit(hollow));
    }

    private static List<Html> units(WordUse use) {
        List<Html> units = new ArrayList<>();
        for (int i = 0; i < use.own() + use.reported(); i++) {
            units.add(unit(i >= use.own()));
        }
        return units;
    }

    private static List<Html> bar(WordUse use) {
        double all = use.own() + use.reported();
        List<Html> parts = new ArrayList<>();
        if (use.own() > 0) {
            parts.add(Tag.open("i", "bar")
                    .placed("width", 60 * use.own() / all, "%")
                    .of(""));
        }
        if (use.reported() > 0) {
            parts.add(Tag.open("i", "bar h")
                    .placed("width", 60 * use.reported() / all, "%")
                    .of(""));
        }
        return parts;
    }

    private static Html unit(boolean hollow) {
        return (hollow ? Tag.open("i", "h") : Tag.open("i")).of("");
    }
}
