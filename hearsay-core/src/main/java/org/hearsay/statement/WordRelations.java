package org.hearsay.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;
import org.hearsay.text.WordMeaning;

/** How two terms' meanings stand to each other: one, near, contrary, or of one kind but another. */
final class WordRelations {
    /** What one term is to another. */
    enum Relation {
        SAME,
        SYNONYM,
        NEAR,
        CONTRARY,
        OTHER_OF_ITS_KIND,
        NONE
    }

    private static final double NEAR = 0.55;

    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Map<String, Set<String>> contraries = new HashMap<>();
    private final Map<String, Set<Integer>> kinds = new HashMap<>();
    private final Set<String> refusals = new HashSet<>();
    private final WordMeaning meaning = WordMeaning.english();

    private final Vocabulary vocabulary;

    WordRelations(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (List<String> row :
                TermTable.load(WordRelations.class, "opposites.tsv").rows()) {
            relate(contraries, vocabulary.form(row.get(0)), vocabulary.form(row.get(1)));
        }
        for (List<String> row :
                TermTable.load(WordRelations.class, "wordnet.tsv").rows()) {
            Map<String, Set<String>> table = row.get(0).equals("c") ? contraries : synonyms;
            relate(table, vocabulary.form(row.get(1)), vocabulary.form(row.get(2)));
        }
        TermTable.load(WordRelations.class, "refusals.tsv")
                .column(0)
                .forEach(word -> refusals.add(vocabulary.form(word)));
        for (Set<String> meaning : vocabulary.meanings()) {
            meaning.forEach(one -> meaning.forEach(other -> relate(synonyms, one, other)));
        }
        int kind = 0;
        for (List<String> row :
                TermTable.load(WordRelations.class, "exclusive.tsv").rows()) {
            kind++;
            for (String word : row) {
                kinds.computeIfAbsent(vocabulary.form(word), form -> new HashSet<>())
                        .add(kind);
            }
        }
    }

    private static void relate(Map<String, Set<String>> table, String one, String other) {
        if (!one.equals(other)) {
            table.computeIfAbsent(one, form -> new HashSet<>()).add(other);
            table.computeIfAbsent(other, form -> new HashSet<>()).add(one);
        }
    }

    Relation between(Term a, Term b) {
        Relation relation = ofForms(a.form(), b.form());
        return relation == Relation.NONE && nearness(a, b) >= NEAR ? Relation.NEAR : relation;
    }

    /** The same for folded words, by the lists alone. */
    Relation between(String a, String b) {
        return ofForms(vocabulary.form(a), vocabulary.form(b));
    }

    private Relation ofForms(String a, String b) {
        if (a.equals(b)) {
            return Relation.SAME;
        }
        boolean synonym = synonyms.getOrDefault(a, Set.of()).contains(b);
        if (!synonym && contraries.getOrDefault(a, Set.of()).contains(b)) {
            return Relation.CONTRARY;
        }
        for (int kind : kinds.getOrDefault(a, Set.of())) {
            if (kinds.getOrDefault(b, Set.of()).contains(kind)) {
                return Relation.OTHER_OF_ITS_KIND;
            }
        }
        return synonym ? Relation.SYNONYM : Relation.NONE;
    }

    /** Forms of folded words, in order. */
    List<String> forms(List<String> words) {
        return words.stream().map(vocabulary::form).toList();
    }

    boolean denies(String folded) {
        return vocabulary.isNegation(folded) || folded.equals("without");
    }

    /** Whether a folded word has content of its own. */
    boolean hasContent(String folded) {
        return !vocabulary.isSmall(folded);
    }

    /** How near two words are in meaning, out of context; contraries are near as well. */
    double nearness(Term a, Term b) {
        if (a.meaning() < 0 || b.meaning() < 0 || a.name() || b.name()) {
            return 0;
        }
        return meaning.nearness(a.meaning(), b.meaning());
    }

    /** Whether a word can stand for a negation. */
    boolean canDeny(String form) {
        return refusals.contains(form);
    }
}
