package org.hearsay.formats;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Page;

/**
 * Tells which steps made stored facts: a hash of their code, word lists and weights. Facts that other steps made are made
 * again.
 */
public final class Maker {
    private static final String ID = hash();

    private Maker() {}

    /** Sixteen hexadecimal digits, or "unknown" where the code cannot be read. */
    public static String id() {
        return ID;
    }

    private static String hash() {
        CodeSource source = Page.class.getProtectionDomain().getCodeSource();
        URL place = source == null ? null : source.getLocation();
        if (place == null) {
            return "unknown";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files(Path.of(place.toURI()))) {
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (IOException | URISyntaxException | NoSuchAlgorithmException unreadable) {
            return "unknown";
        }
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
