package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

class CaptionsTest {
    private static final String TEXT = "Mayor Ada Holm said on Monday that the bridge was safe.";

    private final FindAttributions find = new FindAttributions();

    private List<Attribution> inCaptions(String... captions) {
        List<Block> blocks = Arrays.stream(captions)
                .map(text -> new Block(Role.CAPTION, text, new Span(0, text.length()), null, 1))
                .toList();
        return find.find(Articles.of(TEXT, blocks)).stream()
                .filter(one -> one.place() != Attribution.IN_TEXT)
                .toList();
    }

    @Test
    void tellsOfACaptionWhatIsSurelySaid() {
        assertThat(inCaptions("Ada Holm said on Monday that the bridge was safe."))
                .extracting(Attribution::source)
                .containsExactly("Ada Holm");
    }

    @Test
    void takesNoPictureForAStatement() {
        assertThat(inCaptions("The old bridge is seen on a foggy day in Selm, March 4.", "Photo: Jan Holm/Agency"))
                .isEmpty();
    }

    @Test
    void tellsNothingWhereALabelRanIntoAName() {
        assertThat(inCaptions("NorthlandAda Holm said on Monday that the bridge was safe."))
                .isEmpty();
    }

    @Test
    void tellsACaptionThatComesTwiceOnce() {
        assertThat(inCaptions(
                        "Ada Holm said on Monday that the bridge was safe.",
                        "Ada Holm said on Monday that the bridge was safe."))
                .hasSize(1);
    }
}
