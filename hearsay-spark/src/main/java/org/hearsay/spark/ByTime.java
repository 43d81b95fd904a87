package org.hearsay.spark;

import org.apache.spark.Partitioner;

/** Cuts the numbers of articles into windows of the order of time, so that those that are compared are mostly together. */
final class ByTime extends Partitioner {
    private static final long serialVersionUID = 1;

    private final int windows;
    private final int articles;

    /**
     * @param windows at least one
     * @param articles how many there are
     */
    ByTime(int windows, int articles) {
        this.windows = windows;
        this.articles = Math.max(1, articles);
    }

    @Override
    public int numPartitions() {
        return windows;
    }

    @Override
    public int getPartition(Object number) {
        return (int) ((long) (Integer) number * windows / articles);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ByTime same && same.windows == windows && same.articles == articles;
    }

    @Override
    public int hashCode() {
        return 31 * windows + articles;
    }
}
