package org.hearsay.speaker;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The name that stands beside a description between commas: "Hult, [an analyst], said", "[Its author], the economist Hult, warned". */
final class ApposedName {
    private static final Set<String> OPENS = Set.of("a", "an", "the", "his", "her", "its", "their", "one", "another");
    /** Words of a title between a comma and the name behind it. */
    private static final int LONGEST_TITLE = 4;

    private final ArticleCast cast;
    private final People people;
    private final ReadDescription descriptions;

    ApposedName(ArticleCast cast, People people, Lexicon lexicon) {
        this.cast = cast;
        this.people = people;
        this.descriptions = new ReadDescription(lexicon);
    }

    /** The person named beside a source that describes one person; null where none is. */
    @Nullable
    Referent of(Source source) {
        Referent within = within(source);
        if (within != null) {
            return within;
        }
        if (!OPENS.contains(source.first().folded())) {
            return null;
        }
        Description description = descriptions.read(source.passage(), source.from(), source.to());
        if (description == null || description.plural()) {
            return null;
        }
        Mention before = before(source);
        Mention named = before == null ? behind(source) : before;
        boolean fits = named != null && !cast.person(named).gender().contradicts(description.gender());
        return fits ? Referent.person(people.of(cast.person(named)), "the name beside this description", 0.85) : null;
    }

    /** "[His wife, Lena]": one word behind a comma that ends the source. */
    private @Nullable Referent within(Source source) {
        Passage passage = source.passage();
        int name = source.to() - 1;
        if (name - source.from() < 2
                || !passage.at(name - 1).is(",")
                || !passage.at(name).isCapital()) {
            return null;
        }
        Mention named = cast.mention(source.place(), name, source.to());
        Description description = named != null ? descriptions.read(passage, source.from(), name - 1) : null;
        if (named == null || description == null || description.plural()) {
            return null;
        }
        Person person = people.of(cast.person(named));
        return person.gender().contradicts(description.gender())
                ? null
                : Referent.person(person, "the name beside this description", 0.85);
    }

    private @Nullable Mention before(Source source) {
        Passage passage = source.passage();
        int comma = source.from() - 1;
        boolean closed =
                source.to() >= passage.size() || passage.at(source.to()).is(",");
        if (comma < 1 || !passage.at(comma).is(",") || !closed) {
            return null;
        }
        int last = cast.firstMention(source.place(), source.start()) - 1;
        List<Mention> mentions = cast.mentions(source.place());
        boolean beside = last >= 0
                && mentions.get(last).end() == comma
                && mentions.get(last).name().isFull()
                && mentions.get(last).subject()
                && !mentions.get(last).possessive();
        return beside ? mentions.get(last) : null;
    }

    private @Nullable Mention behind(Source source) {
        Passage passage = source.passage();
        if (source.to() + 1 >= passage.size() || !passage.at(source.to()).is(",")) {
            return null;
        }
        int first =
                cast.firstMention(source.place(), passage.at(source.to()).span().end());
        List<Mention> mentions = cast.mentions(source.place());
        if (first >= mentions.size()) {
            return null;
        }
        Mention mention = mentions.get(first);
        boolean near = mention.name().isFull()
                && mention.sure()
                && !mention.possessive()
                && mention.sentence() == source.first().sentence()
                && mention.token() - source.to() - 1 <= LONGEST_TITLE
                && mention.end() < passage.size()
                && passage.at(mention.end()).is(",");
        for (int at = source.to() + 1; near && at < mention.token(); at++) {
            near = !passage.at(at).isMark()
                    && !passage.at(at).is("and")
                    && !passage.at(at).is("of");
        }
        return near ? mention : null;
    }
}
