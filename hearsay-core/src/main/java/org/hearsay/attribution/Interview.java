package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * An article in which questions and answers follow each other and hardly any has a name before it. Questions that a guide asks
 * and answers itself are none: who is asked says "I" or "we", and who asks says "you".
 */
final class Interview {
    private static final int LEAST_QUESTIONS = 3;
    /** Where no answer has a name before it. */
    private static final int LEAST_WITHOUT_NAMES = 4;

    private static final int LONGEST_QUESTION = 90;
    private static final int LONGEST_ANSWER = 400;
    /** What stands between answers without asking has at most so many words. */
    private static final int LONGEST_REMARK = 30;
    /** A line of fewer words that no mark ends is a heading. */
    private static final int SHORT_LINE = 12;
    /** Of the answers one in so many is of one's own; of questions more than that are not of one's own. */
    private static final int OWN_IN = 2;
    /** Of the questions one in so many is put to somebody, where no answer has a name before it. */
    private static final int ASKED_IN = 3;
    /** Of the paragraphs from the first question on one in so many is a question. */
    private static final int QUESTIONS_IN = 8;

    private final Passage p;
    private final Set<String> self;
    private final Set<String> you;
    private final List<Answer> answers = new ArrayList<>();
    private int questions;
    private int ofOneself;
    private int asked;
    private int own;
    private int paragraphs;

    /**
     * What follows a question, to the next one, a heading or a remark; of the last question's only the first paragraph.
     *
     * @param turn the paragraph that opens it, if a name or a letter and a colon stand before it
     */
    record Answer(Range words, @Nullable Turn turn) {}

    /** @param language its code; in one without words for "I" and "you" no interview is told without names */
    Interview(Passage p, String language) {
        this.p = p;
        this.self = DialogueWords.self(language);
        this.you = DialogueWords.you(language);
        if (!self.isEmpty()) {
            read(paragraphs(p));
        }
    }

    private static List<Range> paragraphs(Passage p) {
        List<Range> paragraphs = new ArrayList<>();
        for (int from = 0;
                from < p.size;
                from = paragraphs.get(paragraphs.size() - 1).to()) {
            paragraphs.add(new Range(from, Dialogue.paragraphEnd(p, from)));
        }
        return paragraphs;
    }

    private void read(List<Range> all) {
        boolean open = false;
        boolean begins = false;
        for (int i = 0; i < all.size(); i++) {
            Range paragraph = all.get(i);
            Range next = i + 1 < all.size() ? all.get(i + 1) : null;
            paragraphs += questions > 0 ? 1 : 0;
            if (asks(paragraph)) {
                open = next != null && !asks(next);
                begins = true;
                count(paragraph, open ? 1 : 0);
            } else if (open && ends(paragraph, begins)) {
                open = false;
            } else if (open && begins) {
                begin(paragraph);
                begins = false;
            } else if (open && isRemark(paragraph, next)) {
                begins = true;
            } else if (open) {
                endLast(paragraph.to());
            }
        }
        if (open && !begins) {
            // Behind the last answer the outlet may speak again.
            endLast(Dialogue.paragraphEnd(p, lastBegin()));
        }
    }

    /** Counts a question so many times. */
    private void count(Range question, int times) {
        questions += times;
        asked += has(question, you) ? times : 0;
        ofOneself += has(question, self) ? times : 0;
    }

    /** Whether a paragraph is neither an answer nor the rest of one: a heading, a note in brackets, or one too many. */
    private boolean ends(Range paragraph, boolean begins) {
        return isHeading(paragraph)
                || p.plain[paragraph.from()].equals("(")
                || !begins && paragraph.to() - lastBegin() > LONGEST_ANSWER;
    }

    private void begin(Range paragraph) {
        Turn turn = Turn.of(p, paragraph.from(), paragraph.to());
        answers.add(new Answer(turn == null ? paragraph : turn.content(), turn));
        own += has(paragraph, self) ? 1 : 0;
    }

    private int lastBegin() {
        return answers.get(answers.size() - 1).words().from();
    }

    private void endLast(int to) {
        Answer last = answers.remove(answers.size() - 1);
        answers.add(new Answer(new Range(last.words().from(), to), last.turn()));
    }

    private boolean asks(Range paragraph) {
        return paragraph.to() - paragraph.from() <= LONGEST_QUESTION && Dialogue.endsWithQuestion(p, paragraph.to());
    }

    private boolean isHeading(Range paragraph) {
        return paragraph.to() - paragraph.from() < SHORT_LINE && p.isLetters(paragraph.to() - 1)
                || p.quotation[paragraph.from()] >= 0
                        && p.quotation[paragraph.from()] == p.quotation[paragraph.to() - 1];
    }

    /** A short paragraph of nobody's own before a longer one: what the one who asks puts to the other without asking. */
    private boolean isRemark(Range paragraph, @Nullable Range next) {
        int size = paragraph.to() - paragraph.from();
        return size <= LONGEST_REMARK
                && !has(paragraph, self)
                && next != null
                && !asks(next)
                && next.to() - next.from() > size;
    }

    private boolean has(Range paragraph, Set<String> words) {
        for (int w = paragraph.from(); w < paragraph.to(); w++) {
            if (words.contains(p.plain[w])) {
                return true;
            }
        }
        return false;
    }

    boolean isOne() {
        boolean named = answers.stream().anyMatch(answer -> answer.turn() != null);
        return questions >= (named ? LEAST_QUESTIONS : LEAST_WITHOUT_NAMES)
                && own * OWN_IN >= answers.size()
                && ofOneself * OWN_IN < questions
                && questions * QUESTIONS_IN >= paragraphs
                && (named || asked * ASKED_IN >= questions);
    }

    /** What the one who is asked says, in order. */
    List<Answer> answers() {
        return answers;
    }
}
