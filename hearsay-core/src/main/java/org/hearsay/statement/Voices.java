package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.Attribution;

/** What the articles of a story call those who speak: one known by name in all of them, others in their own article. */
final class Voices {
    /** A speaker is called the same again and again; more would make every word one of them. */
    private static final int MOST_NAMES = 12;

    private final ReadContent reader;
    private final Predicate<String> isNamed;
    private final Map<String, Set<String>> called = new TreeMap<>();
    private final Map<String, Map<String, String>> languages = new HashMap<>();
    private final Map<String, Voice> voices = new HashMap<>();

    Voices(ReadContent reader, Predicate<String> isNamed, Collection<SaidInArticle> articles) {
        this.reader = reader;
        this.isNamed = isNamed;
        articles.stream().sorted(Comparator.comparingInt(SaidInArticle::number)).forEach(this::add);
    }

    private void add(SaidInArticle article) {
        for (Attribution one : article.attributions()) {
            Set<String> names = called.computeIfAbsent(key(one), none -> new LinkedHashSet<>());
            if (!one.source().isEmpty() && names.size() < MOST_NAMES && names.add(one.source())) {
                languages.computeIfAbsent(key(one), none -> new HashMap<>()).put(one.source(), article.language());
            }
        }
    }

    private String key(Attribution one) {
        String speaker = one.speaker();
        return speaker == null ? "of " + one.id() : isNamed.test(speaker) ? speaker : speaker + " in " + one.article();
    }

    Voice of(Attribution one) {
        return voices.computeIfAbsent(key(one), key -> {
            List<Content> contents = new ArrayList<>();
            for (String name : called.getOrDefault(key, Set.of())) {
                contents.add(reader.read(name, languages.get(key).get(name)));
            }
            return Voice.of(contents);
        });
    }
}
