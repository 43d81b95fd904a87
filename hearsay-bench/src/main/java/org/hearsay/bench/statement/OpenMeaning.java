package org.hearsay.bench.statement;

import java.io.IOException;
import java.util.ServiceLoader;
import org.hearsay.text.SentenceMeaning;

/** Opens a sentence model where hearsay-embedding and ONNX Runtime are on the class path; nothing here is built on them. */
public final class OpenMeaning {
    private OpenMeaning() {}

    /** @throws IOException if it cannot be opened */
    public static SentenceMeaning of(String folder) throws IOException {
        return ServiceLoader.load(SentenceMeaning.Opener.class)
                .findFirst()
                .orElseThrow(() -> new IOException("hearsay-embedding is not on the class path"))
                .open(folder);
    }
}
