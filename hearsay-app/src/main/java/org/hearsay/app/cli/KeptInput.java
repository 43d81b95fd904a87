package org.hearsay.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Standard input that can be read more than once: kept in a temporary file, which goes with the process. */
final class KeptInput implements Supplier<InputStream> {
    private @Nullable Path file;

    @Override
    public synchronized InputStream get() {
        try {
            if (file == null) {
                file = Files.createTempFile("hearsay", ".input");
                file.toFile().deleteOnExit();
                Files.copy(System.in, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return new BufferedInputStream(Files.newInputStream(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot keep standard input", broken);
        }
    }
}
