package org.hearsay.pipeline;

import java.util.Arrays;
import java.util.function.Supplier;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;

/** Keeps one bad page from stopping a run: what a step throws becomes a rejected page that says where. */
public final class Guard {
    private Guard() {}

    /** What the work gives, or a rejection that names the fault's place in our code. */
    public static Object run(String path, Supplier<?> work) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError fault) {
            return new Rejected(path, Problem.FAULT, fault + place(fault), -1, 1);
        }
    }

    /** The innermost place that is ours; a library's own would tell us little. */
    private static String place(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.hearsay."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }
}
