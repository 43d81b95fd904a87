package org.hearsay.app.report;

import org.hearsay.model.Trace;

/** Writes what a run found as one page for the browser. */
public final class WriteReport {
    /** The whole report as one HTML document. */
    public String write(Trace trace) {
        return "<!doctype html><title>Hearsay</title><p>" + trace.articles().size() + " articles</p>\n";
    }
}
