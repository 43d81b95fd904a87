package org.hearsay.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Link;
import org.hearsay.model.Place;
import org.hearsay.model.Witness;

class CollatePropertyTest {
    private final Collate collate = new Collate();

    @Property(tries = 150)
    void everyWitnessCanBeReadBackWhole(@ForAll("renderings") List<String> texts) {
        Apparatus apparatus = collate.collate("s", Texts.witnesses(texts));
        for (int row = 0; row < texts.size(); row++) {
            List<Integer> read = new ArrayList<>();
            for (Place place : apparatus.places()) {
                read.addAll(place.readings().get(row));
            }
            int size = apparatus.witnesses().get(row).tokens().size();
            assertThat(read)
                    .containsExactlyElementsOf(IntStream.range(0, size).boxed().toList());
        }
    }

    @Property(tries = 150)
    void theOrderOfWitnessesChangesOnlyTheRows(@ForAll("renderings") List<String> texts, @ForAll long seed) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<Place> places = collate.collate("s", Texts.witnesses(texts)).places();
        List<Place> turned = collate.collate(
                        "s", Texts.witnesses(order.stream().map(texts::get).toList()))
                .places();
        assertThat(turned).hasSameSizeAs(places);
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            assertThat(turned.get(i).readings())
                    .isEqualTo(order.stream().map(place.readings()::get).toList());
            assertThat(turned.get(i).kind()).isEqualTo(place.kind());
        }
    }

    @Property(tries = 100)
    void linksTurnWithTheWitnesses(@ForAll("renderings") List<String> texts) {
        List<Witness> witnesses = Texts.witnesses(texts);
        List<Link> there = collate.align(witnesses.get(0), witnesses.get(1));
        List<Link> back = collate.align(witnesses.get(1), witnesses.get(0));
        assertThat(back.stream().map(link -> new Link(link.b(), link.a())).sorted())
                .isEqualTo(there);
    }

    @Property(tries = 100)
    void equalWitnessesGiveNoVariant(@ForAll("rendering") String text) {
        assertThat(collate.collate("s", Texts.witnesses(List.of(text, text, text)))
                        .places())
                .allMatch(place -> place.kind() == Place.Kind.AGREEMENT);
    }

    @Property(tries = 100)
    void noPlaceIsEmpty(@ForAll("renderings") List<String> texts) {
        assertThat(collate.collate("s", Texts.witnesses(texts)).places())
                .allMatch(place -> place.readings().stream().anyMatch(reading -> !reading.isEmpty()));
    }

    @Provide
    Arbitrary<List<String>> renderings() {
        return rendering().list().ofMinSize(2).ofMaxSize(5);
    }

    @Provide
    Arbitrary<String> rendering() {
        return Arbitraries.of(
                        "the",
                        "a",
                        "of",
                        "harbour",
                        "harbor",
                        "ferry",
                        "ferries",
                        "sank",
                        ",",
                        ".",
                        "\"",
                        "not",
                        "12",
                        "Monday",
                        "Ostrava",
                        "in",
                        "and",
                        "crew",
                        "!",
                        "\u00e9t\u00e9")
                .list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(words -> String.join(" ", words));
    }
}
