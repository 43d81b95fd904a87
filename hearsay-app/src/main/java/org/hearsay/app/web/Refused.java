package org.hearsay.app.web;

import io.javalin.http.HttpStatus;

/** A request that is not followed; the message says why to people. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient HttpStatus status;

    Refused(HttpStatus status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
