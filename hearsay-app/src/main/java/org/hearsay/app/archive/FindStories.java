package org.hearsay.app.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.local.Across;
import org.hearsay.app.local.Progress;
import org.hearsay.app.local.StoryByStory;
import org.hearsay.app.local.StoryPieces;
import org.hearsay.app.local.Threads;
import org.hearsay.formats.Facts;
import org.hearsay.model.Dossier;
import org.hearsay.model.Story;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/**
 * Finds what there is in each story that is new or has changed, and hands it on at once. A story is the same if all that
 * its findings are made of is.
 */
final class FindStories {
    private final Steps steps = new Steps();
    private final StorePageFacts store;
    private final KnownPages pages;
    private final StoryPieces pieces;
    private final ApplyCorrections corrections;

    /**
     * A story with its findings.
     *
     * @param story all that is known of it
     * @param inputs a hash of what it is made of
     * @param packed the story as it is kept
     */
    record Found(StoredStory story, String inputs, byte[] packed) {}

    FindStories(StorePageFacts store, KnownPages pages, Across across, ApplyCorrections corrections) {
        this.store = store;
        this.pages = pages;
        this.pieces = new StoryPieces(across);
        this.corrections = corrections;
    }

    /**
     * Finds what is new.
     *
     * @param earlier hashes of the stories that are kept, by id; those that stay are taken out
     */
    void find(
            List<Story> stories,
            Map<String, String> earlier,
            Threads threads,
            Progress progress,
            StoryByStory.Taker<Found> taker)
            throws IOException {
        Map<Story, String> changed = changed(stories, earlier);
        int[] done = {stories.size() - changed.size()};
        new StoryByStory(steps, pieces, this::facts, threads)
                .each(List.copyOf(changed.keySet()), dossier -> found(dossier, changed.get(dossier.story())), one -> {
                    taker.take(one);
                    progress.done("comparing stories", ++done[0], stories.size());
                });
        progress.done("comparing stories", stories.size(), stories.size());
    }

    /** The stories to be looked into, in their order, with the hashes of what they are made of now. */
    private Map<Story, String> changed(List<Story> stories, Map<String, String> earlier) throws IOException {
        Map<String, String> known = store.known();
        StoryInputs inputs = new StoryInputs(pieces);
        Map<Story, String> changed = new LinkedHashMap<>();
        for (Story story : stories) {
            String hash = inputs.hash(story, origin(story, known), corrections.known(story));
            if (hash.equals(earlier.get(story.id()))) {
                earlier.remove(story.id());
            } else {
                changed.put(story, hash);
            }
        }
        return changed;
    }

    private List<String> origin(Story story, Map<String, String> known) {
        return story.articles().stream()
                .map(pages.pageOfArticle()::get)
                .map(page -> page + known.get(page))
                .toList();
    }

    private PageFacts facts(String article) throws IOException {
        return store.facts(pages.pageOfArticle().get(article));
    }

    private Found found(Dossier dossier, String hash) {
        Story story = dossier.story();
        StoredStory stored =
                new StoredStory(steps.findings(dossier, corrections.known(story)), pieces.resolutions(story));
        return new Found(stored, hash, Facts.pack(stored));
    }
}
