package org.hearsay.page;

import java.text.Normalizer;
import java.util.Set;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/** The name that an address spells without spaces, accents and capitals: "ollerherald" of www.oller-herald.example. */
final class HostName {
    private static final int SHORTEST = 3;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_LINE = 2000;

    /** Sites that give each of their writers a name of his own before theirs. */
    private static final Set<String> SHARED = Set.of(
            "blogspot",
            "wordpress",
            "medium",
            "substack",
            "tumblr",
            "typepad",
            "livejournal",
            "weebly",
            "wixsite",
            "github",
            "gitlab",
            "google",
            "yahoo",
            "archive",
            "blogger",
            "ghost");

    private final String letters;

    private HostName(String letters) {
        this.letters = letters;
    }

    /** What a host is called: its writer's own name where many share the site; empty without a host. */
    static String label(@Nullable Host host) {
        if (host == null) {
            return "";
        }
        String label = host.label();
        return SHARED.contains(label) ? host.name().substring(0, host.name().indexOf('.')) : label;
    }

    /** True for the name of the site of an address that many share, given the name without spaces. */
    static boolean isShared(String key, @Nullable Host host) {
        return host != null
                && SHARED.contains(key)
                && host.label().equals(key)
                && !label(host).equals(key);
    }

    /** Null where an address spells no name that a page could print. */
    static @Nullable HostName of(@Nullable String url, CommonLines common) {
        String label = label(Host.of(url));
        if (label.isEmpty()) {
            return null;
        }
        String letters = letters(Prose.key(label));
        boolean names = letters.length() >= SHORTEST && common.sites(label) == 0 && !SHARED.contains(letters);
        return names ? new HostName(letters) : null;
    }

    /** The words of a line that spell the name, as printed; null if none do. */
    @Nullable
    String in(String text) {
        int length = Math.min(text.length(), LONGEST_LINE);
        for (int start = 0; start < length; start++) {
            boolean begins = Signs.isOfWord(text.charAt(start)) && (start == 0 || !isWithin(text, start - 1));
            int end = begins && fits(text.charAt(start), 0) ? end(text, start, length) : -1;
            if (end > 0) {
                return text.substring(start, end);
            }
        }
        return null;
    }

    /** Letters, digits and what stands in addresses: the begin of a name stands behind none of them. */
    private static boolean isWithin(String text, int at) {
        return Signs.isOfWord(text.charAt(at)) || "./@-_".indexOf(text.charAt(at)) >= 0;
    }

    private boolean fits(char c, int at) {
        return Signs.small(c) == letters.charAt(at) || c >= 0x80;
    }

    /** Where the words that begin at a place end once they spell the name, or -1. */
    private int end(String text, int start, int length) {
        if (Character.isLowerCase(text.charAt(start))) {
            return -1;
        }
        int words = 0;
        int most = Math.min(length, start + 2 * letters.length() + 2 * MOST_WORDS);
        for (int end = start + 1; end <= most && words < MOST_WORDS; end++) {
            boolean stops = end == length || !Signs.isOfWord(text.charAt(end)) && !Prose.isApostrophe(text.charAt(end));
            if (stops && Signs.isOfWord(text.charAt(end - 1))) {
                words++;
                String printed = text.substring(start, end);
                String spelt = Prose.key(printed);
                boolean goesOn = end < length
                        && "./@-_".indexOf(text.charAt(end)) >= 0
                        && end + 1 < length
                        && Signs.isOfWord(text.charAt(end + 1));
                boolean spells =
                        spells(spelt) || printed.indexOf('&') > 0 && spells(Prose.key(printed.replace("&", " and ")));
                if (spells && !goesOn) {
                    return end;
                }
            }
            if (end < length && "|\u2022\u00BB>:;!?\"\u201C".indexOf(text.charAt(end)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** True for letters and digits that spell the name, accents aside; "ü" is "u" or "ue". */
    boolean spells(String key) {
        String joined = key.replace(" ", "");
        return letters(joined).equals(letters)
                || letters(joined.replace("\u00E4", "ae")
                                .replace("\u00F6", "oe")
                                .replace("\u00FC", "ue"))
                        .equals(letters);
    }

    private static String letters(String key) {
        String joined = key.replace(" ", "");
        boolean plain = joined.chars().allMatch(c -> c < 0x80);
        return plain
                ? joined
                : Normalizer.normalize(joined, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
