package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** What the language lists know of given names and of family names that stand in front. */
final class NameTable {
    private final Map<String, Integer> givenRow = new HashMap<>();
    private final List<Gender> genders = new ArrayList<>();
    private final Map<String, Set<Integer>> familyRows = new HashMap<>();
    private final Map<Integer, String> languageOf = new HashMap<>();
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
                languageOf.put(i, families.get(i).get(1));
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

    /** The numbers of the rows that hold a family name's spellings. */
    Set<Integer> familyRows(String folded) {
        return familyRows.getOrDefault(folded, Set.of());
    }

    boolean sameFamily(String a, String b) {
        Set<Integer> rows = familyRows.get(a);
        return rows != null && familyRows.getOrDefault(b, Set.of()).stream().anyMatch(rows::contains);
    }

    /** The language in which both are spellings of one family name, or null. */
    @Nullable
    String sharedLanguage(String a, String b) {
        Set<Integer> rows = familyRows.getOrDefault(a, Set.of());
        return familyRows.getOrDefault(b, Set.of()).stream()
                .filter(rows::contains)
                .sorted()
                .map(languageOf::get)
                .findFirst()
                .orElse(null);
    }

    /** Both are listed for one language, and in no row together. */
    boolean differentFamilies(String a, String b) {
        Set<String> languages = familyLanguages.get(a);
        return languages != null
                && !sameFamily(a, b)
                && familyLanguages.getOrDefault(b, Set.of()).stream().anyMatch(languages::contains);
    }
}
