package org.hearsay.bench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HostileInputsTest {
    private static final byte[] PAGE = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>The mill at Ostra turns again</title>
            <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-12T08:30:00+02:00"}</script>
            </head><body><table><tr><td>Sections</td></tr></table><h1>The mill at Ostra turns again</h1>
            <pre>First line.\n\nSecond line &amp; more.</pre><p class="byline">By Ina Falk</p>
            <p>OSTRA (AFP) - The mill was set going on Monday after forty years, the council said, and it ground rye.</p>
            <p>&#8220;It still knows how,&#8221; the miller said, and he showed the flour to all who had come to see it.</p>
            </body></html>
            """.getBytes(StandardCharsets.UTF_8);

    private final ReadHostile read = new ReadHostile();

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void readsWhatIsLeftOfADamagedPage(Mutation mutation) {
        Random random = new Random(20261128);
        for (int i = 0; i < 10; i++) {
            byte[] damaged = mutation.of(PAGE, random);
            assertThat(read.page(damaged, Page.Form.HTML)).isEmpty();
            assertThat(read.page(damaged, Page.Form.DUMP)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(120)
    void losesNoGoodRecordBesideADamagedOne(HostileArchive.Damage damage) {
        Random random = new Random(20261128);
        for (int i = 0; i < 30; i++) {
            boolean packed = i % 2 == 0;
            byte[] archive = HostileArchive.of(PAGE, damage, packed, random);
            assertThat(read.archive(archive, packed)).as("archive %d", i).isEmpty();
        }
    }
}
