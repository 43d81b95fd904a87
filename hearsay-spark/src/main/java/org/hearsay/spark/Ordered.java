package org.hearsay.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import scala.Tuple2;

/** What Spark hands over in the order of its network, in an order of ours. */
final class Ordered {
    private Ordered() {}

    static int[] numbers(Iterable<Integer> numbers) {
        return StreamSupport.stream(numbers.spliterator(), false)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
    }

    static <T> List<Tuple2<Integer, T>> byNumber(Iterable<Tuple2<Integer, T>> numbered) {
        List<Tuple2<Integer, T>> ordered = list(numbered);
        ordered.sort(Comparator.comparingInt(Tuple2::_1));
        return ordered;
    }

    /** As they come, for a step that puts them in order itself. */
    static <T> List<T> list(Iterable<T> items) {
        List<T> list = new ArrayList<>();
        items.forEach(list::add);
        return list;
    }
}
