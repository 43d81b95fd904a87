package org.hearsay.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.bench.story.LabelledArticle;
import org.hearsay.gloss.Gloss;
import org.hearsay.gloss.Glossary;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * A report of a like event elsewhere: the same words with all names and figures others. Teaches that a fire in one town and a fire in
 * another are two events.
 */
final class ShadowReport {
    private ShadowReport() {}

    static LabelledArticle of(LabelledArticle report) {
        String text = report.article().text();
        List<Word> words = Words.of(text);
        Set<String> names = names(words, report.article().language());
        StringBuilder retold = new StringBuilder(text.length());
        int done = 0;
        for (Word word : words) {
            String other = word.kind() == Word.Kind.NUMBER
                    ? ShadowStory.turned(word.text())
                    : names.contains(word.text()) ? ShadowStory.coined(word.text()) : null;
            if (other != null) {
                retold.append(text, done, word.start()).append(other);
                done = word.end();
            }
        }
        return report.with(retold.append(text, done, text.length()).toString(), report.story() + "~");
    }

    static boolean isShadow(String story) {
        return story.endsWith("~");
    }

    static String original(String story) {
        return isShadow(story) ? story.substring(0, story.length() - 1) : story;
    }

    /** Words with a capital that stand nowhere without one, and that no glossary has. */
    private static Set<String> names(List<Word> words, String language) {
        Set<String> others = new HashSet<>();
        Set<String> capitals = new HashSet<>();
        boolean begins = true;
        for (Word word : words) {
            if (word.kind() == Word.Kind.LETTERS) {
                boolean capital = Character.isUpperCase(word.text().charAt(0));
                if (!capital) {
                    others.add(Character.toUpperCase(word.text().charAt(0))
                            + word.text().substring(1));
                } else if (!begins) {
                    capitals.add(word.text());
                }
            }
            begins = word.kind() == Word.Kind.MARK && ".!?".contains(word.text());
        }
        Glossary glossary = Glossary.of(language);
        if (glossary != null) {
            glossary.read(words).stream()
                    .filter(Gloss::known)
                    .forEach(gloss -> others.add(gloss.source().text()));
        }
        capitals.removeAll(others);
        return capitals;
    }
}
