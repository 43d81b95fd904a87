package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListedPagesTest {
    @TempDir
    Path folder;

    @Test
    void aPlaceInAFileIsReadFromThatFile() throws IOException {
        Path list = Files.writeString(folder.resolve("list"), "b.warc.gz#8120\nb.warc.gz#77\n\na.html\n");
        assertThat(new ListedPages(list).files()).containsExactly("a.html", "b.warc.gz");
    }

    @Test
    void aFileWhoseNameHasTheMarkIsThatFile() throws IOException {
        Path odd = Files.createFile(folder.resolve("no#1.html"));
        Path list = Files.writeString(folder.resolve("list"), odd + "\n");
        assertThat(new ListedPages(list).files()).containsExactly(odd.toString());
    }
}
