package org.hearsay.app.local;

import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.hearsay.model.Article;
import org.hearsay.model.Rejected;
import org.hearsay.pipeline.Guard;

/** The articles in which a step failed after they had been read; any number of threads may add to them. */
final class Faults {
    private final Queue<Rejected> faults = new ConcurrentLinkedQueue<>();

    /** What a step finds in an article; nothing, and a fault more, where it fails. */
    @SuppressWarnings("unchecked")
    <T> List<T> guarded(Article article, Supplier<List<T>> step) {
        Object outcome = Guard.run(article.path(), step);
        if (outcome instanceof Rejected fault) {
            faults.add(fault);
            return List.of();
        }
        return (List<T>) outcome;
    }

    /** By path. */
    List<Rejected> all() {
        return faults.stream().sorted(Comparator.comparing(Rejected::path)).toList();
    }
}
