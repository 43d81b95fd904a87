package org.hearsay.formats;

import java.io.Closeable;
import java.io.IOException;

/** Writes rows in one format; closing it writes what the format keeps for the end. */
public interface RowWriter extends Closeable {
    /** Writes or keeps a row; all rows of a writer have the same names. */
    void write(Row row) throws IOException;
}
