package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.hearsay.attribution.Found.Range;
import org.jspecify.annotations.Nullable;

/**
 * Who may have said a quotation that has no cue: whoever is said to say something before or after it, a name right before
 * it, behind it or on the line below, or nobody who is named. Each candidate is given in numbers, for trees that choose.
 */
final class QuotationSources {
    /** Numbers of the quotation, then those of a candidate. */
    static final int OF_QUOTATION = 16;

    static final int COUNT = OF_QUOTATION + 14;

    private static final Set<String> READERS = Set.of("you", "your", "we", "our");

    private static final int NONE = 0;
    private static final int SIGNED = 1;
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    private static final int LEADING = 4;
    private static final int TRAILING = 5;
    /** Words from a quotation to the clause that goes on behind it. */
    private static final int NEAR = 4;

    private static final int MOST_BEFORE = 3;
    private static final int MOST_PARAGRAPHS = 2;

    private final Passage p;
    private final List<Found> found;
    private final List<Clause> clauses;
    private final int quotations;
    /** How many paragraphs up to each one have words outside quotations. */
    private final int[] told;
    /** How many attributions have a source that ends with a word. */
    private final Map<String, Integer> heads = new HashMap<>();

    private final NamesBeside names;

    /**
     * @param found what was found so far
     * @param clauses verbs with their subjects in the order of the text
     * @param quotations how many quotations of the text nobody claims
     * @param capitals whether nouns have capitals, so that one alone is no name
     */
    QuotationSources(Passage p, List<Found> found, List<Clause> clauses, int quotations, boolean capitals) {
        this.p = p;
        this.found =
                found.stream().sorted(Comparator.comparingInt(Found::start)).toList();
        this.clauses = clauses;
        this.quotations = quotations;
        this.told = told(p);
        for (Found one : found) {
            if (one.source() != null) {
                heads.merge(p.plain[one.source().to() - 1], 1, Integer::sum);
            }
        }
        this.names = new NamesBeside(p, heads.keySet(), capitals);
    }

    /** A candidate: a source or none, and the attribution it is taken from, if any. */
    record Option(@Nullable Range source, @Nullable Found from, float[] features) {}

    /** The candidates for a quotation, none among them; where its sentence goes on with a clause, the subject of that alone. */
    List<Option> of(Range quotation) {
        float[] shared = quotation(quotation);
        List<Option> options = new ArrayList<>();
        if (add(following(quotation), null, AFTER, quotation, shared, options)) {
            return options;
        }
        add(names.signature(quotation.to()), null, SIGNED, quotation, shared, options);
        add(names.leading(quotation.from()), null, LEADING, quotation, shared, options);
        add(names.trailing(quotation.to()), null, TRAILING, quotation, shared, options);
        before(quotation, shared, options);
        after(quotation, shared, options);
        add(null, null, NONE, quotation, shared, options);
        return options;
    }

    /** The subject of the clause that goes on behind the quotation: "..., " she went on. */
    private @Nullable Range following(Range quotation) {
        for (int i = firstClause(quotation.to()); i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            if (clause.start() - quotation.to() > NEAR || sentenceParts(quotation.to(), clause.start())) {
                return null;
            }
            if (clause.start() >= quotation.to()) {
                return clause.subject();
            }
        }
        return null;
    }

    /** Whether a sentence begins from the word behind a quotation on; "...?" he asked is one. */
    private boolean sentenceParts(int from, int to) {
        for (int w = from; w <= to && w < p.size; w++) {
            boolean asked = w == from && (!p.isCapital(w) || "?!".contains(p.plain[w - 2]));
            if (p.first[w] && !asked || p.paragraph[w] != p.paragraph[from - 1]) {
                return true;
            }
        }
        return false;
    }

    /** Index of the first clause whose subject begins at or after a word. */
    private int firstClause(int word) {
        return firstFrom(clauses, clause -> clause.subject().from(), word);
    }

    private void before(Range quotation, float[] shared, List<Option> options) {
        int taken = 0;
        for (int i = firstFrom(quotation.from()) - 1; i >= 0 && taken < MOST_BEFORE; i--) {
            Found one = found.get(i);
            if (told(one.start(), quotation.from()) > MOST_PARAGRAPHS) {
                return;
            }
            Range source = one.source();
            boolean other = source != null && !isReader(source);
            if (other && source.to() <= quotation.from() && p.quotation[source.from()] < 0) {
                taken += add(source, one, BEFORE, quotation, shared, options) ? 1 : 0;
            }
        }
    }

    private void after(Range quotation, float[] shared, List<Option> options) {
        for (int i = firstFrom(quotation.to()); i < found.size(); i++) {
            Found one = found.get(i);
            if (told(quotation.to() - 1, one.start()) > 1) {
                return;
            }
            Range source = one.source();
            boolean other = source != null && !isReader(source);
            if (other && source.from() >= quotation.to() && p.quotation[source.from()] < 0) {
                add(source, one, AFTER, quotation, shared, options);
                return;
            }
        }
    }

    /** "You" and "we" outside quotations are the reader and the author, who are not quoted. */
    private boolean isReader(Range source) {
        return READERS.contains(NewsLikeness.stem(p.plain[source.from()]));
    }

    /** Paragraphs with words outside quotations after that of one word, up to that of another one. */
    private int told(int from, int to) {
        return told[p.paragraph[to]] - told[p.paragraph[from]];
    }

    private static int[] told(Passage p) {
        int[] told = new int[p.size == 0 ? 0 : p.paragraph[p.size - 1] + 1];
        for (int w = 0; w < p.size; w++) {
            if (p.quotation[w] < 0) {
                told[p.paragraph[w]] = 1;
            }
        }
        for (int i = 1; i < told.length; i++) {
            told[i] += told[i - 1];
        }
        return told;
    }

    /** Index of the first attribution that begins at or after a word. */
    private int firstFrom(int word) {
        return firstFrom(found, Found::start, word);
    }

    /** Index of the first of a list in the order of their begins that begins at or after a word. */
    private static <T> int firstFrom(List<T> list, ToIntFunction<T> begin, int word) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (begin.applyAsInt(list.get(middle)) < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean add(
            @Nullable Range source,
            @Nullable Found from,
            int origin,
            Range quotation,
            float[] shared,
            List<Option> options) {
        if (origin != NONE && (source == null || options.stream().anyMatch(one -> source.equals(one.source)))) {
            return false;
        }
        float[] row = Arrays.copyOf(shared, COUNT);
        int at = OF_QUOTATION;
        row[at] = origin;
        row[at + 1] = options.size();
        if (source != null) {
            int near = source.from() < quotation.from() ? quotation.from() : quotation.to() - 1;
            row[at + 2] = p.sentence[near] - p.sentence[source.from()];
            row[at + 3] = told(source.from(), near);
            row[at + 4] = source.to() - source.from();
            row[at + 5] = SourceFeatures.pronoun(p.plain[source.from()]);
            row[at + 6] = p.isCapital(source.to() - 1) ? 1 : 0;
            row[at + 7] = heads.getOrDefault(p.plain[source.to() - 1], 0);
        }
        if (from != null) {
            int first = from.start();
            int last = from.content().get(from.content().size() - 1).to();
            for (Range range : from.cue() == null ? List.of(from.source()) : List.of(from.source(), from.cue())) {
                first = Math.min(first, range == null ? first : range.from());
                last = Math.max(last, range == null ? last : range.to());
            }
            row[at + 8] = (float) from.confidence();
            row[at + 9] = p.quotation[from.start()] >= 0 ? 1 : 0;
            row[at + 10] = origin == AFTER ? first - quotation.to() : quotation.from() - last;
            row[at + 11] =
                    p.quotation[from.content().get(from.content().size() - 1).to() - 1] >= 0 ? 1 : 0;
            row[at + 12] = from.cue() == null ? 1 : 0;
            row[at + 13] = Math.abs(firstFrom(from.start()) - firstFrom(quotation.from()));
        }
        options.add(new Option(source, from, row));
        return true;
    }

    private float[] quotation(Range quotation) {
        int from = quotation.from();
        int to = quotation.to();
        int capitals = 0;
        int letters = 0;
        for (int w = from; w < to; w++) {
            letters += p.isLetters(w) ? 1 : 0;
            capitals += p.isLetters(w) && p.isCapital(w) ? 1 : 0;
        }
        boolean opens = from == 0 || p.paragraph[from - 1] != p.paragraph[from];
        boolean closes = to >= p.size || p.paragraph[to] != p.paragraph[to - 1];
        float[] row = new float[OF_QUOTATION];
        row[0] = to - from;
        row[1] = opens ? 1 : 0;
        row[2] = closes ? 1 : 0;
        row[3] = from == 0 ? -1 : kind(from - 1);
        row[4] = to >= p.size ? -1 : kind(to);
        row[5] = kind(to - 2);
        row[6] = capitals / (float) Math.max(1, letters);
        row[7] = from > 0 && p.quotation[from - 1] >= 0 ? p.quotation[from - 1] == p.quotation[from] ? 2 : 1 : 0;
        row[8] = to < p.size && p.quotation[to] >= 0 ? p.quotation[to] == p.quotation[from] ? 2 : 1 : 0;
        row[9] = 1000f * quotations / (p.size + 100);
        row[10] = p.sentence[to - 1] - p.sentence[from];
        row[11] = Math.min(20, p.paragraph[from]);
        row[12] = from - p.sentenceStart[p.sentence[from]];
        row[13] = p.sentenceEnd[p.sentence[to - 1]] - to;
        row[14] = 1000f * found.size() / (p.size + 100);
        row[15] = quotations;
        return row;
    }

    /** What a word is as the neighbour of a quotation. */
    private int kind(int w) {
        return switch (p.plain[w]) {
            case ":" -> 1;
            case "," -> 2;
            case ".", "!", "?" -> 3;
            case "-" -> 4;
            case "\"", "'" -> 5;
            case "(", "[" -> 6;
            case "by" -> 7;
            case "that", "and", "but" -> 8;
            default -> p.isLetters(w) ? p.isCapital(w) ? 10 : 9 : 11;
        };
    }
}
