package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Role;

/**
 * Finds the attributions of an article: direct, indirect and mixed, with source, cue and content.
 *
 * <p>English is read with learned weights, the other languages that have a cue table by the order of source, cue and
 * content. Speaker and day stay null. Thread-safe; the weights are read once.
 */
public final class FindAttributions {
    private final Options options;
    private final Languages languages = new Languages();

    public FindAttributions() {
        this(Options.standard());
    }

    public FindAttributions(Options options) {
        this.options = options;
    }

    /**
     * How to look.
     *
     * @param method rules alone, learned weights alone, or both
     * @param least attributions less sure than this are left out, from 0 to 1; of quotations without cue those below two
     *     thirds of it
     */
    public record Options(Method method, double least) {
        /** What finds attributions in English. */
        public enum Method {
            RULES,
            LEARNED,
            BOTH
        }

        /** Both methods, at the confidence where as many are wrong as are missed. */
        public static Options standard() {
            return new Options(Method.BOTH, 0.38);
        }
    }

    /** The attributions of an article's text, headline, subtitle and captions, by place, then start. */
    public List<Attribution> find(Article article) {
        return explain(article).stream().map(Explanation::attribution).toList();
    }

    /** The same, each with the source that came second. */
    public List<Explanation> explain(Article article) {
        List<Explanation> found = new ArrayList<>();
        Passage text = new Passage(article.text());
        String known = Languages.known(article.language(), () -> text);
        boolean page = !article.blocks().isEmpty();
        Languages.Reading inText = text.size == 0
                ? new Languages.Reading(List.of(), null)
                : languages.read(text, known, options, page, null);
        List<Found> turns = DialogueSpeech.addTo(inText.found(), text, article.language());
        tell(article, Attribution.IN_TEXT, text, WholeSpeech.addTo(turns, text, article), found);
        QuotedHeadlines quoted =
                new QuotedHeadlines(found.stream().map(Explanation::attribution).toList());
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < article.blocks().size(); place++) {
            Block block = article.blocks().get(place);
            boolean headline = block.role() == Role.TITLE && block.text().equals(article.title());
            boolean read = headline || block.role() == Role.SUBTITLE || block.role() == Role.CAPTION;
            if (read && seen.add(block.text())) {
                Passage passage = new Passage(block.text());
                if (passage.size > 0) {
                    List<Found> own = languages
                            .read(passage, known, options, page, inText.like())
                            .found();
                    if (headline) {
                        own = languages.ofHeadline(passage, own, known, sources(found));
                    }
                    if (block.role() != Role.CAPTION) {
                        own = quoted.addTo(own, passage);
                    } else {
                        own = Captions.sure(own, passage);
                    }
                    tell(article, place, passage, own, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> sources(List<Explanation> found) {
        return found.stream()
                .filter(one -> one.attribution().place() == Attribution.IN_TEXT)
                .map(one -> one.attribution().source())
                .toList();
    }

    private static void tell(Article article, int place, Passage passage, List<Found> told, List<Explanation> into) {
        List<Found> found = new ArrayList<>(told);
        found.sort(Comparator.comparingInt(Found::start)
                .thenComparingInt(one -> one.content().get(0).to())
                .thenComparingInt(one -> one.cue() == null ? -1 : one.cue().from()));
        SurestReadings.of(found, passage).forEach(one -> into.add(Render.explanation(article, place, passage, one)));
    }

    /** False for an article in a language without a table of cues, of which quotations alone are told. */
    public static boolean reads(Article article) {
        return Languages.known(article.language(), () -> new Passage(article.text())) != null;
    }
}
