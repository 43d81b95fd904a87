package org.hearsay.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Takes the mean of several trainings, which errs less than each: {@code MeanModels OUT FIRST MORE...}. Tagger, parser and
 * word classes are those of the first.
 */
public final class MeanModels {
    private MeanModels() {}

    public static void main(String[] arguments) throws IOException {
        List<Model> models = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            try (DataInputStream in = new DataInputStream(
                    new BufferedInputStream(new GZIPInputStream(Files.newInputStream(Path.of(arguments[i])))))) {
                models.add(Model.read(in, false));
            }
        }
        Model first = models.get(0);
        mean(models.stream().map(model -> model.cues().values).toList());
        mean(models.stream().map(model -> model.spans().words.values).toList());
        mean(models.stream().map(model -> model.spans().passes).toList());
        mean(models.stream().map(model -> model.choice().values).toList());
        mean(models.stream().map(model -> model.confidence().values).toList());
        StringBuilder origin = new StringBuilder(
                "# Mean of " + models.size() + " trainings (org.hearsay.attribution.MeanModels), each as follows.\n");
        models.forEach(model -> origin.append(model.origin()));
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            new Model(
                            origin.toString(),
                            first.clusters(),
                            first.tags(),
                            first.relations(),
                            first.tagger(),
                            first.moves(),
                            first.arcs(),
                            first.cues(),
                            first.spans(),
                            first.choice(),
                            first.confidence(),
                            first.threshold())
                    .write(out);
        }
    }

    /** Leaves the mean in the first. */
    private static void mean(List<float[]> tables) {
        float[] first = tables.get(0);
        for (int i = 0; i < first.length; i++) {
            float sum = 0;
            for (float[] table : tables) {
                sum += table[i];
            }
            first[i] = sum / tables.size();
        }
    }
}
