package org.hearsay.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.text.SentenceMeaning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenModelTest {
    private static final String NAME = "/all-minilm-l6-v2-q";

    @TempDir
    static Path folder;

    @BeforeAll
    static void unpack() throws IOException {
        copy(NAME + ".onnx", "model.onnx");
        copy(NAME + "-tokenizer.json", "tokenizer.json");
    }

    private static void copy(String resource, String name) throws IOException {
        try (InputStream in = OpenModelTest.class.getResourceAsStream(resource)) {
            Files.copy(in, folder.resolve(name));
        }
    }

    @Test
    void onePairOfTranslationsIsNearerThanTwoSubjects() throws IOException {
        SentenceMeaning meaning = new OpenModel().open(folder.toString());
        float[] one = meaning.vector("The harbour will reopen before winter.");
        float[] again = meaning.vector("Before the winter the port is to open again.");
        float[] other = meaning.vector("The orchestra has dismissed its conductor.");
        assertThat(SentenceMeaning.cosine(one, again)).isGreaterThan(0.3 + SentenceMeaning.cosine(one, other));
    }

    @Test
    void vectorsAreOfLengthOneAndTheSameEachTime() throws IOException {
        SentenceMeaning meaning = new OpenModel().open(folder.toString());
        float[] vector = meaning.vector("The harbour will reopen.");
        assertThat(SentenceMeaning.cosine(vector, vector)).isBetween(0.999, 1.001);
        assertThat(meaning.vector("The harbour will reopen.")).isEqualTo(vector);
    }

    @Test
    void saysWhatAFolderLacks(@TempDir Path empty) throws IOException {
        assertThatThrownBy(() -> new OpenModel().open(empty.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("vocab.txt");
        Files.writeString(empty.resolve("vocab.txt"), "[CLS]\n[SEP]\n[UNK]\n");
        assertThatThrownBy(() -> new OpenModel().open(empty.toString()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(".onnx");
    }
}
