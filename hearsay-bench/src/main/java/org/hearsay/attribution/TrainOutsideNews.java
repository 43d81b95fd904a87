package org.hearsay.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.attribution.LearnedSpeech.Heard;
import org.hearsay.bench.attribution.EvalPages;
import org.hearsay.bench.attribution.MarkedPage;
import org.hearsay.bench.attribution.MarksAndFound;
import org.hearsay.bench.attribution.ScoreLanguages;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.text.StableId;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * Learns how sure attributions are outside the corpus: {@code TrainOutsideNews EVAL_FOLDER OUT_FILE}. First which texts are like
 * its articles and like the pages of outlets, against the other pages; then what readers marked in pages, and judged of what was
 * drawn from them, beyond what the confidence says. Prints what is reached by pages held out in turn.
 */
public final class TrainOutsideNews {
    private static final int FOLDS = 8;
    private static final double TEXT_PENALTY = 1;
    private static final double SAID_PENALTY = 100;
    private static final double PART = 0.3;
    private static final double MOST = 0.8;
    private static final String[] TEXT = {"one", "sure", "you", "self", "names", "third"};

    private final Path folder;
    private final EvalPages pages;
    private final CueTable cues = new CueTable("en");
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();
    private int marked;

    /** A text in numbers, and whether it is news; null where that is not known. */
    private record Text(double[] signs, Boolean news) {}

    /**
     * An attribution that readers marked or judged, with its log-odds.
     *
     * @param whole whether all of its page is marked
     * @param right it is said or held
     * @param close where it begins and ends is right as well
     */
    private record Lesson(double[] signs, double odds, int fold, boolean whole, boolean right, boolean close) {}

    private final Hearing hearing;

    /** What is found in the text of that name. */
    interface Hearing {
        Heard find(String name, Passage text);
    }

    private TrainOutsideNews(Path folder, Hearing hearing) {
        this.folder = folder;
        this.pages = new EvalPages(folder);
        this.hearing = hearing;
    }

    public static void main(String[] arguments) throws IOException {
        Languages languages = new Languages();
        Files.writeString(
                Path.of(arguments[1]),
                table(Path.of(arguments[0]), (name, text) -> languages.asInNews(text, Options.standard())));
    }

    /** The weights as a table. */
    static String table(Path folder, Hearing hearing) throws IOException {
        TrainOutsideNews training = new TrainOutsideNews(folder, hearing);
        training.readArticles();
        training.readPages();
        return training.train();
    }

    private void readArticles() throws IOException {
        for (Map.Entry<String, String> text :
                Texts.ofFolder(folder.resolve("attributions/train")).entrySet()) {
            Passage passage = new Passage(text.getValue());
            texts.add(new Text(
                    NewsLikeness.signs(
                            passage, hearing.find(text.getKey(), passage).found()),
                    true));
        }
    }

    private void readPages() throws IOException {
        Map<String, MarkedPage> whole = new TreeMap<>();
        MarkedPage.all().stream().filter(page -> !page.aside()).forEach(page -> whole.put(page.name(), page));
        Map<String, Map<String, String>> judged = new TreeMap<>();
        for (List<String> row :
                TermTable.load(ScoreLanguages.class, "judged.tsv").rows()) {
            judged.computeIfAbsent(row.get(0), page -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        Set<String> names = new TreeSet<>(whole.keySet());
        names.addAll(judged.keySet());
        for (String name : names) {
            Article article = pages.read(name);
            if (article != null) {
                learn(article, whole.get(name), judged.get(name));
            }
        }
        System.err.printf(Locale.ROOT, "%d texts, %d attributions, %d marked%n", texts.size(), lessons.size(), marked);
    }

    private void learn(Article article, @Nullable MarkedPage whole, @Nullable Map<String, String> judged) {
        Passage text = new Passage(article.text());
        Heard heard = hearing.find(article.path(), text);
        double[] like = NewsLikeness.signs(text, heard.found());
        String name = article.path();
        if (judged != null) {
            texts.add(new Text(
                    like,
                    name.startsWith("outlets/") ? Boolean.TRUE : name.startsWith("pages/") ? Boolean.FALSE : null));
        }
        SaidSigns signs = new SaidSigns(cues, heard.signs(), like);
        List<Attribution> told = heard.found().stream()
                .map(one -> Render.explanation(article, Attribution.IN_TEXT, text, one)
                        .attribution())
                .toList();
        MarksAndFound beside = whole == null ? null : new MarksAndFound(whole, article.text(), told);
        marked += beside == null ? 0 : beside.references().size();
        for (int i = 0; i < told.size(); i++) {
            Found one = heard.found().get(i);
            String verdict =
                    judged == null ? null : judged.get(StableId.of(told.get(i).content()));
            // What was judged as a plan or mood is marked by some readers and not by others.
            if (beside != null || verdict != null && !verdict.equals("held")) {
                boolean right = beside == null
                        ? verdict.equals("said")
                        : beside.guesses().get(i).reaches(PART);
                boolean close = beside != null && beside.guesses().get(i).reaches(MOST);
                lessons.add(new Lesson(
                        signs.of(one), OutsideNews.odds(one.confidence()), fold(name), beside != null, right, close));
            }
        }
    }

    /** Pages of an outlet are held out together. */
    private static int fold(String name) {
        CRC32 hash = new CRC32();
        hash.update(name.replaceFirst("_[0-9]+\\.html.*", "").getBytes(StandardCharsets.UTF_8));
        return (int) (hash.getValue() % FOLDS);
    }

    private String train() {
        LogisticRegression likeness = new LogisticRegression();
        for (Text text : texts) {
            if (text.news() != null) {
                likeness.add(text.signs(), text.news(), 1);
            }
        }
        report();
        return table(likeness.fit(TEXT_PENALTY), said(-1));
    }

    /** Weights of what is scaled to like spread, as the penalty wants it, turned back. */
    private double[] said(int left) {
        double[] spread = spread();
        LogisticRegression regression = new LogisticRegression();
        for (Lesson lesson : lessons) {
            if (lesson.fold() != left) {
                double[] row = lesson.signs().clone();
                for (int i = 0; i < row.length; i++) {
                    row[i] /= spread[i];
                }
                regression.add(row, lesson.right(), 1, lesson.odds());
            }
        }
        double[] weights = regression.fit(SAID_PENALTY);
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= spread[i];
        }
        return weights;
    }

    private double[] spread() {
        double[] spread = new double[SaidSigns.NAMES.size()];
        for (int i = 0; i < spread.length; i++) {
            double sum = 0;
            double squares = 0;
            for (Lesson lesson : lessons) {
                sum += lesson.signs()[i];
                squares += lesson.signs()[i] * lesson.signs()[i];
            }
            double mean = sum / lessons.size();
            double deviation = Math.sqrt(Math.max(0, squares / lessons.size() - mean * mean));
            spread[i] = deviation > 0 ? deviation : 1;
        }
        return spread;
    }

    private static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private void report() {
        double[] after = new double[lessons.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] said = said(fold);
            for (int i = 0; i < after.length; i++) {
                Lesson lesson = lessons.get(i);
                if (lesson.fold() == fold) {
                    after[i] = chance(lesson.odds() + LogisticRegression.dot(said, lesson.signs()));
                }
            }
        }
        double[] before =
                lessons.stream().mapToDouble(lesson -> chance(lesson.odds())).toArray();
        for (double least : new double[] {0.3, 0.38, 0.45, 0.6}) {
            System.err.printf(
                    Locale.ROOT, "at %.2f: before %s, after %s%n", least, at(before, least), at(after, least));
        }
        System.err.printf(Locale.ROOT, "log-loss: before %.3f, after %.3f%n", loss(before), loss(after));
    }

    /** What is reached on the pages that are marked as a whole. */
    private String at(double[] chances, double least) {
        int kept = 0;
        int right = 0;
        int close = 0;
        for (int i = 0; i < chances.length; i++) {
            Lesson lesson = lessons.get(i);
            if (lesson.whole() && chances[i] >= least) {
                kept++;
                right += lesson.right() ? 1 : 0;
                close += lesson.close() ? 1 : 0;
            }
        }
        return String.format(
                Locale.ROOT,
                "%d kept, precision %.3f, recall %.3f, F1 %.3f at .3, %.3f at .8",
                kept,
                right / (double) kept,
                right / (double) marked,
                2.0 * right / (kept + marked),
                2.0 * close / (kept + marked));
    }

    private double loss(double[] chances) {
        double sum = 0;
        for (int i = 0; i < chances.length; i++) {
            sum -= Math.log(lessons.get(i).right() ? chances[i] : 1 - chances[i]);
        }
        return sum / chances.length;
    }

    private String table(double[] text, double[] said) {
        StringBuilder table = new StringBuilder(
                "# How sure English attributions are outside news (OutsideNews): kind, what is weighed, weight.\n"
                        + "# text: what tells news from other texts, learned from PolNeAR's training part and pages of ../shared/eval; said: what\n"
                        + "# is added to the log-odds of an attribution in a page, learned from pages marked by readers and from attributions that\n"
                        + "# they judged (page-marks.tsv, judged.tsv of the bench). Made by TrainOutsideNews; no random numbers.\n");
        for (int i = 0; i < TEXT.length; i++) {
            table.append(String.format(Locale.ROOT, "text\t%s\t%.4f%n", TEXT[i], text[i]));
        }
        for (int i = 0; i < said.length; i++) {
            table.append(String.format(Locale.ROOT, "said\t%s\t%.4f%n", SaidSigns.NAMES.get(i), said[i]));
        }
        return table.toString();
    }
}
