package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private final Headlines headlines = new Headlines(new CueTable("en"));

    @Test
    void takesALabelForTheSourceIfItIsOneInTheText() {
        assertThat(read("Union: valve at Tolvik leaked twice", "the Dock Workers union"))
                .containsExactly("Union | valve at Tolvik leaked twice");
        assertThat(read("Holm to owners: 'Do not believe a word'", "Ada Holm, the harbour master"))
                .containsExactly("Holm | 'Do not believe a word'");
        assertThat(read("Tolvik quay: valve leaked twice in May", "the Dock Workers union"))
                .isEmpty();
    }

    @Test
    void readsWhoSaysSoBehindTheLastComma() {
        assertThat(read("Old nets tied to lost catches, study finds"))
                .containsExactly("study | Old nets tied to lost catches");
        assertThat(read("Go easy on the nets, says town's own school"))
                .containsExactly("town's own school | Go easy on the nets");
        assertThat(read("Nets, ropes and a boat lost at Tolvik")).isEmpty();
    }

    @Test
    void keepsOfWhatIsLearnedWhatAVerbOfSayingTells() {
        Passage passage = new Passage("Minister promises inquiry into fire");
        Found promise = Tagged.found(2, 5, 0, 1);
        assertThat(headlines.read(passage, List.of(promise), List.of())).containsExactly(promise);
        assertThat(headlines.read(passage, List.of(promise.withConfidence(0.4)), List.of()))
                .isEmpty();
        assertThat(headlines.read(new Passage("Minister rips inquiry into fire"), List.of(promise), List.of()))
                .isEmpty();
    }

    @Test
    void isReadOnceInTheBlockThatHoldsTheTitle() {
        String title = "Old nets tied to lost catches, study finds";
        Article article = Articles.headed(title, "The nets were hung up to dry in May.", "en", 2);
        List<Attribution> found = new FindAttributions().find(article);
        assertThat(found).extracting(Attribution::source).containsExactly("study");
        assertThat(found.get(0).place()).isZero();
    }

    private List<String> read(String headline, String... sources) {
        Passage passage = new Passage(headline);
        return headlines.read(passage, List.of(), List.of(sources)).stream()
                .map(one -> words(passage, one.source()) + " | "
                        + words(passage, one.content().get(0)))
                .toList();
    }

    private static String words(Passage passage, Range range) {
        return range == null ? "" : passage.span(range.from(), range.to()).of(passage.text);
    }
}
