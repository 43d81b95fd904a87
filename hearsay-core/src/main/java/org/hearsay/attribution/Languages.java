package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.attribution.Found.Range;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;

/** The languages that can be read, each by its cue table; English by learned weights as well. */
final class Languages {
    private static final String ENGLISH = "en";

    /** Words with the marks around them, so that titles are left out. */
    private static final int LEAST_QUOTED = 9;

    private final Map<String, SpeechFrames> frames = new TreeMap<>();
    private final Map<String, InvertedSpeech> inverted = new TreeMap<>();
    private final Map<String, ColonSpeech> colons = new TreeMap<>();
    private final LearnedSpeech english;

    Languages() {
        Map<String, CueTable> tables = new TreeMap<>();
        for (String language : TermTable.load(Languages.class, "languages.tsv").column(0)) {
            CueTable cues = new CueTable(language);
            tables.put(language, cues);
            frames.put(language, new SpeechFrames(cues));
            inverted.put(language, new InvertedSpeech(cues));
            colons.put(language, new ColonSpeech(cues));
        }
        english = new LearnedSpeech(Weighed.ENGLISH, Weighed.JUDGE, tables.get(ENGLISH));
    }

    /** Reads the weights when they are first needed. */
    private static final class Weighed {
        static final Model ENGLISH = Model.load("english.model.gz");
        static final ReadingJudge JUDGE = new ReadingJudge(
                ENGLISH.choice(),
                ENGLISH.confidence(),
                Trees.load(Languages.class, "english-choice.tsv"),
                Trees.load(Languages.class, "english-confidence.tsv"));
    }

    /** What is found in a passage; of a language without a table it is read as English. */
    List<Found> find(Passage passage, String language, Options options) {
        String known = frames.containsKey(language) ? language : ENGLISH;
        if (!known.equals(ENGLISH) || options.method() == Options.Method.RULES) {
            List<Found> found = frames.get(known).find(passage);
            found = known.equals(ENGLISH) ? found : inverted.get(known).addTo(found, passage);
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
        BitSet cues = new BitSet();
        learned.stream()
                .filter(one -> one.cue() != null)
                .forEach(one -> cues.set(one.cue().from(), one.cue().to()));
        for (Found rule : frames.get(ENGLISH).find(passage)) {
            if (isPlain(passage, rule) && isNews(rule, taken, cues)) {
                all.add(rule);
            }
        }
        return LooseQuotations.addTo(GoOn.join(colons.get(ENGLISH).addTo(all, passage), passage), passage);
    }

    /** A named source beside a verb in small letters, with "that" after it or a quotation or whole sentence before it. */
    private static boolean isPlain(Passage p, Found rule) {
        Range source = rule.source();
        Range cue = rule.cue();
        if (source != null && rule.rule().equals(SpeechFrames.QUOTED)) {
            Range first = rule.content().get(0);
            return first.to() - first.from() >= LEAST_QUOTED && p.isCapital(source.from());
        }
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

    /** Nothing learned of the same words; of a sentence with its speaker at the end, of the same cue. */
    private static boolean isNews(Found rule, BitSet taken, BitSet cues) {
        if (rule.rule().equals(SpeechFrames.AFTER) && rule.cue() != null && rule.source() != null) {
            return isFree(cues, rule.cue()) && isFree(taken, rule.cue()) && isFree(taken, rule.source());
        }
        return rule.content().stream().allMatch(range -> isFree(taken, range));
    }

    private static boolean isFree(BitSet taken, Range range) {
        int next = taken.nextSetBit(range.from());
        return next < 0 || next >= range.to();
    }
}
