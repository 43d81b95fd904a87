package org.hearsay.speaker;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.text.Fold;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/** Finds the subject of words without a usable source, in a language that has tables: whom or what the text names near them. */
final class TableSubjects {
    /** Words between two names that are joined, brackets included. */
    private static final int MOST_BETWEEN = 6;

    private final ArticleCast cast;
    private final PersonTable table;
    private final Salience salience;
    private final TableBodies bodies;

    TableSubjects(ArticleCast cast, PersonTable table, Salience salience, TableBodies bodies) {
        this.cast = cast;
        this.table = table;
        this.salience = salience;
        this.bodies = bodies;
    }

    /** The person named since the words before, else the body that is the subject of the cue's sentence; null where neither is. */
    @Nullable
    Referent since(Attribution attribution, Passage passage, SpokenBefore spoken) {
        Referent person = namedSince(attribution, passage, spoken);
        return person == null ? bodySince(attribution, passage, spoken) : person;
    }

    /** "Le groupe Orrin regrette tout. Il assure": the body that spoke last in this paragraph, if its article has the pronoun's gender. */
    @Nullable
    Referent bodyAgain(Source source, Gender gender, SpokenBefore spoken) {
        Referent last = spoken.last();
        Attribution previous = spoken.previous();
        if (last == null || previous == null || gender == Gender.UNKNOWN || !bodies.isBody(last.speaker())) {
            return null;
        }
        Passage passage = source.passage();
        List<Mention> mentions = cast.mentions(source.place());
        int named = cast.firstMention(source.place(), source.start()) - 1;
        Speaker body = last.speaker();
        String name = " " + Fold.plain(body.name() + " " + String.join(" ", body.spellings())) + " ";
        for (int at = source.from() - 1; at > 0; at--) {
            int start = passage.at(at).span().start();
            if (source.start() - start > SpokenBefore.FAR || passage.breaks(start, source.start()) > 0) {
                return null;
            }
            PersonNouns.Noun noun = table.noun(passage.at(at));
            if (noun != null
                    && noun.isBody()
                    && name.contains(" " + passage.at(at).folded() + " ")) {
                boolean free = named < 0
                        || mentions.get(named).token() <= at
                        || !mentions.get(named).sure();
                return free && table.ofArticle(passage.at(at - 1)) == gender
                        ? last.because("the body that spoke before in this paragraph", 0.8)
                        : null;
            }
        }
        return null;
    }

    /** Whom the paragraph names as a subject between the words before and these, which have no source. */
    private @Nullable Referent namedSince(Attribution attribution, Passage passage, SpokenBefore spoken) {
        int start = attribution.extent().start();
        int paragraph = start;
        int farthest = Math.max(0, start - SpokenBefore.FAR);
        while (paragraph > farthest && passage.text().charAt(paragraph - 1) != '\n') {
            paragraph--;
        }
        Attribution previous = spoken.previous();
        int from = Math.max(paragraph, previous == null ? 0 : previous.extent().end());
        List<Mention> mentions = cast.mentions(attribution.place());
        for (int at = cast.firstMention(attribution.place(), start) - 1; at >= 0; at--) {
            Mention mention = mentions.get(at);
            if (mention.span().start() < from) {
                return null;
            }
            if (mention.sure() && mention.subject() && mention.name().isFull()) {
                boolean several = at > 0 && isJoined(passage, mentions.get(at - 1), mention);
                return several
                        ? null
                        : Referent.person(
                                salience.person(cast, mention),
                                "the person named just before words without a source",
                                0.6);
            }
        }
        return null;
    }

    /** "El grupo X lamenta lo ocurrido y sostiene que": the body that is the subject of the sentence in which a cue has none. */
    private @Nullable Referent bodySince(Attribution attribution, Passage passage, SpokenBefore spoken) {
        Span cue = attribution.cueSpan();
        Attribution previous = spoken.previous();
        if (cue == null || attribution.cue().isEmpty()) {
            return null;
        }
        int verb = passage.indexAt(cue.start());
        int from = verb;
        while (from > 0
                && passage.at(from - 1).sentence()
                        == passage.at(Math.min(verb, passage.size() - 1)).sentence()) {
            from--;
        }
        for (int at = from; at < verb; at++) {
            PersonNouns.Noun noun = table.noun(passage.at(at));
            boolean subject = noun != null
                    && noun.isBase()
                    && at > 0
                    && table.is(passage.at(at - 1), PersonTable.Kind.ARTICLE)
                    && (at < 2
                            || !table.is(passage.at(at - 2), PersonTable.Kind.PREPOSITION)
                            || passage.at(at - 1).opens());
            if (subject && !noun.isBody()) {
                return null;
            }
            if (subject
                    && (previous == null
                            || previous.extent().end() <= passage.at(at).span().start())) {
                int end = at + 1;
                while (end < verb && passage.isBeside(end - 1, end) && isOfBody(passage, at, end)) {
                    end++;
                }
                Source body = new Source(attribution, passage, at - 1, end);
                return bodies.resolve(body, noun, spoken).because("the body that is the subject of this sentence", 0.8);
            }
        }
        return null;
    }

    /** A capital, or an adjective between the noun and one: "grupo español Orrin". */
    private static boolean isOfBody(Passage passage, int noun, int at) {
        boolean before = at == noun + 1
                && at + 1 < passage.size()
                && passage.at(at + 1).isCapital()
                && passage.isBeside(at, at + 1)
                && !passage.at(at).isMark();
        return passage.at(at).isCapital() || before;
    }

    /** "Dijo el jueves": what was taken for a subject only tells the day. */
    boolean isDay(Source source) {
        boolean day = false;
        for (int at = source.from(); at < source.to(); at++) {
            Passage.Token token = source.passage().at(at);
            boolean own = table.is(token, PersonTable.Kind.DAY);
            if (!own && !table.is(token, PersonTable.Kind.ARTICLE) && !table.is(token, PersonTable.Kind.PREPOSITION)) {
                return false;
            }
            day |= own;
        }
        return day;
    }

    /** "Dijo el jueves en Orrin la ministra Ana Roldán": the first person named behind the day, before any mark. */
    @Nullable
    Referent behindDay(Source source) {
        List<Mention> mentions = cast.mentions(source.place());
        int first = cast.firstMention(
                source.place(), source.passage().at(source.to() - 1).span().end());
        for (int at = first; at < mentions.size(); at++) {
            Mention mention = mentions.get(at);
            for (int token = source.to(); token < mention.token(); token++) {
                if (source.passage().at(token).isMark()) {
                    return null;
                }
            }
            if (mention.sure()
                    && mention.name().isFull()
                    && mention.sentence() == source.first().sentence()) {
                return Referent.person(salience.person(cast, mention), "the person named behind the day", 0.75);
            }
        }
        return null;
    }

    /** "Anna Holm (Verein) und Peter Lind": named with another in one breath. */
    private static boolean isJoined(Passage passage, Mention before, Mention mention) {
        boolean joined = before.sentence() == mention.sentence() && mention.token() - before.end() <= MOST_BETWEEN;
        return joined
                && ResolveName.JOINS.contains(passage.at(mention.token() - 1).folded());
    }
}
