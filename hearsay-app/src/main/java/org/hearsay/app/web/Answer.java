package org.hearsay.app.web;

import io.javalin.http.Context;

/** Sends what a page or the interface for programs answers. */
final class Answer {
    private Answer() {}

    static void html(Context context, String page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }

    static void text(Context context, String type, String text) {
        context.contentType(type + "; charset=utf-8").result(text);
    }
}
