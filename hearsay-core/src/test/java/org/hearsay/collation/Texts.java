package org.hearsay.collation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Witness;
import org.hearsay.text.Tokens;

/** Collations written as plain texts, for tests. */
final class Texts {
    private Texts() {}

    static Apparatus collate(String... texts) {
        return new Collate().collate("test", witnesses(List.of(texts)));
    }

    static List<Witness> witnesses(List<String> texts) {
        List<Witness> witnesses = new ArrayList<>();
        for (String text : texts) {
            witnesses.add(new Witness("w" + witnesses.size(), Tokens.of(text)));
        }
        return witnesses;
    }

    /** What a witness has at a place, as printed. */
    static String reading(Apparatus apparatus, Place place, int row) {
        StringBuilder printed = new StringBuilder();
        place.readings()
                .get(row)
                .forEach(i -> printed.append(
                        apparatus.witnesses().get(row).tokens().get(i).t()));
        return printed.toString().strip();
    }

    /** The places that differ, each as "KIND reading | reading"; agreement, punctuation and edges left out. */
    static List<String> differences(Apparatus apparatus) {
        return apparatus.places().stream()
                .filter(place -> place.weight() > 0.02)
                .map(place -> line(apparatus, place))
                .toList();
    }

    static String line(Apparatus apparatus, Place place) {
        StringBuilder line = new StringBuilder(place.kind().name());
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            line.append(row == 0 ? ": " : " | ").append(reading(apparatus, place, row));
        }
        return line.toString();
    }
}
