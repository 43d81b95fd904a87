package org.hearsay.story;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.bench.story.DossierArticles;
import org.hearsay.bench.story.EventReports;
import org.hearsay.bench.story.LabelledArticle;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.bench.story.ScoreUnrelated;
import org.hearsay.bench.story.UnrelatedPages;

/**
 * Learns the weights of the story step from ECB+ and prints them as the table that ships with it.
 *
 * <p>Arguments: the gzipped file, first and last topic to learn from, then the folders of invented dossiers, of whose articles the
 * English ones are learned from, too. Pairs come from all articles of a topic and a
 * seventh of the others; joins are random parts of stories, so that decisions are learned at every size, and pages that have nothing to do
 * with each other beside those that are likest to them.
 */
public final class LearnStories {
    private static final Set<String> ACROSS_LANGUAGES =
            Set.of("one", "names", "names-root", "names-containment", "numbers", "years", "years-apart");
    private static final Set<String> ONE_LANGUAGE = Set.copyOf(StoryEvidence.pairNames());

    private static final int JOINS_A_STORY = 200;
    private static final double OTHER_TOPIC = 0.7;
    private static final double PAIR_PENALTY = 1;
    private static final double MERGE_PENALTY = 3;
    private static final long SEED = 7;
    /** Number of the topic of the first dossier: behind all of ECB+. */
    private static final int DOSSIERS = 100;
    /** That of the first page that tells of no event of another. */
    private static final int UNRELATED = 1000;
    /** Joins that are learned from each such page: with those that are likest to it. */
    private static final int JOINS_A_PAGE = 4;

    private static final int LIKEST = 12;
    /** What such a join weighs: those of events that are easily confused teach more. */
    private static final double UNRELATED_JOIN = 0.3;

    /** Join less readily than a coin toss says: the joins seen in use are picked as the surest of many. */
    private static final double PRIOR = 2.5;

    private final List<LabelledArticle> articles;
    private final StoryEvidence evidence;

    LearnStories(List<LabelledArticle> articles, int real) {
        this.articles = articles;
        this.evidence = new StoryEvidence(
                articles.stream().map(LabelledArticle::article).toList(), real);
    }

    /** Prints the table of weights. */
    public static void main(String[] arguments) throws IOException {
        int first = Integer.parseInt(arguments[1]);
        int last = Integer.parseInt(arguments[2]);
        List<LabelledArticle> known = LabelledArticle.read(Path.of(arguments[0])).stream()
                .filter(article -> article.topic() >= first && article.topic() <= last)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Path> dossiers =
                Arrays.stream(arguments).skip(3).sorted().map(Path::of).toList();
        DossierArticles.read(dossiers, DOSSIERS).stream()
                .filter(article -> article.article().language().equals("en"))
                .forEach(known::add);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("# Weights of the story step: decision, value, weight; sums are log-odds.");
        out.println("# Learned by LearnStories in hearsay-bench, package story, from ECB+ (CC-BY 3.0), topics " + first
                + " to " + last + ", seed " + SEED + ";");
        out.println("# and English articles of " + dossiers.size()
                + " invented dossiers (hearsay-bench/dossiers, those that are looked at);");
        out.println(
                "# and pages that have nothing to do with each other (WCXB, CC-BY-4.0, htmldate's evaluation, Apache-2.0, fundus-evaluation, MIT; one half);");
        out.println("# those by glosses from invented reports of events in six languages (reports-learned.jsonl,"
                + " events-across-languages.jsonl).");
        Path eval = Path.of(arguments[0]).getParent().getParent();
        List<LabelledArticle> pages = UnrelatedPages.read(ScoreUnrelated.folders(eval), false);
        List<LabelledArticle> all = withShadows(known);
        pages.stream()
                .filter(page -> page.article().language().equals("en"))
                .forEach(page -> all.add(new LabelledArticle(page.article(), page.story(), UNRELATED + page.topic())));
        new LearnStories(all, known.size()).print(out, pages);
    }

    /** Adds a shadow of every third story. */
    private static List<LabelledArticle> withShadows(List<LabelledArticle> known) {
        TreeMap<String, List<LabelledArticle>> stories = new TreeMap<>();
        known.forEach(article -> stories.computeIfAbsent(article.story(), none -> new ArrayList<>())
                .add(article));
        List<LabelledArticle> all = new ArrayList<>(known);
        int at = 0;
        for (List<LabelledArticle> story : stories.values()) {
            if (at++ % 3 == 0) {
                all.addAll(ShadowStory.of(story));
            }
        }
        return all;
    }

    private void print(PrintStream out, List<LabelledArticle> pages) {
        double[] pair = learnPairs(ONE_LANGUAGE, -1);
        print(out, "pair", StoryEvidence.pairNames(), pair);
        print(out, "pair-across-languages", StoryEvidence.pairNames(), learnPairs(ACROSS_LANGUAGES, -1));
        print(out, "merge", StoryEvidence.mergeNames(), learnMerges());
        LearnAcrossLanguages across = new LearnAcrossLanguages(EventReports.learned(), pages, new LogOdds(pair), SEED);
        print(out, "pair-by-glosses", StoryEvidence.glossedNames(), across.pairs());
        print(out, "merge-by-glosses", StoryEvidence.mergeNames(), across.merges());
    }

    private static void print(PrintStream out, String decision, List<String> names, double[] weights) {
        for (int i = 0; i < weights.length; i++) {
            out.printf(Locale.ROOT, "%s\t%s\t%.4f%n", decision, names.get(i), weights[i]);
        }
    }

    /** Weights of pairs from topics whose number is not {@code left} modulo two; zero for values not named. */
    private double[] learnPairs(Set<String> used, int left) {
        LogisticRegression regression = new LogisticRegression();
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                LabelledArticle a = articles.get(i);
                LabelledArticle b = articles.get(j);
                boolean oneTopic = a.topic() == b.topic();
                if (a.topic() % 2 != left && b.topic() % 2 != left && (oneTopic || (i * 31 + j) % 7 == 0)) {
                    regression.add(
                            only(used, evidence.pair(i, j)), a.story().equals(b.story()), oneTopic ? 1 : OTHER_TOPIC);
                }
            }
        }
        return regression.fit(PAIR_PENALTY);
    }

    private static double[] only(Set<String> used, double[] values) {
        double[] kept = values.clone();
        for (int i = 0; i < kept.length; i++) {
            kept[i] = used.contains(StoryEvidence.pairNames().get(i)) ? kept[i] : 0;
        }
        return kept;
    }

    private double[] learnMerges() {
        Tie[][] ties = heldOut();
        TreeMap<String, List<Integer>> stories = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            stories.computeIfAbsent(articles.get(i).story(), none -> new ArrayList<>())
                    .add(i);
        }
        LogisticRegression regression = new LogisticRegression();
        Random random = new Random(SEED);
        for (String story : stories.keySet()) {
            for (int join = 0; join < JOINS_A_STORY; join++) {
                addJoin(regression, story, join % 5, stories, ties, random);
            }
        }
        for (int page = 0; page < articles.size(); page++) {
            for (int join = 0; join < JOINS_A_PAGE && articles.get(page).topic() >= UNRELATED; join++) {
                addUnrelated(regression, page, ties, random);
            }
        }
        double[] weights = regression.fit(MERGE_PENALTY);
        weights[0] += PRIOR;
        return weights;
    }

    /** Two of five joins lie within a story, two across the two stories of a topic, one across topics. */
    private void addJoin(
            LogisticRegression regression,
            String story,
            int kind,
            TreeMap<String, List<Integer>> stories,
            Tie[][] ties,
            Random random) {
        String other = kind < 2 ? story : kind < 4 ? sibling(story, stories, random) : any(stories, random);
        if (!stories.containsKey(other)) {
            return;
        }
        List<Integer> first = part(stories.get(story), random);
        List<Integer> rest = new ArrayList<>(stories.get(other));
        rest.removeAll(first);
        if (!rest.isEmpty()) {
            List<Integer> second = part(rest, random);
            Tie between = Tie.NONE;
            for (int i : first) {
                for (int j : second) {
                    between = between.plus(ties[i][j]);
                }
            }
            regression.add(evidence.merge(first, second, between, ties), other.equals(story), kind == 4 ? 0.3 : 1);
        }
    }

    /** A page and some that are likest to it, and another of these: as stories in the making would meet that are none. */
    private void addUnrelated(LogisticRegression regression, int page, Tie[][] ties, Random random) {
        List<Integer> likest = IntStream.range(0, articles.size())
                .filter(other -> other != page && articles.get(other).topic() >= UNRELATED)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer other) -> -ties[page][other].sum))
                .limit(LIKEST)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Integer> second = List.of(likest.remove(random.nextInt(likest.size())));
        List<Integer> first = new ArrayList<>(List.of(page));
        int size = (int) Math.exp(random.nextDouble() * Math.log(likest.size())) - 1;
        first.addAll(likest.subList(0, size));
        Tie between = Tie.NONE;
        for (int one : first) {
            between = between.plus(ties[one][second.get(0)]);
        }
        regression.add(evidence.merge(first, second, between, ties), false, UNRELATED_JOIN);
    }

    /** The other event of the topic, or the story's shadow where it has one. */
    private static String sibling(String story, TreeMap<String, List<Integer>> stories, Random random) {
        if (story.endsWith("~")) {
            return story.substring(0, story.length() - 1);
        }
        if (stories.containsKey(story + "~") && random.nextInt(3) == 0) {
            return story + "~";
        }
        return story.endsWith("plus") ? story.substring(0, story.length() - 4) : story + "plus";
    }

    private static String any(TreeMap<String, List<Integer>> stories, Random random) {
        return new ArrayList<>(stories.keySet()).get(random.nextInt(stories.size()));
    }

    /** Between one article and all of them, small parts as likely as large ones. */
    private static List<Integer> part(List<Integer> whole, Random random) {
        int size = (int) Math.exp(random.nextDouble() * Math.log(whole.size() + 1));
        List<Integer> shuffled = new ArrayList<>(whole);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.max(1, Math.min(whole.size(), size)));
    }

    /** The ties of all pairs, each by weights learned from the topics of the other parity. */
    private Tie[][] heldOut() {
        double[][] weights = {learnPairs(ONE_LANGUAGE, 0), learnPairs(ONE_LANGUAGE, 1)};
        Tie[][] ties = new Tie[articles.size()][articles.size()];
        for (int i = 0; i < articles.size(); i++) {
            for (int j = 0; j < i; j++) {
                double logOdds = LogisticRegression.dot(weights[articles.get(i).topic() % 2], evidence.pair(i, j));
                ties[i][j] = Tie.of(Math.min(StoryEvidence.MOST, logOdds), false);
                ties[j][i] = ties[i][j];
            }
        }
        return ties;
    }
}
