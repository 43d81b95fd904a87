package org.hearsay.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hearsay.story.TiedArticles;

/** Joins what hangs together within one part of all ties, and leaves one link a thing: to one that stands for all. */
final class StarLinks {
    private StarLinks() {}

    /** Pairs of a number and the one that stands for what it hangs together with. */
    static Iterator<int[]> of(Iterator<TiedArticles> ties) {
        Map<Integer, Integer> indexOf = new HashMap<>();
        List<Integer> numbers = new ArrayList<>();
        List<int[]> pairs = new ArrayList<>();
        while (ties.hasNext()) {
            TiedArticles tie = ties.next();
            pairs.add(new int[] {index(tie.earlier(), indexOf, numbers), index(tie.later(), indexOf, numbers)});
        }
        Components components = new Components(numbers.size());
        pairs.forEach(pair -> components.tie(pair[0], pair[1]));
        List<int[]> links = new ArrayList<>();
        for (int index = 0; index < numbers.size(); index++) {
            int leader = components.leader(index);
            if (leader != index) {
                links.add(new int[] {numbers.get(index), numbers.get(leader)});
            }
        }
        return links.iterator();
    }

    private static int index(int number, Map<Integer, Integer> indexOf, List<Integer> numbers) {
        Integer known = indexOf.get(number);
        if (known != null) {
            return known;
        }
        numbers.add(number);
        indexOf.put(number, numbers.size() - 1);
        return numbers.size() - 1;
    }
}
