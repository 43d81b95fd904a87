package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Stance;
import org.hearsay.text.Fold;

/**
 * A page that prints a speech or statement as it was given: its headline calls it one, and its paragraphs say "I" or "we"
 * outside of quotation marks. Each paragraph is direct speech, up to the last that speaks of oneself or to the hearers.
 */
final class WholeSpeech {
    private static final double SURE = 0.8;
    private static final int LEAST_PARAGRAPHS = 4;
    /** Fewer words are a heading, a label or a form of address. */
    private static final int LEAST_WORDS = 6;

    private static final int LONGEST_LABEL = 12;
    /** Paragraphs of the page's own before the speaker's label; further down such a line is the speaker's. */
    private static final int MOST_BEFORE_LABEL = 2;
    /** Of the paragraphs so many in a hundred are of one's own, and so many say "I": bodies publish news as "we". */
    private static final int OWN_IN_HUNDRED = 30;

    private static final int OF_ONE_IN_HUNDRED = 15;

    private final Passage p;
    private final Set<String> self;
    private final Set<String> me;
    private final Set<String> you;
    private final List<Range> paragraphs = new ArrayList<>();

    private WholeSpeech(Passage p, String language) {
        this.p = p;
        this.self = DialogueWords.self(language);
        this.me = DialogueWords.me(language);
        this.you = DialogueWords.you(language);
        int end = 0;
        for (int from = 0; from < p.size; ) {
            int to = Dialogue.paragraphEnd(p, from);
            if (p.plain[to - 1].equals(",") && to < p.size) {
                // A form of address belongs to what follows it.
                to = Dialogue.paragraphEnd(p, to);
            }
            if (p.plain[to - 1].equals(":") && to - from < LONGEST_LABEL && paragraphs.size() <= MOST_BEFORE_LABEL) {
                // "President Ada Holm:": what stands before it is the page's.
                paragraphs.clear();
                end = 0;
            } else if (to - from >= LEAST_WORDS) {
                paragraphs.add(new Range(from, to));
                end = has(paragraphs.size() - 1, self) || has(paragraphs.size() - 1, you) ? paragraphs.size() : end;
            }
            from = to;
        }
        paragraphs.subList(end, paragraphs.size()).clear();
    }

    /** What was found, with the paragraphs of a speech in the place of what was found of its own voice. */
    static List<Found> addTo(List<Found> found, Passage p, Article article) {
        if (!isCalledOne(article)) {
            return found;
        }
        WholeSpeech speech = new WholeSpeech(p, article.language());
        if (!speech.isOne()) {
            return found;
        }
        OwnVoice voice = new OwnVoice(p, speech.self);
        List<Found> told = new ArrayList<>();
        for (Range paragraph : speech.paragraphs) {
            voice.content(paragraph);
            told.add(new Found(List.of(paragraph), null, null, Stance.SAID, SURE, Attribution.SPEECH, null, 0));
        }
        List<Found> all = new ArrayList<>(voice.without(found));
        all.addAll(told);
        return all;
    }

    private static boolean isCalledOne(Article article) {
        String headline = article.title() + " " + article.subtitle();
        Set<String> words = new HashSet<>(Arrays.asList(Fold.plain(headline).split("[^\\p{L}\\p{M}]+")));
        return DialogueWords.speech(article.language()).stream().anyMatch(words::contains);
    }

    private boolean isOne() {
        int all = paragraphs.size();
        return all >= LEAST_PARAGRAPHS
                && count(self) * 100 >= all * OWN_IN_HUNDRED
                && count(me) * 100 >= all * OF_ONE_IN_HUNDRED;
    }

    private int count(Set<String> words) {
        int count = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            count += has(i, words) ? 1 : 0;
        }
        return count;
    }

    private boolean has(int paragraph, Set<String> words) {
        Range range = paragraphs.get(paragraph);
        for (int w = range.from(); w < range.to(); w++) {
            if (p.quotation[w] < 0 && words.contains(p.plain[w])) {
                return true;
            }
        }
        return false;
    }
}
