package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;

/** What the language lists know of given names and of family names that stand in front. */
final class NameTable {
    private final Map<String, Integer> givenRow = new HashMap<>();
    private final List<Gender> genders = new ArrayList<>();
    private final Map<String, Set<Integer>> familyRows = new HashMap<>();
    private final Map<String, Set<String>> familyLanguages = new HashMap<>();

    NameTable() {
        for (List<String> row :
                TermTable.load(NameTable.class, "given-names.tsv").rows()) {
            givenRow.putIfAbsent(row.get(0), genders.size());
            for (String variant : row.get(2).split("\\|")) {
                if (!variant.isEmpty()) {
                    givenRow.putIfAbsent(variant, genders.size());
                }
            }
            genders.add(Gender.of(row.get(1)));
        }
        List<List<String>> families =
                TermTable.load(NameTable.class, "family-names.tsv").rows();
        for (int i = 0; i < families.size(); i++) {
            for (String spelling : families.get(i).get(0).split("\\|")) {
                familyRows.computeIfAbsent(spelling, name -> new HashSet<>()).add(i);
                familyLanguages
                        .computeIfAbsent(spelling, name -> new HashSet<>())
                        .add(families.get(i).get(1));
            }
        }
    }

    boolean isGiven(String folded) {
        return givenRow.containsKey(folded);
    }

    Gender gender(String folded) {
        Integer row = givenRow.get(folded);
        return row == null ? Gender.UNKNOWN : genders.get(row);
    }

    /** The number of the row that holds a given name's spellings, or -1. */
    int givenRow(String folded) {
        return givenRow.getOrDefault(folded, -1);
    }

    boolean isFrontFamily(String folded) {
        return familyRows.containsKey(folded);
    }

    boolean sameFamily(String a, String b) {
        Set<Integer> rows = familyRows.get(a);
        return rows != null && familyRows.getOrDefault(b, Set.of()).stream().anyMatch(rows::contains);
    }

    /** Both are listed for one language, and in no row together. */
    boolean differentFamilies(String a, String b) {
        Set<String> languages = familyLanguages.get(a);
        return languages != null
                && !sameFamily(a, b)
                && familyLanguages.getOrDefault(b, Set.of()).stream().anyMatch(languages::contains);
    }
}
