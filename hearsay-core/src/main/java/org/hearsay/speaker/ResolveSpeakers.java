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
        NameBlocks blocks = new NameBlocks(lexicon.names, new Hearing(sound, distance));
        List<Article> ordered =
                articles.stream().sorted(Comparator.comparing(Article::id)).toList();
        Function<Article, ArticleCast> cast = article -> new ArticleCast(
                article, text.apply(article), byArticle.getOrDefault(article.id(), List.of()), finder, blocks);
        Map<PersonName, PersonName> shared = new HashMap<>();
        List<List<LocalPerson>> casts = new ArrayList<>();
        for (Article article : ordered) {
            List<LocalPerson> persons = cast.apply(article).persons();
            persons.forEach(person -> person.share(shared));
            casts.add(persons);
        }
        People people = People.of(casts, names);
        Map<String, Referent> referents = new HashMap<>();
        for (Article article : ordered) {
            if (byArticle.containsKey(article.id())) {
                referents.putAll(new ResolveArticle(cast.apply(article), people, lexicon).resolve());
            }
        }
        return speakers(attributions, referents);
    }

    private static Speakers speakers(List<Attribution> attributions, Map<String, Referent> referents) {
        SortedMap<String, Speaker> speakers = new TreeMap<>();
        List<Resolution> resolutions = new ArrayList<>();
        List<Attribution> resolved = new ArrayList<>(attributions.size());
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
        resolutions.sort(Comparator.comparing(Resolution::attribution));
        return new Speakers(resolved, List.copyOf(speakers.values()), resolutions);
    }

    private static Speaker merged(Speaker a, Speaker b) {
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

    private static List<String> union(List<String> a, List<String> b) {
        SortedSet<String> union = new TreeSet<>(a);
        union.addAll(b);
        return List.copyOf(union);
    }
}
