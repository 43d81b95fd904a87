package org.hearsay.app.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.formats.ArticleRow;
import org.hearsay.formats.AttributionRow;
import org.hearsay.formats.ConflictRow;
import org.hearsay.formats.Quotation;
import org.hearsay.formats.Row;
import org.hearsay.formats.StatementRow;
import org.hearsay.formats.StemmaRow;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Findings;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;

/** What an archive gives out, as the rows that commands print and with the ids that lead from one to another. */
public enum What {
    ARTICLES {
        @Override
        public List<Row> rows(StoredStory story) {
            String id = story.story().id();
            return story.findings().dossier().articles().stream()
                    .map(article -> ArticleRow.of(article).with("story", id))
                    .toList();
        }
    },
    ATTRIBUTIONS {
        @Override
        public List<Row> rows(StoredStory story) {
            Map<String, Article> articles = story.articles();
            Map<String, Speaker> speakers = story.speakers();
            Map<String, String> statements = new HashMap<>();
            story.findings().dossier().statements().forEach(statement -> statement
                    .witnesses()
                    .forEach(witness -> statements.put(witness, statement.id())));
            Map<String, Resolution> reasons = new HashMap<>();
            story.resolutions().forEach(reason -> reasons.put(reason.attribution(), reason));
            String id = story.story().id();
            return story.findings().dossier().attributions().stream()
                    .map(attribution -> AttributionRow.of(
                                    articles.get(attribution.article()),
                                    attribution,
                                    speakers.get(attribution.speaker()),
                                    reasons.get(attribution.id()))
                            .with("speaker_id", attribution.speaker())
                            .with("article", attribution.article())
                            .with("statement", statements.get(attribution.id()))
                            .with("story", id))
                    .toList();
        }
    },
    STATEMENTS {
        @Override
        public List<Row> rows(StoredStory story) {
            Map<String, Speaker> speakers = story.speakers();
            Map<String, Attribution> attributions = story.attributions();
            Map<String, Article> articles = story.articles();
            return story.findings().dossier().statements().stream()
                    .map(statement -> StatementRow.of(statement, speakers.get(statement.speaker()))
                            .with("speaker_id", statement.speaker())
                            .with(
                                    "contents",
                                    statement.witnesses().stream()
                                            .map(attributions::get)
                                            .map(witness -> witness == null
                                                    ? null
                                                    : Quotation.of(witness, articles.get(witness.article())))
                                            .toList()))
                    .toList();
        }
    },
    STORIES {
        @Override
        public List<Row> rows(StoredStory stored) {
            Story story = stored.story();
            Findings findings = stored.findings();
            return List.of(new Row()
                    .with("story", story.id())
                    .with("title", story.title())
                    .with("articles", story.articles())
                    .with(
                            "paths",
                            findings.dossier().articles().stream()
                                    .map(Article::path)
                                    .toList())
                    .with("fewest_origins", findings.stemma().fewestOrigins())
                    .with("most_origins", findings.stemma().mostOrigins())
                    .with("statements", findings.dossier().statements().size())
                    .with("conflicts", findings.conflicts().size())
                    .with("confidence", story.confidence()));
        }
    },
    EDGES {
        @Override
        public List<Row> rows(StoredStory story) {
            Stemma stemma = story.findings().stemma();
            Map<String, String> names = story.nodeNames();
            Map<String, StemmaNode> nodes = new HashMap<>();
            stemma.nodes().forEach(node -> nodes.put(node.id(), node));
            return stemma.edges().stream()
                    .map(edge -> StemmaRow.of(stemma.story(), edge, names, nodes)
                            .with("from_id", edge.from())
                            .with("to_id", edge.to()))
                    .toList();
        }
    },
    CONFLICTS {
        @Override
        public List<Row> rows(StoredStory story) {
            Map<String, Article> articles = story.articles();
            Map<String, Speaker> speakers = story.speakers();
            return story.findings().conflicts().stream()
                    .map(conflict -> ConflictRow.of(conflict, articles, speakers))
                    .toList();
        }
    };

    /** The rows of one story, in the story's order. */
    public abstract List<Row> rows(StoredStory story);

    /** The name as printed. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
