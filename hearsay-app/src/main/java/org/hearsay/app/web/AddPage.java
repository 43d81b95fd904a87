package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.KeepPages;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;
import org.hearsay.formats.PageSink;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;

/** Takes pages from the reader's disk into the archive, and leads to their story. */
final class AddPage {
    private static final int MOST = 200;
    private static final String NAME = "added/";

    private final Library library;
    private final Frame frame;
    private final Editor editor;

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
                                        Tag.open("form", "act")
                                                .postsTo("/add")
                                                .with("enctype", "multipart/form-data")
                                                .of(
                                                        Tag.open("label")
                                                                .with("for", "pages")
                                                                .of("Files "),
                                                        Tag.open("input")
                                                                .with("id", "pages")
                                                                .with("name", "pages")
                                                                .with("type", "file")
                                                                .with("multiple", "")
                                                                .with("required", "")
                                                                .alone(),
                                                        Frame.hidden("token", frame.token()),
                                                        Tag.open("button").of("Add")))));
    }

    void add(Context context) throws IOException {
        List<UploadedFile> files = context.uploadedFiles("pages");
        if (files.isEmpty() || files.size() > MOST) {
            throw new Refused(HttpStatus.BAD_REQUEST, "Choose from one to " + MOST + " files.");
        }
        Path folder = Files.createTempDirectory("hearsay-add");
        List<String> names = new ArrayList<>();
        for (UploadedFile file : files) {
            String name = plain(file.filename(), names.size());
            try (InputStream content = file.content()) {
                Files.copy(content, folder.resolve(name));
            }
            names.add(name);
        }
        editor.change(archive -> {
            try {
                keep(archive, folder, names);
            } finally {
                delete(folder);
            }
        });
        editor.lead(context, Links.address("/added", Map.of("page", names.get(0))));
    }

    /** Leads on to the story of a page that was added. */
    void added(Context context) throws IOException {
        String name = context.queryParam("page") == null ? "" : context.queryParam("page");
        List<String> story = library.list(
                "SELECT s.story FROM article a JOIN story_article s ON s.article = a.id"
                        + " WHERE a.path = ? OR substr(a.path, 1, length(?) + 1) = ? || '#' LIMIT 1",
                row -> row.getString(1),
                NAME + name,
                NAME + name,
                NAME + name);
        if (story.isEmpty()) {
            context.redirect("/rejected", HttpStatus.SEE_OTHER);
        } else {
            context.redirect("/stories/" + story.get(0), HttpStatus.SEE_OTHER);
        }
    }

    /** Waits for the archive to be brought up to date. */
    void working(Context context) {
        String wanted = context.queryParam("to");
        String to = Links.isLocal(wanted) ? wanted : "/";
        if (!editor.isBusy() && editor.failure().isEmpty()) {
            context.redirect(to, HttpStatus.SEE_OTHER);
            return;
        }
        boolean failed = !editor.isBusy();
        if (!failed) {
            context.header("Refresh", "2");
        }
        Answer.html(
                context,
                frame.page(
                        "At work",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1")
                                                .of(failed ? "It was not done." : "Bringing the archive up to date."),
                                        Tag.open("p", "lead")
                                                .with("role", "status")
                                                .of(failed ? editor.failure() : editor.step()),
                                        Tag.open("p").of(Links.to(to, failed ? "Back" : "Go on without waiting")),
                                        failed
                                                ? Html.NOTHING
                                                : Tag.open("p", "note")
                                                        .of("This page asks again every two seconds."))));
    }

    private static void keep(Archive archive, Path folder, List<String> names) throws IOException {
        KeepPages pages = new KeepPages(archive);
        String before = folder + folder.getFileSystem().getSeparator();
        List<IOException> failures = new ArrayList<>();
        PageSink sink = new PageSink() {
            @Override
            public void page(Page page) {
                String path = NAME + page.path().substring(before.length());
                try {
                    pages.keep(new Page(path, page.form(), page.bytes(), page.url(), page.charset(), page.fetched()));
                } catch (IOException broken) {
                    failures.add(broken);
                }
            }

            @Override
            public void rejected(Rejected rejected) {
                String path = NAME + rejected.path().substring(before.length());
                try {
                    pages.unread(new Rejected(
                            path, rejected.problem(), rejected.detail(), rejected.offset(), rejected.confidence()));
                } catch (IOException broken) {
                    failures.add(broken);
                }
            }
        };
        new ReadPages(false, InputStream::nullInputStream)
                .read(
                        names.stream()
                                .map(name -> folder.resolve(name).toString())
                                .toList(),
                        sink);
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        pages.commit();
    }

    /** The name without a way out of the folder: letters, digits, dots and hyphens, and never one that another file has. */
    private static String plain(String name, int number) {
        StringBuilder plain = new StringBuilder();
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        last.codePoints()
                .limit(120)
                .map(c -> c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == '-' || c == '_') ? c : '_')
                .forEach(plain::appendCodePoint);
        String safe = plain.toString().replaceFirst("^\\.+", "");
        return number + "-" + safe;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
