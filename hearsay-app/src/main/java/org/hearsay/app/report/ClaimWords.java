package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.PartialDate;
import org.hearsay.text.Fold;

/** Who makes a claim, where, and in which words. */
final class ClaimWords {
    private static final int MOST_NAMED = 4;
    private static final int AROUND = 60;

    private ClaimWords() {}

    /** Claims in the same words by the same speaker, in the order of their first. */
    static List<List<Claim>> together(StoryFacts story, List<Claim> claims) {
        record Same(String words, String voice) {}
        Map<Same, List<Claim>> together = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Same same = new Same(Fold.plain(claim.words().strip()), voice(story, claim));
            together.computeIfAbsent(same, key -> new ArrayList<>()).add(claim);
        }
        return List.copyOf(together.values());
    }

    /** "TRT Global, quoting Orla Venn, paragraph 2"; of several claims the outlets, without the paragraphs; and the language, if it is not English. */
    static String who(StoryFacts story, List<Claim> claims) {
        List<String> outlets = claims.stream()
                .map(claim -> story.names().article(story.article(claim.article())))
                .distinct()
                .toList();
        Claim first = claims.get(0);
        String where = claims.size() == 1 ? ", " + where(story.article(first.article()), first) : "";
        return Numbers.few(outlets, MOST_NAMED) + voice(story, first) + where + Translated.language(story, claims);
    }

    /** ", quoting Orla Venn"; empty in the article's own voice. */
    private static String voice(StoryFacts story, Claim claim) {
        if (claim.speaker() == null) {
            return "";
        }
        Attribution attribution = story.attribution(claim.attribution());
        boolean quoted = attribution != null && attribution.kind() == Attribution.Kind.DIRECT;
        return (quoted ? ", quoting " : ", reporting ") + story.speakerName(claim.speaker());
    }

    /** A value as people write it: a date in words, anything else as it is. */
    static String value(String value) {
        PartialDate date = PartialDate.parse(value);
        return date == null || value.indexOf('-') < 0 ? value : Times.date(date);
    }

    /** The claim's words in quotation marks, the value in them underlined. */
    static Html words(StoryFacts story, Claim claim) {
        return quoted(story, claim, Integer.MAX_VALUE);
    }

    /** As {@link #words}, with no more than a few words on either side of the value. */
    static Html excerpt(StoryFacts story, Claim claim) {
        return quoted(story, claim, AROUND);
    }

    private static Html quoted(StoryFacts story, Claim claim, int around) {
        Article article = story.article(claim.article());
        String passage = article.passage(claim.place());
        String value = claim.span().end() <= passage.length() ? claim.span().of(passage) : "";
        String words = claim.words().strip();
        int at = value.isEmpty() ? -1 : words.indexOf(value);
        Tag quote = Printed.own("q", "full", article);
        if (at < 0) {
            return quote.of(Printed.shortened(words, around));
        }
        String before = words.substring(0, at);
        int cut = before.length() <= around ? -1 : before.indexOf(' ', before.length() - around);
        return quote.of(
                Html.text(cut < 0 ? before : "\u2026\u00A0" + before.substring(cut + 1)),
                Tag.open("u", "n").of(value),
                Html.text(Printed.shortened(words.substring(at + value.length()), around)));
    }

    private static String where(Article article, Claim claim) {
        if (claim.place() != Attribution.IN_TEXT) {
            return switch (article.blocks().get(claim.place()).role()) {
                case TITLE -> "headline";
                default -> article.blocks().get(claim.place()).role().label();
            };
        }
        int paragraph = 1;
        int at = article.text().indexOf("\n\n");
        while (at >= 0 && at < claim.span().start()) {
            paragraph++;
            at = article.text().indexOf("\n\n", at + 2);
        }
        return "paragraph " + paragraph;
    }
}
