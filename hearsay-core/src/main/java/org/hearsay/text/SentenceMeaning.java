package org.hearsay.text;

import java.io.IOException;

/** Vectors of sentences by a model: the nearer two point in one direction, the likelier they mean the same. */
public interface SentenceMeaning {
    /** A vector of length one, the same for the same text on one machine; of all zeros for a text without words. */
    float[] vector(String text);

    /** The cosine of two such vectors. */
    static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    /** Opens models; found as a service, so that what runs them is loaded only where one is asked for. */
    interface Opener {
        /**
         * Opens the model of a folder.
         *
         * @throws IOException if the folder holds no model that can be read
         */
        SentenceMeaning open(String folder) throws IOException;
    }
}
