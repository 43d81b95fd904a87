package org.hearsay.collation;

/**
 * What the model of links looks at for a cell: the two words, the best rivals of each, the neighbours on the diagonal
 * and beside it, and where the surest words around them lead; from the second stage on also the links of the stage
 * before.
 */
final class LinkFeatures {
    private static final int OWN = 42;
    private static final int BEFORE = 29;
    private static final double SHARPNESS = 1 / 0.08;
    private static final int[][] AROUND = {
        {-1, -1}, {1, 1}, {-1, 1}, {1, -1}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}, {-2, -2}, {2, 2}, {0, -2}, {0, 2},
        {-2, 0}, {2, 0}
    };

    private final Rendering a;
    private final Rendering b;
    private final Likeness like;
    private final Rivals base;
    private final Guides anchors;
    private final int[] sameInRow;
    private final int[] sameInColumn;
    private final float[] logOfRow;
    private final float[] logOfColumn;
    private final float[] aloneA;
    private final float[] aloneB;

    LinkFeatures(Rendering a, Rendering b, Likeness like, Habits habits) {
        this.a = a;
        this.b = b;
        this.like = like;
        this.base = new Rivals(like.base(), SHARPNESS);
        this.sameInRow = new int[a.size()];
        this.sameInColumn = new int[b.size()];
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                if (like.words().at(i, j) == 1) {
                    sameInRow[i]++;
                    sameInColumn[j]++;
                }
            }
        }
        this.logOfRow = logarithms(sameInRow);
        this.logOfColumn = logarithms(sameInColumn);
        this.aloneA = alone(a, habits);
        this.aloneB = alone(b, habits);
        this.anchors = new Guides(a.size(), b.size(), anchorTable());
    }

    /** How many figures a cell has: in the first stage, or in a later one. */
    static int count(boolean later) {
        return OWN + (later ? BEFORE : 0);
    }

    private static float[] logarithms(int[] counts) {
        float[] logarithms = new float[counts.length];
        for (int i = 0; i < counts.length; i++) {
            logarithms[i] = (float) StrictMath.log(1 + counts[i]);
        }
        return logarithms;
    }

    private static float[] alone(Rendering rendering, Habits habits) {
        float[] alone = new float[rendering.size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] = habits.alone(rendering.term(i).word());
        }
        return alone;
    }

    /** Cells of words that stand once on each side, with content of their own. */
    private LinkTable anchorTable() {
        LinkTable table = new LinkTable(a.size(), b.size());
        for (int i = 0; i < a.size(); i++) {
            for (int j = 0; j < b.size(); j++) {
                boolean sure = like.words().at(i, j) >= 0.9f
                        && a.term(i).isContent()
                        && sameInRow[i] <= 1
                        && sameInColumn[j] <= 1;
                table.set(i, j, sure ? like.words().at(i, j) : 0);
            }
        }
        return table;
    }

    /** Fills in what a cell shows by itself. */
    void own(int i, int j, float[] to) {
        Term x = a.term(i);
        Term y = b.term(j);
        float words = like.words().at(i, j);
        float meaning = like.meaning().at(i, j);
        float habit = like.habit().at(i, j);
        double apart = Math.abs((i + 0.5) / a.size() - (j + 0.5) / b.size());
        int f = 0;
        to[f++] = words == 1 ? 1 : 0;
        to[f++] = words;
        to[f++] = meaning;
        to[f++] = meaning == 0 ? 1 : 0;
        to[f++] = habit;
        to[f++] = habit == 0 ? 1 : 0;
        to[f++] = like.initials().at(i, j);
        to[f++] = like.base().at(i, j);
        f = base.fill(i, j, to, f);
        to[f++] = (float) (x.rarity() + y.rarity()) / 2;
        to[f++] = (float) Math.abs(x.rarity() - y.rarity());
        to[f++] = words == 1 ? (float) x.rarity() : 0;
        to[f++] = x.isContent() && y.isContent() ? 1 : 0;
        to[f++] = x.sort() == Term.Sort.SMALL && y.sort() == Term.Sort.SMALL ? 1 : 0;
        to[f++] = x.isMark() && y.isMark() ? 1 : 0;
        to[f++] = x.isMark() != y.isMark() ? 1 : 0;
        to[f++] = (float) apart;
        to[f++] = (float) (apart * apart);
        for (int k = 0; k < 10; k++) {
            to[f++] = like.base().orZero(i + AROUND[k][0], j + AROUND[k][1]);
        }
        to[f++] = logOfRow[i];
        to[f++] = logOfColumn[j];
        f = anchors.fill(i, j, to, f);
        to[f++] = (float) like.share();
        to[f++] = (float) Math.min(a.size(), b.size()) / Math.max(a.size(), b.size());
        to[f++] = aloneA[i] + aloneB[j];
        if (f != count(false)) {
            throw new IllegalStateException("a cell has " + f + " figures");
        }
    }

    /** Fills in what the stage before says of a cell and those around it, from {@code at} on. */
    void before(int i, int j, LinkTable links, Rivals rivals, Guides guides, float[] to, int at) {
        int f = at;
        float own = links.at(i, j);
        to[f++] = (float) StrictMath.log((own + 1e-4) / (1 - own + 1e-4)) / 4;
        to[f++] = own;
        to[f++] = rivals.bestOtherInRow(i, j);
        to[f++] = rivals.bestOtherInColumn(i, j);
        to[f++] = rivals.sumOfRow(i) - own;
        to[f++] = rivals.sumOfColumn(j) - own;
        for (int[] step : AROUND) {
            to[f++] = links.orZero(i + step[0], j + step[1]);
        }
        f = guides.fill(i, j, to, f);
        float around = 0;
        for (int di = -3; di <= 3; di++) {
            for (int dj = -3; dj <= 3; dj++) {
                if (di != 0 && dj != 0) {
                    around += links.orZero(i + di, j + dj);
                }
            }
        }
        to[f++] = around / 6;
        to[f++] = links.orZero(i - 1, j - 1) * links.orZero(i + 1, j + 1);
        to[f++] = Math.max(
                links.orZero(i, j - 1) * links.orZero(i, j + 1), links.orZero(i - 1, j) * links.orZero(i + 1, j));
        if (f - at != BEFORE) {
            throw new IllegalStateException("the stage before has " + (f - at) + " figures");
        }
    }
}
