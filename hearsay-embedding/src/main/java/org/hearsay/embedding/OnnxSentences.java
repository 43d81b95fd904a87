package org.hearsay.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.SentenceMeaning;

/**
 * A sentence model in ONNX Runtime: the mean of its last layer, brought to length one. One sentence at a time, since a batch
 * changes the vectors of a quantised model, and on one thread.
 */
final class OnnxSentences implements SentenceMeaning {
    private static final int MOST_PIECES = 256;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final WordPieces pieces;

    OnnxSentences(Path model, WordPieces pieces) throws OrtException {
        this.pieces = pieces;
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(model.toString(), options);
        }
    }

    @Override
    public float[] vector(String text) {
        long[] numbers = pieces.of(text, MOST_PIECES);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        Map<String, long[]> all =
                Map.of("input_ids", numbers, "attention_mask", ones, "token_type_ids", new long[numbers.length]);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            for (String name : session.getInputNames()) {
                long[] values = all.get(name);
                if (values == null) {
                    throw new IllegalStateException("the model asks for " + name + ", which is not known here");
                }
                inputs.put(name, OnnxTensor.createTensor(environment, new long[][] {values}));
            }
            try (OrtSession.Result result = session.run(inputs)) {
                return unit(result.get(0).getValue());
            }
        } catch (OrtException fault) {
            throw new IllegalStateException("the sentence model failed: " + fault.getMessage(), fault);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private static float[] unit(Object output) {
        if (output instanceof float[][] sentences) {
            return unit(new float[][] {sentences[0]});
        }
        if (output instanceof float[][][] words) {
            return unit(words[0]);
        }
        throw new IllegalStateException("the model gives no vectors of words or sentences");
    }

    private static float[] unit(float[][] words) {
        double[] sum = new double[words[0].length];
        for (float[] word : words) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += word[i];
            }
        }
        double square = 0;
        for (double value : sum) {
            square += value * value;
        }
        float[] unit = new float[sum.length];
        for (int i = 0; i < unit.length && square > 0; i++) {
            unit[i] = (float) (sum[i] / Math.sqrt(square));
        }
        return unit;
    }
}
