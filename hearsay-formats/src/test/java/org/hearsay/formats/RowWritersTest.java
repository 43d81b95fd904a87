package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowWritersTest {
    @Property(tries = 500)
    void jsonLinesGiveAnyTextBackButHalvesOfCharacters(@ForAll String text) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonLines lines = new JsonLines(out)) {
            lines.write(new Row().with("text", text));
        }
        assertThat(out.toString()).endsWith("}\n").doesNotContain("}\n{");
        String read = new ObjectMapper().readTree(out.toString()).path("text").asText();
        assertThat(read.length()).isEqualTo(text.length());
        for (int i = 0; i < text.length(); i++) {
            assertThat(read.charAt(i) == text.charAt(i) || Character.isSurrogate(text.charAt(i)))
                    .isTrue();
        }
    }

    @Test
    void jsonLinesKeepNestedRowsListsAndNull() throws IOException {
        StringWriter out = new StringWriter();
        try (JsonLines lines = new JsonLines(out)) {
            lines.write(new Row()
                    .with("span", List.of(3, 17))
                    .with("inner", List.of(new Row().with("ok", true)))
                    .with("none", null)
                    .with("share", 0.25));
        }
        assertThat(out.toString())
                .isEqualTo("{\"span\":[3,17],\"inner\":[{\"ok\":true}],\"none\":null,\"share\":0.25}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-cmd", "@sum", "\t=1", "  =1", "\"=1", "\uFF1D1"})
    void csvDisarmsWhatASpreadsheetWouldRun(String text) {
        assertThat(Csv.cell(text).replace("\"", "")).startsWith("'");
    }

    @Test
    void csvLeavesANegativeNumberAlone() {
        assertThat(Csv.cell("-12.5")).isEqualTo("-12.5");
    }

    @Test
    void csvQuotesCommasQuotesAndLineBreaks() {
        assertThat(Csv.cell("a,\"b\"\nc")).isEqualTo("\"a,\"\"b\"\"\nc\"");
    }

    @Test
    void aTableShowsNoControlCharacter() throws IOException {
        StringWriter out = new StringWriter();
        try (Table table = new Table(out)) {
            table.write(new Row().with("text", "red \u001B[31m and \u202E reversed"));
        }
        assertThat(out.toString()).doesNotContain("\u001B").doesNotContain("\u202E");
    }

    @Test
    void aTableLinesItsColumnsUp() throws IOException {
        StringWriter out = new StringWriter();
        try (Table table = new Table(out)) {
            table.write(new Row().with("a", "long value").with("b", "x"));
            table.write(new Row().with("a", "s").with("b", "y"));
        }
        List<String> lines = Arrays.asList(out.toString().split("\\R"));
        assertThat(lines)
                .extracting(line -> line.length())
                .containsOnly(13, 13, 13)
                .hasSize(3);
    }
}
