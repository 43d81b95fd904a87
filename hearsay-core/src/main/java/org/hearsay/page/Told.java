package org.hearsay.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;

/**
 * What the attributes of one element tell: what it suggests about its content, and whether eyes see it. Most elements have one or two
 * attributes, so that no more are asked for once all have been found.
 */
final class Told {
    private static final List<String> UNSEEN = List.of(
            "sr-only",
            "sronly",
            "visually-hidden",
            "visuallyhidden",
            "visually_hidden",
            "screen-reader",
            "screenreader",
            "screen_reader",
            "assistive",
            "a11y-hidden",
            "offscreen",
            "off-screen",
            "u-vh",
            "hidden-text");
    /** What the elements are called in which sites print their names; on real pages 65 of 70 do. */
    private static final List<String> SITE_NAMES =
            List.of("site-title", "site-name", "sitename", "site_name", "blog-title");

    private static final List<String> NAMING = List.of("id", "role", "itemprop", "data-testid", "data-component");

    private final Map<String, Integer> suggestions = new HashMap<>();
    private final Map<String, Boolean> unseen = new HashMap<>();
    private final Map<String, Boolean> siteNames = new HashMap<>();
    private String classes = "";
    private String style = "";
    private boolean hiddenByName;
    private int suggested;

    /** Takes the next element. */
    void read(Attributes attributes) {
        classes = "";
        style = "";
        hiddenByName = false;
        suggested = 0;
        int left = attributes.isEmpty() ? 0 : attributes.size();
        if (left > 0 && attributes.hasKey("class")) {
            classes = attributes.get("class");
            suggested = suggested(classes);
            left--;
        }
        if (left > 0 && attributes.hasKey("href")) {
            left--;
        }
        if (left > 0 && attributes.hasKey("style")) {
            style = attributes.get("style");
            left--;
        }
        if (left > 0 && attributes.hasKey("hidden")) {
            hiddenByName = true;
            left--;
        }
        for (int i = 0; left > 0 && i < NAMING.size(); i++) {
            if (attributes.hasKey(NAMING.get(i))) {
                suggested |= suggested(attributes.get(NAMING.get(i)));
                left--;
            }
        }
    }

    String classes() {
        return classes;
    }

    /** The {@link Suggestion}s of its class, id and role, as bits. */
    int suggested() {
        return suggested;
    }

    boolean isHidden() {
        return hiddenByName
                || !style.isEmpty()
                        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Text for screen readers only: shown to no eye, and glued to the words around it. */
    boolean isForReadersOnly() {
        if (style.contains("clip:") && style.contains("absolute") || style.contains("clip-path:inset(50%)")) {
            return true;
        }
        return !classes.isEmpty() && unseen.computeIfAbsent(classes, Told::isUnseen);
    }

    /** An element whose class says that it holds the name of the site. */
    boolean isSiteName() {
        return !classes.isEmpty() && siteNames.computeIfAbsent(classes, Told::saysSiteName);
    }

    private static boolean saysSiteName(String names) {
        String low = names.toLowerCase(Locale.ROOT);
        return SITE_NAMES.stream().anyMatch(low::contains);
    }

    private int suggested(String names) {
        return names.isEmpty() ? 0 : suggestions.computeIfAbsent(names, Suggestion::of);
    }

    private static boolean isUnseen(String names) {
        String low = names.toLowerCase(Locale.ROOT);
        return UNSEEN.stream().anyMatch(low::contains);
    }
}
