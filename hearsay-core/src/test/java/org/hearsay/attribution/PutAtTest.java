package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class PutAtTest {
    private final FindAttributions find = new FindAttributions();

    @Test
    void givesAFigureToWhoPutsItAtThat() {
        assertThat(find.find(Articles.of("Police put the crowd at about 300 people, and it grew by noon.")))
                .extracting(Attribution::source, Attribution::content)
                .contains(tuple("Police", "the crowd at about 300 people"));
    }

    @Test
    void takesAPlaceForNoFigure() {
        assertThat(find.find(Articles.of("Police put the fence at the northern gate of the harbour.")))
                .noneMatch(one -> one.cue().equals("put"));
    }
}
