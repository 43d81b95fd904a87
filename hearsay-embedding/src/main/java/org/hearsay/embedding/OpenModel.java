package org.hearsay.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.text.SentenceMeaning;

/** Opens the sentence model of a folder: one file {@code .onnx}, there or in {@code onnx/}, and its list of word pieces. */
public final class OpenModel implements SentenceMeaning.Opener {
    @Override
    public SentenceMeaning open(String folder) throws IOException {
        Path path = Path.of(folder);
        WordPieces pieces = ReadPieces.read(path);
        try {
            return new OnnxSentences(model(path), pieces);
        } catch (OrtException fault) {
            throw new IOException("cannot run the model in " + folder + ": " + fault.getMessage(), fault);
        }
    }

    private static Path model(Path folder) throws IOException {
        for (Path place : List.of(folder, folder.resolve("onnx"))) {
            if (Files.isDirectory(place)) {
                List<Path> found;
                try (Stream<Path> files = Files.list(place)) {
                    found = files.filter(file -> file.toString().endsWith(".onnx"))
                            .sorted()
                            .toList();
                }
                Path plain = place.resolve("model.onnx");
                if (!found.isEmpty()) {
                    return found.contains(plain) ? plain : found.get(0);
                }
            }
        }
        throw new IOException("no file .onnx in " + folder);
    }
}
