/**
 * The archive: one SQLite file that keeps pages as they came and what the steps made of them. Pages are the truth in it;
 * all other tables can be derived again.
 */
@NullMarked
package org.hearsay.app.archive;

import org.jspecify.annotations.NullMarked;
