package org.hearsay.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file holds, told by its name and, where that says nothing, by its first bytes. */
enum FileKind {
    HTML,
    TEXT,
    WARC,
    FEED,
    JSON_LINES;

    private static final List<String> PAGE_ENDINGS = List.of(
            ".html", ".htm", ".xhtml", ".txt", ".text", ".warc", ".wet", ".xml", ".rss", ".atom", ".jsonl", ".ndjson");

    /** True for the names that a folder is searched for; a name without an ending may hold anything. */
    static boolean isPage(String name) {
        String plain = plainName(name);
        return plain.indexOf('.') < 0 || PAGE_ENDINGS.stream().anyMatch(plain::endsWith);
    }

    /** True for bytes that begin as a page of markup, a feed or a web archive does, whatever the file's name. */
    static boolean opensAsPage(byte[] head) {
        String start = start(head);
        boolean markup = start.startsWith("<") && (start.contains("<html") || start.contains("<!doctype html"));
        return markup || isFeed(start) || start.startsWith("warc/");
    }

    static FileKind of(String name, byte[] head) {
        String start = start(head);
        String plain = plainName(name);
        if (start.startsWith("warc/")) {
            return WARC;
        }
        if (plain.endsWith(".jsonl") || plain.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        if (plain.endsWith(".txt") || plain.endsWith(".text")) {
            return TEXT;
        }
        if (isFeed(start)) {
            return FEED;
        }
        if (isArchive(name)) {
            return WARC;
        }
        if (plain.endsWith(".html") || plain.endsWith(".htm") || plain.endsWith(".xhtml")) {
            return HTML;
        }
        return start.startsWith("<") ? HTML : TEXT;
    }

    /** True for names of web archives. */
    static boolean isArchive(String name) {
        String plain = plainName(name);
        return plain.endsWith(".warc") || plain.endsWith(".wet");
    }

    /** The first characters in small letters, without what may stand before them. */
    private static String start(byte[] head) {
        String start =
                new String(head, StandardCharsets.ISO_8859_1).stripLeading().toLowerCase(Locale.ROOT);
        return start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3).stripLeading() : start;
    }

    private static boolean isFeed(String start) {
        if (!start.startsWith("<")) {
            return false;
        }
        return start.contains("<rss") || start.contains("<feed") || start.contains("<rdf:rdf");
    }

    private static String plainName(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(".gz") ? plain.substring(0, plain.length() - 3) : plain;
    }
}
