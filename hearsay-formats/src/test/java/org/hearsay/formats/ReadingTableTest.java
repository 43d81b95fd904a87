package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTableTest {
    @TempDir
    Path folder;

    @Test
    void readsOmissionsAndGapsOfATsv() throws IOException {
        ReadingTable table = read("r.tsv", "place\tA\tB\tC\n1\tking\t\t?\n");
        assertThat(table.witnesses()).containsExactly("A", "B", "C");
        assertThat(table.readings().get(0)).containsExactly("king", "", null);
    }

    @Test
    void readsACollationWithOneRowAWitness() throws IOException {
        ReadingTable table = read("c.json", """
                {"witnesses":["A","B"],"table":[[[{"t":"the ","n":"the"}],[{"t":"cat","n":"cat"}],null],
                [[{"t":"the ","n":"the"}],null,[{"t":"dog","n":"dog"}]]]}
                """);
        assertThat(table.readings()).hasSize(3);
        assertThat(table.readings().get(1)).containsExactly("cat", "");
    }

    @Test
    void namesTheRowWithTooManyReadings() {
        assertThatThrownBy(() -> read("r.tsv", "place\tA\n1\tx\ty\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("row 2");
    }

    private ReadingTable read(String name, String text) throws IOException {
        return ReadingTable.read(Files.writeString(folder.resolve(name), text).toString());
    }
}
