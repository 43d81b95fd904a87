package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InWordsOfTest {
    private static List<Attribution> found(String sentence) {
        return new FindAttributions().find(Articles.of("Joel Kerr leads the crew of the ferry.\n\n" + sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The men were, in Kerr's words, \"dead on their feet\".|Kerr|dead on their feet",
                "In Kerr's own words, the men were “dead on their feet”.|Kerr|dead on their feet",
                "The men, in her words, were \"dead on their feet\".|her|dead on their feet",
                "\"Dead on their feet\" is how Kerr described the crew.|Kerr|Dead on their feet",
                "\"Dead on their feet\" was how the captain put it.|the captain|Dead on their feet",
                "For Mary Teale, who runs the pub, the bridge is \"a monument to nobody\".|Mary Teale|a monument to nobody"
            })
    void readsWhoseWordsAQuotationIsSaidToBe(String sentence, String source, String content) {
        Attribution only = found(sentence).get(0);

        assertThat(found(sentence)).hasSize(1);
        assertThat(only.source()).isEqualTo(source);
        assertThat(only.content()).isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In other words, \"Titanic\" was on again.",
                "For Mary Teale, the song \"Over the Sands Again\" was the end.",
                "For four days, \"a monument to nobody\" stood on the wall."
            })
    void leavesWordsOfNobodyAlone(String sentence) {
        assertThat(found(sentence)).noneMatch(one -> one.rule().equals("in somebody's words"));
    }

    @Test
    void leavesWhatSomebodyIsFoundToHaveSaidToHim() {
        assertThat(found("\"Dead on their feet\" is how Kerr described the crew, \"and so was I,\" Anna Lind said."))
                .extracting(Attribution::source)
                .contains("Anna Lind");
    }
}
