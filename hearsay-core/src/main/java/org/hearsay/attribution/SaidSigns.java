package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueTable.Kind;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;

/** An attribution in numbers: how sure it is in news, what its source, cue and content are, and what its text is like. */
final class SaidSigns {
    /** What is weighed, in the order of {@link #of}. */
    static final List<String> NAMES = List.of(
            "one",
            "odds",
            "low odds",
            "nobody",
            "you",
            "self",
            "person",
            "thing",
            "name",
            "far",
            "say",
            "verb",
            "noun",
            "naming",
            "unlisted",
            "past",
            "bare",
            "going",
            "modal",
            "colon",
            "stance",
            "direct",
            "mixed",
            "length",
            "short",
            "question",
            "that",
            "preposition",
            "finite",
            "no verb",
            "before",
            "learned",
            "text sure",
            "text you",
            "text self",
            "text names");

    private static final double MOST_LOW = 1.5;
    private static final int FEW_WORDS = 5;
    private static final int FAR = 10;

    private static final Set<String> YOU = Set.of("you", "your", "everyone", "anyone", "let");
    private static final Set<String> SELF = Set.of("i", "we", "my", "our", "us");
    private static final Set<String> PERSONS = Set.of("he", "she", "who");
    private static final Set<String> THINGS = Set.of("it", "they", "which", "that", "this", "these", "one");
    private static final Set<String> QUESTIONS =
            Set.of("what", "which", "how", "why", "whether", "if", "when", "where");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "about", "in", "on", "against", "with");

    private static final int PAST = GrammarCodes.tag("VBD".hashCode());
    private static final int MODAL = GrammarCodes.tag("MD".hashCode());
    private static final int BARE = GrammarCodes.tag("VB".hashCode());
    private static final int GOING = GrammarCodes.tag("VBG".hashCode());
    private static final int LAST_VERB = GrammarCodes.tag("VBN".hashCode());

    private final CueTable cues;
    private final Signs s;
    private final Passage p;
    private final double[] text;

    /** @param text what the whole text is like ({@link NewsLikeness}) */
    SaidSigns(CueTable cues, Signs signs, double[] text) {
        this.cues = cues;
        this.s = signs;
        this.p = signs.passage;
        this.text = text;
    }

    double[] of(Found one) {
        double[] into = new double[NAMES.size()];
        double odds = OutsideNews.odds(one.confidence());
        into[0] = 1;
        into[1] = odds;
        into[2] = Math.min(odds, MOST_LOW);
        source(one, into, 3);
        cue(one, into, 10);
        into[20] = one.stance() == Stance.SAID ? 0 : 1;
        content(one, into, 21);
        into[31] = one.rule().startsWith(OutsideNews.LEARNED) ? 1 : 0;
        for (int i = 1; i < NewsLikeness.COUNT - 1; i++) {
            into[31 + i] = text[i];
        }
        return into;
    }

    private void source(Found one, double[] into, int at) {
        Range source = one.source();
        if (source == null) {
            into[at] = 1;
            into[at + 6] = 1;
            return;
        }
        String first = NewsLikeness.stem(p.plain[source.from()]);
        String last = NewsLikeness.stem(p.plain[source.to() - 1]);
        boolean self = SELF.contains(first);
        into[at + 1] = YOU.contains(first) ? 1 : 0;
        into[at + 2] = self ? 1 : 0;
        into[at + 3] = PERSONS.contains(last) ? 1 : 0;
        into[at + 4] = THINGS.contains(last) ? 1 : 0;
        into[at + 5] = !self && p.isCapital(source.to() - 1) ? 1 : 0;
        int gap = one.cue() == null ? FAR : Math.abs(source.from() - one.cue().from());
        into[at + 6] = Math.min(FAR, gap) / (double) FAR;
    }

    private void cue(Found one, double[] into, int at) {
        Range cue = one.cue();
        if (cue == null) {
            into[at + 4] = 1;
            return;
        }
        int heart = cue.to() - 1;
        boolean listed = false;
        for (int w = cue.from(); w < cue.to(); w++) {
            boolean say = cues.is(p, w, Kind.SAY);
            boolean verb = cues.is(p, w, Kind.VERB);
            boolean noun = cues.is(p, w, Kind.NOUN);
            boolean naming = cues.is(p, w, Kind.NAMING);
            into[at] = say ? 1 : into[at];
            into[at + 1] = verb ? 1 : into[at + 1];
            into[at + 2] = noun ? 1 : into[at + 2];
            into[at + 3] = naming ? 1 : into[at + 3];
            listed |= say || verb || noun || naming || cues.is(p, w, Kind.PER);
            int tag = GrammarCodes.tag(s.tag[w]);
            heart = tag <= LAST_VERB && tag != MODAL ? w : heart;
            into[at + 8] = tag == MODAL ? 1 : into[at + 8];
        }
        into[at + 1] = into[at] > 0 ? 0 : into[at + 1];
        into[at + 4] = listed ? 0 : 1;
        int tag = GrammarCodes.tag(s.tag[heart]);
        into[at + 5] = tag == PAST ? 1 : 0;
        into[at + 6] = tag == BARE ? 1 : 0;
        into[at + 7] = tag == GOING ? 1 : 0;
        into[at + 9] = p.plain[cue.to() - 1].equals(":") ? 1 : 0;
    }

    private void content(Found one, double[] into, int at) {
        int words = 0;
        int quoted = 0;
        boolean finite = false;
        boolean verb = false;
        for (Range range : one.content()) {
            for (int w = range.from(); w < range.to(); w++) {
                words++;
                quoted += p.quotation[w] >= 0 ? 1 : 0;
                int tag = GrammarCodes.tag(s.tag[w]);
                finite |= tag <= MODAL;
                verb |= tag <= LAST_VERB;
            }
        }
        String first = p.plain[one.start()];
        into[at] = quoted == words ? 1 : 0;
        into[at + 1] = quoted > 0 && quoted < words ? 1 : 0;
        into[at + 2] = StrictMath.log(1 + words);
        into[at + 3] = words < FEW_WORDS ? 1 : 0;
        into[at + 4] = QUESTIONS.contains(first) ? 1 : 0;
        into[at + 5] = first.equals("that") ? 1 : 0;
        into[at + 6] = PREPOSITIONS.contains(first) ? 1 : 0;
        into[at + 7] = finite ? 1 : 0;
        into[at + 8] = verb || first.equals("to") ? 0 : 1;
        into[at + 9] = one.cue() != null && one.start() < one.cue().from() ? 1 : 0;
    }
}
