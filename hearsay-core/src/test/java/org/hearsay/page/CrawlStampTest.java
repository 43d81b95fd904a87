package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrawlStampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://oller.example/news/1 fetched 2031-05-13",
                "https://oller.example/news/1",
                "crawl 2031-05-13T11:02Z https://oller.example/news/1",
                "https://oller.example/news/1 | saved 13.05.2031"
            })
    void anAddressWithHardlyAWordIsAStampWithoutADay(String line) {
        Sheet.Stamp stamp = CrawlStamp.of(line);
        assertThat(stamp).isNotNull();
        assertThat(stamp.rest()).isEqualTo("https://oller.example/news/1");
        assertThat(stamp.day()).isEmpty();
    }

    @Test
    void aDayThatStandsAloneBesideAnAddressIsKept() {
        assertThat(CrawlStamp.of("2031-05-13 https://oller.example/news/1").day())
                .isEqualTo("2031-05-13");
    }

    @Test
    void aSentenceWithAnAddressIsALineOfThePage() {
        assertThat(CrawlStamp.of("Read all that we know of the ferry at https://oller.example/news/1 today"))
                .isNull();
    }

    @Test
    void theAddressOfADumpIsThatOfItsStamp() {
        String dump =
                "https://ollerherald.example/news/ferry fetched 2031-05-13\nFerry to Oller runs again\nBy Ina Falk\n"
                        + "The ferry to Oller runs again on every day of the week but Sunday, the harbour office of Vessen said.\n"
                        + "It had been laid up since the spring for want of a captain who knows the sands of the Oller well.\n"
                        + "A crossing costs four crowns, as it did before, and takes twenty minutes when the water is high.\n";
        assertThat(SomePages.article(org.hearsay.model.Page.Form.DUMP, dump).url())
                .isEqualTo("https://ollerherald.example/news/ferry");
    }
}
