package org.hearsay.app.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.local.Across;
import org.hearsay.app.local.Progress;
import org.hearsay.app.local.Threads;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.Story;
import org.hearsay.pipeline.Dossiers;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/**
 * Finds what there is in each story that is new or has changed, and hands it on at once: no more stories are held than
 * are worked on. A story is the same if all that its findings are made of is.
 */
final class FindStories {
    /** Articles of the stories that are worked on at a time. */
    private static final int CHUNK = 400;

    private final Steps steps = new Steps();
    private final StorePageFacts store;
    private final KnownPages pages;
    private final StoryInputs inputs;
    private final ApplyCorrections corrections;

    /**
     * A story with its findings.
     *
     * @param story all that is known of it
     * @param inputs a hash of what it is made of
     * @param packed the story as it is kept
     */
    record Found(StoredStory story, String inputs, byte[] packed) {}

    /** Takes what was found. */
    interface Taker {
        void take(Found found) throws IOException;
    }

    FindStories(StorePageFacts store, KnownPages pages, Across across, ApplyCorrections corrections) {
        this.store = store;
        this.pages = pages;
        this.inputs = new StoryInputs(across);
        this.corrections = corrections;
    }

    /**
     * Finds what is new.
     *
     * @param earlier hashes of the stories that are kept, by id; those that stay are taken out
     */
    void find(List<Story> stories, Map<String, String> earlier, Threads threads, Progress progress, Taker taker)
            throws IOException {
        Map<String, String> known = store.known();
        Map<Story, String> chunk = new LinkedHashMap<>();
        int articles = 0;
        int done = 0;
        for (Story story : stories) {
            String hash = inputs.hash(story, origin(story, known), corrections.known(story));
            if (hash.equals(earlier.get(story.id()))) {
                earlier.remove(story.id());
                done++;
                continue;
            }
            chunk.put(story, hash);
            articles += story.articles().size();
            if (articles >= CHUNK) {
                done += find(chunk, threads, taker);
                articles = 0;
                progress.done("comparing stories", done, stories.size());
            }
        }
        find(chunk, threads, taker);
        progress.done("comparing stories", stories.size(), stories.size());
    }

    private List<String> origin(Story story, Map<String, String> known) {
        return story.articles().stream()
                .map(pages.pageOfArticle()::get)
                .map(page -> page + known.get(page))
                .toList();
    }

    private int find(Map<Story, String> chunk, Threads threads, Taker taker) throws IOException {
        Map<String, PageFacts> facts = new HashMap<>();
        for (Story story : chunk.keySet()) {
            for (String article : story.articles()) {
                facts.put(article, store.facts(pages.pageOfArticle().get(article)));
            }
        }
        List<Found> found = threads.map(new ArrayList<>(chunk.entrySet()), entry -> {
            Story story = entry.getKey();
            Findings findings = steps.findings(dossier(story, facts), corrections.known(story));
            StoredStory stored = new StoredStory(findings, inputs.resolutions(story));
            return new Found(stored, entry.getValue(), Facts.pack(stored));
        });
        for (Found one : found) {
            taker.take(one);
        }
        chunk.clear();
        return found.size();
    }

    private Dossier dossier(Story story, Map<String, PageFacts> facts) {
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
                        inputs.witnesses(story),
                        inputs.speakers(story),
                        inputs.passages(story),
                        inputs.statements(story),
                        steps.apparatuses(inputs.statements(story), inputs.witnesses(story)))
                .get(0);
    }
}
