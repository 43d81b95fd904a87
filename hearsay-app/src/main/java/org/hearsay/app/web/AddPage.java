package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;

/** Takes pages from the reader's disk into the archive, and leads to their story. */
final class AddPage {
    private static final int MOST = 200;

    /** Bytes of a form that are not its files': their names and the marks between them. */
    private static final long OVERHEAD = 100_000;

    private final Library library;
    private final Frame frame;
    private final Editor editor;

    private record Row(String path, String story) {}

    AddPage(Library library, Frame frame, Editor editor) {
        this.library = library;
        this.frame = frame;
        this.editor = editor;
    }

    void show(Context context) {
        Answer.html(
                context,
                frame.page(
                        "Add pages",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1").of("Add pages."),
                                        Tag.open("p", "lead")
                                                .of(
                                                        "HTML, text, WARC, WET, RSS or Atom, each also gzipped. They are kept as they are"
                                                                + " and stay on this machine."),
                                        form())));
    }

    /** A plain form; where scripts run, files may be dropped on it too. */
    private Html form() {
        return Tag.open("form", "act drop")
                .with("id", "add")
                .postsTo("/add")
                .with("enctype", "multipart/form-data")
                .with("data-most", Integer.toString(MOST))
                .with("data-largest", Long.toString(Gate.LARGEST_UPLOAD - OVERHEAD))
                .of(
                        Tag.open("p", "here").with("hidden", "").of("Drop files or a folder here, or choose them."),
                        Tag.open("label").with("for", "pages").of("Files "),
                        Tag.open("input")
                                .with("id", "pages")
                                .with("name", "pages")
                                .with("type", "file")
                                .with("multiple", "")
                                .with("required", "")
                                .alone(),
                        Frame.hidden("token", frame.token()),
                        Tag.open("button").of("Add"),
                        Tag.open("progress")
                                .with("hidden", "")
                                .with("aria-label", "Files sent")
                                .of(Html.NOTHING),
                        Tag.open("p", "note").with("role", "status").of(Html.NOTHING));
    }

    void add(Context context) throws IOException {
        List<UploadedFile> files = context.uploadedFiles("pages");
        if (files.isEmpty() || files.size() > MOST) {
            throw new Refused(HttpStatus.BAD_REQUEST, "Choose from one to " + MOST + " files.");
        }
        BroughtFiles brought = BroughtFiles.of(files);
        editor.change(brought::keep);
        editor.lead(context, Links.address("/added", Map.of("pages", String.join("-", brought.marks()))));
    }

    /** Leads on to the story that most of the pages that were added belong to. */
    void added(Context context) throws IOException {
        String given = context.queryParam("pages") == null ? "" : context.queryParam("pages");
        Set<String> marks = new TreeSet<>(Arrays.asList(given.split("-", MOST + 1)));
        Map<String, Integer> stories = new TreeMap<>();
        for (Row row : library.list(
                "SELECT a.path, s.story FROM article a JOIN story_article s ON s.article = a.id WHERE a.path LIKE ? || '%'",
                row -> new Row(row.getString(1), row.getString(2)), BroughtFiles.FOLDER)) {
            int from = BroughtFiles.FOLDER.length();
            if (row.path().length() > from + BroughtFiles.MARK
                    && marks.contains(row.path().substring(from, from + BroughtFiles.MARK))) {
                stories.merge(row.story(), 1, Integer::sum);
            }
        }
        String most = stories.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(null);
        context.redirect(most == null ? "/rejected" : "/stories/" + most, HttpStatus.SEE_OTHER);
    }
}
