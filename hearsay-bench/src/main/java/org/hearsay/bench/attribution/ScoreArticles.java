package org.hearsay.bench.attribution;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.bench.attribution.MarkedArticle.Marked;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.speaker.ResolveSpeakers;
import org.jspecify.annotations.Nullable;

/**
 * Prints what of the statements marked in invented articles in other languages than English is found, and whether it is given
 * to the right speaker. Arguments: {@code seen} or {@code aside}, the part; for the seen part {@code errors} prints what
 * is wrong.
 */
public final class ScoreArticles {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final boolean errors;
    private final FindAttributions find = new FindAttributions();
    private final ResolveSpeakers resolve = new ResolveSpeakers();
    private final Map<String, SpokenCount> counts = new TreeMap<>();
    private final SpokenCount whole = new SpokenCount();

    private ScoreArticles(boolean errors) {
        this.errors = errors;
    }

    public static void main(String[] arguments) throws IOException {
        boolean aside = arguments.length > 0 && arguments[0].equals("aside");
        ScoreArticles score = new ScoreArticles(!aside && arguments.length > 1);
        for (MarkedArticle article : MarkedArticle.all()) {
            if (article.isAside() == aside) {
                score.add(article);
            }
        }
        score.counts.forEach((language, count) -> count.print(score.out, language));
        score.whole.print(score.out, "all");
    }

    private record Overlap(double share, int gold, int guess) {}

    private void add(MarkedArticle article) {
        Article read = article.article();
        Speakers told = resolve.resolve(List.of(read), find.find(read));
        Map<String, Speaker> speakers = new HashMap<>();
        told.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        List<Attribution> found = told.attributions();
        List<BitSet> contents =
                found.stream().map(one -> letters(article.text(), one)).toList();
        List<Overlap> overlaps = new ArrayList<>();
        for (int gold = 0; gold < article.marked().size(); gold++) {
            for (int guess = 0; guess < found.size(); guess++) {
                BitSet content = article.marked().get(gold).content();
                double common = common(content, contents.get(guess));
                if (common > 0) {
                    double all = content.cardinality() + contents.get(guess).cardinality() - common;
                    overlaps.add(new Overlap(common / all, gold, guess));
                }
            }
        }
        overlaps.sort((a, b) -> a.share() != b.share()
                ? Double.compare(b.share(), a.share())
                : a.gold() != b.gold() ? a.gold() - b.gold() : a.guess() - b.guess());
        BitSet taken = new BitSet();
        BitSet used = new BitSet();
        for (Overlap overlap : overlaps) {
            if (!taken.get(overlap.gold()) && !used.get(overlap.guess())) {
                taken.set(overlap.gold());
                used.set(overlap.guess());
                Attribution one = found.get(overlap.guess());
                Speaker speaker = one.speaker() == null ? null : speakers.get(one.speaker());
                match(article, article.marked().get(overlap.gold()), one, contents.get(overlap.guess()), speaker);
            }
        }
        for (SpokenCount count :
                List.of(whole, counts.computeIfAbsent(article.language(), none -> new SpokenCount()))) {
            count.found += found.size();
            count.marked += article.marked().size();
            count.named += article.marked().stream()
                    .filter(one -> one.speaker() != null)
                    .count();
            count.pronouns += found.stream()
                    .map(Attribution::speaker)
                    .filter(id ->
                            id != null && NameWords.isPronoun(speakers.get(id).name()))
                    .count();
        }
        for (int gold = 0; errors && gold < article.marked().size(); gold++) {
            if (!taken.get(gold)) {
                out.println(
                        article.id() + " missed: " + article.marked().get(gold).words() + " | "
                                + article.marked().get(gold).speaker());
            }
        }
        for (int guess = 0; errors && guess < found.size(); guess++) {
            if (!used.get(guess)) {
                out.println(article.id() + " not marked: " + found.get(guess).content() + " | "
                        + found.get(guess).source() + " | " + found.get(guess).rule());
            }
        }
    }

    private void match(
            MarkedArticle article, Marked gold, Attribution found, BitSet content, @Nullable Speaker speaker) {
        double common = common(gold.content(), content);
        double covered = common / gold.content().cardinality();
        double precise = common / Math.max(1, content.cardinality());
        BitSet source = new BitSet();
        if (found.sourceSpan() != null) {
            MarkedArticle.mark(
                    source,
                    article.text(),
                    found.sourceSpan().start(),
                    found.sourceSpan().end());
        }
        boolean right = gold.speaker() != null && speaker != null && NameWords.same(gold.speaker(), speaker.name());
        boolean person = speaker != null && speaker.kind() == Speaker.Kind.PERSON;
        boolean wrong = speaker != null && !right && (gold.speaker() != null || person);
        boolean same = source.intersects(gold.source());
        boolean sourced = !source.isEmpty() || !gold.source().isEmpty();
        for (SpokenCount count :
                List.of(whole, counts.computeIfAbsent(article.language(), none -> new SpokenCount()))) {
            count.add(covered, precise, sourced, same, right, wrong);
        }
        if (errors && (covered < .8 || precise < .8)) {
            out.println(article.id() + " content: " + found.content() + "\n    for: " + gold.words() + " | "
                    + found.rule());
        }
        if (errors && sourced && !same) {
            out.println(article.id() + " source: " + found.source() + " for " + gold.speaker() + ": " + gold.words()
                    + " | " + found.rule());
        }
        if (errors && (wrong || !right && gold.speaker() != null)) {
            out.println(article.id() + (wrong ? " wrong" : " no") + " speaker: "
                    + (speaker == null ? "-" : speaker.name()) + " for " + gold.speaker() + ", source "
                    + found.source() + ": " + gold.words());
        }
    }

    private static BitSet letters(String text, Attribution attribution) {
        BitSet letters = new BitSet();
        attribution.spans().forEach(span -> MarkedArticle.mark(letters, text, span.start(), span.end()));
        return letters;
    }

    private static double common(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both.cardinality();
    }
}
