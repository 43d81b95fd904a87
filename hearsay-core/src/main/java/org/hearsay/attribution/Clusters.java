package org.hearsay.attribution;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Classes of words that stand in like places (Brown et al. 1992): a path in a binary tree for each word. */
final class Clusters {
    /** Fingerprints of words, 0 where there is none: open addressing, at least half of it free. */
    private long[] prints = new long[1 << 17];

    private String[] words = new String[prints.length];
    private int[] paths = new int[prints.length];
    private int size;

    void put(String word, String path) {
        int code = 1;
        for (int i = 0; i < path.length(); i++) {
            code = code << 1 | path.charAt(i) - '0';
        }
        put(word, code);
    }

    void put(String word, int code) {
        if (2 * size >= prints.length) {
            grow();
        }
        long print = print(word);
        int at = find(print);
        size += prints[at] == 0 ? 1 : 0;
        prints[at] = print;
        words[at] = word;
        paths[at] = code;
    }

    private void grow() {
        String[] oldWords = words;
        int[] oldPaths = paths;
        prints = new long[2 * oldWords.length];
        words = new String[prints.length];
        paths = new int[prints.length];
        size = 0;
        for (int i = 0; i < oldWords.length; i++) {
            if (oldWords[i] != null) {
                put(oldWords[i], oldPaths[i]);
            }
        }
    }

    /** Where a fingerprint stands, or could. */
    private int find(long print) {
        int mask = prints.length - 1;
        int at = (int) (print >>> 32) & mask;
        while (prints[at] != 0 && prints[at] != print) {
            at = at + 1 & mask;
        }
        return at;
    }

    /** A number of 64 bits, never 0, that no two words in a million share but by a chance of one in thirty million. */
    private static long print(String word) {
        long print = word.length() + 1;
        for (int i = 0; i < word.length(); i++) {
            print = (print ^ word.charAt(i)) * 0x9E3779B97F4A7C15L;
            print ^= print >>> 29;
        }
        return print == 0 ? 1 : print;
    }

    /** Writes the words in their order with their paths. */
    void write(DataOutputStream out) throws IOException {
        out.writeInt(size);
        Map<String, Integer> sorted = new TreeMap<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i] != null) {
                sorted.put(words[i], paths[i]);
            }
        }
        for (Map.Entry<String, Integer> entry : sorted.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue());
        }
    }

    static Clusters read(DataInputStream in) throws IOException {
        Clusters read = new Clusters();
        int words = in.readInt();
        for (int i = 0; i < words; i++) {
            read.put(in.readUTF(), in.readInt());
        }
        return read;
    }

    /** The whole path as a number with a leading one; 1 for a word that is not known. */
    int of(String word) {
        int at = find(print(word));
        return prints[at] == 0 ? 1 : paths[at];
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
