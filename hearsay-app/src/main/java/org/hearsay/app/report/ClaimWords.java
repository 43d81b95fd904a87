package org.hearsay.app.report;

import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;

/** Who makes a claim, where, and in which words. */
final class ClaimWords {
    private ClaimWords() {}

    /** "TRT Global, quoting Orla Venn, paragraph 2". */
    static String who(StoryFacts story, Claim claim) {
        Article article = story.article(claim.article());
        String outlet = story.names().article(article);
        Attribution attribution = story.attribution(claim.attribution());
        String speaker = claim.speaker() == null ? null : story.speakerName(claim.speaker());
        String voice = "";
        if (speaker != null) {
            boolean quoted = attribution != null && attribution.kind() == Attribution.Kind.DIRECT;
            voice = (quoted ? ", quoting " : ", reporting ") + speaker;
        }
        return outlet + voice + ", " + where(article, claim);
    }

    /** The claim's words in quotation marks, the value in them underlined. */
    static Html words(StoryFacts story, Claim claim) {
        Article article = story.article(claim.article());
        String passage = article.passage(claim.place());
        String value = claim.span().end() <= passage.length() ? claim.span().of(passage) : "";
        String words = claim.words().strip();
        int at = value.isEmpty() ? -1 : words.indexOf(value);
        Tag quote = Printed.own("q", "full", article);
        if (at < 0) {
            return quote.of(words);
        }
        return quote.of(
                Html.text(words.substring(0, at)),
                Tag.open("u", "n").of(value),
                Html.text(words.substring(at + value.length())));
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
