package org.hearsay.stemma;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads from the words around an attribution on what occasion it was said, and who released it. */
final class Occasions {
    private static final List<List<String>> PHRASES =
            TermTable.load(Occasions.class, "occasions.tsv").rows();
    private static final List<String> RELEASED = List.of("released", "issued", "published", "distributed", "posted");

    /**
     * An occasion as a page names it.
     *
     * @param name what such a source is called ("speech")
     * @param issuer who released it ("Kremlin"), or null
     */
    record Occasion(String name, @Nullable String issuer) {}

    private Occasions() {}

    /** The occasion named in the sentence of the cue, outside the words said; null if none is. */
    static @Nullable Occasion of(Article article, Attribution attribution) {
        if (attribution.place() != Attribution.IN_TEXT) {
            return null;
        }
        String text = article.text();
        int at = attribution.cueSpan() == null
                ? attribution.extent().start()
                : attribution.cueSpan().start();
        StringBuilder around = new StringBuilder();
        for (Span sentence : Sentences.of(text)) {
            if (sentence.start() <= at && at < sentence.end()) {
                around.append(outside(text, sentence, attribution.spans()));
            }
        }
        return around.length() == 0 ? null : in(around.toString());
    }

    private static String outside(String text, Span sentence, List<Span> said) {
        StringBuilder outside = new StringBuilder(sentence.of(text));
        for (Span span : said) {
            for (int i = Math.max(span.start(), sentence.start()); i < Math.min(span.end(), sentence.end()); i++) {
                outside.setCharAt(i - sentence.start(), ' ');
            }
        }
        return outside.toString();
    }

    private static @Nullable Occasion in(String words) {
        String plain = " " + Fold.plain(words) + " ";
        for (List<String> phrase : PHRASES) {
            int at = plain.indexOf(" " + phrase.get(0));
            int end = at + 1 + phrase.get(0).length();
            if (at >= 0 && !Character.isLetter(plain.charAt(end))) {
                return new Occasion(phrase.get(1), issuer(words));
            }
        }
        return null;
    }

    /** "released by the Kremlin": the words with a capital after "by". */
    private static @Nullable String issuer(String text) {
        List<Word> words = Words.of(text);
        for (int i = 0; i + 2 < words.size(); i++) {
            if (RELEASED.contains(Fold.plain(words.get(i).text()))
                    && words.get(i + 1).text().equals("by")) {
                int from = i + 2;
                if (words.get(from).text().equals("the")) {
                    from++;
                }
                int to = from;
                while (to < words.size()
                        && Character.isUpperCase(words.get(to).text().charAt(0))) {
                    to++;
                }
                return to == from
                        ? null
                        : text.substring(
                                words.get(from).start(), words.get(to - 1).end());
            }
        }
        return null;
    }
}
