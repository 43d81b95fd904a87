package org.hearsay.app;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.app.local.TraceByStory;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Trace;
import org.jspecify.annotations.Nullable;

/** What the steps make of the sample corpus, beside what is true of it; the run is done once for all tests. */
record SampleRun(SampleTruth truth, Trace trace) {
    private static final SampleRun ONCE = run();
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
    private static final double SAME_WORDS = 0.7;

    static SampleRun once() {
        return ONCE;
    }

    private static SampleRun run() {
        SampleTruth truth = SampleTruth.read();
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            ReadPages pages = new ReadPages(false, InputStream::nullInputStream);
            List<String> paths = List.of(truth.folder().toString());
            try (TraceByStory trace = run.trace(sink -> pages.read(paths, sink))) {
                return new SampleRun(truth, trace.whole());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name that the truth gives a page of the run. */
    static String file(String path) {
        return "pages/" + path.substring(path.lastIndexOf('/') + 1);
    }

    /** The name that the truth gives an article. */
    String fileOf(String article) {
        return trace.articles().stream()
                .filter(candidate -> candidate.id().equals(article))
                .map(candidate -> file(candidate.path()))
                .findFirst()
                .orElse(article);
    }

    Set<String> filesOf(Stream<String> articles) {
        return articles.map(this::fileOf).collect(Collectors.toSet());
    }

    @Nullable
    Article article(JsonNode fact) {
        return trace.articles().stream()
                .filter(article -> file(article.path()).equals(fact.get("file").asText()))
                .findFirst()
                .orElse(null);
    }

    /** The attribution found that renders a true one best, or null if none has most of its words. */
    @Nullable
    Attribution rendering(JsonNode attribution) {
        Article article = article(attribution);
        if (article == null) {
            return null;
        }
        Set<String> words = words(String.join(" ", SampleTruth.strings(attribution.get("text"))));
        return trace.attributions().stream()
                .filter(found -> found.article().equals(article.id()))
                .filter(found -> overlap(words(found.content()), words) >= SAME_WORDS)
                .max(Comparator.comparingDouble((Attribution found) -> overlap(words(found.content()), words))
                        .thenComparing(found -> found.place() == Attribution.IN_TEXT)
                        .thenComparing(Attribution::id))
                .orElse(null);
    }

    /** The name of an attribution's speaker, in lower case; empty where it has none. */
    String speakerName(Attribution attribution) {
        return trace.speakers().stream()
                .filter(speaker -> speaker.id().equals(attribution.speaker()))
                .map(Speaker::name)
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Whether an attribution has its true speaker. A speaker with a name must be found by name; one that is only
     * described (written in lower case in the truth) by the words of the description, more or fewer of them.
     */
    boolean rightSpeaker(JsonNode attribution, Attribution found) {
        String name = withoutArticle(speakerName(found));
        String speaker = attribution.get("speaker").asText();
        boolean named = truth.facts("same_person").stream()
                .filter(person -> SampleTruth.strings(person.get("names")).contains(speaker)
                        || SampleTruth.strings(person.get("descriptions")).contains(speaker))
                .flatMap(person -> SampleTruth.strings(person.get("names")).stream())
                .anyMatch(spelling -> withoutArticle(spelling).equals(name));
        if (named || name.isEmpty() || Character.isUpperCase(speaker.codePointAt(0))) {
            return named || speaker.toLowerCase(Locale.ROOT).equals(name);
        }
        return Stream.of(speaker, attribution.get("mention").asText()).anyMatch(described -> {
            Set<String> words = words(withoutArticle(described));
            return words.containsAll(words(name)) || words(name).containsAll(words);
        });
    }

    /** A name in lower case, without the article before it. */
    static String withoutArticle(String name) {
        return ARTICLE.matcher(name.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static double overlap(Set<String> a, Set<String> b) {
        Set<String> common = new HashSet<>(a);
        common.retainAll(b);
        int all = a.size() + b.size() - common.size();
        return all == 0 ? 0 : (double) common.size() / all;
    }
}
