package org.hearsay.pipeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.collation.Collate;
import org.hearsay.conflict.BuildTimeline;
import org.hearsay.conflict.FindConflicts;
import org.hearsay.gloss.NormaliseTokens;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.KnownDescent;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Passages;
import org.hearsay.model.Rejected;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Stories;
import org.hearsay.model.Story;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.hearsay.page.CleanPage;
import org.hearsay.page.Draft;
import org.hearsay.page.Explanation;
import org.hearsay.page.OutletMemory;
import org.hearsay.reuse.FindReuse;
import org.hearsay.speaker.ResolveSpeakers;
import org.hearsay.statement.GroupStatements;
import org.hearsay.statement.Spread;
import org.hearsay.stemma.DrawStemma;
import org.hearsay.story.FollowStories;
import org.hearsay.story.GroupStories;
import org.hearsay.text.SentenceMeaning;
import org.hearsay.when.DateAttributions;
import org.hearsay.when.ReadDates;
import org.hearsay.wording.CompareWording;
import org.jspecify.annotations.Nullable;

/**
 * The steps in their order, each over the facts that it needs; engines decide where and on how many threads they run.
 *
 * <p>{@link #draft}, {@link #finish}, {@link #dates} and {@link #attributions} read one page alone; {@link #speakers},
 * {@link #stories}, {@link #passages} and {@link #statements} look across pages; {@link #findings} reads one story
 * alone.
 */
public final class Steps {
    private final CleanPage cleanPage = new CleanPage();
    private final ReadDates readDates = new ReadDates();
    private final FindAttributions findAttributions = new FindAttributions();
    private final DateAttributions dateAttributions = new DateAttributions();
    private final ResolveSpeakers resolveSpeakers = new ResolveSpeakers();
    private final GroupStories groupStories = new GroupStories();
    private final FindReuse findReuse = new FindReuse();
    private final GroupStatements groupStatements;
    private final Collate collate = new Collate();
    private final DrawStemma drawStemma = new DrawStemma();
    private final FindConflicts findConflicts = new FindConflicts();
    private final BuildTimeline buildTimeline = new BuildTimeline();
    private final CompareWording compareWording = new CompareWording();

    public Steps() {
        this(null);
    }

    /** @param meaning a sentence model as further evidence of what is one statement, or null */
    public Steps(@Nullable SentenceMeaning meaning) {
        groupStatements = meaning == null ? new GroupStatements() : new GroupStatements(meaning);
    }

    public Draft draft(Page page) {
        return cleanPage.draft(page);
    }

    public Outcome finish(Draft draft, OutletMemory memory) {
        return cleanPage.finish(draft, memory);
    }

    /** What {@link #finish} gives, with the reasons. */
    public Explanation explain(Draft draft, OutletMemory memory) {
        return cleanPage.explain(draft, memory);
    }

    /** @param reference reckon from this day, not from the article's own */
    public List<DatedSpan> dates(Article article, @Nullable LocalDate reference) {
        return reference == null
                ? readDates.read(article)
                : readDates.read(article.text(), reference, article.language());
    }

    public List<Attribution> attributions(Article article, List<DatedSpan> dates) {
        return dateAttributions.date(article, findAttributions.find(article), dates);
    }

    /** All that one page gives alone. */
    public PageFacts facts(Draft draft, OutletMemory memory) {
        Outcome outcome = finish(draft, memory);
        if (outcome instanceof Article article) {
            List<DatedSpan> dates = dates(article, null);
            return new PageFacts(article, null, dates, attributions(article, dates));
        }
        return PageFacts.of((Rejected) outcome);
    }

    /** What was weighed for each attribution of an article, in the order of {@link #attributions}. */
    public List<org.hearsay.attribution.Explanation> explain(Article article) {
        return findAttributions.explain(article);
    }

    public Speakers speakers(List<Article> articles, List<Attribution> attributions) {
        return resolveSpeakers.resolve(articles, attributions);
    }

    /** @param text the text of an article that does not hold it itself */
    public Speakers speakers(List<Article> articles, List<Attribution> attributions, Function<Article, String> text) {
        return resolveSpeakers.resolve(articles, attributions, text);
    }

    public Stories stories(List<Article> articles) {
        return groupStories.group(articles);
    }

    /** @param text the text of an article that does not hold it itself */
    public Stories stories(List<Article> articles, Function<Article, String> text) {
        return groupStories.group(articles, text);
    }

    public Passages passages(List<Article> articles, List<Attribution> attributions) {
        return findReuse.find(articles, attributions);
    }

    /** @param text the text of an article that does not hold it itself */
    public Passages passages(List<Article> articles, List<Attribution> attributions, Function<Article, String> text) {
        return findReuse.find(articles, attributions, text);
    }

    public List<Statement> statements(
            List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> stories) {
        return groupStatements.group(articles, attributions, speakers, stories);
    }

    /** @param spread over what the pieces of the step are spread */
    public List<Statement> statements(
            List<Article> articles,
            List<Attribution> attributions,
            List<Speaker> speakers,
            List<Story> stories,
            Spread spread) {
        return groupStatements.group(articles, attributions, speakers, stories, spread);
    }

    /** @param days of a window; articles farther apart than two windows are never one story by themselves */
    public FollowStories follow(int days) {
        return new FollowStories(days);
    }

    /** The passages within a window of so many days, and between it and the next. */
    public Passages passages(List<Article> window, List<Article> next, List<Attribution> attributions, int days) {
        return findReuse.find(window, next, attributions, days);
    }

    /** The apparatus of each statement that has two witnesses or more, in the statements' order. */
    public List<Apparatus> apparatuses(List<Statement> statements, List<Attribution> attributions) {
        Map<String, String> contents = new HashMap<>();
        attributions.forEach(attribution -> contents.put(attribution.id(), attribution.content()));
        return statements.stream()
                .filter(statement -> statement.witnesses().size() > 1)
                .map(statement -> collate.collate(statement.id(), witnesses(statement.witnesses(), contents)))
                .toList();
    }

    private static List<Witness> witnesses(List<String> ids, Map<String, String> contents) {
        List<List<Token>> tokens =
                NormaliseTokens.of(ids.stream().map(contents::get).toList());
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Witness(ids.get(i), tokens.get(i)))
                .toList();
    }

    /** The step, for an engine that runs it piece by piece. */
    public ResolveSpeakers resolveSpeakers() {
        return resolveSpeakers;
    }

    /** The step, for an engine that runs it piece by piece. */
    public GroupStories groupStories() {
        return groupStories;
    }

    /** The step, for an engine that runs it piece by piece. */
    public FindReuse findReuse() {
        return findReuse;
    }

    /** The step, for an engine that runs it piece by piece. */
    public GroupStatements groupStatements() {
        return groupStatements;
    }

    /** What the last steps make of one story. */
    public Findings findings(Dossier dossier) {
        return findings(dossier, List.of());
    }

    /** @param known what readers know of its articles' descent, in the order of saying */
    public Findings findings(Dossier dossier, List<KnownDescent> known) {
        return new Findings(
                dossier,
                drawStemma.draw(dossier, known),
                findConflicts.find(dossier),
                buildTimeline.build(dossier),
                compareWording.compare(dossier));
    }
}
