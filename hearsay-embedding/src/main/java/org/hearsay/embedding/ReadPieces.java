package org.hearsay.embedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a model's list of word pieces: {@code vocab.txt}, a piece a line, or the vocabulary of {@code tokenizer.json}. */
final class ReadPieces {
    private ReadPieces() {}

    /** @throws IOException if the folder has neither, or what it has is no such list */
    static WordPieces read(Path folder) throws IOException {
        Path lines = folder.resolve("vocab.txt");
        Path json = folder.resolve("tokenizer.json");
        Map<String, Integer> numbers = new HashMap<>();
        if (Files.exists(lines)) {
            List<String> pieces = Files.readAllLines(lines);
            for (int i = 0; i < pieces.size(); i++) {
                numbers.put(pieces.get(i), i);
            }
        } else if (Files.exists(json)) {
            readJson(json, numbers);
        } else {
            throw new IOException("neither vocab.txt nor tokenizer.json in " + folder);
        }
        try {
            return new WordPieces(numbers);
        } catch (IllegalArgumentException fault) {
            throw new IOException(
                    "the model in " + folder
                            + " does not cut words as BERT does (WordPiece), which is all that is known here",
                    fault);
        }
    }

    private static void readJson(Path file, Map<String, Integer> numbers) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("vocab")) {
                    if (parser.nextToken() != JsonToken.START_OBJECT) {
                        return;
                    }
                    while (parser.nextToken() == JsonToken.FIELD_NAME) {
                        String piece = parser.currentName();
                        parser.nextToken();
                        numbers.put(piece, parser.getIntValue());
                    }
                    return;
                }
            }
        }
    }
}
