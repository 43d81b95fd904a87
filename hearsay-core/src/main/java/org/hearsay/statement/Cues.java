package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.gloss.Gloss;
import org.hearsay.gloss.Glossary;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;
import org.hearsay.text.Words;

/** What cues add to what they introduce: "said" adds nothing, "refused" is part of what is told. */
final class Cues {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private final Set<String> plain = new HashSet<>();
    private final Vocabulary vocabulary;

    Cues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (List<String> row : TermTable.load(Cues.class, "plain-cues.tsv").rows()) {
            plain.add(vocabulary.form(row.get(0)));
        }
    }

    /**
     * What a cue in a language adds, words of other languages read as English ones.
     *
     * @param added forms of its words that mean more than saying; none for an empty cue, or if one of its words only says
     * @param denies whether it turns the content into its contrary
     */
    record Reading(SortedSet<String> added, boolean denies) {}

    Reading read(String cue, String language) {
        Glossary glossary = Glossary.of(language);
        if (glossary == null) {
            List<Set<String>> words = Arrays.stream(BETWEEN_WORDS.split(Fold.plain(cue)))
                    .map(Set::of)
                    .toList();
            return new Reading(added(words), denies(cue));
        }
        List<Set<String>> words = new ArrayList<>();
        boolean denies = false;
        for (Gloss gloss : glossary.read(Words.of(cue))) {
            gloss.words().stream().skip(1).map(Set::of).forEach(words::add);
            Set<String> meanings =
                    new LinkedHashSet<>(gloss.words().stream().limit(1).toList());
            meanings.addAll(gloss.others());
            words.add(meanings);
            denies |= denies(String.join(" ", gloss.words()));
        }
        return new Reading(added(words), denies);
    }

    /** @param words the meanings that each word may have */
    private SortedSet<String> added(List<Set<String>> words) {
        SortedSet<String> forms = new TreeSet<>();
        for (Set<String> meanings : words) {
            if (meanings.stream().map(vocabulary::form).anyMatch(plain::contains)) {
                return new TreeSet<>();
            }
            meanings.stream()
                    .limit(1)
                    .filter(word -> !word.isEmpty() && !vocabulary.isSmall(word))
                    .map(vocabulary::form)
                    .forEach(forms::add);
        }
        return forms;
    }

    /** Whether English words of saying make what is said its contrary. */
    static boolean denies(String cue) {
        return cue.startsWith("deny")
                || cue.startsWith("deni")
                || cue.startsWith("refut")
                || cue.startsWith("dismiss")
                || cue.startsWith("rul") && cue.endsWith("out");
    }
}
