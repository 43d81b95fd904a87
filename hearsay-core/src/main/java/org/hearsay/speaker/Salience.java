package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Weighs the persons named before a place: how near, as a subject or not, speaking or not. */
final class Salience {
    /**
     * A person who may be meant.
     *
     * @param person the person
     * @param score log-odds against the others, up to a constant
     */
    record Candidate(Person person, double score) {}

    private static final int FARTHEST = 6;
    private static final int MOST_MENTIONS = 400;
    private static final double SENTENCE = -0.6;
    private static final double SUBJECT = 0.9;
    private static final double SPOKE_LAST = 1.6;
    private static final double KNOWN_GENDER = 0.7;
    private static final double POSSESSIVE = -0.5;
    private static final double QUOTED = -1.2;
    private static final double OFTEN = 0.25;

    private final ArticleCast cast;
    private final People people;
    private final Map<Person, Integer> named = new HashMap<>();

    Salience(ArticleCast cast, People people) {
        this.cast = cast;
        this.people = people;
        for (LocalPerson local : cast.persons()) {
            named.merge(people.of(local), local.mentions(), Integer::sum);
        }
    }

    /** Persons that fit, the likeliest first. */
    List<Candidate> candidates(
            Attribution attribution,
            int offset,
            Gender gender,
            @Nullable Person spokeLast,
            Predicate<Person> fits,
            int farthest) {
        Passage passage = cast.passage(attribution.place());
        int sentence = sentenceAt(passage, offset);
        List<Mention> mentions = cast.mentions(attribution.place());
        Map<Person, Double> best = new LinkedHashMap<>();
        int at = cast.firstMention(attribution.place(), offset) - 1;
        for (int seen = 0; at >= 0 && seen < MOST_MENTIONS; at--, seen++) {
            Mention mention = mentions.get(at);
            int distance = sentence - mention.sentence();
            LocalPerson local = cast.person(mention);
            if (distance > farthest) {
                break;
            }
            if (local.isSure()) {
                best.merge(people.of(local), score(attribution, mention, distance), Math::max);
            }
        }
        if (spokeLast != null) {
            best.putIfAbsent(spokeLast, SENTENCE * FARTHEST);
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Map.Entry<Person, Double> one : best.entrySet()) {
            Person person = one.getKey();
            if (!person.gender().contradicts(gender) && fits.test(person)) {
                double known = person.gender() == gender ? KNOWN_GENDER : 0;
                double spoke = person.equals(spokeLast) ? SPOKE_LAST : 0;
                double often = OFTEN * StrictMath.log1p(named.getOrDefault(person, 0));
                candidates.add(new Candidate(person, one.getValue() + known + spoke + often));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate one) -> -one.score())
                .thenComparing(one -> one.person().name()));
        return candidates;
    }

    List<Candidate> forPronoun(Attribution attribution, int offset, Gender gender, @Nullable Person spokeLast) {
        return candidates(
                attribution,
                offset,
                gender,
                spokeLast,
                person -> person.equals(spokeLast) || !isOfThePast(person),
                FARTHEST);
    }

    /** "Henry VIII": a king or pope whom no page gives an office is one that books tell of. */
    private static boolean isOfThePast(Person person) {
        return person.descriptions().isEmpty() && PersonName.of(person.name()).isNumbered();
    }

    /** How much speaks for one who is not named and spoke last, as in the scores of those who are. */
    double ofLastSpeaker(Source source, Attribution last) {
        int distance =
                sentenceAt(source.passage(), source.start()) - sentenceAt(source.passage(), Source.position(last));
        return SENTENCE * Math.min(distance, FARTHEST) + SUBJECT + SPOKE_LAST;
    }

    private static double score(Attribution attribution, Mention mention, int distance) {
        double score = SENTENCE * Math.min(distance, FARTHEST) + (mention.subject() ? SUBJECT : 0);
        score += mention.possessive() ? POSSESSIVE : 0;
        for (Span span : attribution.spans()) {
            score += span.contains(mention.span()) ? QUOTED : 0;
        }
        return score;
    }

    /** How likely the first is, against all the others. */
    static double confidence(List<Candidate> candidates) {
        double sum = 0;
        for (Candidate candidate : candidates) {
            sum += StrictMath.exp(candidate.score() - candidates.get(0).score());
        }
        return 1 / sum;
    }

    static int sentenceAt(Passage passage, int offset) {
        int index = Math.min(passage.indexAt(offset), passage.size() - 1);
        return index < 0 ? 0 : passage.at(index).sentence();
    }
}
