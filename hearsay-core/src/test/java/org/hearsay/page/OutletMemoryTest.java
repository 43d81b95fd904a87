package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;

class OutletMemoryTest {
    private static final String NOTE = "The Herald belongs to its readers, and each of them may vote on how it is run.";

    private final CleanPage step = new CleanPage();

    private static String page(String host, String headline, String place) {
        return SomePages.ARTICLE
                .replace("ollerherald.example/news/2031/05/12/bridge", host + "/" + place)
                .replace("Bridge over the Oller reopens", headline)
                .replace("The repairs cost", "In " + place + " they cost")
                .replace("The old bridge", "The old bridge of " + place)
                .replace("Traffic had been", "At " + place + " it had been")
                .replace("It carries", "At " + place + " it carries")
                .replace("</article>", "<p>" + NOTE + "</p></article>");
    }

    private List<Draft> drafts(String... pages) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            drafts.add(step.draft(SomePages.page("page " + i, Page.Form.HTML, pages[i])));
        }
        return drafts;
    }

    @Test
    void takesALineThatTwoPagesOfAnOutletShareForFurniture() {
        List<Draft> drafts = drafts(
                page("herald.example", "Bridge at Vessen reopens", "Vessen"),
                page("herald.example", "Ford at Munn closes", "Munn"));
        Article article = (Article) step.finish(drafts.get(0), OutletMemory.of(drafts));
        assertThat(article.text()).doesNotContain(NOTE).contains("In Vessen they cost");
    }

    @Test
    void leavesACopyInAnotherOutletAlone() {
        List<Draft> drafts = drafts(
                page("herald.example", "Bridge at Vessen reopens", "Vessen"),
                page("post.example", "Bridge at Vessen reopens", "Vessen"));
        Article alone = (Article) step.finish(drafts.get(0), OutletMemory.EMPTY);
        Article article = (Article) step.finish(drafts.get(0), OutletMemory.of(drafts));
        assertThat(article.text()).isEqualTo(alone.text());
    }

    @Test
    void leavesAnArticleThatWasFetchedTwiceAlone() {
        String twice = page("herald.example", "Bridge at Vessen reopens", "Vessen");
        List<Draft> drafts = drafts(twice, twice);
        Article alone = (Article) step.finish(drafts.get(0), OutletMemory.EMPTY);
        assertThat(((Article) step.finish(drafts.get(0), OutletMemory.of(drafts))).text())
                .isEqualTo(alone.text());
    }

    @Test
    void knowsTheSameForAnyOrderOfThePages() {
        List<Draft> drafts = drafts(
                page("herald.example", "Bridge at Vessen reopens", "Vessen"),
                page("herald.example", "Ford at Munn closes", "Munn"),
                page("post.example", "Ferry at Oll sinks", "Oll"));
        List<Draft> reversed = new ArrayList<>(drafts);
        Collections.reverse(reversed);
        for (Draft draft : drafts) {
            assertThat(step.finish(draft, OutletMemory.of(reversed)))
                    .isEqualTo(step.finish(draft, OutletMemory.of(drafts)));
        }
    }
}
