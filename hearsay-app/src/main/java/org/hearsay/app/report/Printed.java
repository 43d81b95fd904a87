package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Words as a page prints them, in the letterform of pages. Each stretch carries its language and is isolated, so that a
 * text that runs from right to left leaves our own words in their order.
 */
public final class Printed {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private Printed() {}

    /** In quotation marks. */
    public static Html quote(String words, @Nullable Article article) {
        return marked(Tag.open("q"), words, language(article));
    }

    /** In quotation marks, cut at a word's end with a sign where it is longer than {@code most} characters. */
    public static Html quote(String words, @Nullable Article article, int most) {
        return quote(shortened(words, most), article);
    }

    /** A headline. */
    public static Html headline(Article article) {
        String title = article.title().isBlank() ? "(no headline)" : article.title();
        return marked(Tag.open("cite"), title, language(article));
    }

    /** As it stands, in a cell or a block of its own. */
    public static Tag own(String element, String classes, @Nullable Article article) {
        return isolated(Tag.open(element, classes), language(article));
    }

    /** A sentence of ours with a page's words in it: what stands in quotation marks becomes a quotation. */
    public static Html mixed(String sentence) {
        List<Html> pieces = new ArrayList<>();
        int at = 0;
        while (at < sentence.length()) {
            int open = opening(sentence, at);
            int close = open < 0 ? -1 : sentence.indexOf(sentence.charAt(open) == '"' ? '"' : '\u201D', open + 1);
            if (close < 0) {
                break;
            }
            pieces.add(Html.text(sentence.substring(at, open)));
            pieces.add(Tag.open("q").with("dir", "auto").of(sentence.substring(open + 1, close)));
            at = close + 1;
        }
        pieces.add(Html.text(sentence.substring(at)));
        return Html.all(pieces);
    }

    /** The words inside the first quotation marks of a sentence of ours, or null. */
    public static @Nullable String firstQuoted(String sentence) {
        int open = opening(sentence, 0);
        int close = open < 0 ? -1 : sentence.indexOf(sentence.charAt(open) == '"' ? '"' : '\u201D', open + 1);
        return close < 0 ? null : sentence.substring(open + 1, close);
    }

    /** Cut at a word's end, with a sign. */
    public static String shortened(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int cut = words.lastIndexOf(' ', most);
        int end = cut > most / 2 ? cut : most;
        if (Character.isHighSurrogate(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + "\u00A0\u2026";
    }

    /** True for a language written from right to left. */
    public static boolean runsLeft(@Nullable Article article) {
        return article != null && RIGHT_TO_LEFT.contains(article.language());
    }

    private static int opening(String sentence, int from) {
        for (int i = from; i < sentence.length(); i++) {
            char c = sentence.charAt(i);
            if (c == '"' || c == '\u201C') {
                return i;
            }
        }
        return -1;
    }

    private static Html marked(Tag tag, String words, @Nullable String language) {
        return isolated(tag, language).of(words);
    }

    private static Tag isolated(Tag tag, @Nullable String language) {
        return tag.withAny("lang", language).with("dir", "auto");
    }

    private static @Nullable String language(@Nullable Article article) {
        return article == null || article.language().equals("und") ? null : article.language();
    }
}
