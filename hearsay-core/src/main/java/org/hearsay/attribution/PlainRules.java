package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Heard;

/** Adds to what was learned what is sure without it: unmarked speech after a colon, the plainest frames, quotations that go on. */
final class PlainRules {
    /** Words with the marks around them, so that titles are left out. */
    private static final int LEAST_QUOTED = 9;

    private final SpeechFrames frames;
    private final ColonSpeech colons;
    private final AroundCue around;
    private final SecondVerb second;
    private final SentencesBefore before;
    private final PutAt figures;

    PlainRules(CueTable cues) {
        this.frames = new SpeechFrames(cues);
        this.colons = new ColonSpeech(cues);
        this.around = new AroundCue(cues);
        this.second = new SecondVerb(cues);
        this.before = new SentencesBefore(cues);
        this.figures = new PutAt(cues);
    }

    /** What was learned, with unmarked speech after a colon and the plainest frames. */
    List<Found> addTo(Heard heard, Passage passage) {
        List<Found> all = new ArrayList<>(inTurn(heard.found(), passage));
        BitSet taken = new BitSet();
        heard.found().forEach(one -> one.content().forEach(range -> taken.set(range.from(), range.to())));
        BitSet cues = new BitSet();
        heard.found().stream()
                .filter(one -> one.cue() != null)
                .forEach(one -> cues.set(one.cue().from(), one.cue().to()));
        for (Found rule : frames.find(passage)) {
            if (isPlain(passage, rule) && isNews(rule, taken, cues)) {
                all.add(rule);
            }
        }
        List<Found> given = InWordsOf.addTo(figures.addTo(drawn(all, heard.signs()), passage), passage);
        return GoOn.join(colons.addTo(given, passage, heard.cues()::get), passage);
    }

    /** Of a sentence with several sources what each of them says, in the place of what was learned of their cues. */
    private List<Found> inTurn(List<Found> found, Passage passage) {
        List<Found> turns = frames.turns(passage);
        BitSet cues = new BitSet();
        turns.forEach(one -> cues.set(one.cue().from(), one.cue().to()));
        List<Found> all = new ArrayList<>(turns);
        found.stream()
                .filter(one -> one.cue() == null || isFree(cues, one.cue()))
                .forEach(all::add);
        return all;
    }

    /** Whole sentences that say who says so, and contents with the ends that most annotators give them. */
    private List<Found> drawn(List<Found> found, Signs signs) {
        List<Found> begun = QuotationBorders.draw(before.addTo(found, signs), signs.passage);
        return around.draw(second.part(WholeClauses.draw(begun, signs), signs), signs);
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
