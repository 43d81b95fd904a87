package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Conflict;
import org.hearsay.model.Findings;
import org.hearsay.model.Moment;
import org.hearsay.model.Rejected;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;
import org.hearsay.model.Trace;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Writes what a run found into an archive, in place of what an earlier run found, all or nothing. */
final class StoreTrace {
    private static final List<String> DERIVED = List.of(
            "outlet",
            "conflict",
            "edge",
            "node",
            "passage",
            "witness",
            "statement",
            "attribution",
            "story_article",
            "story",
            "speaker",
            "rejected",
            "applied",
            "article");

    private final Archive archive;

    StoreTrace(Archive archive) {
        this.archive = archive;
    }

    /**
     * Replaces all derived tables in one transaction.
     *
     * @param dossiers the hash of each story's dossier, by story id
     * @param applied the numbers of the corrections that found what they speak of
     */
    void store(Trace trace, Map<String, String> dossiers, Set<Long> applied) throws IOException {
        try {
            FormerIds former = new FormerIds(archive.connection());
            former.remember();
            try (Statement delete = archive.connection().createStatement()) {
                delete.execute("INSERT INTO article_text (article_text) VALUES ('delete-all')");
                delete.execute("INSERT INTO attribution_text (attribution_text) VALUES ('delete-all')");
                for (String table : DERIVED) {
                    delete.execute("DELETE FROM " + table);
                }
            }
            articles(trace);
            outlets(trace);
            speakers(trace);
            attributions(trace);
            stories(trace);
            statements(trace);
            passages(trace);
            findings(trace);
            rejected(trace);
            applied(applied);
            new StoreStories(archive.connection()).store(trace, dossiers);
            former.forgetPresent();
            archive.update();
            archive.commit();
        } catch (SQLException broken) {
            throw Archive.failed("write what was found", broken);
        }
    }

    private void articles(Trace trace) throws SQLException {
        try (PreparedStatement insert = prepare("article", 12);
                Statement index = archive.connection().createStatement()) {
            for (Article article : trace.articles()) {
                add(
                        insert,
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
                        article.text(),
                        article.confidence());
            }
            index.execute("INSERT INTO article_text (rowid, title, text) SELECT rowid, title, text FROM article");
        }
    }

    private void outlets(Trace trace) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        trace.articles().forEach(article -> counts.merge(article.outletOrUnknown(), 1, Integer::sum));
        try (PreparedStatement insert = prepare("outlet", 3)) {
            for (Map.Entry<String, Integer> outlet : counts.entrySet()) {
                add(insert, StableId.of("outlet", outlet.getKey()), outlet.getKey(), outlet.getValue());
            }
        }
    }

    private void speakers(Trace trace) throws SQLException {
        try (PreparedStatement insert = prepare("speaker", 5)) {
            for (Speaker speaker : trace.speakers()) {
                add(
                        insert,
                        speaker.id(),
                        speaker.name(),
                        speaker.kind().name(),
                        String.join("; ", speaker.spellings()),
                        String.join("; ", speaker.descriptions()));
            }
        }
    }

    private void attributions(Trace trace) throws SQLException {
        try (PreparedStatement insert = prepare("attribution", 13);
                Statement index = archive.connection().createStatement()) {
            for (Attribution attribution : trace.attributions()) {
                add(
                        insert,
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

    private void stories(Trace trace) throws SQLException {
        try (PreparedStatement insert = prepare("story", 7);
                PreparedStatement member = prepare("story_article", 3)) {
            for (Findings findings : trace.findings()) {
                Story story = findings.dossier().story();
                add(
                        insert,
                        story.id(),
                        story.title(),
                        findings.stemma().fewestOrigins(),
                        findings.stemma().mostOrigins(),
                        story.articles().size(),
                        findings.dossier().statements().size(),
                        (int) findings.conflicts().stream()
                                .filter(one -> one.relation() == Conflict.Relation.CONFLICT)
                                .count());
                for (int i = 0; i < story.articles().size(); i++) {
                    add(member, story.id(), story.articles().get(i), i);
                }
            }
        }
    }

    private void statements(Trace trace) throws SQLException {
        try (PreparedStatement insert = prepare("statement", 6);
                PreparedStatement witness = prepare("witness", 3)) {
            for (org.hearsay.model.Statement statement : trace.statements()) {
                add(
                        insert,
                        statement.id(),
                        statement.story(),
                        statement.speaker(),
                        statement.saidOn() == null
                                ? null
                                : statement.saidOn().date().iso(),
                        statement.band().name(),
                        statement.probability());
                for (int i = 0; i < statement.witnesses().size(); i++) {
                    add(witness, statement.id(), statement.witnesses().get(i), i);
                }
            }
        }
    }

    private void passages(Trace trace) throws SQLException {
        try (PreparedStatement insert = prepare("passage", 9)) {
            for (SharedPassage passage : trace.passages()) {
                add(
                        insert,
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

    private void findings(Trace trace) throws SQLException {
        try (PreparedStatement node = prepare("node", 4);
                PreparedStatement edge = prepare("edge", 6);
                PreparedStatement conflict = prepare("conflict", 7)) {
            for (Findings findings : trace.findings()) {
                String story = findings.dossier().story().id();
                for (StemmaNode one : findings.stemma().nodes()) {
                    add(node, story, one.id(), one.kind().name(), one.label());
                }
                for (StemmaEdge one : findings.stemma().edges()) {
                    add(
                            edge,
                            story,
                            one.from(),
                            one.to(),
                            one.probability(),
                            one.certainty().label(),
                            String.join(
                                    "; ",
                                    one.evidence().stream()
                                            .map(seen -> seen.words())
                                            .toList()));
                }
                for (Conflict one : findings.conflicts()) {
                    add(
                            conflict,
                            one.id(),
                            story,
                            one.kind().name(),
                            one.relation().name(),
                            one.question(),
                            String.join(
                                    "; ",
                                    one.values().stream()
                                            .map(value -> value.value())
                                            .toList()),
                            one.confidence());
                }
            }
        }
    }

    private void rejected(Trace trace) throws SQLException {
        try (PreparedStatement insert = prepare("rejected", 5)) {
            for (Rejected page : trace.rejected()) {
                add(insert, page.path(), page.problem().name(), page.detail(), page.offset(), page.confidence());
            }
        }
    }

    private void applied(Set<Long> corrections) throws SQLException {
        try (PreparedStatement insert = prepare("applied", 1)) {
            for (Long correction : corrections) {
                add(insert, correction);
            }
        }
    }

    private PreparedStatement prepare(String table, int columns) throws SQLException {
        return archive.connection()
                .prepareStatement("INSERT INTO " + table + " VALUES (" + "?, ".repeat(columns - 1) + "?)");
    }

    private static void add(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.executeUpdate();
    }

    private static @Nullable String iso(@Nullable Moment moment) {
        return moment == null ? null : moment.iso();
    }
}
