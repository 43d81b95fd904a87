package org.hearsay.model;

/** What reading a page gives: an article, or the reason why there is none. */
public sealed interface Outcome permits Article, Rejected {
    /** The page's name in this run. */
    String path();
}
