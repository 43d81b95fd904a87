package org.hearsay.collation;

/**
 * What tells a word that nothing renders from one that the model of links was slow to find a counterpart for: its surest
 * links and their rivals, what stands free on the other side where its counterpart should be, and the words beside it.
 *
 * <p>For the words of one rendering; those of the other are asked with everything turned.
 */
final class LoneFeatures {
    private static final int COUNT = 36;

    /** Words of a link below this are free for others. */
    private static final float HELD = 0.5f;

    /** Steps between two words beyond this count as this many. */
    private static final int FAR = 6;

    private final Rendering own;
    private final Rendering other;
    private final LinkTable links;
    private final Likeness like;
    /** True if the words are those of the tables' columns. */
    private final boolean turned;

    private final Best best;
    private final Best back;

    LoneFeatures(Rendering a, Rendering b, LinkTable links, Likeness like) {
        this(a, b, links, like, false, new Best(links, false), new Best(links, true));
    }

    private LoneFeatures(
            Rendering own, Rendering other, LinkTable links, Likeness like, boolean turned, Best best, Best back) {
        this.own = own;
        this.other = other;
        this.links = links;
        this.like = like;
        this.turned = turned;
        this.best = best;
        this.back = back;
    }

    /** The same for the words of the other rendering. */
    LoneFeatures turned() {
        return new LoneFeatures(other, own, links, like, !turned, back, best);
    }

    private float cell(LinkTable table, int i, int j) {
        return turned ? table.at(j, i) : table.at(i, j);
    }

    /** How sure the surest link of a word is. */
    float surest(int i) {
        return best.first[i];
    }

    /** The word that the surest link of a word leads to; the first word if it has none. */
    int partner(int i) {
        return best.at[i];
    }

    /** The figures of a word. */
    float[] of(int i) {
        float[] to = new float[COUNT];
        int f = links(i, to);
        f = likeness(i, to, f);
        f = words(i, to, f);
        f = around(i, to, f);
        f = free(i, to, f);
        if (f != COUNT) {
            throw new IllegalStateException("a word has " + f + " figures");
        }
        return to;
    }

    private int links(int i, float[] to) {
        int j = best.at[i];
        int f = 0;
        to[f++] = best.first[i];
        to[f++] = best.second[i];
        to[f++] = best.sum[i];
        to[f++] = best.alone[i];
        to[f++] = back.besides(j, i);
        to[f++] = back.sum[j] - best.first[i];
        to[f++] = best.first[i] - back.besides(j, i);
        float open = 0;
        for (int k = 0; k < other.size(); k++) {
            open = Math.max(open, cell(links, i, k) * (1 - back.besides(k, i)));
        }
        to[f++] = open;
        return f;
    }

    private int likeness(int i, float[] to, int at) {
        int j = best.at[i];
        int f = at;
        float most = 0;
        float mostFree = 0;
        int same = 0;
        for (int k = 0; k < other.size(); k++) {
            float value = cell(like.base(), i, k);
            most = Math.max(most, value);
            if (back.besides(k, i) < HELD) {
                mostFree = Math.max(mostFree, value);
            }
            same += cell(like.words(), i, k) == 1 ? 1 : 0;
        }
        int again = 0;
        for (int k = 0; k < own.size(); k++) {
            again += own.term(k).word().equals(own.term(i).word()) ? 1 : 0;
        }
        to[f++] = cell(like.words(), i, j);
        to[f++] = cell(like.meaning(), i, j);
        to[f++] = cell(like.base(), i, j);
        to[f++] = most;
        to[f++] = mostFree;
        to[f++] = same;
        to[f++] = again - same;
        return f;
    }

    private int words(int i, float[] to, int at) {
        Term word = own.term(i);
        Term partner = other.term(best.at[i]);
        int f = at;
        to[f++] = (float) word.rarity();
        to[f++] = (float) partner.rarity();
        to[f++] = word.sort().ordinal();
        to[f++] = partner.sort().ordinal();
        to[f++] = (word.capital() ? 1 : 0) + (word.number() != null ? 2 : 0);
        to[f++] = sort(i - 1);
        to[f++] = sort(i + 1);
        return f;
    }

    private float sort(int i) {
        return i < 0 || i >= own.size() ? -1 : own.term(i).sort().ordinal();
    }

    private int around(int i, float[] to, int at) {
        int j = best.at[i];
        int f = at;
        for (int step : new int[] {-1, 1}) {
            int near = i + step;
            boolean there = near >= 0 && near < own.size();
            to[f++] = there ? best.first[near] : 1;
            to[f++] = there ? cell(links, i, best.at[near]) : 0;
            to[f++] = there ? Math.max(-FAR, Math.min(FAR, step * (best.at[near] - j))) : 0;
        }
        to[f++] = i > 1 ? best.first[i - 2] : 1;
        to[f++] = i + 2 < own.size() ? best.first[i + 2] : 1;
        return f;
    }

    /** What is free between the counterparts of the nearest words that have one, and the run of free words here. */
    private int free(int i, float[] to, int at) {
        int before = i - 1;
        while (before >= 0 && best.first[before] < HELD) {
            before--;
        }
        int after = i + 1;
        while (after < own.size() && best.first[after] < HELD) {
            after++;
        }
        int from = before < 0 ? -1 : best.at[before];
        int end = after == own.size() ? other.size() : best.at[after];
        int count = 0;
        int content = 0;
        float room = 0;
        for (int k = Math.min(from, end) + 1; k < Math.max(from, end); k++) {
            float spare = 1 - back.besides(k, i);
            room += spare;
            count += spare > HELD ? 1 : 0;
            content += spare > HELD && other.term(k).isContent() ? 1 : 0;
        }
        int f = at;
        to[f++] = count;
        to[f++] = content;
        to[f++] = room;
        to[f++] = Math.max(-FAR, Math.min(FAR, end - from));
        to[f++] = i - before;
        to[f++] = after - i;
        return f;
    }

    /** Of each row of a table (column, if turned) the two surest links, their sum, and the chance of none, were each apart. */
    private static final class Best {
        private final int[] at;
        private final float[] first;
        private final float[] second;
        private final float[] sum;
        private final float[] alone;

        Best(LinkTable table, boolean turned) {
            int rows = turned ? table.columns() : table.rows();
            int columns = turned ? table.rows() : table.columns();
            at = new int[rows];
            first = new float[rows];
            second = new float[rows];
            sum = new float[rows];
            alone = new float[rows];
            for (int i = 0; i < rows; i++) {
                float none = 1;
                for (int j = 0; j < columns; j++) {
                    float value = turned ? table.at(j, i) : table.at(i, j);
                    if (value > 0) {
                        sum[i] += value;
                        none *= 1 - value;
                        if (value > first[i]) {
                            second[i] = first[i];
                            first[i] = value;
                            at[i] = j;
                        } else {
                            second[i] = Math.max(second[i], value);
                        }
                    }
                }
                alone[i] = none;
            }
        }

        /** The surest link of a row but the one in a column. */
        float besides(int i, int j) {
            return at[i] == j && first[i] > 0 ? second[i] : first[i];
        }
    }
}
