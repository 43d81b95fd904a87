package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.model.Attribution;
import org.hearsay.text.TermTable;

/** Weighs the persons named before a place by learned weights of how they stand to it (softmax regression over them). */
final class Salience {
    /**
     * A person who may be meant.
     *
     * @param person the person
     * @param score log-odds against the others, up to a constant
     */
    record Candidate(Person person, double score) {}

    /** Sentences in which whom a pronoun means is looked for. */
    static final int FARTHEST = 12;
    /** A name that tells its gender fits one pronoun in two by chance, one that does not tell it fits both: log 2. */
    static final double KNOWN_GENDER = 0.7;

    private final Antecedents antecedents;
    private final double[] weights;

    Salience(Antecedents antecedents, double[] weights) {
        this.antecedents = antecedents;
        this.weights = weights.clone();
    }

    /** The shipped weights, in the order of the features. */
    static double[] shipped() {
        double[] weights = new double[Antecedent.NAMES.size()];
        for (List<String> row : TermTable.load(Salience.class, "salience.tsv").rows()) {
            weights[Antecedent.NAMES.indexOf(row.get(0))] = Double.parseDouble(row.get(1));
        }
        return weights;
    }

    /** Persons that fit, the likeliest first. */
    List<Candidate> candidates(
            Source source, Gender gender, SpokenBefore spoken, Predicate<Person> fits, int farthest) {
        List<Candidate> candidates = new ArrayList<>();
        for (Antecedent one : antecedents.before(source, spoken, farthest)) {
            Person person = one.person();
            if (!person.gender().contradicts(gender) && fits.test(person)) {
                double known = gender != Gender.UNKNOWN && person.gender() == gender ? KNOWN_GENDER : 0;
                candidates.add(new Candidate(person, score(one.features()) + known));
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate one) -> -one.score())
                .thenComparing(one -> one.person().name()));
        return candidates;
    }

    List<Candidate> forPronoun(Source source, Gender gender, SpokenBefore spoken) {
        return candidates(
                source, gender, spoken, person -> person.equals(spoken.person()) || !isOfThePast(person), FARTHEST);
    }

    /** "Henry VIII": a king or pope whom no page gives an office is one that books tell of. */
    private static boolean isOfThePast(Person person) {
        return person.descriptions().isEmpty() && PersonName.of(person.name()).isNumbered();
    }

    /** Whom a mention of an article names. */
    Person person(ArticleCast cast, Mention mention) {
        return antecedents.person(cast.person(mention));
    }

    /** Whether a mention of an article is of a person. */
    boolean isOf(ArticleCast cast, Mention mention, Person person) {
        return antecedents.person(cast.person(mention)).equals(person);
    }

    /** How much speaks for one who is not named and spoke last, as in the scores of those who are. */
    double ofLastSpeaker(Source source, Attribution last) {
        return score(antecedents.ofLastSpeaker(source, last));
    }

    private double score(double[] features) {
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * features[i];
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
}
