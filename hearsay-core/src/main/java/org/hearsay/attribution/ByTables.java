package org.hearsay.attribution;

import java.util.List;

/** What a language's tables alone find beside the orders that all languages share ({@link SpeechFrames}). */
final class ByTables {
    private final InvertedSpeech inverted;
    private final MissingSources missing;
    private final TidySources tidy;
    private final QuotationVerbs quotations;
    private final PartlyQuoted partly;
    private final InfinitiveSpeech infinitives;
    private final ReportedMood mood;
    private final ObjectSpeech objects;
    private final ColonQuotations colons;
    private final HeldThat held;
    private final SaidBefore before;
    private final QuotedPredicate predicates;
    private final ParticipleSpeech participles;

    ByTables(CueTable cues, SourceBehind behind) {
        inverted = new InvertedSpeech(cues, behind);
        missing = new MissingSources(cues, behind);
        tidy = new TidySources(cues, behind);
        quotations = new QuotationVerbs(cues, behind);
        partly = new PartlyQuoted(cues, behind);
        infinitives = new InfinitiveSpeech(cues, behind);
        mood = new ReportedMood(cues, behind);
        objects = new ObjectSpeech(cues, behind);
        colons = new ColonQuotations(cues, behind);
        held = new HeldThat(cues, behind);
        before = new SaidBefore(cues, behind);
        predicates = new QuotedPredicate(cues, behind);
        participles = new ParticipleSpeech(cues, behind);
    }

    List<Found> addTo(List<Found> found, Passage p) {
        // "C, S V" is an English order: elsewhere what stands before the comma says when or how.
        List<Found> all = found.stream()
                .filter(one -> !one.rule().equals(SpeechFrames.AFTER))
                .toList();
        all = quotations.addTo(inverted.addTo(all, p), p);
        all = missing.fill(held.addTo(predicates.addTo(all, p), p), p);
        all = participles.addTo(infinitives.addTo(all, p), p);
        all = partly.addTo(all, p);
        all = tidy.tidy(missing.fill(mood.addTo(objects.addTo(all, p), p), p), p);
        return before.addTo(colons.addTo(all, p), p);
    }

    /** Words that are the cue of something found. */
    static boolean[] cues(List<Found> found, Passage p) {
        boolean[] known = new boolean[p.size];
        for (Found one : found) {
            for (int at = one.cue() == null ? 0 : one.cue().from();
                    one.cue() != null && at < one.cue().to();
                    at++) {
                known[at] = true;
            }
        }
        return known;
    }
}
