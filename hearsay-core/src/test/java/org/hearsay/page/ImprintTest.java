package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;

class ImprintTest {
    private static final String PAGE = """
            <html><head><title>%s</title></head><body><h1>%s</h1>
            <p>The harbour council met on Monday and chose a new pilot for the northern channel, its clerk said.</p>
            <p>All rights are with the Skerry Gazette and its partners, who may be reached at any hour of the day.</p>
            </body></html>""";

    private final CleanPage step = new CleanPage();

    @Test
    void aPageAloneKnowsNoFurniture() {
        Imprint page = draft("one", "Pilot chosen").imprint();
        assertThat(OutletMemory.ofImprints(List.of(page)).known(page)).isEmpty();
    }

    @Test
    void aSecondPageOfTheOutletTellsWhatIsFurniture() {
        Imprint page = draft("one", "Pilot chosen").imprint();
        Imprint other = draft("two", "Ferry delayed").imprint();
        assertThat(OutletMemory.ofImprints(List.of(page, other)).known(page)).isNotEmpty();
    }

    private Draft draft(String path, String title) {
        byte[] bytes = PAGE.formatted(title, title).getBytes(StandardCharsets.UTF_8);
        return step.draft(new Page(path, Page.Form.HTML, bytes, "https://gazette.example/" + path, null, null));
    }
}
