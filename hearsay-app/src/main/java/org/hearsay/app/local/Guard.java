package org.hearsay.app.local;

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
            StackTraceElement[] trace = fault.getStackTrace();
            String place = trace.length == 0 ? "" : " at " + trace[0];
            return new Rejected(path, Problem.FAULT, fault + place, -1, 1);
        }
    }
}
