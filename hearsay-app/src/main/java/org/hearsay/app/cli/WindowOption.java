package org.hearsay.app.cli;

import org.hearsay.story.FollowStories;
import picocli.CommandLine.Option;

/** The option of commands that look across pages within a window of time. */
final class WindowOption {
    @Option(
            names = "--window",
            paramLabel = "DAYS",
            description = {
                "Compare only pages that appeared within so many days; memory is bounded",
                "by the pages of two such windows. Pages are read twice, so not from -."
            })
    int days;

    boolean isGiven() {
        return days != 0;
    }

    FollowStories follow() {
        if (days < 1) {
            throw new WrongUse("--window must be 1 or more: " + days);
        }
        return new FollowStories(days);
    }
}
