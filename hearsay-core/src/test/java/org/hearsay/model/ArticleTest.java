package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleTest {
    @Test
    void isPrintedByItsOutlet() {
        assertThat(article("Oller Herald").printedBy()).isEqualTo("Oller Herald");
    }

    @Test
    void isToldFromOthersOfNoKnownOutletByItsFile() {
        assertThat(article(null).printedBy()).isEqualTo("ferry.txt");
        assertThat(article(null).outletOrUnknown()).isEqualTo("unknown outlet");
    }

    private static Article article(@Nullable String outlet) {
        return new Article(
                "a",
                "pages/ferry.txt",
                null,
                outlet,
                "",
                null,
                List.of(),
                null,
                null,
                "en",
                null,
                List.of(),
                "",
                List.of(),
                1);
    }
}
