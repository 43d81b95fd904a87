package org.hearsay.attribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.bench.attribution.ScoreLanguages;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.hearsay.text.StableId;
import org.hearsay.text.TermTable;

/**
 * Learns how sure attributions are outside news: {@code TrainOutsideNews EVAL_FOLDER OUT_FILE}. First which texts are like the
 * marked articles and like the pages of outlets, against the other pages; then what the judged attributions of pages are, beyond
 * what their confidence says, by that likeness. Prints what they reach by pages held out in turn.
 */
public final class TrainOutsideNews {
    private static final int FOLDS = 5;
    private static final double TEXT_PENALTY = 1;
    private static final double SAID_PENALTY = 2;
    private static final String[] TEXT = {"one", "sure", "you", "self", "names", "third"};
    private static final String[] SAID = {
        "one", "odds", "nobody", "you", "self", "pronoun", "name", "verb", "stance", "short", "question"
    };

    private final Path folder;
    private final Languages languages = new Languages();
    private final OutsideNews outside;
    private final CleanPage cleaner = new CleanPage();
    private final List<Lesson> lessons = new ArrayList<>();
    private final List<Text> texts = new ArrayList<>();

    /** A text in numbers, and whether it is news; null where that is not known. */
    private record Text(double[] signs, Boolean news) {}

    /** A judged attribution with its log-odds and the index of its text. */
    private record Lesson(double[] signs, double odds, int text, int fold, boolean right) {}

    private TrainOutsideNews(Path folder) {
        this.folder = folder;
        this.outside =
                new OutsideNews(new CueTable("en"), TermTable.load(OutsideNews.class, "english-outside-news.tsv"));
    }

    public static void main(String[] arguments) throws IOException {
        TrainOutsideNews training = new TrainOutsideNews(Path.of(arguments[0]));
        training.readArticles();
        training.readPages();
        Files.writeString(Path.of(arguments[1]), training.train());
    }

    private void readArticles() throws IOException {
        for (String text : Texts.ofFolder(folder.resolve("attributions/train")).values()) {
            Passage passage = new Passage(text);
            texts.add(new Text(NewsLikeness.signs(passage, find(passage)), true));
        }
    }

    private List<Found> find(Passage passage) {
        return languages.asInNews(passage, Options.standard());
    }

    private void readPages() throws IOException {
        Map<String, Map<String, String>> judged = new TreeMap<>();
        for (List<String> row :
                TermTable.load(ScoreLanguages.class, "judged.tsv").rows()) {
            judged.computeIfAbsent(row.get(0), page -> new HashMap<>()).put(row.get(1), row.get(2));
        }
        for (Map.Entry<String, Map<String, String>> page : judged.entrySet()) {
            if (read(page.getKey()) instanceof Article article) {
                learn(page.getKey(), article, page.getValue());
            }
        }
        System.err.printf(Locale.ROOT, "%d texts, %d judged attributions%n", texts.size(), lessons.size());
    }

    private Object read(String name) throws IOException {
        Path file = folder.resolve(name.replaceFirst("/", "/html/"));
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".gz")) {
            bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        }
        return cleaner.clean(new Page(name, Page.Form.HTML, bytes, null, null, null));
    }

    private void learn(String name, Article article, Map<String, String> judged) {
        Passage text = new Passage(article.text());
        List<Found> found = find(text);
        Boolean news = name.startsWith("outlets/") ? Boolean.TRUE : name.startsWith("pages/") ? Boolean.FALSE : null;
        texts.add(new Text(NewsLikeness.signs(text, found), news));
        for (Found one : found) {
            String verdict = judged.get(StableId.of(
                    Render.explanation(article, -1, text, one).attribution().content()));
            if (verdict != null && one.rule().startsWith(OutsideNews.LEARNED)) {
                lessons.add(new Lesson(
                        outside.signs(one, text),
                        OutsideNews.odds(one.confidence()),
                        texts.size() - 1,
                        fold(name),
                        !verdict.equals("none")));
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
        double[] text = likeness.fit(TEXT_PENALTY);
        report(text);
        return table(text, said(text, -1));
    }

    private double[] said(double[] text, int left) {
        LogisticRegression regression = new LogisticRegression();
        for (Lesson lesson : lessons) {
            if (lesson.fold() != left) {
                double distance = distance(text, lesson);
                double[] row = lesson.signs().clone();
                for (int i = 0; i < row.length; i++) {
                    row[i] *= distance;
                }
                regression.add(row, lesson.right(), 1, lesson.odds());
            }
        }
        return regression.fit(SAID_PENALTY);
    }

    private double distance(double[] text, Lesson lesson) {
        double unlike =
                1 - chance(LogisticRegression.dot(text, texts.get(lesson.text()).signs()));
        return unlike * unlike;
    }

    private static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private void report(double[] text) {
        double[] chances = new double[lessons.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] said = said(text, fold);
            for (int i = 0; i < chances.length; i++) {
                Lesson lesson = lessons.get(i);
                if (lesson.fold() == fold) {
                    chances[i] = chance(
                            lesson.odds() + distance(text, lesson) * LogisticRegression.dot(said, lesson.signs()));
                }
            }
        }
        double[] before =
                lessons.stream().mapToDouble(lesson -> chance(lesson.odds())).toArray();
        for (double least : new double[] {0.38, 0.6}) {
            System.err.printf(
                    Locale.ROOT, "at %.2f: before %s, after %s%n", least, at(before, least), at(chances, least));
        }
        System.err.printf(Locale.ROOT, "log-loss: before %.3f, after %.3f%n", loss(before), loss(chances));
    }

    private String at(double[] chances, double least) {
        int kept = 0;
        int right = 0;
        int all = 0;
        for (int i = 0; i < chances.length; i++) {
            boolean isRight = lessons.get(i).right();
            all += isRight ? 1 : 0;
            kept += chances[i] >= least ? 1 : 0;
            right += chances[i] >= least && isRight ? 1 : 0;
        }
        return String.format(
                Locale.ROOT, "%d kept, precision %.3f, recall %.3f", kept, right / (double) kept, right / (double) all);
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
                        + "# is added to the log-odds of an attribution far from news, learned from judged attributions (judged.tsv of the bench).\n"
                        + "# Made by TrainOutsideNews; no random numbers.\n");
        for (int i = 0; i < TEXT.length; i++) {
            table.append(String.format(Locale.ROOT, "text\t%s\t%.4f%n", TEXT[i], text[i]));
        }
        for (int i = 0; i < SAID.length; i++) {
            table.append(String.format(Locale.ROOT, "said\t%s\t%.4f%n", SAID[i], said[i]));
        }
        return table.toString();
    }
}
