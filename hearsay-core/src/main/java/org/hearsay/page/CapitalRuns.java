package org.hearsay.page;

import java.util.Set;
import org.hearsay.text.Host;

/** The words of one line and the runs of them that begin with capitals, as names do. */
final class CapitalRuns {
    private static final int LONGEST = 8;
    private static final int LONGEST_ADDRESS = 80;
    private static final Set<String> LINKS = Set.of("of", "the", "&", "and", "de", "der", "des", "la", "le", "du");

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final String[] keys;

    /** Takes in what a line holds. */
    interface Reader {
        /** The part of a host, in an address on the line, that a registrar sold. */
        void host(String label);

        /** Words that may be a name, from the first up to one before {@code to}. */
        void run(CapitalRuns words, int from, int to);
    }

    /** Parts a line at its spaces, of which it has one between two words. */
    CapitalRuns(String text) {
        this.text = text;
        int size = 1;
        for (int i = 0; i < text.length(); i++) {
            size += text.charAt(i) == ' ' ? 1 : 0;
        }
        this.starts = new int[size];
        this.ends = new int[size];
        this.keys = new String[size];
        int start = 0;
        for (int i = 0; i < size; i++) {
            int end = text.indexOf(' ', start);
            starts[i] = start;
            ends[i] = end < 0 ? text.length() : end;
            start = ends[i] + 1;
        }
    }

    int size() {
        return starts.length;
    }

    /** Letters and digits of a word in lower case. */
    String key(int word) {
        if (keys[word] == null) {
            keys[word] = Prose.key(text.substring(starts[word], ends[word])).replace(" ", "");
        }
        return keys[word];
    }

    /** The same of some words together, without "the" before them: the form in which names of outlets are compared. */
    String key(int from, int to) {
        int start = to - from > 1 && key(from).equals("the") ? from + 1 : from;
        if (to - start == 1) {
            return key(start);
        }
        StringBuilder key = new StringBuilder();
        for (int i = start; i < to; i++) {
            key.append(key(i));
        }
        return key.toString();
    }

    /** The words as printed, without marks around them. */
    String form(int from, int to) {
        int start = starts[from];
        int end = ends[to - 1];
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** True for a word whose first letter or digit is a capital. */
    boolean isCapital(int word) {
        int at = firstOfWord(word);
        return at < ends[word] && Character.isUpperCase(text.charAt(at));
    }

    private int firstOfWord(int word) {
        int at = starts[word];
        while (at < ends[word] && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Tells every host, and every run whole and without its first or last words: "Follow Oller Herald" holds a name. */
    void each(Reader reader) {
        int from = -1;
        for (int i = 0; i <= starts.length; i++) {
            boolean inside = i < starts.length;
            if (inside) {
                host(i, reader);
            }
            boolean on =
                    inside && (isCapital(i) || from >= 0 && isLink(i) && i + 1 < starts.length && isCapital(i + 1));
            from = on && from < 0 ? i : from;
            boolean stops = on && ".,:;!?)|".indexOf(text.charAt(ends[i] - 1)) >= 0;
            if (from >= 0 && (!on || stops)) {
                run(from, stops ? i + 1 : i, reader);
                from = -1;
            }
        }
    }

    private boolean isLink(int word) {
        int length = ends[word] - starts[word];
        return length <= 3 && LINKS.contains(text.substring(starts[word], ends[word]));
    }

    private void host(int word, Reader reader) {
        int dot = text.indexOf('.', starts[word]);
        int end = ends[word];
        while (end > starts[word] && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        if (dot <= starts[word] || dot + 2 >= end || end - starts[word] > LONGEST_ADDRESS) {
            return;
        }
        String printed = text.substring(starts[word], end);
        String address = printed.substring(printed.indexOf('@') + 1);
        Host host = Host.of(address.contains("//") ? address : "//" + address);
        if (host != null && isPlain(host.name())) {
            reader.host(host.label());
        }
    }

    private static boolean isPlain(String name) {
        return name.chars().allMatch(c -> c < 128) && Character.isLetter(name.charAt(name.length() - 1));
    }

    private void run(int from, int to, Reader reader) {
        int words = to - from;
        if (words > LONGEST) {
            return;
        }
        reader.run(this, from, to);
        if (words >= 2) {
            part(from + 1, to, reader);
            part(from, to - 1, reader);
        }
        if (words >= 3) {
            part(from + 1, to - 1, reader);
            part(from + 2, to, reader);
        }
    }

    /** A part of a run begins and ends with capitals too. */
    private void part(int from, int to, Reader reader) {
        if (isCapital(from) && isCapital(to - 1)) {
            reader.run(this, from, to);
        }
    }
}
