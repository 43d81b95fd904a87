package org.hearsay.model;

import java.util.List;

/**
 * A value that sources give for a fact.
 *
 * @param value as printed by the first claim, or normalised where printed in several ways
 * @param claims who gives it, by article's time, then place
 */
public record ClaimedValue(String value, List<Claim> claims) {
    public ClaimedValue {
        claims = List.copyOf(claims);
    }
}
