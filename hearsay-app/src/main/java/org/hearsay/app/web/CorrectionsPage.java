package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import org.hearsay.app.archive.Correction;
import org.hearsay.app.archive.Corrections;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;
import org.jspecify.annotations.Nullable;

/** What readers corrected, and the way to take it back. */
final class CorrectionsPage {
    private static final int LONGEST = 1000;

    private final Library library;
    private final Frame frame;
    private final Editor editor;

    CorrectionsPage(Library library, Frame frame, Editor editor) {
        this.library = library;
        this.frame = frame;
        this.editor = editor;
    }

    void show(Context context) throws IOException {
        List<Correction> all = library.read(archive -> new Corrections(archive).all());
        boolean current = library.read(archive -> archive.isCurrent());
        Table table = Table.named("idx", "Corrections").columns("What", "About", "Made", "State");
        all.forEach(one -> table.row(
                Cell.head(Html.text(one.kind().label().replace('-', ' '))),
                Cell.of(Html.all(
                                Tag.open("span", "sq").with("dir", "auto").of(one.words()),
                                one.kind() == Correction.Kind.OTHER_SPEAKER
                                        ? Tag.open("small").with("dir", "auto").of("said by " + one.object())
                                        : Html.NOTHING))
                        .label("About"),
                Cell.of(one.made()).label("Made"),
                Cell.of(
                                one.isStanding()
                                        ? Html.all(
                                                one.applied() || !current
                                                        ? Html.NOTHING
                                                        : Tag.open("small").of("what it speaks of is no longer found"),
                                                frame.form(
                                                        "/corrections/" + one.id() + "/withdraw",
                                                        Tag.open("button").of("Take back")))
                                        : Html.text("taken back " + one.withdrawn()))
                        .label("State")));
        Answer.html(
                context,
                frame.page(
                        "Corrections",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1")
                                                .of(
                                                        all.isEmpty()
                                                                ? "Nothing was corrected."
                                                                : Numbers.capital(Numbers.wordOf(
                                                                                all.size(), "correction"))
                                                                        + "."),
                                        Tag.open("p", "lead")
                                                .of(
                                                        "Corrections stand beside what was found and are never lost; each later run"
                                                                + " honours them, and each can be taken back. Make them on the page of a"
                                                                + " statement or a speaker."),
                                        current
                                                ? Html.NOTHING
                                                : Tag.open("p", "note").of("Pages are being brought up to date."),
                                        all.isEmpty() ? Html.NOTHING : table.html(),
                                        Frame.tools(Links.to("/api/v1/corrections?format=csv", "CSV of this")))));
    }

    void make(Context context) {
        Correction.Kind kind = Correction.Kind.of(value(context, "kind"));
        String object = value(context, "object").strip();
        String first = value(context, "subject");
        String subject = kind == Correction.Kind.NOT_THE_SAME && first.equals(object) ? value(context, "other") : first;
        boolean whole = kind == Correction.Kind.NOT_A_STATEMENT || !object.isEmpty();
        if (kind == null || subject.isEmpty() || !whole) {
            throw new Refused(HttpStatus.BAD_REQUEST, "The form does not say what to correct.");
        }
        String words = value(context, "words");
        editor.change(archive -> new Corrections(archive).make(kind, subject, object, words));
        editor.lead(context, context.formParam("back"));
    }

    void withdraw(Context context) {
        String id = context.pathParam("id");
        if (id.isEmpty() || id.length() > 15 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new Missing("There is no correction " + id + ".");
        }
        editor.change(archive -> new Corrections(archive).withdraw(Long.parseLong(id)));
        editor.lead(context, "/corrections");
    }

    private static String value(Context context, String name) {
        @Nullable String value = context.formParam(name);
        return value == null ? "" : value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
