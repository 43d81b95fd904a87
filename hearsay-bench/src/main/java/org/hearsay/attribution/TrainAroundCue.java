package org.hearsay.attribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.attribution.AroundCue.Frame;
import org.hearsay.attribution.Found.Range;
import org.hearsay.attribution.LearnedSpeech.Analysed;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.model.Attribution.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Learns whether the second side of a sentence around its source and cue is said as well ({@link AroundCue}), on the marks of
 * PolNeAR's training part, of pages and of dossiers: {@code TrainAroundCue EVAL_FOLDER OUT_FILE DOSSIER...}. Prints what is
 * reached on articles held out in turn.
 */
public final class TrainAroundCue {
    private static final double PENALTY = 2;
    private static final int FOLDS = 5;
    private static final double SAID = 0.6;
    private static final double[] CUTS = {0, 0.5, 1};

    private final Model model = Model.load("english.model.gz");
    private final CueTable cues = new CueTable("en");
    private final List<Case> cases = new ArrayList<>();

    /** A sentence in numbers, whether its second side is marked, of which kind of text and which one. */
    private record Case(double[] signs, boolean said, String kind, int fold) {}

    private TrainAroundCue() {}

    public static void main(String[] arguments) throws IOException {
        TrainAroundCue training = new TrainAroundCue();
        Path folder = Path.of(arguments[0]);
        List<GoldArticle> articles = GoldArticle.read(folder.resolve("attributions/train"));
        Anchors anchors = new Anchors(articles);
        for (GoldArticle article : articles) {
            Analysed text = LearnedSpeech.analyse(article.passage, training.model, training.cues);
            int[] hearts = article.attributions.stream()
                    .mapToInt(roles -> anchors.of(article, roles, text.signs().syntax))
                    .toArray();
            training.add(new TrainSpeech.Lesson(article, text, hearts), "news");
        }
        PageLessons pages = new PageLessons(training.model, training.cues, anchors);
        pages.addMarked(folder);
        DossierLessons dossiers = new DossierLessons(pages);
        for (int i = 2; i < arguments.length; i++) {
            dossiers.add(Path.of(arguments[i]));
        }
        pages.lessons()
                .forEach(lesson -> training.add(
                        lesson, lesson.article().name.startsWith(DossierLessons.NAME) ? "dossiers" : "pages"));
        training.report();
        Files.writeString(Path.of(arguments[1]), training.table());
    }

    private void add(TrainSpeech.Lesson lesson, String kind) {
        Signs signs = lesson.text().signs();
        for (int a = 0; a < lesson.anchors().length; a++) {
            int[] roles = lesson.article().attributions.get(a);
            Found side = lesson.anchors()[a] < 0 ? null : side(roles, lesson.anchors()[a], signs.passage);
            Frame frame = side == null ? null : AroundCue.frame(side, signs);
            if (frame != null) {
                int said = 0;
                for (int w = frame.rest().from(); w < frame.rest().to(); w++) {
                    said += roles[w] == GoldArticle.CONTENT ? 1 : 0;
                }
                int size = frame.rest().to() - frame.rest().from();
                int fold = Math.floorMod(lesson.article().name.hashCode(), FOLDS);
                cases.add(new Case(RestSigns.of(frame, signs), said >= SAID * size, kind, fold));
            }
        }
    }

    /** What is marked before a cue in its sentence as if it had been found alone; null where nothing is. */
    private static @Nullable Found side(int[] roles, int heart, Passage p) {
        int low = p.sentenceStart[p.sentence[heart]];
        int high = p.sentenceEnd[p.sentence[heart]];
        Range cue = run(roles, heart, low, high, GoldArticle.CUE);
        int source = low;
        while (source < high && roles[source] != GoldArticle.SOURCE) {
            source++;
        }
        if (source == high) {
            return null;
        }
        Range who = run(roles, source, low, high, GoldArticle.SOURCE);
        int last = Math.min(cue.from(), who.from()) - 1;
        last -= last > low && roles[last] != GoldArticle.CONTENT ? 1 : 0;
        if (last < low || roles[last] != GoldArticle.CONTENT) {
            return null;
        }
        Range content = run(roles, last, low, high, GoldArticle.CONTENT);
        return new Found(List.of(content), who, cue, Stance.SAID, 1, "", null, 0);
    }

    private static Range run(int[] roles, int word, int low, int high, int role) {
        int from = word;
        int to = word + 1;
        while (from > low && roles[from - 1] == role) {
            from--;
        }
        while (to < high && roles[to] == role) {
            to++;
        }
        return new Range(from, to);
    }

    private double[] learn(int left) {
        LogisticRegression regression = new LogisticRegression();
        cases.stream().filter(one -> one.fold() != left).forEach(one -> regression.add(one.signs(), one.said(), 1));
        return regression.fit(PENALTY);
    }

    private void report() {
        double[] odds = new double[cases.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = learn(fold);
            for (int i = 0; i < odds.length; i++) {
                odds[i] = cases.get(i).fold() == fold
                        ? LogisticRegression.dot(weights, cases.get(i).signs())
                        : odds[i];
            }
        }
        for (String kind : List.of("news", "pages", "dossiers")) {
            for (double cut : CUTS) {
                int[] counts = new int[4];
                for (int i = 0; i < odds.length; i++) {
                    if (cases.get(i).kind().equals(kind)) {
                        counts[(odds[i] >= cut ? 0 : 2) + (cases.get(i).said() ? 0 : 1)]++;
                    }
                }
                System.err.printf(
                        Locale.ROOT,
                        "%s from %.1f: drawn rightly %d, wrongly %d, missed %d, rightly left %d%n",
                        kind,
                        cut,
                        counts[0],
                        counts[1],
                        counts[2],
                        counts[3]);
            }
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                "# Whether what stands behind source and cue between commas is said as well (AroundCue): what is weighed, weight.\n"
                        + "# Learned from PolNeAR's training part (no licence stated; weights only), the marked pages and the dossiers ending in -a.\n"
                        + "# Made by TrainAroundCue; no random numbers.\n");
        double[] weights = learn(-1);
        for (int i = 0; i < weights.length; i++) {
            table.append(String.format(Locale.ROOT, "%s\t%.4f%n", RestSigns.NAMES.get(i), weights[i]));
        }
        return table.toString();
    }
}
