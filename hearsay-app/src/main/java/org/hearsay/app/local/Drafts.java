package org.hearsay.app.local;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hearsay.formats.PageSink;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.page.Draft;
import org.hearsay.page.Imprint;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.Guard;
import org.hearsay.pipeline.Steps;
import org.jspecify.annotations.Nullable;

/**
 * Pages read as far as each can be read alone. Of all of them it holds what they tell of their outlets; the pages
 * themselves only while there is room. The others are read again when they are finished, so that a folder of any size is
 * read in the same memory.
 */
final class Drafts {
    private final PageSource source;
    private final Steps steps;
    private final Threads threads;
    private final List<Object> firsts;
    private final List<Rejected> unread;
    private final OutletMemory memory;

    /** A page that could be read; without its draft where there was no room. */
    private record First(
            String path, Imprint imprint, @Nullable Draft draft) {}

    private Drafts(PageSource source, Steps steps, Threads threads, List<Object> firsts, List<Rejected> unread) {
        this.source = source;
        this.steps = steps;
        this.threads = threads;
        this.firsts = firsts;
        this.unread = unread;
        this.memory = OutletMemory.ofImprints(firsts.stream()
                .filter(First.class::isInstance)
                .map(first -> ((First) first).imprint)
                .toList());
    }

    /**
     * Reads all pages once.
     *
     * @param source gives the same pages each time
     * @param room bytes of pages that may be held
     * @throws IOException if the source cannot be read at all
     */
    static Drafts read(PageSource source, Steps steps, Threads threads, long room, Progress progress)
            throws IOException {
        AtomicLong held = new AtomicLong();
        AtomicInteger read = new AtomicInteger();
        Threads.Batch<Page, Object> reading = threads.batch(page -> {
            Object first = Guard.run(page.path(), () -> {
                Draft draft = steps.draft(page);
                boolean fits = held.addAndGet(page.bytes().length) <= room;
                return new First(page.path(), draft.imprint(), fits ? draft : null);
            });
            progress.done("reading pages", read.incrementAndGet());
            return first;
        });
        List<Rejected> unread = new ArrayList<>();
        source.read(sink(reading::add, unread::add));
        return new Drafts(source, steps, threads, reading.results(), unread);
    }

    /** What no reader could open, in the source's order. */
    List<Rejected> unread() {
        return unread;
    }

    OutletMemory memory() {
        return memory;
    }

    /**
     * Finishes each page; the results stand in the source's order, a {@link Rejected} for a page that made a step fail or
     * was not there any more.
     *
     * @param finish may be called from any thread
     */
    List<Object> finish(Function<Draft, Object> finish) throws IOException {
        List<Object> results = threads.map(
                firsts,
                first -> first instanceof First page && page.draft != null
                        ? Guard.run(page.path, () -> finish.apply(page.draft))
                        : first);
        Map<String, Deque<Integer>> rest = rest(results);
        if (rest.isEmpty()) {
            return results;
        }
        List<Integer> places = new ArrayList<>();
        Threads.Batch<Page, Object> again =
                threads.batch(page -> Guard.run(page.path(), () -> finish.apply(steps.draft(page))));
        source.read(sink(
                page -> {
                    Integer place =
                            rest.getOrDefault(page.path(), new ArrayDeque<>()).poll();
                    if (place != null) {
                        places.add(place);
                        again.add(page);
                    }
                },
                ignored -> {}));
        List<Object> finished = again.results();
        List<Object> all = new ArrayList<>(results);
        for (int i = 0; i < places.size(); i++) {
            all.set(places.get(i), finished.get(i));
        }
        rest.forEach((path, left) -> left.forEach(place -> all.set(place, gone(path))));
        return all;
    }

    /** The places of pages that are not finished yet, by path; a path given twice has two. */
    private static Map<String, Deque<Integer>> rest(List<Object> results) {
        Map<String, Deque<Integer>> rest = new HashMap<>();
        for (int i = 0; i < results.size(); i++) {
            if (results.get(i) instanceof First page) {
                rest.computeIfAbsent(page.path, none -> new ArrayDeque<>()).add(i);
            }
        }
        return rest;
    }

    private static Rejected gone(String path) {
        return new Rejected(path, Problem.UNREADABLE, "it was there at first, and not when it was read again", -1, 1);
    }

    private static PageSink sink(Consumer<Page> pages, Consumer<Rejected> unread) {
        return new PageSink() {
            @Override
            public void page(Page page) {
                pages.accept(page);
            }

            @Override
            public void rejected(Rejected page) {
                unread.accept(page);
            }
        };
    }
}
