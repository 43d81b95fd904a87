package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import org.hearsay.formats.Row;

/** What went wrong, for programs (RFC 9457). */
final class Problems {
    private Problems() {}

    static void answer(Context context, HttpStatus status, String detail) {
        Row problem = new Row()
                .with("type", "about:blank")
                .with("title", status.getMessage())
                .with("status", status.getCode())
                .with("detail", detail)
                .with("instance", context.path())
                .with("code", status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        context.status(status).contentType("application/problem+json").result(Reply.json(problem));
    }
}
