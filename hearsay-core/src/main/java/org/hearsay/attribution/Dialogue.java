package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An article whose paragraphs are turns of those who speak: an interview ("Rask: ..." after a question) or a transcript
 * ("ADA RASK: ..."). Lists of things with labels ("Pros: ...", "Price: ...") are none: no name in the text has their words.
 */
final class Dialogue {
    private static final int LEAST_TURNS = 3;
    private static final int LEAST_ANSWERS = 2;
    private static final int LEAST_OF_TRANSCRIPT = 4;
    /** Of the turns of persons one in so many follows a question, in an interview. */
    private static final int ANSWERS_IN = 4;

    private static final int MOST_SPEAKERS = 40;

    private final Passage p;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Speaker> speakers = new ArrayList<>();
    private final int[] speakerOf;
    private final boolean transcript;

    /** Who has turns under one name, or under its last word as well. */
    private static final class Speaker {
        private List<String> name;
        private boolean host;
        private boolean person;
        private int turns;
        private int questions;

        Speaker(List<String> name) {
            this.name = name;
        }
    }

    Dialogue(Passage p) {
        this.p = p;
        for (int from = 0; from < p.size; ) {
            int to = paragraphEnd(p, from);
            Turn turn = Turn.of(p, from, to);
            if (turn != null) {
                turns.add(turn);
            }
            from = to;
        }
        this.speakerOf = new int[turns.size()];
        boolean capitals = true;
        for (int t = 0; t < turns.size(); t++) {
            speakerOf[t] = join(turns.get(t));
            capitals &= turns.get(t).isInCapitals(p);
        }
        if (turns.size() >= LEAST_TURNS) {
            Set<String> small = small(p);
            speakers.forEach(speaker -> speaker.person = isPerson(speaker.name, small));
        }
        this.transcript = capitals && turns.size() >= LEAST_OF_TRANSCRIPT && speakers.size() > 1;
    }

    static int paragraphEnd(Passage p, int from) {
        int to = from;
        while (to < p.size && p.paragraph[to] == p.paragraph[from]) {
            to++;
        }
        return to;
    }

    /** The number of the turn's speaker; past the most speakers, who need not be told apart, the last. */
    private int join(Turn turn) {
        int at = 0;
        while (at < speakers.size() && !turn.isOf(speakers.get(at).name)) {
            at++;
        }
        if (at == speakers.size() && at < MOST_SPEAKERS) {
            speakers.add(new Speaker(turn.name()));
        }
        at = Math.min(at, speakers.size() - 1);
        Speaker speaker = speakers.get(at);
        speaker.name = turn.name().size() > speaker.name.size() && turn.isOf(speaker.name) ? turn.name() : speaker.name;
        speaker.host |= turn.host();
        speaker.turns++;
        speaker.questions += turn.asks(p) ? 1 : 0;
        return at;
    }

    private static Set<String> small(Passage p) {
        Set<String> small = new HashSet<>();
        for (int w = 0; w < p.size; w++) {
            if (p.isLetters(w) && !p.isCapital(w)) {
                small.add(p.plain[w]);
            }
        }
        return small;
    }

    /** Whether a run of two names or more in the text, or the label itself, has its words, which nothing else has in small letters. */
    private boolean isPerson(List<String> name, Set<String> small) {
        String last = name.get(name.size() - 1);
        if (small.contains(last) || small.contains(name.get(0))) {
            return false;
        }
        for (int w = 1; w < p.size; w++) {
            boolean pair = isName(w - 1, small) && isName(w, small) && p.sentence[w] == p.sentence[w - 1];
            if (pair && (p.plain[w].equals(last) || p.plain[w - 1].equals(name.get(0)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(int w, Set<String> small) {
        return p.isLetters(w) && p.isCapital(w) && !small.contains(p.plain[w]);
    }

    boolean isOne() {
        return transcript ? speakers.stream().anyMatch(speaker -> speaker.person) : isInterview();
    }

    private boolean isInterview() {
        int ofPersons = 0;
        int answers = 0;
        for (int t = 0; t < turns.size(); t++) {
            boolean told = isTold(t);
            ofPersons += told ? 1 : 0;
            answers += told && endsWithQuestion(p, turns.get(t).label().from()) ? 1 : 0;
        }
        return turns.size() >= LEAST_TURNS && answers >= LEAST_ANSWERS && answers * ANSWERS_IN >= ofPersons;
    }

    List<Turn> turns() {
        return turns;
    }

    /** Whether a turn is of one who is asked, and not of one who asks or leads through the broadcast. */
    boolean isTold(int turn) {
        Speaker speaker = speakers.get(speakerOf[turn]);
        return (speaker.person || transcript) && !isAsking(speaker);
    }

    /** One whose turns are questions twice as often as those of the others. */
    private boolean isAsking(Speaker speaker) {
        int turnsOfOthers = turns.size() - speaker.turns;
        int questionsOfOthers = speakers.stream().mapToInt(one -> one.questions).sum() - speaker.questions;
        boolean curious = speaker.questions * 3 >= speaker.turns
                && speaker.questions * turnsOfOthers > 2 * questionsOfOthers * speaker.turns;
        return speaker.host || turnsOfOthers > 0 && speaker.questions > 1 && curious;
    }

    /** Whether a question mark stands before a place, with nothing but marks between. */
    static boolean endsWithQuestion(Passage p, int place) {
        for (int w = place - 1; w >= Math.max(0, place - 3) && !p.isLetters(w); w--) {
            if (p.plain[w].startsWith("?")) {
                return true;
            }
        }
        return false;
    }
}
