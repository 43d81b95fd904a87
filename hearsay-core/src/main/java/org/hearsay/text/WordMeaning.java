package org.hearsay.text;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What English words mean out of context: a vector of bytes for each of the commonest, scaled so that the product of a
 * vector with itself is about one. Words are folded and in lower case.
 *
 * <p>The resource: lines that begin with {@code #} say where the figures come from; a line with the number of words and
 * of dimensions; the words, one a line; then the bytes, word by word.
 */
public final class WordMeaning {
    private static final float SCALE = 1f / (127f * 127f);

    private final Map<String, Integer> numbers;
    private final byte[] values;
    private final int dimensions;

    private WordMeaning(Map<String, Integer> numbers, byte[] values, int dimensions) {
        this.numbers = numbers;
        this.values = values;
        this.dimensions = dimensions;
    }

    /** The vectors that ship for English, read once, when first asked for. */
    public static WordMeaning english() {
        return English.VECTORS;
    }

    private static WordMeaning load(String resource) {
        try (InputStream stream = WordMeaning.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no vectors " + resource);
            }
            return read(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read vectors " + resource, broken);
        }
    }

    /**
     * Reads vectors in the form of the resource.
     *
     * @throws IOException if the stream breaks off
     */
    public static WordMeaning read(InputStream bytes) throws IOException {
        DataInputStream stream = new DataInputStream(new BufferedInputStream(bytes, 1 << 16));
        String line = line(stream);
        while (line.startsWith("#")) {
            line = line(stream);
        }
        int count = Integer.parseInt(line.substring(0, line.indexOf(' ')));
        int dimensions = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
        Map<String, Integer> numbers = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            numbers.put(line(stream), i);
        }
        byte[] values = new byte[count * dimensions];
        stream.readFully(values);
        return new WordMeaning(numbers, values, dimensions);
    }

    private static String line(InputStream stream) throws IOException {
        byte[] bytes = new byte[256];
        int length = 0;
        for (int c = stream.read(); c >= 0 && c != '\n'; c = stream.read()) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, length * 2);
            }
            bytes[length++] = (byte) c;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** The number of a word, or -1 for words that are not known. */
    public int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /** The known words, the commonest first. */
    public List<String> words() {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The figures of a known word; all from -1 to 1. */
    public float[] vector(int word) {
        float[] vector = new float[dimensions];
        for (int i = 0; i < dimensions; i++) {
            vector[i] = values[word * dimensions + i] / 127f;
        }
        return vector;
    }

    /** How near two known words are, about -1 to 1. */
    public float nearness(int a, int b) {
        int sum = 0;
        int x = a * dimensions;
        int y = b * dimensions;
        for (int i = 0; i < dimensions; i++) {
            sum += values[x + i] * values[y + i];
        }
        return sum * SCALE;
    }

    private static final class English {
        private static final WordMeaning VECTORS = load("word-vectors.bin");
    }
}
