package org.hearsay.app.cli;

import java.io.IOException;
import java.util.ServiceLoader;
import org.hearsay.pipeline.Steps;
import org.hearsay.text.SentenceMeaning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A user's own sentence model; without one nothing of it is loaded. */
final class MeaningOption {
    @Option(
            names = "--embedding-model",
            paramLabel = "FOLDER",
            description = "Weigh what a sentence model says too: a file .onnx with vocab.txt or tokenizer.json.")
    @Nullable
    String folder;

    /**
     * The steps, with the model if one is given.
     *
     * @throws IOException if it cannot be opened
     */
    Steps steps() throws IOException {
        if (folder == null) {
            return new Steps();
        }
        SentenceMeaning.Opener opener = ServiceLoader.load(SentenceMeaning.Opener.class)
                .findFirst()
                .orElseThrow(
                        () -> new WrongUse("--embedding-model needs hearsay-embedding and ONNX Runtime on the class"
                                + " path; the launcher puts them there"));
        return new Steps(opener.open(folder));
    }
}
