package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.TermTable;

/** The languages that can be read, each by its cue table; English by learned weights as well. */
final class Languages {
    private static final String ENGLISH = "en";

    private final Map<String, SpeechFrames> frames = new TreeMap<>();
    private final Map<String, ColonSpeech> colons = new TreeMap<>();
    private final LearnedSpeech english;

    Languages() {
        for (String language : TermTable.load(Languages.class, "languages.tsv").column(0)) {
            CueTable cues = new CueTable(language);
            frames.put(language, new SpeechFrames(cues));
            colons.put(language, new ColonSpeech(cues));
        }
        english = new LearnedSpeech(Weighed.ENGLISH, new CueTable(ENGLISH));
    }

    /** Reads the weights when they are first needed. */
    private static final class Weighed {
        static final Model ENGLISH = Model.load("english.model.gz");
    }

    /** What is found in a passage; of a language without a table it is read as English. */
    List<Found> find(Passage passage, String language, Options options) {
        String known = frames.containsKey(language) ? language : ENGLISH;
        if (!known.equals(ENGLISH) || options.method() == Options.Method.RULES) {
            List<Found> found = frames.get(known).find(passage);
            return LooseQuotations.addTo(colons.get(known).addTo(found, passage), passage);
        }
        List<Found> found = english.find(passage, options.least());
        return options.method() == Options.Method.LEARNED ? found : both(passage, found);
    }

    /** What was learned, with unmarked speech after a colon, loose quotations, and the plainest frames. */
    private List<Found> both(Passage passage, List<Found> learned) {
        List<Found> all = new ArrayList<>(learned);
        BitSet taken = new BitSet();
        learned.forEach(one -> one.content().forEach(range -> taken.set(range.from(), range.to())));
        for (Found rule : frames.get(ENGLISH).find(passage)) {
            if (isPlain(passage, rule) && rule.content().stream().allMatch(range -> isFree(taken, range))) {
                all.add(rule);
            }
        }
        return LooseQuotations.addTo(GoOn.join(colons.get(ENGLISH).addTo(all, passage), passage), passage);
    }

    /** A named source beside a verb in small letters, with "that" after it or a whole sentence before it. */
    private static boolean isPlain(Passage p, Found rule) {
        Range source = rule.source();
        Range cue = rule.cue();
        if (source == null || cue == null || source.to() != cue.from() || p.isCapital(cue.from())) {
            return false;
        }
        boolean named = source.to() - source.from() > 1 && p.isCapital(source.to() - 1)
                || source.from() > 0 && p.isCapital(source.from()) && !p.first[source.from()];
        return switch (rule.rule()) {
            case SpeechFrames.THAT -> named;
            case SpeechFrames.AFTER ->
                named && cue.to() + 1 >= p.sentenceEnd[p.sentence[cue.from()]] && source.from() - rule.start() > 6;
            default -> false;
        };
    }

    private static boolean isFree(BitSet taken, Range range) {
        int next = taken.nextSetBit(range.from());
        return next < 0 || next >= range.to();
    }
}
