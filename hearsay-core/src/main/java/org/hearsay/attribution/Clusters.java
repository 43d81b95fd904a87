package org.hearsay.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Classes of words that stand in like places (Brown et al. 1992): a path in a binary tree for each word. */
final class Clusters {
    private final Map<String, Integer> paths = new HashMap<>();

    void put(String word, String path) {
        int code = 1;
        for (int i = 0; i < path.length(); i++) {
            code = code << 1 | path.charAt(i) - '0';
        }
        paths.put(word, code);
    }

    void put(String word, int code) {
        paths.put(word, code);
    }

    /** Writes the words in their order with their paths. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(paths.size());
        for (Map.Entry<String, Integer> entry : new TreeMap<>(paths).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    /** The whole path as a number with a leading one; 1 for a word that is not known. */
    int of(String word) {
        return paths.getOrDefault(word, 1);
    }

    /** The first six steps of a path. */
    int wide(int path) {
        return first(path, 6);
    }

    static int first(int path, int steps) {
        int length = 31 - Integer.numberOfLeadingZeros(path);
        return length <= steps ? path : path >> length - steps;
    }
}
