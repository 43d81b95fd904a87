package org.hearsay.statement;

import java.util.List;
import java.util.function.Function;

/** Does a piece of work on each of many things, perhaps on several threads. */
public interface Spread {
    /** One after the other. */
    Spread NOT = new Spread() {
        @Override
        public <A, B> List<B> map(List<A> things, Function<A, B> work) {
            return things.stream().map(work).toList();
        }
    };

    /** What the work gives of each, in the order of the things. */
    <A, B> List<B> map(List<A> things, Function<A, B> work);
}
