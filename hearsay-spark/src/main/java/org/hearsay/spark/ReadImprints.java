package org.hearsay.spark;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.PairFlatMapFunction;
import org.hearsay.formats.Facts;
import org.hearsay.page.Imprint;
import scala.Tuple2;

/** From files to what each page tells of its outlet, by the outlet's key; pages that state none have the empty key. */
final class ReadImprints implements PairFlatMapFunction<Iterator<String>, String, byte[]> {
    private static final long serialVersionUID = 1;

    private final ReadFile reader;

    ReadImprints(ReadFile reader) {
        this.reader = reader;
    }

    @Override
    public Iterator<Tuple2<String, byte[]>> call(Iterator<String> files) {
        Iterable<String> all = () -> files;
        return StreamSupport.stream(all.spliterator(), false)
                .flatMap(this::imprints)
                .map(imprint -> new Tuple2<>(imprint.outlet() == null ? "" : imprint.outlet(), Facts.write(imprint)))
                .iterator();
    }

    private Stream<Imprint> imprints(String file) {
        List<Imprint> found = reader.read(
                file,
                page -> {
                    Imprint imprint = Worker.steps().draft(page).imprint();
                    return imprint.readable() ? imprint : null;
                },
                rejected -> null);
        return found.stream().filter(Objects::nonNull);
    }
}
