package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Who speaks where the words of a source name nobody: "today", "but", a participle, or words of what was said itself. */
final class EmptySource {
    private static final Set<String> EMPTY = Set.of(
            "and",
            "but",
            "or",
            "then",
            "also",
            "later",
            "earlier",
            "now",
            "again",
            "today",
            "yesterday",
            "tomorrow",
            "this",
            "time",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "morning",
            "evening",
            "however",
            "meanwhile",
            "recently",
            "while");
    private static final int LONGEST_BRACKET = 6;
    /** Words between a cue and the name behind it. */
    private static final int LONGEST_TITLE = 5;

    private final ArticleCast cast;
    private final People people;

    EmptySource(ArticleCast cast, People people) {
        this.cast = cast;
        this.people = people;
    }

    boolean is(Source source) {
        return isParticiple(source) && before(source) != null
                || isSaid(source)
                || source.pronoun() == null && areEmpty(source);
    }

    private static boolean areEmpty(Source source) {
        for (int at = source.from(); at < source.to(); at++) {
            if (!EMPTY.contains(source.passage().at(at).folded())) {
                return false;
            }
        }
        return true;
    }

    /** "Hult, reading from a sheet, said". */
    private static boolean isParticiple(Source source) {
        String first = source.first().folded();
        return first.length() > 5
                && first.endsWith("ing")
                && !source.first().isCapital()
                && source.from() > 0
                && source.to() - source.from() > 2
                && source.passage().at(source.from() - 1).is(",");
    }

    /** A source that lies within a quotation whose speaker it should be. */
    private static boolean isSaid(Source source) {
        Attribution attribution = source.attribution();
        Span span = attribution.sourceSpan();
        return attribution.kind() == Attribution.Kind.DIRECT
                && span != null
                && source.pronoun() == null
                && attribution.spans().stream().anyMatch(words -> words.contains(span));
    }

    /** The name that ends just before, or stands behind the cue; null where none does. */
    @Nullable
    Referent beside(Source source) {
        Mention before = before(source);
        Mention opening = before == null ? opening(source) : before;
        Mention behind = opening == null ? behind(source) : opening;
        return behind == null
                ? null
                : Referent.person(people.of(cast.person(behind)), "the name beside words that name nobody", 0.7);
    }

    private @Nullable Mention before(Source source) {
        if (isSaid(source)) {
            return null;
        }
        Passage passage = source.passage();
        int end = source.from();
        if (end > 1
                && passage.at(end - 1).is(".")
                && passage.at(end - 1).sentence() == source.first().sentence()) {
            // The stop of "Inc."
            end--;
        }
        if (end > 0 && passage.at(end - 1).is(",") && isParticiple(source)) {
            end--;
        }
        if (end > 0 && passage.at(end - 1).is(")")) {
            int open = end - 1;
            while (open > 0
                    && end - open <= LONGEST_BRACKET
                    && !passage.at(open).is("(")) {
                open--;
            }
            end = open;
        }
        int last = cast.firstMention(source.place(), source.start()) - 1;
        List<Mention> mentions = cast.mentions(source.place());
        return last >= 0
                        && mentions.get(last).end() == end
                        && !mentions.get(last).possessive()
                ? mentions.get(last)
                : null;
    }

    /** "Hult did not dispute this, but said": the only name that is a subject since the sentence began with it. */
    private @Nullable Mention opening(Source source) {
        if (!source.first().is("but") && !source.first().is("and")) {
            return null;
        }
        List<Mention> mentions = cast.mentions(source.place());
        for (int at = cast.firstMention(source.place(), source.start()) - 1; at >= 0; at--) {
            Mention mention = mentions.get(at);
            if (mention.sentence() != source.first().sentence()) {
                return null;
            }
            if (mention.subject()) {
                return source.passage().at(mention.token()).opens() && !mention.possessive() ? mention : null;
            }
        }
        return null;
    }

    private @Nullable Mention behind(Source source) {
        Span cue = source.attribution().cueSpan();
        if (cue == null) {
            return null;
        }
        Passage passage = source.passage();
        int at = passage.indexAt(cue.end());
        int first = cast.firstMention(source.place(), cue.end());
        List<Mention> mentions = cast.mentions(source.place());
        if (first >= mentions.size()) {
            return null;
        }
        Mention mention = mentions.get(first);
        boolean near = mention.token() - at <= LONGEST_TITLE
                && mention.subject()
                && !mention.possessive()
                && passage.at(at).sentence() == mention.sentence();
        for (int between = at; near && between < mention.token(); between++) {
            near = !passage.at(between).isMark();
        }
        return near ? mention : null;
    }
}
