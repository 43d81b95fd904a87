package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutTableTest {
    private final FindAttributions find = new FindAttributions();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it|«Il ponte è sicuro e sarà aperto in maggio», ha detto Anna Holm.|Anna Holm",
                "pl|„Most jest bezpieczny i zostanie otwarty w maju” – powiedziała Anna Holm.|Anna Holm",
                "it|Anna Holm ha detto: «Il ponte è sicuro e sarà aperto in maggio».|Anna Holm"
            })
    void tellsAQuotationWithAFullNameBesideIt(String language, String text, String source) {
        List<Attribution> found = find.find(Articles.of(text, language));
        assertThat(found).extracting(Attribution::source).containsExactly(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it|Il ministro Anna Holm ha detto che il ponte è sicuro. Nota: il ponte apre in maggio.",
                "hu|Holm Anna miniszter azt mondta, hogy a híd biztonságos. Figyelem: A híd májusban nyílik meg újra.",
                "it|Il libro «Il ponte» di Anna Holm esce in maggio."
            })
    void tellsNothingWithoutAWholeQuotation(String language, String text) {
        assertThat(find.find(Articles.of(text, language))).isEmpty();
    }

    @Test
    void leavesTheSpeakerOpenWhereNoFullNameStandsBeside() {
        assertThat(find.find(Articles.of(
                        "Il ponte apre in maggio.\n\n«Il ponte è sicuro e sarà aperto a tutti in maggio, prima del mare.»\n\n"
                                + "Lo ha detto a Roma chi lo conosce.",
                        "it")))
                .allMatch(one -> one.source().isEmpty());
    }

    @Test
    void isNeverSure() {
        assertThat(find.find(Articles.of("«Il ponte è sicuro e sarà aperto in maggio», ha detto Anna Holm.", "it")))
                .isNotEmpty()
                .noneMatch(Attribution::isSure)
                .allMatch(one -> one.rule().contains("without cue table"));
    }
}
