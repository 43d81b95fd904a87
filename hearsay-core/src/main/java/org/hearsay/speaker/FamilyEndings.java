package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.TermTable;

/** The endings of Russian and Ukrainian family names by case and gender ({@code family-endings.tsv}). */
final class FamilyEndings {
    private static final String NONE = "-";
    private static final int LEAST_STEM = 2;

    private record Ending(Gender gender, List<String> endings, String base) {}

    private final List<Ending> endings = new ArrayList<>();

    FamilyEndings(String language) {
        for (List<String> row :
                TermTable.load(FamilyEndings.class, "family-endings.tsv").rows()) {
            if (row.get(0).equals(language)) {
                String base = row.get(3).equals(NONE) ? "" : row.get(3);
                endings.add(new Ending(Gender.of(row.get(1)), List.of(row.get(2).split(" ")), base));
            }
        }
    }

    /** The base form of a family name that stands in another case. */
    String base(String family, Gender gender) {
        for (Ending one : endings) {
            for (String ending : one.endings()) {
                if (one.gender() == gender
                        && family.endsWith(ending)
                        && family.length() - ending.length() >= LEAST_STEM) {
                    return family.substring(0, family.length() - ending.length()) + one.base();
                }
            }
        }
        return family;
    }

    /** What the base form's ending tells of its bearer. */
    Gender gender(String family) {
        String small = family.toLowerCase(Locale.ROOT);
        for (Ending one : endings) {
            boolean telling = one.base().length() > 1 && one.gender() != Gender.UNKNOWN;
            if (telling && one.gender() == Gender.FEMALE && small.endsWith(one.base())) {
                return Gender.FEMALE;
            }
        }
        for (Ending one : endings) {
            boolean adjective = one.base().length() > 1 && one.base().length() < 4;
            if (adjective
                    && one.gender() == Gender.MALE
                    && !one.base().equals("\u043A\u043E")
                    && small.endsWith(one.base())) {
                return Gender.MALE;
            }
        }
        return Gender.UNKNOWN;
    }
}
