package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.text.Connected;

/** The pieces of grouping one after the other in one process, each spread over what it is done for. */
final class GroupInProcess {
    private static final Comparator<Article> IN_TIME = Comparator.comparing(
                    Article::published, Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
            .thenComparing(Article::id);

    private final GroupStatements step;
    private final Spread spread;
    private final Map<Long, ExactCopies> copies = new HashMap<>();
    private final Map<String, StoryTerms> stories = new HashMap<>();

    GroupInProcess(GroupStatements step, Spread spread) {
        this.step = step;
        this.spread = spread;
    }

    /** Used once. */
    List<Statement> group(
            List<Article> articles, List<Attribution> attributions, List<Speaker> speakers, List<Story> grouped) {
        NamedSpeakers named = NamedSpeakers.among(speakers);
        List<ToldStory> told = spread.map(
                List.copyOf(byStory(articles, attributions, grouped).entrySet()),
                story -> step.tell(story.getKey(), story.getValue(), named));
        for (ToldStory story : told) {
            stories.put(story.story(), story.terms());
            story.copies().forEach(one -> copies.put(one.number(), one));
        }
        List<SurePair> sure = new ArrayList<>();
        told.forEach(story -> sure.addAll(story.sure()));
        spread.map(open(told), pairs -> step.weigh(pairs, copies::get, stories)).forEach(sure::addAll);
        return statements(sure);
    }

    private static Map<String, SaidInArticle> said(List<Article> articles, List<Attribution> attributions) {
        Map<String, List<Attribution>> inArticle = new HashMap<>();
        articles.forEach(article -> inArticle.put(article.id(), new ArrayList<>()));
        for (Attribution one : attributions) {
            List<Attribution> own = inArticle.get(one.article());
            if (own == null) {
                throw new IllegalArgumentException("an attribution of no given article: " + one.id());
            }
            own.add(one);
        }
        List<Article> ordered = articles.stream().sorted(IN_TIME).toList();
        Map<String, SaidInArticle> said = new HashMap<>();
        for (int number = 0; number < ordered.size(); number++) {
            Article article = ordered.get(number);
            said.put(
                    article.id(),
                    new SaidInArticle(number, article.published(), article.language(), inArticle.get(article.id())));
        }
        return said;
    }

    /** What articles tell, by their stories; those of no story by the empty name. */
    static Map<String, List<SaidInArticle>> byStory(
            List<Article> articles, List<Attribution> attributions, List<Story> stories) {
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        Map<String, List<SaidInArticle>> byStory = new TreeMap<>();
        said(articles, attributions).forEach((article, one) -> {
            if (!one.attributions().isEmpty()) {
                byStory.computeIfAbsent(storyOf.getOrDefault(article, ""), none -> new ArrayList<>())
                        .add(one);
            }
        });
        return byStory;
    }

    /** Pairs across stories, and those that a story has left open; in pieces. */
    private static List<long[]> open(List<ToldStory> told) {
        Map<String, List<SpokenTerms>> bySpeaker = new TreeMap<>();
        for (ToldStory story : told) {
            story.spoken().forEach(one -> bySpeaker
                    .computeIfAbsent(one.speaker(), none -> new ArrayList<>())
                    .add(one));
        }
        return Stream.concat(
                        told.stream().map(ToldStory::open),
                        bySpeaker.values().stream().map(GroupStatements::across))
                .flatMap(pairs -> GroupStatements.pieces(pairs).stream())
                .toList();
    }

    private List<Statement> statements(List<SurePair> sure) {
        Connected connected = Connected.by(
                sure.stream().map(pair -> new long[] {pair.a(), pair.b()}).toList());
        Map<Long, List<ExactCopies>> together = new TreeMap<>();
        List<Statement> statements = new ArrayList<>();
        for (ExactCopies one : copies.values()) {
            if (connected.holds(one.number())) {
                together.computeIfAbsent(connected.leader(one.number()), none -> new ArrayList<>())
                        .add(one);
            } else {
                statements.add(step.alone(one));
            }
        }
        Map<Long, List<SurePair>> pairs = new HashMap<>();
        sure.forEach(pair -> pairs.computeIfAbsent(connected.leader(pair.a()), none -> new ArrayList<>())
                .add(pair));
        spread.map(List.copyOf(together.entrySet()), one -> step.join(one.getValue(), pairs.get(one.getKey()), stories))
                .forEach(statements::addAll);
        statements.sort(Comparator.comparing(Statement::id));
        return statements;
    }
}
