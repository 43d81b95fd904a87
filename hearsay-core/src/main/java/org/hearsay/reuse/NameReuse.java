package org.hearsay.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.model.Reuse;
import org.hearsay.model.SharedPassage;

/**
 * Names what two articles are to each other by all that they share, in words that a newsroom uses, and tells for each
 * passage whether another article is its better source (passim's rule, Smith et al. 2015).
 */
public final class NameReuse {
    /** Share of an article's words from which all of it counts as shared. */
    private static final double WHOLE = 0.9;

    /**
     * An entry a passage, in the passages' order.
     *
     * @param articles at least those that the passages name
     */
    public List<Reuse> name(List<Article> articles, List<SharedPassage> passages) {
        return name(articles, passages, best(articles, passages));
    }

    /**
     * Those of the passages whose one article is the best source of what the other has from it.
     *
     * @param articles at least those that the passages name; their texts are not read
     * @param passages all that each of the articles shares with any other
     */
    public Set<SharedPassage> best(List<Article> articles, List<SharedPassage> passages) {
        return BestSources.of(known(articles), passages);
    }

    /**
     * Those of one article's passages whose other article is its best source of them.
     *
     * @param passages all that the article shares with any other
     */
    public List<SharedPassage> best(String article, List<DatedPassage> passages) {
        return BestSources.of(article, passages);
    }

    /**
     * An entry a passage, in the passages' order; all passages of each pair of articles must be given.
     *
     * @param articles at least those that the passages name
     * @param best those of the passages that are {@link #best} for one of their two articles
     */
    public List<Reuse> name(List<Article> articles, List<SharedPassage> passages, Set<SharedPassage> best) {
        Map<String, Article> known = known(articles);
        SharedWords words = new SharedWords(known);
        Map<List<String>, List<SharedPassage>> pairs = new LinkedHashMap<>();
        passages.forEach(passage ->
                pairs.computeIfAbsent(pair(passage), none -> new ArrayList<>()).add(passage));
        Map<List<String>, Shared> shared = new HashMap<>();
        pairs.forEach((pair, own) -> {
            double a = words.share(pair.get(0), own, SharedPassage::aSpan);
            double b = words.share(pair.get(1), own, SharedPassage::bSpan);
            shared.put(pair, new Shared(kind(known, own, a, b, best), a, b));
        });
        return passages.stream()
                .map(passage -> shared.get(pair(passage)).of(passage, best.contains(passage)))
                .toList();
    }

    private static Map<String, Article> known(List<Article> articles) {
        Map<String, Article> known = new HashMap<>();
        articles.forEach(article -> known.put(article.id(), article));
        return known;
    }

    private static List<String> pair(SharedPassage passage) {
        return List.of(passage.a(), passage.b());
    }

    private record Shared(Reuse.Kind kind, double a, double b) {
        Reuse of(SharedPassage passage, boolean best) {
            return new Reuse(passage, kind, a, b, best);
        }
    }

    private static Reuse.Kind kind(
            Map<String, Article> articles,
            List<SharedPassage> pair,
            double aShare,
            double bShare,
            Set<SharedPassage> best) {
        if (aShare >= WHOLE && bShare >= WHOLE) {
            return Reuse.Kind.SAME_TEXT;
        }
        if (pair.stream().allMatch(SharedPassage::quoted)) {
            return Reuse.Kind.QUOTATIONS_ONLY;
        }
        if (bShare >= WHOLE) {
            return Reuse.Kind.WITH_CUTS;
        }
        if (aShare >= WHOLE) {
            return Reuse.Kind.WITH_ADDITIONS;
        }
        SharedPassage one = pair.get(0);
        boolean elsewhere = pair.stream().filter(passage -> !passage.quoted()).noneMatch(best::contains);
        return elsewhere || creditOneAgency(articles.get(one.a()), articles.get(one.b()))
                ? Reuse.Kind.COMMON_SOURCE
                : Reuse.Kind.PARTLY;
    }

    private static boolean creditOneAgency(Article a, Article b) {
        Set<String> agencies = new HashSet<>(agencies(a));
        return agencies(b).stream().anyMatch(agencies::contains);
    }

    private static List<String> agencies(Article article) {
        return article.credits().stream()
                .filter(credit -> credit.kind() == Credit.Kind.TEXT)
                .map(Credit::agency)
                .toList();
    }
}
