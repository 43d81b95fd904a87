package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.text.Connected;
import org.hearsay.text.SentenceMeaning;
import org.jspecify.annotations.Nullable;

/**
 * Groups attributions into statements: something said once, by one speaker.
 *
 * <p>Exact copies are taken together. Pairs that share a rare term and a speaker or story are weighed by learned evidence;
 * another speaker, another figure for the same thing, or a denial forbids a pair. Clusters grow from the surest pair on, a
 * part of a longer rendering joins by the longest ones, and no cluster joins two renderings that are forbidden to meet.
 *
 * <p>The pieces, in their order, for an engine that runs them apart: {@link #tell} a story, pairs {@link #across} stories,
 * {@link #weigh} the pairs that are open, {@link #join} what is {@link Connected}.
 */
public final class GroupStatements {
    private static final int FULL = 20_000;

    private final Vocabulary vocabulary = new Vocabulary();
    private final WordRelations relations = new WordRelations(vocabulary);
    private final ReadContent reader = new ReadContent(vocabulary);
    private final Cues cues = new Cues(vocabulary);
    private final DescribeStatement describe = new DescribeStatement();
    private final PairWeights evidence;
    private final ContextWeights context;
    private final PairWeights acrossLanguages;
    private final @Nullable Nearness nearness;

    public GroupStatements() {
        this(new PairWeights(), PairWeights.acrossLanguages(), null);
    }

    /** With a sentence model as one more band of evidence. */
    public GroupStatements(SentenceMeaning meaning) {
        this(PairWeights.withNearness(), PairWeights.acrossLanguages(), new Nearness(meaning));
    }

    GroupStatements(PairWeights evidence, PairWeights acrossLanguages, @Nullable Nearness nearness) {
        this(evidence, acrossLanguages, nearness, new ContextWeights());
    }

    GroupStatements(
            PairWeights evidence, PairWeights acrossLanguages, @Nullable Nearness nearness, ContextWeights context) {
        this.context = context;
        this.evidence = evidence;
        this.acrossLanguages = acrossLanguages;
        this.nearness = nearness;
    }

    /** Every attribution in exactly one statement; by id; the same for any order of what is given. */
    public List<Statement> group(
            List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {
        return group(articles, attributions, speakers, stories, Spread.NOT);
    }

    /** The same, its pieces spread. */
    public List<Statement> group(
            List<Article> articles,
            List<Attribution> attributions,
            List<Speaker> speakers,
            List<Story> stories,
            Spread spread) {
        return new GroupInProcess(this, spread).group(articles, attributions, speakers, stories);
    }

    /**
     * What one story tells by itself.
     *
     * @param story its id, or empty for articles of no story
     * @param articles all of it, in any order
     * @param named its speakers that are known by name
     */
    public ToldStory tell(String story, Collection<SaidInArticle> articles, NamedSpeakers named) {
        ReadRenderings renderings = new ReadRenderings(reader, cues);
        List<List<ExactCopies>> found = FindCopies.of(story, articles, named, reader);
        StoryTerms terms = StoryTerms.of(
                found.stream().map(same -> renderings.of(same.get(0)).content()).toList());
        StoryWeights weights = new StoryWeights(Map.of(story, terms), vocabulary);
        ComparePairs compare = new ComparePairs(renderings, weights, relations, evidence, acrossLanguages, nearness);
        List<ExactCopies> copies = found.stream()
                .flatMap(same -> sure(same, renderings, compare).stream())
                .sorted(ExactCopies.IN_TIME)
                .toList();
        List<Rendering> all = renderings.all(copies);
        Candidates candidates = new Candidates(weights, vocabulary);
        long[] pairs = candidates.within(all);
        Map<Long, Rendering> byNumber = new HashMap<>();
        all.forEach(one -> byNumber.put(one.number(), one));
        boolean few = pairs.length <= 2 * FULL;
        return new ToldStory(
                story,
                copies,
                terms,
                candidates.spoken(all),
                few ? sure(PairContext.of(pairs, byNumber::get, all, compare), weights) : List.of(),
                few ? new long[0] : pairs);
    }

    /** Pairs that are more likely one statement than not, by what all of them tell of each other. */
    private List<SurePair> sure(PairContext told, StoryWeights stories) {
        ContextFeatures features = new ContextFeatures(told, stories);
        List<SurePair> sure = new ArrayList<>();
        for (PairContext.Open pair : told.open()) {
            double probability = context.probability(pair, features);
            if (probability >= JoinRenderings.SAME) {
                boolean byContext = pair.compared().probability() < JoinRenderings.SAME;
                sure.add(new SurePair(pair.a().number(), pair.b().number(), probability, byContext));
            }
        }
        return sure;
    }

    /** As one if they are more likely one statement than not, else each alone. */
    private static List<ExactCopies> sure(List<ExactCopies> same, ReadRenderings renderings, ComparePairs compare) {
        if (same.size() == 1) {
            return same;
        }
        double probability = compare.probability(renderings.of(same.get(0)), renderings.of(same.get(same.size() - 1)));
        return probability >= JoinRenderings.SAME ? List.of(ExactCopies.joined(same, probability)) : same;
    }

    /**
     * Numbers of renderings that one speaker may have said in two stories, two by two.
     *
     * @param spoken all that one speaker says, in any order
     */
    public static long[] across(List<SpokenTerms> spoken) {
        return Candidates.across(spoken);
    }

    /**
     * Which pairs are more likely one statement than not, in the order given.
     *
     * @param pairs numbers, two by two
     * @param copies what each number stands for
     * @param stories the terms of their stories
     */
    public List<SurePair> weigh(long[] pairs, LongFunction<ExactCopies> copies, Map<String, StoryTerms> stories) {
        ReadRenderings renderings = new ReadRenderings(reader, cues);
        Map<Long, Rendering> read = new HashMap<>();
        PairContext told = PairContext.of(
                pairs,
                number -> read.computeIfAbsent(number, one -> renderings.of(copies.apply(one))),
                List.of(),
                compare(renderings, stories));
        return sure(told, new StoryWeights(stories, vocabulary));
    }

    private ComparePairs compare(ReadRenderings renderings, Map<String, StoryTerms> stories) {
        return new ComparePairs(
                renderings, new StoryWeights(stories, vocabulary), relations, evidence, acrossLanguages, nearness);
    }

    /**
     * The statements of renderings that sure pairs connect.
     *
     * @param copies all that are connected, in any order
     * @param pairs all sure pairs of them, each once, in any order
     * @param stories the terms of their stories
     */
    public List<Statement> join(
            Collection<ExactCopies> copies, Collection<SurePair> pairs, Map<String, StoryTerms> stories) {
        ReadRenderings renderings = new ReadRenderings(reader, cues);
        List<Rendering> all =
                renderings.all(copies.stream().sorted(ExactCopies.IN_TIME).toList());
        return new JoinRenderings(all, compare(renderings, stories))
                .by(List.copyOf(pairs)).stream().map(this::statement).toList();
    }

    private Statement statement(Cluster cluster) {
        return cluster.members().size() == 1
                ? describe.alone(cluster.members().get(0).copies())
                : describe.joined(cluster.members(), cluster.probability());
    }

    /** The statement of a rendering that no sure pair holds. */
    public Statement alone(ExactCopies copies) {
        return describe.alone(copies);
    }

    /** Pairs of numbers in pieces, each for one worker. */
    public static List<long[]> pieces(long[] pairs) {
        List<long[]> pieces = new ArrayList<>();
        for (int from = 0; from < pairs.length; from += 2 * FULL) {
            pieces.add(Arrays.copyOfRange(pairs, from, Math.min(pairs.length, from + 2 * FULL)));
        }
        return pieces;
    }
}
