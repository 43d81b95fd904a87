package org.hearsay.story;

import java.io.Serializable;

/**
 * Two articles that may be about one event.
 *
 * @param earlier the one's place in the order of time
 * @param later the other's
 * @param logOdds that they are, by their words alone
 * @param foreign true if they are in different languages
 * @param naming what it adds that one names the other's outlet
 */
public record TiedArticles(int earlier, int later, double logOdds, boolean foreign, double naming)
        implements Serializable {
    Tie tie() {
        return Tie.of(logOdds, foreign, naming);
    }
}
