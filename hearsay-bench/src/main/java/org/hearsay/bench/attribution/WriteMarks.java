package org.hearsay.bench.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.attribution.HashedWords.Piece;
import org.hearsay.bench.attribution.MarkedPage.Form;
import org.hearsay.bench.attribution.MarkedPage.Mark;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Turns marks of readers into rows without text: {@code WriteMarks EVAL_FOLDER look|aside MARKS.jsonl...}. Each line of these
 * has a page and its attributions with content (pieces), start (code point of the first), source, cue, speaker, kind, form and
 * sure.
 */
public final class WriteMarks {
    private static final String QUOTES = "\"'\u2018\u201C\u00AB\u201E";

    private final EvalPages pages;
    private final boolean aside;

    private WriteMarks(EvalPages pages, boolean aside) {
        this.pages = pages;
        this.aside = aside;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        WriteMarks write = new WriteMarks(new EvalPages(Path.of(arguments[0])), arguments[1].equals("aside"));
        ObjectMapper mapper = new ObjectMapper();
        for (int i = 2; i < arguments.length; i++) {
            for (String line : Files.readAllLines(Path.of(arguments[i]))) {
                out.print(write.page(mapper.readTree(line)).rows());
            }
        }
    }

    private MarkedPage page(JsonNode row) throws IOException {
        String name = row.path("page").asText();
        Article article = pages.read(name);
        if (article == null) {
            throw new IllegalArgumentException("no article: " + name);
        }
        HashedWords words = new HashedWords(article.text());
        List<Mark> marks = new ArrayList<>();
        List<String> before = List.of();
        for (JsonNode one : row.path("attributions")) {
            Mark mark = mark(article.text(), words, one, before);
            if (mark == null) {
                System.err.println("not in the text: " + name + " " + one.path("start"));
            } else {
                marks.add(mark);
                before = mark.speaker();
            }
        }
        return new MarkedPage(name, aside, marks);
    }

    private static @Nullable Mark mark(String text, HashedWords words, JsonNode row, List<String> before) {
        int start = text.offsetByCodePoints(0, row.path("start").asInt());
        int at = start;
        List<Piece> content = new ArrayList<>();
        for (JsonNode said : row.path("content")) {
            at = text.indexOf(said.asText(), at);
            if (at < 0) {
                return null;
            }
            int end = at + said.asText().length();
            Piece piece = words.piece(words.at(at), words.at(end));
            if (piece != null) {
                content.add(piece);
            }
            at = end;
        }
        HashedWords source = new HashedWords(
                row.path("source").isNull() ? "" : row.path("source").asText());
        String speaker = row.path("speaker").isNull() ? "" : row.path("speaker").asText();
        List<String> named = HashedWords.hashes(speaker);
        boolean cued = !row.path("cue").isNull();
        return content.isEmpty()
                ? null
                : new Mark(
                        words.at(start),
                        content,
                        source.piece(0, source.size()),
                        named,
                        row.path("kind").asText().equals("said"),
                        form(row, text.charAt(start), cued || source.size() > 0, named.equals(before)),
                        row.path("sure").asBoolean());
    }

    private static Form form(JsonNode row, char first, boolean introduced, boolean same) {
        Form form = Form.valueOf(row.path("form").asText().toUpperCase(Locale.ROOT));
        if (form != Form.DIRECT) {
            return form;
        }
        boolean quoted = QUOTES.indexOf(first) >= 0;
        boolean turn = !quoted && row.path("cue").isNull();
        return turn ? Form.TURN : !introduced && same ? Form.FURTHER : Form.DIRECT;
    }
}
