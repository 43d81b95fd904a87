package org.hearsay.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.attribution.LearnedSpeech.Analysed;

/**
 * Trains the model of English attributions: {@code TrainAttributions GOLD_FOLDER PAGES SILVER_GRAMMAR
 * WORD_CLASSES OUT_FOLDER [HELD_OUT]}, with {@code -Dseed=N} for another order of the lessons. The texts of the marked pages
 * teach grammar alone.
 *
 * <p>With HELD_OUT each article whose index in the order of names it divides is left out of everything, for measuring.
 */
public final class TrainAttributions {
    private static final double THRESHOLD = 0.38;
    private static final int TRAININGS = 2;
    private static final int PARTS = 4;

    private final CueTable cues = new CueTable("en");
    private final Clusters clusters = new Clusters();

    /** The weights, and the tables of trees by the name of their file. */
    private record Trained(Model model, Map<String, String> tables) {}

    private TrainAttributions() {}

    public static void main(String[] arguments) throws IOException {
        TrainAttributions training = new TrainAttributions();
        List<GoldArticle> articles = new ArrayList<>(GoldArticle.read(Path.of(arguments[0])));
        if (arguments.length > 5) {
            int heldOut = Integer.parseInt(arguments[5]);
            List<GoldArticle> kept = new ArrayList<>();
            for (int i = 0; i < articles.size(); i++) {
                if (i % heldOut != 0) {
                    kept.add(articles.get(i));
                }
            }
            articles = kept;
        }
        training.readClasses(Path.of(arguments[3]));
        SilverGrammar silver = SilverGrammar.read(Path.of(arguments[2]));
        Trained trained = training.train(articles, Texts.ofPages(Path.of(arguments[1])), silver);
        Path folder = Files.createDirectories(Path.of(arguments[4]));
        try (OutputStream out = Files.newOutputStream(folder.resolve("english.model.gz"))) {
            trained.model.write(out);
        }
        for (Map.Entry<String, String> table : trained.tables.entrySet()) {
            Files.writeString(folder.resolve(table.getKey()), table.getValue());
        }
    }

    private void readClasses(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            if (!line.startsWith("#") && cells.length > 1) {
                clusters.put(cells[0], cells[1]);
            }
        }
    }

    private Trained train(List<GoldArticle> articles, Map<String, String> pages, SilverGrammar silver) {
        List<String> tags = silver.names(1, 20);
        List<String> relations = silver.names(3, 200);
        TrainGrammar grammar = new TrainGrammar(tags, relations);
        List<TrainGrammar.Lesson> all = articles.stream()
                .map(article -> lesson(article.name, article.passage, silver))
                .toList();
        List<TrainGrammar.Lesson> more = pages.entrySet().stream()
                .map(page -> lesson(page.getKey(), new Passage(page.getValue()), silver))
                .toList();
        List<TrainGrammar.Lesson> even = half(all, 0);
        List<TrainGrammar.Lesson> odd = half(all, 1);
        Weights evenTagger = grammar.tagger(both(even, more), 3);
        Weights oddTagger = grammar.tagger(both(odd, more), 3);
        Weights tagger = grammar.tagger(both(all, more), 3);
        grammar.tag(even, oddTagger);
        grammar.tag(odd, evenTagger);
        grammar.tag(more, tagger);
        say("tagged");
        Weights[] evenParser = grammar.parser(both(even, more), 5);
        Weights[] oddParser = grammar.parser(both(odd, more), 5);
        Weights[] parser = grammar.parser(both(all, more), 5);
        grammar.parse(even, oddParser);
        grammar.parse(odd, evenParser);
        say("parsed");
        List<TrainSpeech.Lesson> lessons = lessons(articles, all);
        List<TrainJudge.Guess> guesses = guesses(lessons);
        List<TrainJudge.Guess> first = half(guesses, 0);
        List<TrainJudge.Guess> second = half(guesses, 1);
        TrainJudge.Learned judge = TrainJudge.train(first, second, TrainSpeech.SEED);
        say("guessed");
        TrainSources.Learned sources = TrainSources.train(judge, first, second, TrainSpeech.SEED);
        TrainSpeech.Learned speech = TrainSpeech.train(lessons, TRAININGS);
        say("trained on " + articles.size() + " articles");
        String origin = origin(articles.size());
        Model model = new Model(
                origin,
                clusters,
                tags,
                relations,
                tagger,
                parser[0],
                parser[1],
                speech.cues(),
                speech.spans(),
                judge.linear().choice(),
                judge.linear().confidence(),
                speech.habits(),
                sources.habits(),
                THRESHOLD);
        return new Trained(model, tables(origin, model, judge, sources, first, second));
    }

    /** What is guessed for each article by models that saw only the articles of the other parts. */
    private static List<TrainJudge.Guess> guesses(List<TrainSpeech.Lesson> lessons) {
        TrainJudge.Guess[] guesses = new TrainJudge.Guess[lessons.size()];
        for (int part = 0; part < PARTS; part++) {
            List<TrainSpeech.Lesson> others = new ArrayList<>();
            for (int i = 0; i < guesses.length; i++) {
                if (i % PARTS != part) {
                    others.add(lessons.get(i));
                }
            }
            TrainSpeech.Learned speech = TrainSpeech.train(others, 1);
            for (int i = part; i < guesses.length; i += PARTS) {
                guesses[i] = TrainJudge.Guess.of(lessons.get(i), speech);
            }
        }
        return List.of(guesses);
    }

    private TrainGrammar.Lesson lesson(String name, Passage passage, SilverGrammar silver) {
        return TrainGrammar.Lesson.of(passage, silver.words().get(name), clusters, cues);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Map<String, String> tables(
            String origin,
            Model model,
            TrainJudge.Learned judge,
            TrainSources.Learned sources,
            List<TrainJudge.Guess> one,
            List<TrainJudge.Guess> other) {
        LearnedSpeech speech = new LearnedSpeech(model, judge.ofOne(), sources.choice(), cues);
        TrainQuotations.Learned quotations = TrainQuotations.train(judge, speech, cues, one, other, TrainSpeech.SEED);
        Map<String, String> tables = new TreeMap<>();
        tables.put("english-choice.tsv", judge.choosing());
        tables.put("english-second-choice.tsv", judge.choosingAgain());
        tables.put("english-confidence.tsv", judge.accepting());
        tables.put("english-second-look.tsv", judge.lookingAgain());
        tables.put("english-source.tsv", sources.trees());
        tables.put("quotation-source.tsv", quotations.sources());
        tables.put("quotation-goes-on.tsv", quotations.joins());
        tables.put("quotation-said.tsv", quotations.said());
        tables.replaceAll((name, table) -> origin + table);
        return tables;
    }

    private static List<TrainSpeech.Lesson> lessons(List<GoldArticle> articles, List<TrainGrammar.Lesson> grammar) {
        Anchors anchors = new Anchors(articles);
        List<TrainSpeech.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            GoldArticle article = articles.get(i);
            Signs signs = grammar.get(i).signs();
            Analysed text = new Analysed(signs, new Tree(signs.syntax));
            int[] hearts = article.attributions.stream()
                    .mapToInt(roles -> anchors.of(article, roles, signs.syntax))
                    .toArray();
            lessons.add(new TrainSpeech.Lesson(article, text, hearts));
        }
        return lessons;
    }

    private static <T> List<T> half(List<T> all, int rest) {
        List<T> half = new ArrayList<>();
        for (int i = rest; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }

    private static String origin(int articles) {
        return String.join(
                "\n",
                Arrays.asList(
                        "# Weights of Hearsay for English attributions.",
                        "# Attributions: PolNeAR training part, " + articles
                                + " articles (no licence stated; weights only).",
                        "# Grammar: the same articles and the texts of 791 pages of WCXB (CC-BY-4.0), as tagged and parsed by",
                        "# nlp4j-english 1.1.3 (Apache-2.0).",
                        "# Word classes: Brown clusters of nlp4j-english 1.1.3 (Apache-2.0).",
                        "# Made by org.hearsay.attribution.TrainAttributions, seeds from 3, 5 and " + TrainSpeech.SEED
                                + ".",
                        ""));
    }

    private static void say(String what) {
        System.err.println(what);
    }
}
