package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Kind;
import org.junit.jupiter.api.Test;

class FindAttributionsTest {
    private final FindAttributions find = new FindAttributions();

    @Test
    void findsTheSourceAfterAQuotation() {
        Attribution found = only("\u201CThe bridge is safe and will open in May,\u201D Mayor Ada Holm said.");
        assertThat(found.source()).isEqualTo("Mayor Ada Holm");
        assertThat(found.cue()).isEqualTo("said");
        assertThat(found.kind()).isEqualTo(Kind.DIRECT);
        assertThat(found.content()).isEqualTo("The bridge is safe and will open in May");
    }

    @Test
    void findsIndirectSpeech() {
        Attribution found = only("The mayor said on Tuesday that the bridge would open in May.");
        assertThat(found.source()).isEqualTo("The mayor");
        assertThat(found.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(found.content()).contains("the bridge would open in May");
    }

    @Test
    void callsQuotedWordsInsideIndirectSpeechMixed() {
        Attribution found =
                only("Mayor Ada Holm said that the bridge was \u201Csafe as houses\u201D after the repairs.");
        assertThat(found.kind()).isEqualTo(Kind.MIXED);
    }

    @Test
    void findsTheSourceAfterAccordingTo() {
        Attribution found = only("According to the harbour office, two ships left the port on Monday.");
        assertThat(found.source()).isEqualTo("the harbour office");
        assertThat(found.content()).contains("two ships left the port");
    }

    @Test
    void joinsAQuotationThatGoesOnAfterTheSource() {
        Attribution found = only("\u201CWe are ready,\u201D Holm said. \u201CThe bridge will open in May.\u201D");
        assertThat(found.spans()).hasSize(2);
        assertThat(found.content()).isEqualTo("We are ready The bridge will open in May.");
    }

    @Test
    void givesNothingForATextWithoutSpeech() {
        assertThat(find.find(Articles.of("The bridge opened in May. It is long.")))
                .isEmpty();
    }

    @Test
    void readsAnEmptyText() {
        assertThat(find.find(Articles.of(""))).isEmpty();
    }

    private Attribution only(String text) {
        List<Attribution> found = find.find(Articles.of(text));
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
