package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.TrainJudge.Guess;
import org.hearsay.attribution.TrainSpeech.Lesson;

/** Counts how often words in their views are hearts of marked cues, and candidates in theirs marked sources. */
final class TrainHabits {
    static final Clusters MEANINGS = MeaningClasses.english();

    private TrainHabits() {}

    static CueHabits ofCues(List<Lesson> lessons) {
        Counts counts = new Counts();
        Signals views = new Signals();
        for (Lesson lesson : lessons) {
            BitSet hearts = lesson.hearts();
            CueFrame frame = new CueFrame(lesson.text().signs(), lesson.text().tree(), MEANINGS);
            Passage passage = lesson.article().passage;
            for (int w = 0; w < passage.size; w++) {
                if (LearnedSpeech.canBeCue(passage, w)) {
                    views.clear();
                    frame.of(w, views);
                    counts.add(views, hearts.get(w));
                }
            }
        }
        return new CueHabits(MEANINGS, counts.habits());
    }

    /** Of the sources of all readings of marked cues, and of none. */
    static Habits ofSources(List<Guess> guesses) {
        Counts counts = new Counts();
        Signals views = new Signals();
        for (Guess guess : guesses) {
            SourceFrame frame = new SourceFrame(guess.lesson().text().signs(), MEANINGS);
            for (CueReadings cue : guess.cues()) {
                int marked = guess.marked(cue.anchor);
                List<Range> sources = new ArrayList<>();
                sources.add(null);
                cue.readings.stream()
                        .map(Candidate::source)
                        .filter(source -> !sources.contains(source))
                        .forEach(sources::add);
                for (Range source : marked < 0 ? List.<Range>of() : sources) {
                    views.clear();
                    frame.of(cue.anchor, source, views);
                    int[] roles = guess.lesson().article().attributions.get(marked);
                    counts.add(views, TrainJudge.isSource(roles, source));
                }
            }
        }
        return counts.habits();
    }
}
