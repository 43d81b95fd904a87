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
    private static final Map<String, Lexicon> LEXICONS = Stream.of("en", "de", "es", "fr", "ru", "uk")
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Lexicon::of));

    private final Map<Decision, Weights> weights = Stream.of(Decision.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), d -> new Weights(d.table())));
    private final Judge judge = new Judge(weights.get(Decision.EXPRESSION));
    private final Lead lead = new Lead(weights.get(Decision.LEAD));

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
        Grammar grammar = new Grammar(pieces, new Anchor(reference), weights);
        List<DatedSpan> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Reading reading = pieces.at(at).begins() ? grammar.read(at) : null;
            if (reading == null) {
                at++;
                continue;
            }
            double confidence = lexicon == LEXICONS.get("en")
                    ? judge.confidence(pieces, reading)
                    : Judge.confidenceByRule(pieces, reading);
            if (confidence >= 0.5) {
                grammar.note(reading);
                found.add(dated(text, pieces, reading, lead.from(pieces, reading), confidence));
            }
            at = reading.to();
        }
        return found;
    }

    /**
     * What training sees of a text: a decision between two answers.
     *
     * @param decision what is decided
     * @param span where the words stand
     * @param first one answer: a value, or empty where the decision is not about values
     * @param second the answer that the weights speak for, likewise
     * @param core past the leading word, for {@link Decision#LEAD}
     * @param features what the weights are learned for
     */
    public record Example(Decision decision, Span span, String first, String second, int core, List<String> features) {
        public Example {
            features = List.copyOf(features);
        }
    }

    /** All that the grammar reads in a text, for training the weights that decide. */
    public List<Example> examples(String text, LocalDate reference, String language) {
        Pieces pieces = new Pieces(text, LEXICONS.getOrDefault(language, LEXICONS.get("en")));
        Grammar grammar = new Grammar(pieces, new Anchor(reference), weights);
        List<Example> examples = new ArrayList<>();
        for (int at = 0; at < pieces.size(); at++) {
            Reading reading = pieces.at(at).begins() ? grammar.read(at) : null;
            if (reading != null) {
                grammar.note(reading);
                Span span = span(pieces, reading, reading.from());
                examples.add(
                        new Example(Decision.EXPRESSION, span, "", "", span.start(), Judge.features(pieces, reading)));
                int core = Lead.core(pieces, reading);
                if (core > reading.from()) {
                    int start = pieces.at(core).start();
                    examples.add(new Example(Decision.LEAD, span, "", "", start, Lead.features(pieces, reading)));
                }
                at = reading.to() - 1;
            }
        }
        grammar.choices()
                .forEach(choices -> choices.forEach((at, choice) -> examples.add(new Example(
                        choice.decision(),
                        new Span(pieces.at(at).start(), pieces.at(at).end()),
                        choice.first(),
                        choice.second(),
                        pieces.at(at).start(),
                        choice.features()))));
        return examples;
    }

    private static Span span(Pieces pieces, Reading reading, int from) {
        return new Span(pieces.at(from).start(), pieces.at(reading.to() - 1).end());
    }

    private static DatedSpan dated(String text, Pieces pieces, Reading reading, int from, double confidence) {
        Span span = span(pieces, reading, from);
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
