package org.hearsay.spark;

/**
 * A file that holds pages.
 *
 * @param name path or address
 * @param bytes its size
 * @param modified when it was last changed, in milliseconds since 1970
 */
record PageFile(String name, long bytes, long modified) {}
