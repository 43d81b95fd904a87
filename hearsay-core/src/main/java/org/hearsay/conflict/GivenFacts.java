package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Conflict;

/** Compares values of all kinds that the articles of a story give. */
final class GivenFacts {
    private final FactWords words;
    private final ReadGiven read;
    private final GivenAnswers answers;
    private final CounterValues counters;
    private final SameGiven same = new SameGiven();

    GivenFacts(FactWords words, DateFacts dates) {
        this.words = words;
        this.read = new ReadGiven(words, dates);
        this.answers = new GivenAnswers(words);
        this.counters = new CounterValues(words);
    }

    List<Conflict> find(String story, List<Scene> scenes, NearCopies copies) {
        return story(story, scenes, copies).conflicts(same);
    }

    GivenStory story(String story, List<Scene> scenes, NearCopies copies) {
        List<Given> all = new ArrayList<>();
        scenes.forEach(scene -> all.addAll(read.read(scene)));
        return new GivenStory(story, all, counters.of(all), new CopiedPlaces(copies, all, words), answers);
    }
}
