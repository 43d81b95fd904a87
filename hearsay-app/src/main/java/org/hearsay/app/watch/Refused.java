package org.hearsay.app.watch;

import java.io.IOException;

/** An address that is not asked, or whose answer is not taken; the message says why, for people. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1;

    Refused(String reason) {
        super(reason);
    }
}
