package org.hearsay.statement;

import java.util.SortedSet;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * An attribution made ready for comparing.
 *
 * @param attribution the attribution
 * @param article its article
 * @param story id of the article's story, or empty
 * @param speaker id of a speaker known by name, or empty
 * @param content its terms
 * @param number its place among all renderings, by id
 */
record Rendering(Attribution attribution, Article article, String story, String speaker, Content content, int number) {
    static Rendering of(
            Attribution attribution,
            Article article,
            String story,
            @Nullable Speaker speaker,
            Content content,
            int number) {
        boolean named =
                speaker != null && (speaker.kind() == Speaker.Kind.PERSON || speaker.kind() == Speaker.Kind.BODY);
        return new Rendering(attribution, article, story, named ? speaker.id() : "", content, number);
    }

    /** Forms of its terms, in order. */
    SortedSet<String> forms() {
        return content.forms();
    }

    String id() {
        return attribution.id();
    }

    /** Whether both stand on the same words of one page: an attribution within another, not a second witness. */
    boolean overlaps(Rendering other) {
        return article.id().equals(other.article.id())
                && attribution.place() == other.attribution.place()
                && attribution.spans().stream().anyMatch(span -> other.attribution.spans().stream()
                        .anyMatch(of -> span.start() < of.end() && of.start() < span.end()));
    }

    /** Words of denying make the content's contrary. */
    boolean denied() {
        String cue = attribution.cue();
        return attribution.stance() == Attribution.Stance.NEGATED
                || cue.startsWith("den")
                || cue.startsWith("refut")
                || cue.startsWith("dismiss")
                || cue.startsWith("rul") && cue.endsWith("out");
    }

    /** First and last day since 1970 on which it may have been said, or null where nothing tells. */
    long @Nullable [] days() {
        SaidOn said = attribution.saidOn();
        if (said == null) {
            return null;
        }
        return new long[] {said.date().first().toEpochDay(), said.date().last().toEpochDay()};
    }

    /** Day of publication since 1970, or null. */
    @Nullable
    Long published() {
        return article.published() == null ? null : article.published().day().toEpochDay();
    }
}
