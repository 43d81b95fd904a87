package org.hearsay.app.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.hearsay.app.local.Amend;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/** Gives a story whose dossier has not changed the findings of an earlier run, and applies corrections. */
final class StoredFindings implements Amend {
    private final Archive archive;
    private final ApplyCorrections corrections;
    private final Map<String, String> dossiers = new ConcurrentHashMap<>();

    StoredFindings(Archive archive, ApplyCorrections corrections) {
        this.archive = archive;
        this.corrections = corrections;
    }

    @Override
    public List<Attribution> attributions(List<Attribution> found) {
        return corrections.attributions(found);
    }

    @Override
    public Speakers speakers(Speakers resolved) {
        return corrections.speakers(resolved);
    }

    @Override
    public List<Story> stories(List<Story> grouped, List<Article> articles) {
        return corrections.stories(grouped, articles);
    }

    @Override
    public List<KnownDescent> known(Story story) {
        return corrections.known(story);
    }

    @Override
    public List<Statement> statements(List<Statement> grouped, List<Attribution> attributions) {
        return corrections.statements(grouped, attributions);
    }

    @Override
    public Findings findings(Dossier dossier, Supplier<Findings> find) {
        String hash = hash(Facts.pack(dossier), known(dossier.story()));
        dossiers.put(dossier.story().id(), hash);
        Findings earlier = earlier(dossier.story().id(), hash);
        return earlier == null ? find.get() : earlier;
    }

    /** The hash of each story's dossier, by story id. */
    Map<String, String> dossiers() {
        return dossiers;
    }

    private synchronized @org.jspecify.annotations.Nullable Findings earlier(String story, String dossier) {
        try (PreparedStatement select = archive.connection()
                .prepareStatement("SELECT facts FROM story_facts WHERE story = ? AND dossier = ?")) {
            select.setString(1, story);
            select.setString(2, dossier);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Facts.unpack(row.getBytes(1), StoredStory.class).findings()
                        : null;
            }
        } catch (SQLException broken) {
            throw new UncheckedIOException(Archive.failed("read a story", broken));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(byte[] dossier, List<KnownDescent> known) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(dossier);
            known.forEach(one ->
                    digest.update((one.article() + "\t" + one.source() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
