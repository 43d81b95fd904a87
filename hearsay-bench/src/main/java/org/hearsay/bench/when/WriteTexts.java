package org.hearsay.bench.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the plain texts of TempEval-3's training files for other tools to read: a file a document, its day in the first line.
 * Arguments: the folder of .tml files, {@code seen} or {@code unseen}, and the folder to write to.
 */
public final class WriteTexts {
    private WriteTexts() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        for (TimeMl document : TimeMl.folder(Path.of(arguments[0]))) {
            if (document.unseen() == arguments[1].equals("unseen")) {
                Files.writeString(folder.resolve(document.name() + ".txt"), document.day() + "\n" + document.text());
            }
        }
    }
}
