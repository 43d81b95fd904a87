package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * One article of a story as the fact readers see it: its sentences, each once, with their dates.
 *
 * @param order its place in the story's order
 * @param article the article
 * @param headline the tokens of its headline
 * @param sentences its sentences in text order; one that the page prints twice stands here once
 * @param tokens the tokens of each sentence
 * @param dates the dates of each sentence
 * @param sayings the attributions of its text
 * @param names the first letters of the names in its headline and first sentences
 */
record Scene(
        int order,
        Article article,
        Tokens headline,
        List<Span> sentences,
        List<Tokens> tokens,
        List<List<DatedSpan>> dates,
        Sayings sayings,
        Set<String> names) {
    /** Units of a sentence; what is longer is a list or a table, no prose. */
    private static final int LONGEST = 2_000;
    /** Sentences whose names tell what an article is about. */
    private static final int LEAD = 8;
    /** Letters by which "Ukrainian" meets "Ukraine". */
    private static final int NAME = 6;

    /** The scenes of a story in its order. */
    static List<Scene> of(Dossier dossier, FactWords words) {
        Map<String, List<Attribution>> byArticle = new HashMap<>();
        for (Attribution attribution : dossier.attributions()) {
            if (attribution.place() == Attribution.IN_TEXT) {
                byArticle
                        .computeIfAbsent(attribution.article(), none -> new ArrayList<>())
                        .add(attribution);
            }
        }
        StoryWords story = StoryWords.of(dossier.articles(), words);
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < dossier.articles().size(); i++) {
            Article article = dossier.articles().get(i);
            List<DatedSpan> dates = i < dossier.dates().size() ? dossier.dates().get(i) : List.of();
            scenes.add(of(i, article, dates, byArticle.getOrDefault(article.id(), List.of()), story));
        }
        return scenes;
    }

    private static Scene of(
            int order, Article article, List<DatedSpan> dates, List<Attribution> attributions, StoryWords story) {
        List<Span> sentences = new ArrayList<>();
        List<List<DatedSpan>> dated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int next = 0;
        for (Span sentence : Sentences.of(article.text())) {
            List<DatedSpan> here = new ArrayList<>();
            while (next < dates.size() && dates.get(next).span().start() < sentence.end()) {
                here.add(dates.get(next++));
            }
            if (sentence.length() <= LONGEST && seen.add(Fold.plain(sentence.of(article.text())))) {
                sentences.add(sentence);
                dated.add(List.copyOf(here));
            }
        }
        List<Tokens> read = sentences.stream()
                .map(sentence -> story.tokens(article.text(), sentence, article.language()))
                .toList();
        Set<String> called = called(read);
        List<Tokens> tokens =
                read.stream().map(sentence -> sentence.calling(called)).toList();
        Tokens headline =
                story.tokens(article.title(), new Span(0, article.title().length()), article.language());
        return new Scene(
                order, article, headline, sentences, tokens, dated, new Sayings(attributions), names(headline, tokens));
    }

    /** The words that stand as names within a sentence. */
    private static Set<String> called(List<Tokens> sentences) {
        Set<String> called = new HashSet<>();
        for (Tokens tokens : sentences) {
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.isName(i) && tokens.plain(i).length() > 2) {
                    called.add(tokens.plain(i));
                }
            }
        }
        return called;
    }

    private static Set<String> names(Tokens headline, List<Tokens> sentences) {
        Set<String> names = new HashSet<>();
        addNames(headline, names);
        sentences.subList(0, Math.min(sentences.size(), LEAD)).forEach(sentence -> addNames(sentence, names));
        return names;
    }

    private static void addNames(Tokens tokens, Set<String> names) {
        for (int i = 0; i < tokens.size(); i++) {
            String plain = tokens.plain(i);
            if (tokens.isName(i) && plain.length() > 2) {
                names.add(plain.substring(0, Math.min(NAME, plain.length())));
            }
        }
    }

    /** The sentence in which all of a span stands, or null. */
    @Nullable
    Span sentence(Span span) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (sentences.get(middle).start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && sentences.get(low - 1).end() >= span.end() ? sentences.get(low - 1) : null;
    }

    /** How much two articles are about the same names, from 0 to 1; a half where there are none to tell. */
    double nearness(Scene other) {
        Set<String> both = new HashSet<>(names);
        both.retainAll(other.names);
        int least = Math.min(names.size(), other.names.size());
        return (both.size() + 1.0) / (least + 2.0);
    }

    /** The claim that a value stands at a place of the text, with its sentence and who says it. */
    Claim claim(Span span, Span sentence) {
        Attribution said = sayings.around(span);
        return new Claim(
                article.id(),
                Attribution.IN_TEXT,
                span,
                sentence.of(article.text()),
                said == null ? null : said.speaker(),
                said == null ? null : said.id());
    }
}
