package org.hearsay.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.bench.story.LabelledArticle;
import org.hearsay.model.Article;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * The same articles about an event elsewhere: the names that most of them share and all figures are others. Teaches
 * that like words about another place are another story.
 */
final class ShadowStory {
    private static final int NAMES = 3;

    private ShadowStory() {}

    static List<LabelledArticle> of(List<LabelledArticle> story) {
        Map<String, String> renamed = new TreeMap<>();
        for (String name : mainNames(story)) {
            renamed.put(name, coined(name));
        }
        List<LabelledArticle> shadow = new ArrayList<>();
        for (LabelledArticle labelled : story) {
            Article article = LabelledArticle.article(
                    labelled.article().id() + "~", retold(labelled.article().text(), renamed));
            shadow.add(new LabelledArticle(article, labelled.story() + "~", labelled.topic()));
        }
        return shadow;
    }

    /** Words with a capital inside sentences, those in most articles first. */
    private static List<String> mainNames(List<LabelledArticle> story) {
        Map<String, Integer> articles = new TreeMap<>();
        for (LabelledArticle labelled : story) {
            Set<String> seen = new HashSet<>();
            boolean begins = true;
            for (Word word : Words.of(labelled.article().text())) {
                boolean capital = Character.isUpperCase(word.text().charAt(0));
                if (!begins && capital && word.text().length() > 2 && seen.add(word.text())) {
                    articles.merge(word.text(), 1, Integer::sum);
                }
                begins = word.kind() == Word.Kind.MARK;
            }
        }
        return articles.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String retold(String text, Map<String, String> renamed) {
        StringBuilder retold = new StringBuilder(text.length());
        int done = 0;
        for (Word word : Words.of(text)) {
            String other = word.kind() == Word.Kind.NUMBER ? turned(word.text()) : renamed.get(word.text());
            if (other != null) {
                retold.append(text, done, word.start()).append(other);
                done = word.end();
            }
        }
        return retold.append(text, done, text.length()).toString();
    }

    /** A name that no language has, always the same for the same name. */
    static String coined(String name) {
        StringBuilder coined = new StringBuilder("Z");
        for (char c : name.toCharArray()) {
            coined.append((char) ('a' + (c * 7 + 3) % 26));
        }
        return coined.toString();
    }

    static String turned(String number) {
        StringBuilder turned = new StringBuilder();
        for (char c : number.toCharArray()) {
            turned.append(c >= '0' && c <= '9' ? (char) ('0' + (c - '0' + 3) % 10) : c);
        }
        return turned.toString();
    }
}
