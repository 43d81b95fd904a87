package org.hearsay.app.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.formats.ArticleRow;
import org.hearsay.formats.JsonLines;
import org.hearsay.formats.PassageRows;
import org.hearsay.formats.Row;
import org.hearsay.formats.TraceRows;
import org.hearsay.formats.TraceTable;
import org.hearsay.model.Article;
import org.hearsay.model.Findings;
import org.hearsay.model.Reuse;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Trace;
import org.hearsay.reuse.NameReuse;

/** Writes all that a trace found into a folder, a JSONL file a table; holds no more than one story or some passages. */
final class WriteTables implements Closeable {
    private static final List<TraceTable> OF_STORIES =
            List.of(TraceTable.EDGES, TraceTable.CONFLICTS, TraceTable.TIMELINE, TraceTable.WORDS);
    private static final List<TraceTable> ACROSS =
            List.of(TraceTable.SPEAKERS, TraceTable.STATEMENTS, TraceTable.STORIES, TraceTable.REJECTED);

    /** Passages that are named at a time, all of a pair of articles together. */
    private static final int CHUNK = 1000;

    private final TraceByStory trace;
    private final Map<TraceTable, Writer> files = new EnumMap<>(TraceTable.class);
    private final Map<TraceTable, JsonLines> lines = new EnumMap<>(TraceTable.class);

    /** Writes what was found across pages; each {@link #story} is still to come. */
    WriteTables(TraceByStory trace, Path folder) throws IOException {
        this.trace = trace;
        Files.createDirectories(folder);
        try {
            for (TraceTable table : TraceTable.values()) {
                Writer file = Files.newBufferedWriter(folder.resolve(table.label() + ".jsonl"), StandardCharsets.UTF_8);
                files.put(table, file);
                lines.put(table, new JsonLines(file));
            }
            articles();
            passages();
            Trace across = trace.trace(trace.articles(), List.of());
            for (TraceTable table : ACROSS) {
                write(table, table.rows(across));
            }
        } catch (IOException | RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Writes what was found in a story. */
    void story(Findings findings) throws IOException {
        Trace story = trace.trace(findings);
        for (TraceTable table : OF_STORIES) {
            write(table, table.rows(story));
        }
    }

    private void articles() throws IOException {
        for (Article light : trace.articles()) {
            Article article = trace.article(light.id());
            lines.get(TraceTable.ARTICLES).write(ArticleRow.of(article));
            write(
                    TraceTable.ATTRIBUTIONS,
                    TraceRows.attributions(List.of(article), trace.pieces().said(article)));
        }
    }

    private void passages() throws IOException {
        List<SharedPassage> passages = trace.across().passages();
        Set<SharedPassage> best = new NameReuse().best(trace.articles(), passages);
        int from = 0;
        while (from < passages.size()) {
            int until = Math.min(from + CHUNK, passages.size());
            while (until < passages.size() && isPair(passages.get(until - 1), passages.get(until))) {
                until++;
            }
            passages(passages.subList(from, until), best);
            from = until;
        }
    }

    private static boolean isPair(SharedPassage one, SharedPassage other) {
        return one.a().equals(other.a()) && one.b().equals(other.b());
    }

    private void passages(List<SharedPassage> passages, Set<SharedPassage> best) throws IOException {
        Map<String, Article> whole = new HashMap<>();
        for (SharedPassage passage : passages) {
            for (String id : List.of(passage.a(), passage.b())) {
                if (!whole.containsKey(id)) {
                    whole.put(id, trace.article(id));
                }
            }
        }
        PassageRows rows = new PassageRows(whole);
        for (Reuse reuse : new NameReuse().name(new ArrayList<>(whole.values()), passages, best)) {
            lines.get(TraceTable.REUSE).write(rows.of(reuse));
        }
    }

    private void write(TraceTable table, List<Row> rows) throws IOException {
        for (Row row : rows) {
            lines.get(table).write(row);
        }
    }

    @Override
    public void close() throws IOException {
        for (JsonLines table : lines.values()) {
            table.close();
        }
        for (Writer file : files.values()) {
            file.close();
        }
    }
}
