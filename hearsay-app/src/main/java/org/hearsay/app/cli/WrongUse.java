package org.hearsay.app.cli;

/** The user asked for something that cannot be; the message says what and what to do. */
final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongUse(String message) {
        super(message);
    }
}
