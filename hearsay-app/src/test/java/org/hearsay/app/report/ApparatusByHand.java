package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.hearsay.text.Tokens;

/** An apparatus written place by place, as a reader would set it. */
final class ApparatusByHand {
    private final String statement;
    private final List<String> witnesses;
    private final List<List<Token>> tokens = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    ApparatusByHand(String statement, String... witnesses) {
        this.statement = statement;
        this.witnesses = List.of(witnesses);
        this.witnesses.forEach(witness -> tokens.add(new ArrayList<>()));
    }

    /** A place with a reading for each witness, each with the white space that follows it. */
    ApparatusByHand place(Place.Kind kind, double weight, String... readings) {
        List<List<Integer>> indexes = new ArrayList<>();
        for (int row = 0; row < readings.length; row++) {
            List<Integer> own = new ArrayList<>();
            for (Token token : Tokens.of(readings[row])) {
                own.add(tokens.get(row).size());
                tokens.get(row).add(token);
            }
            indexes.add(own);
        }
        places.add(new Place(indexes, kind, weight));
        return this;
    }

    /** Words that all witnesses have. */
    ApparatusByHand same(String words) {
        for (Token token : Tokens.of(words)) {
            String[] all = witnesses.stream().map(witness -> token.t()).toArray(String[]::new);
            place(Place.Kind.AGREEMENT, 0, all);
        }
        return this;
    }

    /** Words that these witnesses alone have, the others having ended or not begun. */
    ApparatusByHand edge(String words, Integer... rows) {
        for (Token token : Tokens.of(words)) {
            String[] readings = new String[witnesses.size()];
            for (int row = 0; row < readings.length; row++) {
                readings[row] = List.of(rows).contains(row) ? token.t() : "";
            }
            place(Place.Kind.EDGE, 0, readings);
        }
        return this;
    }

    Apparatus build() {
        List<Witness> all = new ArrayList<>();
        for (int row = 0; row < witnesses.size(); row++) {
            all.add(new Witness(witnesses.get(row), tokens.get(row)));
        }
        return new Apparatus(statement, all, places);
    }

    String text(int row) {
        StringBuilder text = new StringBuilder();
        tokens.get(row).forEach(token -> text.append(token.t()));
        return text.toString().strip();
    }
}
