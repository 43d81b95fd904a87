package org.hearsay.attribution;

/** What a word of a window is to one cue. */
final class Labels {
    static final int NONE = 0;
    static final int CONTENT_BEGINS = 1;
    static final int CONTENT = 2;
    static final int SOURCE_BEGINS = 3;
    static final int SOURCE = 4;
    static final int CUE = 5;
    static final int COUNT = 6;

    private Labels() {}

    static boolean follows(int before, int label) {
        return switch (label) {
            case CONTENT -> before == CONTENT || before == CONTENT_BEGINS;
            case SOURCE -> before == SOURCE || before == SOURCE_BEGINS;
            default -> true;
        };
    }

    static boolean isContent(int label) {
        return label == CONTENT || label == CONTENT_BEGINS;
    }

    static boolean isSource(int label) {
        return label == SOURCE || label == SOURCE_BEGINS;
    }
}
