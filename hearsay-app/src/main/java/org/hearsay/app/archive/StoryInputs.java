package org.hearsay.app.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.app.local.StoryPieces;
import org.hearsay.formats.Facts;
import org.hearsay.formats.Maker;
import org.hearsay.model.Attribution;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Story;

/** Hashes of all that findings on a story are made of: two runs that agree in one find the same. */
final class StoryInputs {
    private final StoryPieces pieces;

    StoryInputs(StoryPieces pieces) {
        this.pieces = pieces;
    }

    /**
     * The hash of a story.
     *
     * @param pages for each article the page that gave it and what was known of its outlet's furniture
     */
    String hash(Story story, List<String> pages, List<KnownDescent> known) {
        MessageDigest digest = sha256();
        digest.update(Maker.id().getBytes(StandardCharsets.UTF_8));
        digest.update(Facts.write(story));
        pages.forEach(page -> digest.update(page.getBytes(StandardCharsets.UTF_8)));
        for (Attribution one : pieces.attributions(story)) {
            digest.update((one.id() + one.speaker()).getBytes(StandardCharsets.UTF_8));
        }
        pieces.resolutions(story).forEach(one -> digest.update(Facts.write(one)));
        pieces.speakers(story).forEach(one -> digest.update(Facts.write(one)));
        pieces.passages(story).forEach(one -> digest.update(Facts.write(one)));
        pieces.statements(story).forEach(one -> digest.update(Facts.write(one)));
        known.forEach(one -> digest.update(Facts.write(one)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
