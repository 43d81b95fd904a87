package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.PartialDate;
import org.hearsay.text.Fold;
import org.hearsay.text.StableHash;
import org.jspecify.annotations.Nullable;

/** Finds the attributions of a story that say the same, word for word, in one way, on one day and by one speaker. */
final class FindCopies {
    /**
     * What copies have in common.
     *
     * @param voice what a speaker not known by name is called
     * @param again how often the article has said so before: its headline and its text are two witnesses
     * @param article where nothing tells that another page means the same; else empty
     */
    private record InCommon(
            String speaker,
            Voice voice,
            String content,
            Attribution.Kind kind,
            Attribution.Stance stance,
            boolean denied,
            @Nullable PartialDate said,
            @Nullable Long published,
            int again,
            String article) {}

    /** Fewer letters may be the same by chance. */
    private static final int ENOUGH_LETTERS = 30;

    private final String story;
    private final NamedSpeakers named;
    private final Voices called;
    private final Map<InCommon, List<ExactCopies>> found = new LinkedHashMap<>();

    private FindCopies(String story, NamedSpeakers named, Voices voices) {
        this.story = story;
        this.named = named;
        called = voices;
    }

    /**
     * Each attribution alone, those that say the same together; in order of the first ones' numbers.
     *
     * @param articles of the story, in any order
     * @param named those known by name
     * @param reader for what speakers are called
     */
    static List<List<ExactCopies>> of(
            String story, Collection<SaidInArticle> articles, NamedSpeakers named, ReadContent reader) {
        FindCopies find = new FindCopies(story, named, new Voices(reader, named, articles));
        articles.stream().sorted(Comparator.comparingInt(SaidInArticle::number)).forEach(find::add);
        return List.copyOf(find.found.values());
    }

    private void add(SaidInArticle article) {
        Map<String, List<Attribution>> voices = new HashMap<>();
        article.attributions().forEach(one -> voices.computeIfAbsent(speaker(one), voice -> new ArrayList<>())
                .add(one));
        List<Long> printed = printed(article);
        Map<String, Integer> spoken = new HashMap<>();
        Map<InCommon, Integer> times = new HashMap<>();
        for (int place = 0; place < article.attributions().size(); place++) {
            Appearance one = Appearance.of(article, place);
            String speaker = speaker(one.attribution());
            List<Attribution> voice = voices.get(speaker);
            int at = spoken.merge(speaker, 1, Integer::sum) - 1;
            int again = times.merge(inCommon(one, 0), 1, Integer::sum) - 1;
            found.computeIfAbsent(inCommon(one, again), none -> new ArrayList<>())
                    .add(new ExactCopies(
                            story,
                            speaker,
                            called.of(one.attribution()),
                            List.of(one),
                            at == 0 ? null : voice.get(at - 1),
                            at + 1 == voice.size() ? null : voice.get(at + 1),
                            printed,
                            1));
        }
    }

    private static List<Long> printed(SaidInArticle article) {
        return article.attributions().stream()
                .map(one -> Fold.plain(one.content()).replaceAll("[^\\p{L}\\p{N}]+", " "))
                .filter(words -> words.length() >= ENOUGH_LETTERS)
                .map(StableHash::of)
                .sorted()
                .distinct()
                .toList();
    }

    private InCommon inCommon(Appearance appearance, int again) {
        Attribution one = appearance.attribution();
        return new InCommon(
                speaker(one),
                speaker(one).isEmpty() ? called.of(one) : Voice.UNKNOWN,
                one.content(),
                one.kind(),
                one.stance(),
                one.stance() == Attribution.Stance.NEGATED || Cues.denies(one.cue()),
                one.saidOn() == null ? null : one.saidOn().date(),
                appearance.published() == null
                        ? null
                        : appearance.published().day().toEpochDay(),
                again,
                story.isEmpty() ? one.article() : "");
    }

    private String speaker(Attribution one) {
        return named.holds(one.speaker()) ? one.speaker() : "";
    }
}
