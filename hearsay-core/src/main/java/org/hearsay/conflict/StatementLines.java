package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Dossier;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;
import org.hearsay.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** The statements of a story that stand on its timeline, each at the day on which it was made. */
final class StatementLines {
    /** Words of a statement that is told on the line, at least. */
    private static final int LEAST_WORDS = 3;
    /** How surely the day of a statement is told, at least, where one article alone has it; less is the article's own day. */
    private static final double TOLD = 0.65;
    /** Units of a sentence that stands for a piece of it, at most. */
    private static final int LONGEST = 400;

    private final FactWords words;

    StatementLines(FactWords words) {
        this.words = words;
    }

    /**
     * Statements of a speaker whom a witness names, which a witness surely makes and of which some witness tells the day; not those whose
     * own words already gave a fact of that day.
     *
     * @param told day and attribution of the facts on the timeline
     */
    List<TimelineEntry> of(Dossier dossier, List<Scene> scenes, Set<String> told) {
        Map<String, Attribution> attributions = new HashMap<>();
        dossier.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        Map<String, Scene> articles = new HashMap<>();
        scenes.forEach(scene -> articles.put(scene.article().id(), scene));
        List<TimelineEntry> entries = new ArrayList<>();
        for (Statement statement : dossier.statements()) {
            SaidOn saidOn = statement.saidOn();
            if (saidOn != null
                    && statement.speaker() != null
                    && statement.witnesses().stream()
                            .noneMatch(w -> told.contains(saidOn.date().iso() + " " + w))) {
                List<Claim> claims = claims(statement, attributions, articles);
                String words = words(claims, attributions, articles);
                if (words != null && isTold(saidOn, claims)) {
                    entries.add(BuildTimeline.entry(
                            dossier.story().id(), saidOn.date(), words, claims, saidOn.confidence()));
                }
            }
        }
        return entries;
    }

    /** What one article alone dates by nothing but its own day, or by a month or year, is no event of that day. */
    private static boolean isTold(SaidOn saidOn, List<Claim> claims) {
        return saidOn.confidence() >= TOLD && saidOn.date().day() != null
                || claims.stream().map(Claim::article).distinct().count() > 1;
    }

    /** Its renderings by the story's order; empty where none is sure. */
    private static List<Claim> claims(
            Statement statement, Map<String, Attribution> attributions, Map<String, Scene> articles) {
        boolean sure = false;
        List<Claim> claims = new ArrayList<>();
        for (String witness : statement.witnesses()) {
            Attribution attribution = attributions.get(witness);
            if (attribution != null && articles.containsKey(attribution.article())) {
                claims.add(claim(attribution));
                sure |= attribution.isSure();
            }
        }
        claims.sort(Comparator.comparing(
                        (Claim claim) -> articles.get(claim.article()).order())
                .thenComparing(Claim::place)
                .thenComparing(Claim::span));
        return sure ? claims : List.of();
    }

    /** The first words of a rendering that can be read by themselves, or null. */
    private @Nullable String words(
            List<Claim> claims, Map<String, Attribution> attributions, Map<String, Scene> articles) {
        for (Claim claim : claims) {
            String text = text(attributions.get(claim.attribution()), articles.get(claim.article()));
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The words of a rendering, or the sentence they stand in where they cannot be read by themselves; null where it cannot either. */
    private @Nullable String text(Attribution attribution, Scene scene) {
        String content = attribution.content();
        if (content.split(" ").length < LEAST_WORDS) {
            return null;
        }
        Article article = scene.article();
        if (!"en".equals(article.language()) || isWhole(content, new Span(0, content.length()))) {
            return content;
        }
        Span sentence = attribution.place() == Attribution.IN_TEXT ? scene.sentence(attribution.extent()) : null;
        return sentence != null && sentence.length() <= LONGEST && isWhole(article.text(), sentence)
                ? sentence.of(article.text())
                : null;
    }

    private boolean isWhole(String text, Span span) {
        return Clauses.isWhole(new Tokens(text, span), words);
    }

    private static Claim claim(Attribution attribution) {
        return new Claim(
                attribution.article(),
                attribution.place(),
                attribution.extent(),
                attribution.content(),
                attribution.speaker(),
                attribution.id());
    }
}
