package org.hearsay.spark;

import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.PageFacts;

/** From files to all that each page gives alone. */
final class ReadFacts implements FlatMapFunction<Iterator<String>, byte[]> {
    private static final long serialVersionUID = 1;

    private final Broadcast<byte[]> memory;

    ReadFacts(Broadcast<byte[]> memory) {
        this.memory = memory;
    }

    @Override
    public Iterator<byte[]> call(Iterator<String> files) throws java.io.IOException {
        OutletMemory known = Facts.read(memory.value(), OutletMemory.class);
        Iterable<String> all = () -> files;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(
                        file -> ReadFile.read(
                                file,
                                page -> Worker.steps().facts(Worker.steps().draft(page), known),
                                PageFacts::of)
                                .stream())
                .map(Facts::write)
                .iterator();
    }
}
