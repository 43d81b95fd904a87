package org.hearsay.attribution;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.attribution.LearnedSpeech.Analysed;
import org.hearsay.bench.attribution.EvalPages;
import org.hearsay.bench.attribution.HashedWords;
import org.hearsay.bench.attribution.MarkedPage;
import org.hearsay.bench.attribution.MarkedPage.Form;
import org.hearsay.bench.attribution.MarkedPage.Mark;
import org.hearsay.model.Article;

/**
 * What readers marked in English pages, as lessons beside those of the annotated articles. Readers marked no cues: the likeliest
 * one near the content is taken.
 */
final class PageLessons {
    /** Log-odds that the word taken for a cue must have. */
    private static final double LEAST = -5;

    private static final int REACH = 40;
    /** What each word between a cue and the content takes off the log-odds. */
    private static final double FAR = 0.15;

    private final Model model;
    private final CueTable cues;
    private final Anchors anchors;
    private final List<TrainSpeech.Lesson> lessons = new ArrayList<>();

    /**
     * @param model tells grammar and likely cues
     * @param anchors where cues have their hearts
     */
    PageLessons(Model model, CueTable cues, Anchors anchors) {
        this.model = model;
        this.cues = cues;
        this.anchors = anchors;
    }

    List<TrainSpeech.Lesson> lessons() {
        return lessons;
    }

    /** The pages that were looked at. */
    void addMarked(Path folder) throws IOException {
        EvalPages pages = new EvalPages(folder);
        for (MarkedPage page : MarkedPage.all()) {
            Article article = page.aside() ? null : pages.read(page.name());
            if (article != null) {
                addMarked(page, article.text());
            }
        }
    }

    private void addMarked(MarkedPage page, String text) {
        HashedWords words = new HashedWords(text);
        GoldArticle gold = new GoldArticle(page.name(), new Passage(text));
        for (Mark mark : page.marks()) {
            BitSet content = mark.content(words, text);
            boolean goesOn = mark.form() == Form.FURTHER && !gold.attributions.isEmpty();
            int[] roles = goesOn ? gold.attributions.get(gold.attributions.size() - 1) : new int[gold.passage.size];
            if (!content.isEmpty() && mark.form() != Form.TURN) {
                mark(gold.passage, content, GoldArticle.CONTENT, roles);
                mark(gold.passage, mark.source(words, text), GoldArticle.SOURCE, roles);
                if (!goesOn) {
                    gold.attributions.add(roles);
                }
            }
        }
        add(gold);
    }

    void add(GoldArticle gold) {
        Analysed text = LearnedSpeech.analyse(gold.passage, model, cues);
        int[] hearts = new int[gold.attributions.size()];
        for (int a = 0; a < hearts.length; a++) {
            int[] roles = gold.attributions.get(a);
            int marked = anchors.of(gold, roles, text.signs().syntax);
            hearts[a] = marked < 0 ? likeliest(text, roles) : marked;
            if (hearts[a] >= 0) {
                roles[hearts[a]] = GoldArticle.CUE;
            }
        }
        lessons.add(new TrainSpeech.Lesson(gold, text, hearts));
    }

    /** Marks the words that have such letters, and the marks between and around them that belong to a quotation. */
    static void mark(Passage p, BitSet letters, int role, int[] roles) {
        for (int w = 0; w < p.size; w++) {
            int next = letters.nextSetBit(p.words[w].start());
            if (next >= 0 && next < p.words[w].end() && roles[w] == 0) {
                roles[w] = role;
            }
        }
        for (int w = 0; role == GoldArticle.CONTENT && w < p.size; w++) {
            boolean begins = roles[w] == role && (w == 0 || roles[w - 1] != role);
            if (begins && w > 0 && roles[w - 1] == 0 && isOpening(p, w)) {
                roles[w - 1] = role;
            }
            if (roles[w] == role) {
                goOn(p, w + 1, role, roles);
            }
        }
    }

    /** The marks behind a word up to the next that is marked as well, or those of its quotation. */
    private static void goOn(Passage p, int from, int role, int[] roles) {
        int to = from;
        while (to < p.size && p.words[to].kind() == org.hearsay.text.Word.Kind.MARK && roles[to] == 0) {
            to++;
        }
        boolean within = to < p.size && to > from && roles[to] == role && p.paragraph[to] == p.paragraph[from - 1];
        int q = p.quotation[from - 1];
        for (int w = from; w < to; w++) {
            if (within || q >= 0 && p.quotation[w] == q) {
                roles[w] = role;
            } else {
                return;
            }
        }
    }

    private static boolean isOpening(Passage p, int w) {
        boolean quoted = p.quotation[w] >= 0 && p.quotation[w] == p.quotation[w - 1] && !p.isLetters(w - 1);
        return quoted && p.words[w - 1].kind() == org.hearsay.text.Word.Kind.MARK || p.plain[w - 1].equals("that");
    }

    private int likeliest(Analysed text, int[] roles) {
        Passage p = text.signs().passage;
        int from = 0;
        while (from < roles.length && roles[from] != GoldArticle.CONTENT) {
            from++;
        }
        int to = roles.length;
        while (to > from && roles[to - 1] != GoldArticle.CONTENT) {
            to--;
        }
        if (from == to) {
            return -1;
        }
        int low = Math.max(p.sentenceStart[p.sentence[from]], from - REACH);
        low = low == from && from > 0 && p.plain[from - 1].equals(":") ? Math.max(0, from - 12) : low;
        int high = Math.min(p.sentenceEnd[p.sentence[to - 1]], to + REACH);
        Signals out = new Signals();
        int best = -1;
        double most = LEAST;
        for (int w = low; w < high; w++) {
            if (roles[w] == 0 && LearnedSpeech.canBeCue(p, w)) {
                out.clear();
                CueSignals.of(text.signs(), text.tree(), w, out);
                double odds = model.cues().score(out) - FAR * (w < from ? from - w : Math.max(0, w - to));
                if (odds > most) {
                    most = odds;
                    best = w;
                }
            }
        }
        return best;
    }
}
