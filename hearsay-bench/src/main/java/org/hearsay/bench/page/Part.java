package org.hearsay.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Splits the pages by the hash of their names: six tenths to train on, two to choose by, two never looked at. */
public enum Part {
    TRAIN,
    CHOOSE,
    UNSEEN;

    public static Part of(String name) {
        int tenth = tenth(name);
        return tenth < 6 ? TRAIN : tenth < 8 ? CHOOSE : UNSEEN;
    }

    /** A number from 0 to 9 that a name always has. */
    static int tenth(String name) {
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % 10);
    }
}
