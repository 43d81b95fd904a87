/**
 * The edges of files: readers that turn what crawlers leave into pages, writers that turn results into rows and graphs.
 * One file a format; nothing here decides what a page means.
 */
@NullMarked
package org.hearsay.formats;

import org.jspecify.annotations.NullMarked;
