package org.hearsay.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.LearnedSpeech.Analysed;
import org.hearsay.attribution.LearnedSpeech.Heard;
import org.hearsay.text.Trees;

/**
 * Trains what is learned of English attributions on annotated news, marked pages and dossiers together, with the grammar that
 * ships: {@code TrainWithPages EVAL_FOLDER OUT_FOLDER DOSSIER...}. For the news the grammar is learned once more from its own
 * output on the other half of the articles, since it was taught on them.
 *
 * <p>Writes the model, the tables of trees, and how sure attributions are in pages, by guesses of models that had not seen them.
 */
public final class TrainWithPages {
    private static final double THRESHOLD = 0.38;
    private static final int TRAININGS = 2;
    private static final int PARTS = 4;
    /** How often each page is learned for one article of news. */
    private static final int TIMES = 2;

    private final Path folder;
    private final CueTable cues = new CueTable("en");
    private final Model ships = Model.load("english.model.gz");
    private final PlainRules rules = new PlainRules(cues);
    private final LooseQuotations loose = new LooseQuotations(new QuotationChoice(
            Trees.load(Languages.class, "quotation-source.tsv"),
            Trees.load(Languages.class, "quotation-goes-on.tsv"),
            Trees.load(Languages.class, "quotation-said.tsv")));

    private TrainWithPages(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<Path> dossiers =
                Arrays.stream(arguments).skip(2).map(Path::of).sorted().toList();
        new TrainWithPages(folder).train(dossiers, Files.createDirectories(Path.of(arguments[1])));
    }

    private void train(List<Path> dossiers, Path out) throws IOException {
        List<GoldArticle> articles = GoldArticle.read(folder.resolve("attributions/train"));
        Anchors anchors = new Anchors(articles);
        List<TrainSpeech.Lesson> news = news(articles, anchors);
        PageLessons pages = new PageLessons(ships, cues, anchors);
        pages.addMarked(folder);
        for (Path dossier : dossiers) {
            new DossierLessons(pages).add(dossier);
        }
        List<TrainSpeech.Lesson> all = new ArrayList<>(news);
        all.addAll(pages.lessons());
        int[] parts = parts(all, news.size());
        TrainJudge.Guess[] guesses = guesses(all, parts, news.size());
        List<TrainJudge.Guess> one = new ArrayList<>();
        List<TrainJudge.Guess> other = new ArrayList<>();
        for (int i = 0; i < guesses.length; i++) {
            for (int time = 0; time < times(i, news.size()); time++) {
                (parts[i] % 2 == 0 ? one : other).add(guesses[i]);
            }
        }
        TrainJudge.Learned judge = TrainJudge.train(one, other, TrainSpeech.SEED);
        System.err.println("judged");
        TrainSources.Learned sources = TrainSources.train(judge, one, other, TrainSpeech.SEED);
        TrainSpeech.Learned speech = TrainSpeech.train(repeated(all, news.size(), parts, -1), TRAININGS);
        String origin = origin(articles.size(), pages.lessons().size());
        Model model = new Model(
                origin,
                ships.clusters(),
                ships.tags(),
                ships.relations(),
                ships.tagger(),
                ships.moves(),
                ships.arcs(),
                speech.cues(),
                speech.spans(),
                judge.linear().choice(),
                judge.linear().confidence(),
                speech.habits(),
                sources.habits(),
                THRESHOLD);
        try (OutputStream file = Files.newOutputStream(out.resolve("english.model.gz"))) {
            model.write(file);
        }
        Map<String, String> tables = new TreeMap<>();
        tables.put("english-choice.tsv", judge.choosing());
        tables.put("english-second-choice.tsv", judge.choosingAgain());
        tables.put("english-confidence.tsv", judge.accepting());
        tables.put("english-second-look.tsv", judge.lookingAgain());
        tables.put("english-source.tsv", sources.trees());
        for (Map.Entry<String, String> table : tables.entrySet()) {
            Files.writeString(out.resolve(table.getKey()), origin + table.getValue());
        }
        LearnedSpeech whole = new LearnedSpeech(
                model,
                new ReadingJudge(
                        judge.linear().choice(),
                        judge.linear().confidence(),
                        TrainJudge.trees(judge.choosing()),
                        TrainJudge.trees(judge.choosingAgain()),
                        TrainJudge.trees(judge.accepting()),
                        TrainJudge.trees(judge.lookingAgain())),
                sources.choice(),
                cues);
        Map<String, Heard> unseen = new HashMap<>();
        for (int i = news.size(); i < guesses.length; i++) {
            ReadingJudge half = parts[i] % 2 == 0 ? judge.ofOther() : judge.ofOne();
            Analysed text = all.get(i).text();
            unseen.put(
                    all.get(i).article().name,
                    heard(whole.heard(text, half.judge(text, guesses[i].cues()), THRESHOLD)));
        }
        Files.writeString(
                out.resolve("english-outside-news.tsv"),
                TrainOutsideNews.table(
                        folder,
                        (name, text) ->
                                unseen.containsKey(name) ? unseen.get(name) : heard(whole.find(text, THRESHOLD))));
    }

    private Heard heard(Heard learned) {
        Passage text = learned.signs().passage;
        return learned.with(loose.addTo(rules.addTo(learned, text), learned.clauses(), text, THRESHOLD, false));
    }

    /** Articles in turn; pages of a site and of a dossier in one part. */
    private static int[] parts(List<TrainSpeech.Lesson> all, int news) {
        int[] parts = new int[all.size()];
        for (int i = 0; i < parts.length; i++) {
            String name = all.get(i).article().name;
            String site = name.startsWith(DossierLessons.NAME)
                    ? name.substring(0, name.lastIndexOf('/'))
                    : name.replaceFirst("_[0-9]+\\.html.*", "");
            parts[i] = i < news ? i % PARTS : Math.floorMod(site.hashCode(), PARTS);
        }
        return parts;
    }

    private static int times(int lesson, int news) {
        return lesson < news ? 1 : TIMES;
    }

    private static List<TrainSpeech.Lesson> repeated(List<TrainSpeech.Lesson> all, int news, int[] parts, int left) {
        List<TrainSpeech.Lesson> some = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            for (int time = 0; time < times(i, news) && parts[i] != left; time++) {
                some.add(all.get(i));
            }
        }
        return some;
    }

    /** What is guessed for each text by models that saw only the other parts. */
    private static TrainJudge.Guess[] guesses(List<TrainSpeech.Lesson> all, int[] parts, int news) {
        TrainJudge.Guess[] guesses = new TrainJudge.Guess[parts.length];
        for (int part = 0; part < PARTS; part++) {
            TrainSpeech.Learned speech = TrainSpeech.train(repeated(all, news, parts, part), 1);
            for (int i = 0; i < parts.length; i++) {
                if (parts[i] == part) {
                    guesses[i] = TrainJudge.Guess.of(all.get(i), speech);
                }
            }
        }
        System.err.println("guessed");
        return guesses;
    }

    /** The articles with a grammar of which each half was taught on the other. */
    private List<TrainSpeech.Lesson> news(List<GoldArticle> articles, Anchors anchors) {
        TrainGrammar grammar = new TrainGrammar(ships.tags(), ships.relations());
        List<TrainGrammar.Lesson> all =
                articles.stream().map(article -> taught(article.passage)).toList();
        List<List<TrainGrammar.Lesson>> halves = List.of(half(all, 0), half(all, 1));
        List<Weights> taggers =
                halves.stream().map(half -> grammar.tagger(half, 3)).toList();
        grammar.tag(halves.get(0), taggers.get(1));
        grammar.tag(halves.get(1), taggers.get(0));
        List<Weights[]> parsers =
                halves.stream().map(half -> grammar.parser(half, 5)).toList();
        grammar.parse(halves.get(0), parsers.get(1));
        grammar.parse(halves.get(1), parsers.get(0));
        System.err.println("parsed");
        List<TrainSpeech.Lesson> lessons = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            GoldArticle article = articles.get(i);
            Signs signs = all.get(i).signs();
            int[] hearts = article.attributions.stream()
                    .mapToInt(roles -> anchors.of(article, roles, signs.syntax))
                    .toArray();
            lessons.add(new TrainSpeech.Lesson(article, new Analysed(signs, new Tree(signs.syntax)), hearts));
        }
        return lessons;
    }

    private TrainGrammar.Lesson taught(Passage passage) {
        Syntax syntax = LearnedSpeech.analyse(passage, ships, cues).signs().syntax;
        int[] heads = new int[passage.size];
        Arrays.fill(heads, -1);
        Syntax empty = new Syntax(new int[passage.size], heads, new int[passage.size]);
        return new TrainGrammar.Lesson(
                new Signs(passage, empty, ships.clusters(), cues), syntax.tag(), syntax.head(), syntax.relation());
    }

    private static <T> List<T> half(List<T> all, int rest) {
        List<T> half = new ArrayList<>();
        for (int i = rest; i < all.size(); i += 2) {
            half.add(all.get(i));
        }
        return half;
    }

    private static String origin(int articles, int pages) {
        return String.join(
                "\n",
                "# Weights of Hearsay for English attributions.",
                "# Attributions: PolNeAR training part, " + articles
                        + " articles (no licence stated; weights only), and " + pages + " pages marked by",
                "# readers (page-marks.tsv of the bench) and in the dossiers ending in -a, each twice.",
                "# Grammar: the same articles and the texts of 791 pages of WCXB (CC-BY-4.0), as tagged and parsed by",
                "# nlp4j-english 1.1.3 (Apache-2.0).",
                "# Word classes: Brown clusters of nlp4j-english 1.1.3 (Apache-2.0).",
                "# Grammar made by org.hearsay.attribution.TrainAttributions, the rest by TrainWithPages; seeds from 3, 5 and "
                        + TrainSpeech.SEED + ".",
                "");
    }
}
