package org.hearsay.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A text cut up for reading: words, and for each word its sentence, its paragraph and its quotation.
 *
 * <p>A sentence here never ends inside a quotation: one that holds several sentences is read as one stretch.
 */
final class Passage {
    private static final Map<String, String> MISREAD = TermTable.load(Passage.class, "recognition.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

    final String text;
    final int size;
    final Word[] words;
    /** The words folded: lower case, plain marks, what recognition of print misread as it was. */
    final String[] plain;
    /** Index of the first and one past the last word of each sentence. */
    final int[] sentenceStart;

    final int[] sentenceEnd;
    final int[] sentence;
    /** True for the first word of each sentence in the usual sense, inside quotations too. */
    final boolean[] first;

    final int[] paragraph;
    /** Index of the outer quotation that holds the word, its marks included; -1 for none. */
    final int[] quotation;

    final List<Quotation> quotations;

    private @Nullable CueTable cues;
    private long[] kinds = new long[0];

    Passage(String text) {
        this.text = text;
        this.words = Tokens.of(text).toArray(Word[]::new);
        this.size = words.length;
        this.plain = new String[size];
        this.paragraph = new int[size];
        this.sentence = new int[size];
        this.quotation = new int[size];
        this.first = new boolean[size];
        this.quotations =
                FindQuotations.of(text).stream().filter(q -> q.depth() == 0).toList();
        int line = 0;
        int at = 0;
        for (int i = 0; i < size; i++) {
            String folded = Fold.plain(words[i].text());
            plain[i] = folded.isEmpty() ? words[i].text() : MISREAD.getOrDefault(folded, folded);
            for (; at < words[i].start(); at++) {
                line += text.charAt(at) == '\n' ? 1 : 0;
            }
            paragraph[i] = line;
        }
        markQuotations();
        int[] starts = new int[size];
        int count = markSentences(starts);
        this.sentenceStart = Arrays.copyOf(starts, count);
        this.sentenceEnd = new int[count];
        for (int s = 0; s < count; s++) {
            sentenceEnd[s] = s + 1 < count ? starts[s + 1] : size;
        }
    }

    private void markQuotations() {
        Arrays.fill(quotation, -1);
        int w = 0;
        for (int q = 0; q < quotations.size(); q++) {
            for (Span piece : quotations.get(q).pieces()) {
                while (w < size && words[w].start() < piece.start()) {
                    w++;
                }
                for (; w < size && words[w].start() < piece.end(); w++) {
                    quotation[w] = q;
                }
            }
        }
    }

    private int markSentences(int[] starts) {
        int count = 0;
        int w = 0;
        for (Span span : Sentences.of(text)) {
            while (w < size && words[w].start() < span.start()) {
                sentence[w] = Math.max(0, count - 1);
                w++;
            }
            if (w >= size || words[w].start() >= span.end()) {
                continue;
            }
            first[w] = true;
            boolean inside =
                    w > 0 && quotation[w] >= 0 && quotation[w] == quotation[w - 1] && paragraph[w] == paragraph[w - 1];
            if (!inside || count == 0) {
                starts[count++] = w;
            }
            for (; w < size && words[w].start() < span.end(); w++) {
                sentence[w] = count - 1;
            }
        }
        for (; w < size; w++) {
            sentence[w] = Math.max(0, count - 1);
        }
        return count == 0 && size > 0 ? 1 : count;
    }

    /** What each word is in a language's table of cues, looked up once. */
    long[] kinds(CueTable table) {
        if (table != cues) {
            kinds = table.kinds(plain);
            cues = table;
        }
        return kinds;
    }

    /** Index of the first word that starts at or after the offset. */
    int wordAt(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isLetters(int word) {
        return words[word].kind() == Word.Kind.LETTERS;
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(words[word].text().codePointAt(0));
    }

    /** From the first word to the last, one past. */
    Span span(int from, int to) {
        return new Span(words[from].start(), words[to - 1].end());
    }
}
