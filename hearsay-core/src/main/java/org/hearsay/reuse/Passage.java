package org.hearsay.reuse;

/**
 * A stretch of one text that renders a stretch of another, in words.
 *
 * @param aStart first word in the one
 * @param aEnd one past the last
 * @param bStart first word in the other
 * @param bEnd one past the last
 * @param same words that are the same in both
 */
record Passage(int aStart, int aEnd, int bStart, int bEnd, int same) {
    double overlap() {
        return same / (double) Math.max(aEnd - aStart, bEnd - bStart);
    }

    /** True if half of the shorter one lies in the other, on either side. */
    boolean crosses(Passage other) {
        return crosses(aStart, aEnd, other.aStart, other.aEnd) || crosses(bStart, bEnd, other.bStart, other.bEnd);
    }

    private static boolean crosses(int start, int end, int otherStart, int otherEnd) {
        int common = Math.min(end, otherEnd) - Math.max(start, otherStart);
        return 2 * common > Math.min(end - start, otherEnd - otherStart);
    }
}
