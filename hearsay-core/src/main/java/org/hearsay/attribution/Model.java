package org.hearsay.attribution;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The learned weights of one language: word classes, tagger, parser, cues, spans, choice among readings, confidence, and what was counted of
 * cues and sources.
 *
 * <p>The file is gzip; it begins with lines that say where the weights come from, up to a blank line, and goes on in
 * binary. Weights are kept in steps of a 127th of the largest of their table.
 *
 * @param origin the lines at the file's head
 */
record Model(
        String origin,
        Clusters clusters,
        List<String> tags,
        List<String> relations,
        Weights tagger,
        Weights moves,
        Weights arcs,
        Weights cues,
        LabelModel spans,
        Weights choice,
        Weights confidence,
        CueHabits habits,
        Habits sources,
        double threshold) {

    /** Reads the model that lies beside this class. */
    static Model load(String resource) {
        try (InputStream file = Model.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("no model " + resource);
            }
            return read(new DataInputStream(new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read model " + resource, broken);
        }
    }

    private static Model read(DataInputStream in) throws IOException {
        StringBuilder origin = new StringBuilder();
        int last = '\n';
        for (int c = in.readUnsignedByte(); c != '\n' || last != '\n'; c = in.readUnsignedByte()) {
            origin.append((char) c);
            last = c;
        }
        List<String> tags = List.of(in.readUTF().split(" "));
        List<String> relations = List.of(in.readUTF().split(" "));
        double threshold = in.readDouble();
        Clusters clusters = Clusters.read(in);
        return new Model(
                origin.toString(),
                clusters,
                tags,
                relations,
                weights(in),
                weights(in),
                weights(in),
                weights(in),
                new LabelModel(weights(in), numbers(in)),
                weights(in),
                weights(in),
                new CueHabits(Clusters.read(in), Habits.read(in)),
                Habits.read(in),
                threshold);
    }

    void write(OutputStream file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file, 1 << 16))) {
            out.write((origin + "\n").getBytes(StandardCharsets.US_ASCII));
            out.writeUTF(String.join(" ", tags));
            out.writeUTF(String.join(" ", relations));
            out.writeDouble(threshold);
            clusters.write(out);
            for (Weights table : List.of(tagger, moves, arcs, cues, spans.words)) {
                write(out, table);
            }
            write(out, spans.passes);
            write(out, choice);
            write(out, confidence);
            habits.meanings().write(out);
            habits.cues().write(out);
            sources.write(out);
        }
    }

    /** Weights as the steps they are kept in: a quarter of the room that numbers take. */
    private static Weights weights(DataInputStream in) throws IOException {
        int bits = in.readInt();
        int labels = in.readInt();
        byte[] steps = new byte[in.readInt()];
        float step = in.readFloat();
        in.readFully(steps);
        return new Weights(bits, labels, steps, step);
    }

    private static void write(DataOutputStream out, Weights table) throws IOException {
        out.writeInt(table.bits());
        out.writeInt(table.labels);
        write(out, table.floats());
    }

    private static float[] numbers(DataInputStream in) throws IOException {
        byte[] steps = new byte[in.readInt()];
        float step = in.readFloat();
        in.readFully(steps);
        float[] values = new float[steps.length];
        for (int i = 0; i < steps.length; i++) {
            values[i] = steps[i] * step;
        }
        return values;
    }

    private static void write(DataOutputStream out, float[] values) throws IOException {
        float most = 1e-9f;
        for (float value : values) {
            most = Math.max(most, Math.abs(value));
        }
        byte[] steps = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            steps[i] = (byte) Math.round(values[i] / most * 127);
        }
        out.writeInt(steps.length);
        out.writeFloat(most / 127);
        out.write(steps);
    }
}
