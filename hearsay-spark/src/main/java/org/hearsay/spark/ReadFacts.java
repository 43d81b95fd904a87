package org.hearsay.spark;

import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.hearsay.formats.Facts;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.hearsay.page.OutletMemory;
import org.hearsay.pipeline.Guard;
import org.hearsay.pipeline.PageFacts;
import org.hearsay.pipeline.Steps;

/** From files to all that each page gives alone. */
final class ReadFacts implements FlatMapFunction<Iterator<String>, byte[]> {
    private static final long serialVersionUID = 1;

    private final ReadFile reader;
    private final Broadcast<byte[]> memory;

    ReadFacts(ReadFile reader, Broadcast<byte[]> memory) {
        this.reader = reader;
        this.memory = memory;
    }

    @Override
    public Iterator<byte[]> call(Iterator<String> files) throws java.io.IOException {
        OutletMemory known = Facts.read(memory.value(), OutletMemory.class);
        Iterable<String> all = () -> files;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(file -> reader.read(file, page -> facts(page, known), PageFacts::of).stream())
                .map(Facts::write)
                .iterator();
    }

    private static PageFacts facts(Page page, OutletMemory known) {
        Steps steps = Worker.steps();
        Object facts = Guard.run(page.path(), () -> steps.facts(steps.draft(page), known));
        return facts instanceof PageFacts found ? found : PageFacts.of((Rejected) facts);
    }
}
