package org.hearsay.model;

/**
 * A page that gave no article.
 *
 * @param path the page's name in this run
 * @param problem the kind of problem
 * @param detail what was seen, in words of ours; may quote a few words of the page
 * @param offset byte offset in the container where the problem lies, or -1 if that says nothing
 * @param confidence how sure it is that the page holds no article
 */
public record Rejected(String path, Problem problem, String detail, long offset, double confidence)
        implements Outcome {}
