package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;

/** Waits with the reader until a change is made, and says what is being done. */
final class WaitingPage {
    private final Frame frame;
    private final Editor editor;

    WaitingPage(Frame frame, Editor editor) {
        this.frame = frame;
        this.editor = editor;
    }

    /** Waits for the archive to be brought up to date. */
    void show(Context context) {
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
}
