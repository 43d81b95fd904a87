package org.hearsay.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Finds the things that a page's JSON-LD describes, wherever they are nested: in graphs, arrays or other things. */
final class LinkedData {
    private static final int MOST_LENGTH = 2_000_000;
    private static final int MOST_THINGS = 500;

    private LinkedData() {}

    /** Every object with a type, outer ones first; what cannot be read is left out. */
    static List<Map<?, ?>> things(String json) {
        List<Map<?, ?>> things = new ArrayList<>();
        if (json.length() > MOST_LENGTH) {
            return things;
        }
        Deque<Object> open = new ArrayDeque<>();
        open.add(LenientJson.read(json));
        while (!open.isEmpty() && things.size() < MOST_THINGS) {
            Object value = open.poll();
            if (value instanceof Map<?, ?> thing) {
                if (thing.containsKey("@type") || thing.containsKey("@id")) {
                    things.add(thing);
                }
                thing.values().stream().filter(LinkedData::isNested).forEach(open::add);
            } else if (value instanceof List<?> list) {
                list.stream().filter(LinkedData::isNested).forEach(open::add);
            }
        }
        return things;
    }

    private static boolean isNested(Object value) {
        return value instanceof Map || value instanceof List;
    }
}
