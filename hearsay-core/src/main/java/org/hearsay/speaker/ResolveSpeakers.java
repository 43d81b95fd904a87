package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;

/**
 * Finds the speakers behind the source spans of many articles.
 *
 * <p>Names are found in each article with the offices and countries that stand beside them; spellings of one name are
 * joined across articles; then each source is resolved in reading order: names, bodies, descriptions by office,
 * pronouns by gender, nearness and who spoke last. What fits several persons stays a description. An article is read
 * twice, for its persons and for its sources, and its words are held only while it is read.
 */
public final class ResolveSpeakers {
    private final Lexicon lexicon = new Lexicon();
    private final FindMentions finder = new FindMentions(lexicon);
    private final GroupNames names = new GroupNames();
    private final Sound sound = new Sound();
    private final SoundDistance distance = new SoundDistance();
    private final double[] salience = Salience.shipped();

    /** Attributions in the order given with speakers filled in; the same for any order of articles. */
    public Speakers resolve(List<Article> articles, List<Attribution> attributions) {
        return resolve(articles, attributions, Article::text);
    }

    /**
     * The same for articles whose texts are kept elsewhere.
     *
     * @param text the text of an article, asked for twice
     */
    public Speakers resolve(List<Article> articles, List<Attribution> attributions, Function<Article, String> text) {
        Map<String, List<Attribution>> byArticle = new HashMap<>();
        attributions.forEach(attribution -> byArticle
                .computeIfAbsent(attribution.article(), id -> new ArrayList<>())
                .add(attribution));
        NameBlocks blocks = blocks();
        FullBodyNames bodies = new FullBodyNames(lexicon);
        List<Article> ordered =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
        People people = people(ordered.stream()
                .map(article ->
                        read(article, text.apply(article), byArticle.getOrDefault(article.id(), List.of()), blocks))
                .map(cast -> cast.cast(bodies))
                .toList());
        Map<String, Speakers> resolved = new HashMap<>();
        for (Article article : ordered) {
            if (byArticle.containsKey(article.id())) {
                resolved.put(
                        article.id(),
                        resolve(read(article, text.apply(article), byArticle.get(article.id()), blocks), people));
            }
        }
        return joined(attributions, resolved);
    }

    /** The persons whom an article names. */
    public Cast cast(Article article, List<Attribution> attributions) {
        return read(article, article.text(), attributions, blocks()).cast(new FullBodyNames(lexicon));
    }

    /** Who they are, over all articles; the same for any order of casts. */
    public People people(List<Cast> casts) {
        Map<PersonName, PersonName> shared = new HashMap<>();
        List<Cast> ordered =
                casts.stream().sorted(Comparator.comparing(Cast::article)).toList();
        ordered.forEach(cast -> cast.persons().forEach(person -> person.share(shared)));
        return People.of(ordered, names);
    }

    /** The speakers of one article's attributions, which stay in the order given. */
    public Speakers resolve(Article article, List<Attribution> attributions, People people) {
        return resolve(read(article, article.text(), attributions, blocks()), people);
    }

    private Speakers resolve(ArticleCast cast, People people) {
        Map<String, Referent> referents = new ResolveArticle(
                        cast, people, new Salience(new Antecedents(cast, people), salience), lexicon)
                .resolve();
        List<Attribution> attributions = cast.attributions();
        Map<String, Speaker> speakers = new HashMap<>();
        List<Attribution> resolved = new ArrayList<>(attributions.size());
        List<Resolution> resolutions = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Referent referent = referents.get(attribution.id());
            if (referent == null) {
                resolved.add(attribution);
            } else {
                Speaker speaker = referent.speaker();
                speakers.merge(speaker.id(), speaker, ResolveSpeakers::merged);
                resolved.add(attribution.withSpeaker(speaker.id()));
                resolutions.add(
                        new Resolution(attribution.id(), speaker.id(), referent.reason(), referent.confidence()));
            }
        }
        return new Speakers(resolved, List.copyOf(speakers.values()), resolutions);
    }

    /** What of one speaker several articles tell. */
    public static Speaker merged(Speaker a, Speaker b) {
        if (a.equals(b)) {
            return a;
        }
        return new Speaker(
                a.id(),
                a.name().compareTo(b.name()) <= 0 ? a.name() : b.name(),
                a.kind(),
                union(a.spellings(), b.spellings()),
                union(a.descriptions(), b.descriptions()));
    }

    private NameBlocks blocks() {
        return new NameBlocks(lexicon.names, new Hearing(sound, distance));
    }

    ArticleCast read(Article article, String text, List<Attribution> attributions) {
        return read(article, text, attributions, blocks());
    }

    private ArticleCast read(Article article, String text, List<Attribution> attributions, NameBlocks blocks) {
        return new ArticleCast(article, text, attributions, finder, blocks);
    }

    private static Speakers joined(List<Attribution> attributions, Map<String, Speakers> byArticle) {
        SortedMap<String, Speaker> speakers = new TreeMap<>();
        List<Resolution> resolutions = new ArrayList<>();
        Map<String, Attribution> resolved = new HashMap<>();
        byArticle.values().forEach(one -> {
            one.speakers().forEach(speaker -> speakers.merge(speaker.id(), speaker, ResolveSpeakers::merged));
            resolutions.addAll(one.resolutions());
            one.attributions().forEach(attribution -> resolved.put(attribution.id(), attribution));
        });
        resolutions.sort(Comparator.comparing(Resolution::attribution));
        return new Speakers(
                attributions.stream()
                        .map(attribution -> resolved.getOrDefault(attribution.id(), attribution))
                        .toList(),
                List.copyOf(speakers.values()),
                resolutions);
    }

    private static List<String> union(List<String> a, List<String> b) {
        SortedSet<String> union = new TreeSet<>(a);
        union.addAll(b);
        return List.copyOf(union);
    }
}
