package org.hearsay.statement;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.bench.statement.ToldScenes;
import org.hearsay.statement.FitLogistic.Example;
import org.jspecify.annotations.Nullable;

/** Pairs of renderings of the invented scenes, also with the speakers unknown, and printed again. */
final class SceneExamples {
    private static final double UNKNOWN_SPEAKER = 0.3;
    private static final double COPY = 0.3;

    private final Vocabulary vocabulary;
    private final ReadContent reader;
    private final @Nullable Nearness nearness;

    SceneExamples(Vocabulary vocabulary, @Nullable Nearness nearness) {
        this.vocabulary = vocabulary;
        this.reader = new ReadContent(vocabulary);
        this.nearness = nearness;
    }

    /** @param weight of a pair whose speakers are known */
    List<Example> of(ToldScenes scenes, double weight) {
        List<Example> examples = new ArrayList<>(of(scenes, true, weight));
        examples.addAll(of(scenes, false, weight * UNKNOWN_SPEAKER));
        return examples;
    }

    private List<Example> of(ToldScenes scenes, boolean speakersKnown, double weight) {
        NamedSpeakers named = NamedSpeakers.among(speakersKnown ? scenes.speakers() : List.of());
        List<Example> examples = new ArrayList<>();
        GroupInProcess.byStory(scenes.articles(), scenes.attributions(), scenes.stories())
                .forEach((story, articles) -> {
                    Scene scene = new Scene(story, articles, named, vocabulary, nearness);
                    for (Rendering[] pair : scene.open()) {
                        boolean same = scenes.areOne(
                                pair[0].attribution().id(),
                                pair[1].attribution().id());
                        examples.add(new Example(scene.evidence(pair[0], pair[1]), same, weight, story));
                    }
                    for (Rendering rendering : speakersKnown ? scene.renderings() : List.<Rendering>of()) {
                        for (Rendering copy : copies(rendering)) {
                            examples.add(new Example(scene.evidence(rendering, copy), true, weight * COPY, story));
                        }
                    }
                });
        return examples;
    }

    /** The same words printed again, and a good part of them: what pages do most, and scenes do not show. */
    private List<Rendering> copies(Rendering rendering) {
        String words = rendering.attribution().content();
        int cut = words.indexOf(' ', words.length() * 2 / 3);
        List<Rendering> copies = new ArrayList<>();
        for (String again : List.of(words, cut < 0 ? words : words.substring(0, cut))) {
            copies.add(new Rendering(rendering.copies(), reader.read(again, "en"), rendering.cue()));
        }
        return copies;
    }
}
