package org.hearsay.spark;

/**
 * A file that holds pages.
 *
 * @param name path or address
 * @param bytes its size
 * @param modified when it was last changed, in milliseconds since 1970
 * @param earlier true for what an earlier run kept of its pages, which need not be read again
 */
record PageFile(String name, long bytes, long modified, boolean earlier) {}
