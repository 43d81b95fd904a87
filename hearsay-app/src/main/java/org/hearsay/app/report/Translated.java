package org.hearsay.app.report;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Article;
import org.hearsay.model.Claim;

/** What the report says of words that were read as English ones: in which language they stand, and that nobody checked. */
final class Translated {
    private static final String ENGLISH = "en";

    private Translated() {}

    /** ", in German" where the first of some claims stands in another language than English; else empty. */
    static String language(StoryFacts story, List<Claim> claims) {
        Article article = story.article(claims.get(0).article());
        return isTranslated(article)
                ? ", in " + Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH)
                : "";
    }

    /** A sentence for what is compared over several languages; empty where all claims are in one. */
    static String note(StoryFacts story, List<Claim> claims) {
        long languages = claims.stream()
                .map(claim -> story.article(claim.article()).language())
                .distinct()
                .count();
        return languages > 1
                ? "Compared in several languages, by what each word means in English in a word list of ours. Nobody has checked a translation."
                : "";
    }

    private static boolean isTranslated(Article article) {
        return !article.language().equals(ENGLISH) && !article.language().equals("und");
    }
}
