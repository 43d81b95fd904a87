package org.hearsay.spark;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** Files of this machine under a scheme that Spark must be told of, as it must be of a store's keys. */
public final class ShelfFileSystem extends RawLocalFileSystem {
    @Override
    public String getScheme() {
        return "shelf";
    }

    @Override
    public URI getUri() {
        return URI.create("shelf:///");
    }
}
