package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Story;

/** The pairs of some articles as {@link GroupStatements} weighs them: those of each story, and those of each speaker across stories. */
final class ToldContexts {
    private final Vocabulary vocabulary;
    private final GroupStatements step = new GroupStatements();

    ToldContexts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Gives each pair that nothing forbids, with what tells its features. */
    void each(
            List<Article> articles,
            List<Attribution> attributions,
            List<Speaker> speakers,
            List<Story> stories,
            BiConsumer<PairContext.Open, ContextFeatures> sink) {
        List<ToldStory> told = new ArrayList<>();
        NamedSpeakers named = NamedSpeakers.among(speakers);
        GroupInProcess.byStory(articles, attributions, stories)
                .forEach((story, said) -> told.add(step.tell(story, said, named)));
        ReadRenderings read = new ReadRenderings(new ReadContent(vocabulary), new Cues(vocabulary));
        Map<String, StoryTerms> terms = new HashMap<>();
        Map<String, List<SpokenTerms>> spoken = new TreeMap<>();
        Map<Long, Rendering> renderings = new HashMap<>();
        for (ToldStory story : told) {
            terms.put(story.story(), story.terms());
            story.spoken().forEach(one -> spoken.computeIfAbsent(one.speaker(), none -> new ArrayList<>())
                    .add(one));
            story.copies().forEach(one -> renderings.put(one.number(), read.of(one)));
        }
        StoryWeights weights = new StoryWeights(terms, vocabulary);
        List<long[]> pairs = new ArrayList<>();
        for (ToldStory story : told) {
            pairs.add(new Candidates(weights, vocabulary)
                    .within(story.copies().stream()
                            .map(one -> renderings.get(one.number()))
                            .toList()));
        }
        spoken.values().forEach(one -> pairs.add(GroupStatements.across(one)));
        ComparePairs compare = new ComparePairs(
                read, weights, new WordRelations(vocabulary), new PairWeights(), PairWeights.acrossLanguages(), null);
        for (long[] some : pairs) {
            PairContext context = PairContext.of(some, renderings::get, renderings.values(), compare);
            ContextFeatures features = new ContextFeatures(context, weights);
            context.open().forEach(pair -> sink.accept(pair, features));
        }
    }
}
