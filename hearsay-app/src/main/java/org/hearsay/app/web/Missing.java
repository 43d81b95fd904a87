package org.hearsay.app.web;

/** What was asked for is not in the archive; the message says so to people. */
final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    Missing(String message) {
        super(message, null, false, false);
    }
}
