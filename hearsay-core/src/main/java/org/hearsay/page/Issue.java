package org.hearsay.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The issue of a newspaper that a page of a digital library shows: what a reader of the article calls its outlet and its day, while the
 * library's own name and days are those of the page.
 *
 * @param newspaper the paper's name, null where only its day is known
 * @param day the day of the issue
 */
record Issue(@Nullable String newspaper, LocalDate day) {
    private static final LocalDate WEB = LocalDate.of(1995, 1, 1);

    /** Nothing for an issue that could have been published on the web, where outlets show their own pages. */
    static @Nullable Issue printed(@Nullable String newspaper, LocalDate day) {
        return day.isBefore(WEB) ? new Issue(newspaper, day) : null;
    }

    static boolean isOfWeb(LocalDate day) {
        return !day.isBefore(WEB);
    }

    /** True for a line that says no more than which issue this is: a running head, the paper's name, its day. */
    boolean isHead(String line) {
        IssueText.Stated stated = IssueText.of(line);
        if (stated != null) {
            return stated.day().equals(day) && stated.whole();
        }
        return newspaper != null && (isName(IssueText.withoutBrackets(line)) || isName(IssueText.paged(line)));
    }

    private boolean isName(@Nullable String name) {
        return name != null && newspaper != null && OutletNames.key(name).equals(OutletNames.key(newspaper));
    }
}
