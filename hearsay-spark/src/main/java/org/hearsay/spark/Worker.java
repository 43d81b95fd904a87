package org.hearsay.spark;

import org.hearsay.pipeline.Steps;

/** What one worker process keeps: the steps with their weights, read once, when first used. */
final class Worker {
    private Worker() {}

    static Steps steps() {
        return Kept.STEPS;
    }

    private static final class Kept {
        static final Steps STEPS = new Steps();
    }
}
