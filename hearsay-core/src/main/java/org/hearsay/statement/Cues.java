package org.hearsay.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.text.Fold;
import org.hearsay.text.TermTable;

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

    /** Forms of its words that mean more than saying; none for an empty cue, or if one of its words only says. */
    SortedSet<String> added(String cue) {
        SortedSet<String> forms = new TreeSet<>();
        for (String word : BETWEEN_WORDS.split(Fold.plain(cue))) {
            String form = vocabulary.form(word);
            if (plain.contains(form)) {
                return new TreeSet<>();
            }
            if (!word.isEmpty() && !vocabulary.isSmall(word)) {
                forms.add(form);
            }
        }
        return forms;
    }
}
