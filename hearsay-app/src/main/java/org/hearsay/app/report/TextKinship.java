package org.hearsay.app.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.hearsay.model.Article;
import org.hearsay.model.Reuse;
import org.hearsay.reuse.NameReuse;

/** What each article's text is to the one that holds most of it, in words; which of them had it first is not said. */
final class TextKinship {
    private static final Comparator<Closest> BY_SHARE =
            Comparator.comparingDouble(Closest::share).thenComparing(Closest::other, Comparator.reverseOrder());

    private final StoryFacts story;
    private final Map<String, Closest> closest = new HashMap<>();

    /** @param kind what the article's text is to that of the other */
    private record Closest(String other, Reuse.Kind kind, double share) {}

    TextKinship(StoryFacts story) {
        this.story = story;
        BinaryOperator<Closest> closer = BinaryOperator.maxBy(BY_SHARE);
        for (Reuse reuse : new NameReuse()
                .name(story.articles(), story.findings().dossier().passages())) {
            String a = reuse.passage().a();
            String b = reuse.passage().b();
            closest.merge(a, new Closest(b, reuse.kind().reversed(), reuse.aShare()), closer);
            closest.merge(b, new Closest(a, reuse.kind(), reuse.bShare()), closer);
        }
    }

    /** For example "the text of Halvik, with cuts"; nothing where nothing is shared. */
    String of(Article article) {
        Closest one = closest.get(article.id());
        if (one == null) {
            return "";
        }
        String other = story.names().article(story.article(one.other()));
        return switch (one.kind()) {
            case SAME_TEXT -> "the same text as " + other;
            case WITH_CUTS -> "the text of " + other + ", with cuts";
            case WITH_ADDITIONS -> "the text of " + other + ", with additions";
            case PARTLY -> "partly the same text as " + other;
            case QUOTATIONS_ONLY -> "shares quotations only, with " + other;
            case COMMON_SOURCE -> "shares a source with " + other;
        };
    }
}
