package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;

/**
 * Reads what is said in turns: an answer is direct speech of the one whose name opens it, to the last paragraph before the next
 * turn or question. What the one who asks says is the outlet's own and is not told.
 */
final class DialogueSpeech {
    static final String RULE = "turn of a dialogue";

    private static final double SURE = 0.9;
    private static final int MOST_PARAGRAPHS = 8;
    private static final int MOST_WORDS = 400;
    /** A line of fewer words that no mark ends is a heading between turns. */
    private static final int SHORT_LINE = 12;

    private DialogueSpeech() {}

    /** What was found, with the turns of a dialogue in the place of what was found of their own voice. */
    static List<Found> addTo(List<Found> found, Passage p, String language) {
        Dialogue dialogue = new Dialogue(p);
        if (!dialogue.isOne()) {
            return InterviewSpeech.addTo(found, p, language);
        }
        List<Turn> turns = dialogue.turns();
        OwnVoice voice = new OwnVoice(p, DialogueWords.self(language));
        List<Found> told = new ArrayList<>();
        for (int t = 0; t < turns.size(); t++) {
            Turn turn = turns.get(t);
            voice.label(turn);
            if (dialogue.isTold(t)) {
                int next = t + 1 < turns.size()
                        ? turns.get(t + 1).label().from()
                        : turn.content().to();
                Range content =
                        new Range(turn.content().from(), end(p, turn.content().to(), next, turn));
                voice.content(content);
                told.add(new Found(List.of(content), turn.label(), null, Stance.SAID, SURE, RULE, null, 0));
            }
        }
        List<Found> all = new ArrayList<>(voice.without(found));
        all.addAll(told);
        return all;
    }

    /** The end of the last paragraph that goes on with a turn. */
    private static int end(Passage p, int from, int next, Turn turn) {
        int end = from;
        for (int count = 0; end < next && count < MOST_PARAGRAPHS; count++) {
            int to = Dialogue.paragraphEnd(p, end);
            boolean asks = to == next && Dialogue.endsWithQuestion(p, to);
            boolean heading = to - end < SHORT_LINE && p.isLetters(to - 1);
            if (asks
                    || heading
                    || p.plain[end].equals("(")
                    || to - turn.content().from() > MOST_WORDS) {
                return end;
            }
            end = to;
        }
        return end;
    }
}
