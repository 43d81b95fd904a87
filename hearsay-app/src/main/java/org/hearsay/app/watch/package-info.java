/**
 * Fetching, which happens on demand alone: feeds and the pages they name, politely, and never from an address that is not
 * public.
 */
@NullMarked
package org.hearsay.app.watch;

import org.jspecify.annotations.NullMarked;
