/**
 * The archive in the browser: read-only pages on this machine, without script and without anything from elsewhere.
 */
@NullMarked
package org.hearsay.app.web;

import org.jspecify.annotations.NullMarked;
