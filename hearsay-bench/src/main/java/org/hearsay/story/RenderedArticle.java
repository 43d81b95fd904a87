package org.hearsay.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.bench.story.LabelledArticle;
import org.hearsay.gloss.Glossary;
import org.hearsay.model.Article;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * An article as it would be if it had been written in another language and read word by word through a glossary: words that the glossary has
 * come out as themselves or as others of its words, the rest as words that English has not, names now and then in another spelling. Where no
 * collection of one event in several languages is at hand, it teaches what glosses are worth.
 */
final class RenderedArticle {
    /** What articles of one event in two languages keep, as far as invented ones tell: seldom are they translations. */
    private static final double KEPT = 0.55;

    private static final double OTHER = 0.25;
    private static final int SHORTEST = 60;
    private static final int LONGEST = 400;
    private static final double NAME_KEPT = 0.6;

    private final List<String> vocabulary;
    private final Set<String> known = new TreeSet<>();
    private final Random random;

    RenderedArticle(long seed) {
        random = new Random(seed);
        for (List<String> row : TermTable.load(Glossary.class, "de.tsv").rows()) {
            if (row.get(0).equals("word")) {
                known.add(Terms.stem(Fold.plain(row.get(1))));
            }
        }
        vocabulary = List.copyOf(known);
    }

    /** The begin of an article, of any length that short reports have: most reports in few languages are short. */
    LabelledArticle begin(LabelledArticle labelled) {
        List<Word> words = Words.of(labelled.article().text());
        int kept = SHORTEST + random.nextInt(LONGEST - SHORTEST);
        String text = labelled.article().text();
        String begin =
                words.size() <= kept ? text : text.substring(0, words.get(kept).start());
        return new LabelledArticle(
                LabelledArticle.article(labelled.article().id(), begin), labelled.story(), labelled.topic());
    }

    LabelledArticle of(LabelledArticle labelled) {
        String text = labelled.article().text();
        StringBuilder rendered = new StringBuilder(text.length());
        Map<String, String> names = new HashMap<>();
        int done = 0;
        boolean begins = true;
        for (Word word : Words.of(text)) {
            boolean capital = Character.isUpperCase(word.text().charAt(0));
            if (word.kind() == Word.Kind.LETTERS) {
                rendered.append(text, done, word.start())
                        .append(
                                capital && !begins
                                        ? names.computeIfAbsent(word.text(), this::name)
                                        : word(word.text(), capital));
                done = word.end();
            }
            begins = word.kind() == Word.Kind.MARK && ".!?".contains(word.text())
                    || word.text().isBlank();
        }
        Article article = LabelledArticle.article(
                labelled.article().id() + "^",
                rendered.append(text, done, text.length()).toString());
        return new LabelledArticle(article, labelled.story(), labelled.topic());
    }

    private String name(String name) {
        return random.nextDouble() < NAME_KEPT ? name : name.charAt(0) + coined(name.substring(1));
    }

    private String word(String word, boolean capital) {
        double chance = random.nextDouble();
        boolean has = known.contains(Terms.stem(Fold.plain(word)));
        if (has && chance < KEPT) {
            return word;
        }
        String other = has && chance < KEPT + OTHER ? vocabulary.get(random.nextInt(vocabulary.size())) : coined(word);
        return capital ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
    }

    private static String coined(String word) {
        StringBuilder coined = new StringBuilder();
        for (char c : word.toCharArray()) {
            coined.append((char) ('a' + (c * 11 + 5) % 26));
        }
        return coined.toString();
    }
}
