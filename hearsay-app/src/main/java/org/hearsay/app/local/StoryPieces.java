package org.hearsay.app.local;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Resolution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Dossiers;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/** What the steps that look across pages found, parted by story; linear in what was found. */
public final class StoryPieces {
    private final Map<String, List<Attribution>> said = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Resolution> resolutions = new HashMap<>();
    private final Map<String, List<SharedPassage>> passages = new HashMap<>();
    private final Map<String, List<Statement>> statements = new HashMap<>();

    public StoryPieces(Across across) {
        Map<String, String> storyOf = new HashMap<>();
        across.stories().forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        for (Attribution attribution : across.speakers().attributions()) {
            attributions.put(attribution.id(), attribution);
            said.computeIfAbsent(attribution.article(), none -> new ArrayList<>())
                    .add(attribution);
        }
        across.speakers().speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        across.speakers().resolutions().forEach(one -> resolutions.put(one.attribution(), one));
        for (SharedPassage passage : across.passages()) {
            String story = storyOf.get(passage.a());
            if (story != null && story.equals(storyOf.get(passage.b()))) {
                passages.computeIfAbsent(story, none -> new ArrayList<>()).add(passage);
            }
        }
        for (Statement statement : across.statements()) {
            String article = attributions.get(statement.witnesses().get(0)).article();
            statements
                    .computeIfAbsent(storyOf.get(article), none -> new ArrayList<>())
                    .add(statement);
        }
    }

    /** Those of the story's articles, in the order of the run. */
    public List<Attribution> attributions(Story story) {
        return story.articles().stream()
                .flatMap(article -> said.getOrDefault(article, List.of()).stream())
                .toList();
    }

    /** The story's own attributions and those of other stories that render its statements. */
    public List<Attribution> witnesses(Story story) {
        Map<String, Attribution> all = new TreeMap<>();
        attributions(story).forEach(one -> all.put(one.id(), one));
        statements(story).forEach(statement -> statement.witnesses().forEach(id -> all.put(id, attributions.get(id))));
        return List.copyOf(all.values());
    }

    /** By id. */
    public List<Speaker> speakers(Story story) {
        Set<String> ids = new TreeSet<>();
        attributions(story).stream()
                .map(Attribution::speaker)
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return ids.stream().map(speakers::get).filter(Objects::nonNull).toList();
    }

    public List<Resolution> resolutions(Story story) {
        return attributions(story).stream()
                .map(attribution -> resolutions.get(attribution.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those of one article, in order of place, with their speakers and the reasons. */
    public Speakers said(Article article) {
        List<Attribution> own = said.getOrDefault(article.id(), List.of());
        return new Speakers(
                own,
                own.stream()
                        .map(Attribution::speaker)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(speakers::get)
                        .filter(Objects::nonNull)
                        .toList(),
                own.stream()
                        .map(one -> resolutions.get(one.id()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    public List<SharedPassage> passages(Story story) {
        return passages.getOrDefault(story.id(), List.of());
    }

    public List<Statement> statements(Story story) {
        return statements.getOrDefault(story.id(), List.of());
    }

    /**
     * The story with all that was found in it.
     *
     * @param facts what each of its pages gave alone, by article id
     */
    public Dossier dossier(Story story, Map<String, PageFacts> facts, Steps steps) {
        List<Article> articles = new ArrayList<>();
        Map<String, List<DatedSpan>> dates = new HashMap<>();
        for (String id : story.articles()) {
            articles.add(facts.get(id).article());
            dates.put(id, facts.get(id).dates());
        }
        return Dossiers.of(
                        List.of(story),
                        articles,
                        dates,
                        witnesses(story),
                        speakers(story),
                        passages(story),
                        statements(story),
                        steps.apparatuses(statements(story), witnesses(story)))
                .get(0);
    }
}
