package org.hearsay.wording;

import org.jspecify.annotations.Nullable;

/**
 * A family of words, and the one that others use in its role.
 *
 * @param family what one outlet says
 * @param rival what another says, or null where none was found
 * @param strength for the order of what is shown
 */
record Contrast(Family family, @Nullable Family rival, double strength) {}
