package org.hearsay.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a page states about itself outside its text: the head's elements, linked data, and marked elements of the body. */
final class Head {
    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    final List<Mark> marks = new ArrayList<>();
    final List<Map<?, ?>> things = new ArrayList<>();
    String title = "";

    @Nullable
    String language;

    @Nullable
    String canonical;

    /** The linked data, by what its things are. */
    Things linked() {
        return new Things(things);
    }

    void meta(String key, String content) {
        String value = content.strip();
        if (!value.isEmpty() && metas.size() < 400) {
            metas.computeIfAbsent(key.toLowerCase(Locale.ROOT).strip(), none -> new ArrayList<>(1))
                    .add(value);
        }
    }

    /** The values of a {@code meta} element's name, in page order. */
    List<String> all(String key) {
        return metas.getOrDefault(key, List.of());
    }

    /** The first value of a {@code meta} element's name, or null. */
    @Nullable
    String first(String key) {
        List<String> values = metas.get(key);
        return values == null ? null : values.get(0);
    }
}
