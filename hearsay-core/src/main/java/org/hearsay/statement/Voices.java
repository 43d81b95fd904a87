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
import java.util.regex.Pattern;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.text.Fold;
import org.hearsay.text.Romanise;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** What the articles of a story call those who speak: one known by name in all of them, others in their own article. */
final class Voices {
    /** A speaker is called the same again and again; more would make every word one of them. */
    private static final int MOST_NAMES = 12;

    private static final String ENGLISH = "en";
    private static final Pattern OWNER_BEFORE = Pattern.compile("^.*['\u2019]s? ");
    private static final Pattern OWNER_BEHIND = Pattern.compile(" (of|for|at|from|in|with) .*$");

    private final ReadContent reader;
    private final NamedSpeakers named;
    private final Map<String, Set<String>> called = new TreeMap<>();
    private final Map<String, Map<String, String>> languages = new HashMap<>();
    private final Map<String, Voice> voices = new HashMap<>();

    Voices(ReadContent reader, NamedSpeakers named, Collection<SaidInArticle> articles) {
        this.reader = reader;
        this.named = named;
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
        return speaker == null ? "of " + one.id() : named.holds(speaker) ? speaker : speaker + " in " + one.article();
    }

    /** The words of its names. */
    private Set<String> names(Speaker speaker) {
        Set<String> names = new LinkedHashSet<>(words(speaker.name(), false));
        speaker.spellings().forEach(name -> names.addAll(words(name, false)));
        return names;
    }

    /** What else it is called that is written with a capital: whose head, or whose spokeswoman. */
    private Set<String> titles(String key, @Nullable Speaker speaker) {
        Set<String> titles = new LinkedHashSet<>();
        called.getOrDefault(key, Set.of()).forEach(name -> titles.addAll(words(name, true)));
        if (speaker != null) {
            speaker.descriptions().forEach(name -> titles.addAll(words(name, true)));
        }
        return titles;
    }

    /** Words, or those with a capital, folded, in Latin letters. */
    private List<String> words(String name, boolean capital) {
        return Words.of(name.replace('-', ' ')).stream()
                .filter(word -> word.kind() == Word.Kind.LETTERS
                        && (!capital || Character.isUpperCase(word.text().codePointAt(0))))
                .map(word -> Fold.plain(Romanise.of(word.text(), "")).replaceFirst("'s$", ""))
                .filter(word -> !reader.isSmall(word))
                .toList();
    }

    /** Who it is, without whose: the spokeswoman of "the minister's spokeswoman" and of "a spokeswoman for the minister". */
    private static String withoutOwners(String name) {
        String behind = OWNER_BEHIND.matcher(name).replaceFirst("");
        return OWNER_BEFORE.matcher(behind).replaceFirst("");
    }

    Voice of(Attribution one) {
        return voices.computeIfAbsent(key(one), key -> {
            List<Content> contents = new ArrayList<>();
            List<Content> heads = new ArrayList<>();
            for (String name : called.getOrDefault(key, Set.of())) {
                String language = languages.get(key).get(name);
                contents.add(reader.read(name, language));
                heads.add(reader.read(language.equals(ENGLISH) ? withoutOwners(name) : name, language));
            }
            Speaker speaker = one.speaker() == null ? null : named.of(one.speaker());
            if (speaker != null) {
                speaker.descriptions().forEach(name -> {
                    contents.add(reader.read(name, ENGLISH));
                    heads.add(reader.read(withoutOwners(name), ENGLISH));
                });
            }
            return Voice.of(contents, heads, speaker == null ? Set.of() : names(speaker), titles(key, speaker));
        });
    }
}
