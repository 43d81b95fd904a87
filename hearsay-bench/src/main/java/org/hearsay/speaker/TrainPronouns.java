package org.hearsay.speaker;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * Learns how much each way in which a person named before stands to a pronoun says for its meaning that person, and prints the table.
 *
 * <p>No text says whom its pronouns mean. But where of several persons named before one alone is of the pronoun's gender, and all
 * others surely of the other, it is plain; and how near, how often, as what that one is named does not depend on the gender. So such places
 * are learned from, without a look at the gender (compare Ge, Hale and Charniak 1998). Softmax regression over the persons. On stderr: how
 * often the likeliest is right on texts left out in turn. Pronouns of invented dossiers are added as readers marked them. Arguments: a folder
 * of texts; a file of pages with their texts; folders of dossiers.
 */
public final class TrainPronouns {
    private static final int FOLDS = 5;
    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;
    private static final double PENALTY = 10;
    /** What the few examples are held to: the weights set by hand before. */
    private static final double[] BY_HAND = byHand();

    /** What a reader has marked, against what the gender alone tells. */
    private static final double MARKED = 2;

    /** Persons named before a pronoun, what is known of each beside, and which of them it means. */
    private record Example(String text, List<double[]> persons, double[] known, int meant, double weight) {}

    private TrainPronouns() {}

    private static double[] byHand() {
        double[] weights = new double[Antecedent.NAMES.size()];
        weights[Antecedent.ONE_BACK] = -0.6;
        weights[Antecedent.TWO_BACK] = -1.2;
        weights[Antecedent.FOUR_BACK] = -2.1;
        weights[Antecedent.FURTHER_BACK] = -3.6;
        weights[Antecedent.SUBJECT] = 0.9;
        weights[Antecedent.POSSESSIVE] = -0.5;
        weights[Antecedent.IN_THESE_WORDS] = -1.2;
        weights[Antecedent.SPOKE_LAST] = 1.6;
        weights[Antecedent.OFTEN] = 0.25;
        return weights;
    }

    public static void main(String[] arguments) throws IOException {
        List<Example> examples = new ArrayList<>();
        ResolveSpeakers speakers = new ResolveSpeakers();
        FindAttributions find = new FindAttributions();
        for (Article article : articles(Path.of(arguments[0]), Path.of(arguments[1]))) {
            add(article, find.find(article), speakers, examples);
        }
        List<Example> marked = new ArrayList<>();
        for (int i = 2; i < arguments.length; i++) {
            int none = 0;
            for (DossierPronouns.Spoken spoken : new DossierPronouns().of(Path.of(arguments[i]))) {
                none += spoken.meant() < 0 ? 1 : 0;
                if (spoken.meant() >= 0) {
                    marked.add(example(spoken));
                }
            }
            System.err.println(arguments[i] + ": " + none + " mean nobody who fits");
        }
        report("marked, shipped weights", marked, fold -> Salience.shipped());
        report("marked, learned from the others", marked, fold -> weights(examples));
        report(
                "marked, learned from all, dossiers left out in turn",
                marked,
                fold -> weights(Stream.concat(examples.stream(), marked.stream().filter(one -> fold(one) != fold))
                        .toList()));
        System.err.printf(
                Locale.ROOT,
                "%d pronouns, %.2f persons each%n",
                examples.size(),
                examples.stream()
                        .mapToInt(one -> one.persons().size())
                        .average()
                        .orElse(0));
        report("by hand", examples, fold -> BY_HAND);
        report(
                "learned, texts left out in turn",
                examples,
                fold -> weights(
                        examples.stream().filter(one -> fold(one) != fold).toList()));
        report(
                "learned from the marked too, texts left out in turn",
                examples,
                fold -> weights(Stream.concat(marked.stream(), examples.stream().filter(one -> fold(one) != fold))
                        .toList()));
        double[] weights =
                weights(Stream.concat(examples.stream(), marked.stream()).toList());
        System.out.println(
                "# How much each way in which a person named before stands to a pronoun says for its meaning that person, for");
        System.out.println("# Salience (log-odds). Columns: feature, weight. Softmax regression, L2 " + PENALTY
                + ", by org.hearsay.speaker.TrainPronouns");
        System.out.println(
                "# on " + examples.size()
                        + " pronouns of PolNeAR's training part and WCXB's development pages (CC-BY) that only one person's gender fits");
        System.out.println(
                "# and " + marked.size() + " that readers marked in the invented dossiers for building, which weigh "
                        + (int) MARKED + " times; no seed.");
        for (int i = 0; i < weights.length; i++) {
            System.out.printf(Locale.ROOT, "%s\t%.3f%n", Antecedent.NAMES.get(i), weights[i]);
        }
    }

    private static List<Article> articles(Path folder, Path pages) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".txt")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        for (var page : new ObjectMapper().readTree(pages.toFile()).properties()) {
            texts.put("page " + page.getKey(), page.getValue().path("text").asText());
        }
        List<Article> articles = new ArrayList<>();
        texts.forEach((name, text) -> articles.add(new Article(
                name, name, null, null, "", null, List.of(), null, null, "en", null, List.of(), text, List.of(), 1)));
        return articles;
    }

    private static void add(
            Article article, List<Attribution> attributions, ResolveSpeakers speakers, List<Example> examples) {
        ArticleCast cast = speakers.read(article, article.text(), attributions);
        People people = speakers.people(List.of(speakers.cast(article, attributions)));
        Antecedents antecedents = new Antecedents(cast, people);
        Salience salience = new Salience(antecedents, BY_HAND);
        new ResolveArticle(cast, people, salience, new Lexicon()).resolve((source, spoken) -> {
            Pronoun pronoun = source.pronoun();
            if (pronoun != null && pronoun.gender() != Gender.UNKNOWN) {
                Example example =
                        example(article.id(), antecedents.before(source, spoken, Salience.FARTHEST), pronoun.gender());
                if (example != null) {
                    examples.add(example);
                }
            }
        });
    }

    /** Null unless one person alone fits, and another might be meant but for the gender. */
    private static @Nullable Example example(String text, List<Antecedent> persons, Gender gender) {
        List<Antecedent> fitting = persons.stream()
                .filter(one -> !one.person().gender().contradicts(gender))
                .toList();
        if (persons.size() < 2 || fitting.size() != 1 || fitting.get(0).person().gender() != gender) {
            return null;
        }
        return new Example(
                text,
                persons.stream().map(Antecedent::features).toList(),
                new double[persons.size()],
                persons.indexOf(fitting.get(0)),
                1);
    }

    private static Example example(DossierPronouns.Spoken spoken) {
        return new Example(
                spoken.dossier(),
                spoken.persons().stream().map(Antecedent::features).toList(),
                spoken.persons().stream()
                        .mapToDouble(one -> one.person().gender() == spoken.gender() ? Salience.KNOWN_GENDER : 0)
                        .toArray(),
                spoken.meant(),
                MARKED);
    }

    private static int fold(Example example) {
        return Math.floorMod(example.text().hashCode(), FOLDS);
    }

    private interface WeightsOfFold {
        double[] of(int fold);
    }

    private static void report(String what, List<Example> examples, WeightsOfFold weightsOf) {
        int right = 0;
        double loss = 0;
        int sure = 0;
        int sureRight = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = weightsOf.of(fold);
            for (Example example : examples) {
                if (fold(example) == fold) {
                    double[] shares = shares(example, weights);
                    int best = 0;
                    for (int i = 1; i < shares.length; i++) {
                        best = shares[i] > shares[best] ? i : best;
                    }
                    right += best == example.meant() ? 1 : 0;
                    sure += shares[best] >= 0.5 ? 1 : 0;
                    sureRight += shares[best] >= 0.5 && best == example.meant() ? 1 : 0;
                    loss -= Math.log(shares[example.meant()]);
                }
            }
        }
        int all = examples.size();
        System.err.printf(
                Locale.ROOT,
                "%s: %.3f right, loss %.4f; of %.3f with a chance of .5 or more %.3f%n",
                what,
                (double) right / all,
                loss / all,
                (double) sure / all,
                (double) sureRight / sure);
    }

    private static double[] shares(Example example, double[] weights) {
        double[] shares = new double[example.persons().size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = example.known()[i];
            for (int j = 0; j < weights.length; j++) {
                shares[i] += weights[j] * example.persons().get(i)[j];
            }
            most = Math.max(most, shares[i]);
        }
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = StrictMath.exp(shares[i] - most);
            sum += shares[i];
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** By steps against the gradient, each feature's step by what its gradients were (Duchi et al. 2011). */
    private static double[] weights(List<Example> examples) {
        int count = Antecedent.NAMES.size();
        double[] weights = BY_HAND.clone();
        double[] steep = new double[count];
        for (int round = 0; round < ROUNDS; round++) {
            double[] pull = new double[count];
            for (Example example : examples) {
                double[] shares = shares(example, weights);
                for (int i = 0; i < shares.length; i++) {
                    double off = example.weight() * ((i == example.meant() ? 1 : 0) - shares[i]);
                    for (int j = 0; j < count; j++) {
                        pull[j] += off * example.persons().get(i)[j];
                    }
                }
            }
            for (int j = 0; j < count; j++) {
                double slope = (pull[j] - PENALTY * (weights[j] - BY_HAND[j])) / examples.size();
                steep[j] += slope * slope;
                weights[j] += RATE * slope / (Math.sqrt(steep[j]) + 1e-9);
            }
        }
        return weights;
    }
}
