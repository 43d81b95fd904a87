package org.hearsay.when;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds dates, times, durations and sets in running news text and gives them TIMEX3 values. */
public final class ReadDates {
    private static final Map<String, Lexicon> LEXICONS = Stream.of("en", "de", "es", "fr", "ru")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Lexicon::of));

    private final Judge judge = new Judge(new Weights("judge.tsv"));
    private final Weights directions = new Weights("direction.tsv");

    /** The time expressions of an article's text, reckoned from its day of publication, in text order. */
    public List<DatedSpan> read(Article article) {
        return read(
                article.text(),
                article.published() == null ? null : article.published().day(),
                article.language());
    }

    /** The time expressions of a text in text order; without a reference, relative ones stay vague. */
    public List<DatedSpan> read(String text, @Nullable LocalDate reference, String language) {
        Lexicon lexicon = LEXICONS.getOrDefault(language, LEXICONS.get("en"));
        Pieces pieces = new Pieces(text, lexicon);
        Grammar grammar = new Grammar(pieces, new Anchor(reference), directions);
        List<DatedSpan> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Piece piece = pieces.at(at);
            Reading reading = piece.senses().isEmpty() && !piece.isDigits() ? null : grammar.read(at);
            if (reading == null) {
                at++;
                continue;
            }
            double confidence =
                    lexicon == LEXICONS.get("en") ? judge.confidence(pieces, reading) : Judge.confidenceByRule(reading);
            if (confidence >= 0.5) {
                grammar.note(reading);
                found.add(dated(text, pieces, reading, confidence));
            }
            at = reading.to();
        }
        return found;
    }

    /**
     * What training sees of a text, in text order: readings that may be none, and days that may lie on either side.
     *
     * @param span where the words stand
     * @param past the past day of that name; empty for a reading that may be none
     * @param future the coming day of that name, likewise
     * @param features what the weights are learned for
     */
    public record Example(Span span, String past, String future, List<String> features) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /** All that the grammar reads in a text, for training the weights that decide. */
    public List<Example> examples(String text, LocalDate reference, String language) {
        Pieces pieces = new Pieces(text, LEXICONS.getOrDefault(language, LEXICONS.get("en")));
        Grammar grammar = new Grammar(pieces, new Anchor(reference), directions);
        List<Example> examples = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Reading reading = grammar.read(at);
            if (reading != null) {
                grammar.note(reading);
                examples.add(new Example(span(pieces, reading), "", "", Judge.features(pieces, reading)));
                at = reading.to() - 1;
            }
        }
        grammar.choices()
                .forEach((at, choice) -> examples.add(new Example(
                        new Span(pieces.at(at).start(), pieces.at(at).end()),
                        choice.past(),
                        choice.future(),
                        choice.features())));
        return examples;
    }

    private static Span span(Pieces pieces, Reading reading) {
        return new Span(
                pieces.at(reading.from()).start(), pieces.at(reading.to() - 1).end());
    }

    private static DatedSpan dated(String text, Pieces pieces, Reading reading, double confidence) {
        Span span = span(pieces, reading);
        return new DatedSpan(
                span,
                span.of(text),
                reading.type(),
                reading.value(),
                reading.modifier(),
                reading.anchored(),
                reading.rule(),
                confidence);
    }
}
