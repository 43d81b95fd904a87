package org.hearsay.when;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.PartialDate;

/** A day on which something may have been said, with the signs that speak for it and the plainest of them in words. */
final class DayCandidate {
    private final PartialDate day;
    private final String reason;
    private final List<String> signs = new ArrayList<>();

    DayCandidate(PartialDate day, String reason) {
        this.day = day;
        this.reason = reason;
    }

    PartialDate day() {
        return day;
    }

    String reason() {
        return reason;
    }

    List<String> signs() {
        return signs;
    }

    void add(String sign) {
        signs.add(sign);
    }
}
