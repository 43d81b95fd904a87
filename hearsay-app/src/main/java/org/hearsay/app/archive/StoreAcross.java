package org.hearsay.app.archive;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.app.local.Across;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Rejected;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Writes what was found on pages and across them, in place of what an earlier run found. */
final class StoreAcross {
    private static final List<String> TABLES = List.of(
            "outlet", "passage", "witness", "statement", "attribution", "speaker", "rejected", "applied", "article");

    private final Connection connection;

    StoreAcross(Connection connection) {
        this.connection = connection;
    }

    /** @param corrections the numbers of those that found what they speak of */
    void store(KnownPages pages, Across across, Set<Long> corrections) throws SQLException {
        try (Statement delete = connection.createStatement()) {
            delete.execute("INSERT INTO article_text (article_text) VALUES ('delete-all')");
            delete.execute("INSERT INTO attribution_text (attribution_text) VALUES ('delete-all')");
            for (String table : TABLES) {
                delete.execute("DELETE FROM " + table);
            }
        }
        articles(pages);
        outlets(pages.articles());
        speakers(across.speakers().speakers());
        attributions(across.speakers().attributions());
        statements(across.statements());
        passages(across.passages());
        rejected(pages.rejected());
        applied(corrections);
    }

    private void articles(KnownPages pages) throws SQLException {
        try (Insert insert = new Insert(connection, "article", 12);
                Statement index = connection.createStatement()) {
            for (Article article : pages.articles()) {
                insert.add(
                        article.id(),
                        article.path(),
                        article.url(),
                        article.outlet(),
                        article.title(),
                        article.subtitle(),
                        String.join("; ", article.authors()),
                        iso(article.published()),
                        iso(article.modified()),
                        article.language(),
                        pages.texts().of(article),
                        article.confidence());
            }
            index.execute("INSERT INTO article_text (rowid, title, text) SELECT rowid, title, text FROM article");
        }
    }

    private void outlets(List<Article> articles) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        articles.forEach(article -> counts.merge(article.outletOrUnknown(), 1, Integer::sum));
        try (Insert insert = new Insert(connection, "outlet", 3)) {
            for (Map.Entry<String, Integer> outlet : counts.entrySet()) {
                insert.add(StableId.of("outlet", outlet.getKey()), outlet.getKey(), outlet.getValue());
            }
        }
    }

    private void speakers(List<Speaker> speakers) throws SQLException {
        try (Insert insert = new Insert(connection, "speaker", 5)) {
            for (Speaker speaker : speakers) {
                insert.add(
                        speaker.id(),
                        speaker.name(),
                        speaker.kind().name(),
                        String.join("; ", speaker.spellings()),
                        String.join("; ", speaker.descriptions()));
            }
        }
    }

    private void attributions(List<Attribution> attributions) throws SQLException {
        try (Insert insert = new Insert(connection, "attribution", 13);
                Statement index = connection.createStatement()) {
            for (Attribution attribution : attributions) {
                insert.add(
                        attribution.id(),
                        attribution.article(),
                        attribution.place(),
                        attribution.kind().label(),
                        attribution.content(),
                        attribution.extent().start(),
                        attribution.extent().end(),
                        attribution.source(),
                        attribution.cue(),
                        attribution.speaker(),
                        attribution.saidOn() == null
                                ? null
                                : attribution.saidOn().date().iso(),
                        attribution.confidence(),
                        attribution.rule());
            }
            index.execute("INSERT INTO attribution_text (rowid, content) SELECT rowid, content FROM attribution");
        }
    }

    private void statements(List<org.hearsay.model.Statement> statements) throws SQLException {
        try (Insert insert = new Insert(connection, "statement", 6);
                Insert witness = new Insert(connection, "witness", 3)) {
            for (org.hearsay.model.Statement statement : statements) {
                insert.add(
                        statement.id(),
                        statement.story(),
                        statement.speaker(),
                        statement.saidOn() == null
                                ? null
                                : statement.saidOn().date().iso(),
                        statement.band().name(),
                        statement.probability());
                for (int i = 0; i < statement.witnesses().size(); i++) {
                    witness.add(statement.id(), statement.witnesses().get(i), i);
                }
            }
        }
    }

    private void passages(List<SharedPassage> passages) throws SQLException {
        try (Insert insert = new Insert(connection, "passage", 9)) {
            for (SharedPassage passage : passages) {
                insert.add(
                        passage.a(),
                        passage.b(),
                        passage.aSpan().start(),
                        passage.aSpan().end(),
                        passage.bSpan().start(),
                        passage.bSpan().end(),
                        passage.words(),
                        passage.overlap(),
                        passage.quoted() ? 1 : 0);
            }
        }
    }

    private void rejected(List<Rejected> rejected) throws SQLException {
        try (Insert insert = new Insert(connection, "rejected", 5)) {
            for (Rejected page : rejected) {
                insert.add(page.path(), page.problem().name(), page.detail(), page.offset(), page.confidence());
            }
        }
    }

    private void applied(Set<Long> corrections) throws SQLException {
        try (Insert insert = new Insert(connection, "applied", 1)) {
            for (Long correction : corrections) {
                insert.add(correction);
            }
        }
    }

    private static @Nullable String iso(@Nullable Moment moment) {
        return moment == null ? null : moment.iso();
    }
}
