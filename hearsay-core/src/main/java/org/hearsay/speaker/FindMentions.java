package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds names of persons in one pass: runs of capitals that are no place, body or title, with what stands beside them. */
final class FindMentions {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "bint", "van", "von", "de", "del", "della", "der", "den", "da", "di", "du", "la",
            "le", "dos", "das", "do", "ter", "ten", "af", "zu", "abu", "ben");
    private static final Set<String> LINKS = Set.of("of", "the", "for", "at", "in", "to", "and", "on");
    private static final Set<String> PLACED =
            Set.of("in", "at", "near", "from", "across", "around", "outside", "into", "via", "inside", "through");
    private static final Set<String> NOT_SUBJECT = Set.of(
            "to",
            "with",
            "of",
            "for",
            "by",
            "against",
            "about",
            "from",
            "on",
            "after",
            "told",
            "between",
            "before",
            "than",
            "like",
            "over",
            "including",
            "under",
            "toward",
            "towards",
            "at",
            "in",
            "without");
    private static final Set<String> PLACE_NOUNS = Set.of(
            "region",
            "street",
            "river",
            "city",
            "county",
            "island",
            "islands",
            "bay",
            "lake",
            "valley",
            "avenue",
            "road",
            "square",
            "park",
            "airport",
            "district",
            "province",
            "mountains",
            "beach",
            "tower",
            "prize",
            "award",
            "cup",
            "festival",
            "act",
            "oblast",
            "stadium",
            "bridge",
            "area",
            "peninsula",
            "hall",
            "theatre",
            "theater",
            "times",
            "poll",
            "amendment",
            "building",
            "heights",
            "lakes");
    private static final int MOST_PARTICLES = 3;
    private static final int LONGEST_TITLE = 16;
    private static final int LONGEST_APPOSITION = 28;

    private final Lexicon lexicon;
    private final ReadDescription descriptions;

    FindMentions(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.descriptions = new ReadDescription(lexicon);
    }

    /** Every run that may name a person, in order. */
    List<Mention> find(Passage passage) {
        return find(passage, 0, passage.size());
    }

    /** Those between two tokens; what stands beside them is read within the whole passage. */
    List<Mention> find(Passage passage, int from, int to) {
        List<Mention> mentions = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = runEnd(passage, at, to);
            if (end == at) {
                at += Math.max(1, skipped(passage, at, to));
                continue;
            }
            Mention mention = mention(passage, at, end);
            if (mention != null) {
                mentions.add(mention);
            }
            at = end;
        }
        return mentions;
    }

    /** Words of a country or body at this place, which begin no name. */
    private int skipped(Passage passage, int at, int to) {
        TermIndex.Found<Lexicon.Body> body = lexicon.bodies.at(passage.folded(), at, to);
        TermIndex.Found<String> country = lexicon.countries.at(passage.folded(), at, to);
        TermIndex.Found<String> city = lexicon.capitals.at(passage.folded(), at, to);
        int longest = body == null ? 0 : body.words();
        longest = Math.max(longest, country == null ? 0 : country.words());
        return Math.max(longest, city == null ? 0 : city.words());
    }

    /** One past the name that begins here, or the place itself. */
    private int runEnd(Passage passage, int at, int to) {
        if (!startsName(passage, at, to)) {
            return at;
        }
        int end = at + 1;
        boolean headline = passage.isHeadline(at);
        int most = !headline
                ? to
                : Math.min(to, at + (lexicon.names.isGiven(passage.at(at).folded()) ? 2 : 1));
        while (end < most && !passage.at(end - 1).possessive() && isBeside(passage, end - 1, end)) {
            int next = pastParticles(passage, end, most);
            if (next >= most || !continuesName(passage, next, at) || startsAnother(passage, next, at)) {
                break;
            }
            end = next + 1;
        }
        return end;
    }

    /** "Anna Berg Meets Karl Lind": a given name after a word that is none begins another name. */
    private boolean startsAnother(Passage passage, int at, int start) {
        return at >= start + 2
                && lexicon.names.isGiven(passage.at(at).folded())
                && !lexicon.names.isGiven(passage.at(at - 1).folded())
                && !passage.at(at - 1).isInitial()
                && !PARTICLES.contains(passage.at(at - 1).folded());
    }

    /** The first token from here on that is no "van", "de la" or "bin". */
    private static int pastParticles(Passage passage, int at, int end) {
        int next = at;
        while (next < end
                && next < at + MOST_PARTICLES
                && PARTICLES.contains(passage.at(next).folded())) {
            next++;
        }
        return next;
    }

    private boolean startsName(Passage passage, int at, int to) {
        Passage.Token token = passage.at(at);
        if (!token.isCapital()
                || token.isMark()
                || !Character.isLetter(token.folded().charAt(0))) {
            return false;
        }
        boolean given = lexicon.names.isGiven(token.folded())
                && at + 1 < to
                && isBeside(passage, at, at + 1)
                && continuesName(passage, at + 1, at)
                && !token.possessive();
        if (given && !lexicon.titles.has(token.folded())) {
            return !token.opens() || !lexicon.isNotName(token.folded()) || !isPlainTitle(passage, at + 1, to);
        }
        return isNameWord(token) && skipped(passage, at, to) == 0 && !isPlainTitle(passage, at, to);
    }

    private boolean isNameWord(Passage.Token token) {
        return !token.isMark()
                && !token.isGlued()
                && token.isCapital()
                && (token.isInitial() || token.folded().length() > 1)
                && !lexicon.isNotName(token.folded())
                && !lexicon.isModifier(token.folded())
                && !lexicon.isBodyNoun(token.folded())
                && (token.isInitial()
                        || !token.isAllCapitals()
                        || token.folded().length() > 4);
    }

    private boolean isPlainTitle(Passage passage, int at, int to) {
        return lexicon.titles.at(passage.folded(), at, to) != null
                || lexicon.plural(passage.at(at).folded()) != null;
    }

    private boolean continuesName(Passage passage, int at, int start) {
        Passage.Token token = passage.at(at);
        if (!token.isCapital() || token.isMark()) {
            return false;
        }
        boolean afterGiven = lexicon.names.isGiven(passage.at(start).folded());
        if (afterGiven && at == start + 1 && token.folded().length() > 2 && !lexicon.isBodyNoun(token.folded())) {
            return !lexicon.isNotName(token.folded()) || token.is("may") || token.is("west") || token.is("hill");
        }
        return isNameWord(token)
                && lexicon.countries.at(passage.folded(), at, at + 1) == null
                && lexicon.bodies.at(passage.folded(), at, at + 1) == null
                && (afterGiven && at <= start + 2 || !isPlainTitle(passage, at, at + 1));
    }

    /** Only white space, or the stop of an initial, between two tokens. */
    private static boolean isBeside(Passage passage, int a, int b) {
        String between = passage.text()
                .substring(passage.at(a).span().end(), passage.at(b).span().start());
        return passage.at(a).sentence() == passage.at(b).sentence()
                && (between.isBlank() && between.indexOf('\n') < 0
                        || passage.at(a).isInitial() && between.strip().equals("."));
    }

    private @Nullable Mention mention(Passage passage, int start, int end) {
        Passage.Token last = passage.at(end - 1);
        boolean goesOn = end < passage.size() && isBeside(passage, end - 1, end) && !last.possessive();
        if (goesOn
                && passage.at(end).isCapital()
                && (lexicon.isBodyNoun(passage.at(end).folded())
                        || PLACE_NOUNS.contains(passage.at(end).folded()))) {
            return null;
        }
        String printed = passage.printed(start, end);
        PersonName name = PersonName.of(printed);
        if (name.parts().isEmpty() || name.parts().size() > 5) {
            return null;
        }
        int before = phraseStart(passage, start);
        Description description = before < start ? descriptions.read(passage, before, start) : null;
        boolean titled = description != null;
        Description beside = apposition(passage, start, end);
        if (description == null || description.heads().stream().allMatch(Title::isHonorific) && beside != null) {
            description = beside == null ? description : beside;
        }
        String first = name.first();
        boolean given = name.isFull() && (lexicon.names.isGiven(first) || lexicon.names.isFrontFamily(first));
        boolean placed = !titled
                && !name.isFull()
                && before > 0
                && PLACED.contains(passage.at(start - 1).folded());
        Gender gender = description == null ? Gender.UNKNOWN : description.gender();
        gender = gender.or(lexicon.names.gender(first));
        boolean sure = titled || !placed && (given || beside != null);
        return new Mention(
                name,
                new Span(
                        passage.at(start).span().start(),
                        last.span().start() + last.printed().length()),
                start,
                end - start,
                passage.at(start).sentence(),
                description,
                gender,
                sure,
                last.possessive(),
                isSubject(passage, before));
    }

    private static boolean isSubject(Passage passage, int start) {
        if (start == 0 || passage.at(start).opens()) {
            return true;
        }
        int before = start - 1;
        while (before > 0 && (passage.at(before).is("the") || passage.at(before).is("a"))) {
            before--;
        }
        return !NOT_SUBJECT.contains(passage.at(before).folded());
    }

    /** Where the title before a name begins, or the name's own start if none stands there. */
    private int phraseStart(Passage passage, int name) {
        int at = name;
        if (name > 0 && LINKS.contains(passage.at(name - 1).folded())) {
            return name;
        }
        int sentence = passage.at(name).sentence();
        while (at > 0
                && name - at < LONGEST_TITLE
                && passage.at(at - 1).sentence() == sentence
                && belongsToTitle(passage, at - 1)) {
            at--;
        }
        int cut = at;
        if (endsWithTitle(passage, at, name)) {
            for (int i = at; i < name; i++) {
                if (LINKS.contains(passage.at(i).folded()) && !isInsideTitle(passage, i, at, name)) {
                    cut = i + 1;
                }
            }
        }
        while (cut < name && LINKS.contains(passage.at(cut).folded())) {
            cut++;
        }
        for (int i = cut; i < name; i++) {
            if (lexicon.titles.at(passage.folded(), i, name) != null) {
                return cut;
            }
        }
        return name;
    }

    private boolean belongsToTitle(Passage passage, int at) {
        Passage.Token token = passage.at(at);
        if (token.isMark()) {
            return false;
        }
        return LINKS.contains(token.folded()) && !token.is("and") && !token.is("to") && !token.is("in")
                || token.isCapital() && !token.isInitial() && (!token.opens() || isKnown(passage, at))
                || isKnown(passage, at);
    }

    private boolean isKnown(Passage passage, int at) {
        String folded = passage.at(at).folded();
        return lexicon.titles.has(folded)
                || lexicon.titles.at(passage.folded(), at, passage.size()) != null
                || lexicon.isModifier(folded)
                || lexicon.isBodyNoun(folded)
                || lexicon.countries.at(passage.folded(), at, passage.size()) != null
                        && passage.at(at).isCapital();
    }

    private boolean endsWithTitle(Passage passage, int from, int to) {
        for (int i = Math.max(from, to - 4); i < to; i++) {
            TermIndex.Found<Title> found = lexicon.titles.at(passage.folded(), i, to);
            if (found != null && i + found.words() == to) {
                return true;
            }
        }
        return false;
    }

    /** The "of the" of "chief of the general staff". */
    private boolean isInsideTitle(Passage passage, int at, int from, int to) {
        for (int i = Math.max(from, at - 3); i < at; i++) {
            TermIndex.Found<Title> found = lexicon.titles.at(passage.folded(), i, to);
            if (found != null && i + found.words() > at) {
                return true;
            }
        }
        return false;
    }

    /** What stands after the name between commas, or before it up to a comma; null if it describes no person. */
    private @Nullable Description apposition(Passage passage, int start, int end) {
        if (end < passage.size()
                && passage.at(end).is(",")
                && !passage.at(end - 1).possessive()) {
            int from = end + 1;
            if (from + 1 < passage.size()
                    && Character.isDigit(passage.at(from).folded().charAt(0))) {
                from += passage.at(from + 1).is(",") ? 2 : 0;
            }
            int to = from;
            while (to < passage.size()
                    && to - from < LONGEST_APPOSITION
                    && passage.at(to).sentence() == passage.at(start).sentence()
                    && (!passage.at(to).isMark()
                            || "'\"".contains(passage.at(to).folded()))
                    && !passage.at(to).is("who")) {
                to++;
            }
            if (to > from && !lexicon.names.isGiven(passage.at(from).folded())) {
                Description read = descriptions.read(passage, from, to);
                if (read != null && !read.plural() && titleIsNear(passage, from, to)) {
                    return read;
                }
            }
        }
        boolean closed = end < passage.size()
                && (passage.at(end).is(",") || passage.at(end).is("."));
        if (closed && start > 1 && passage.at(start - 1).is(",")) {
            int before = phraseStart(passage, start - 1);
            if (before < start - 1) {
                Description read = descriptions.read(passage, before, start - 1);
                return read != null && read.isOffice() && !read.plural() ? read : null;
            }
        }
        return null;
    }

    private boolean titleIsNear(Passage passage, int from, int to) {
        for (int i = from; i < Math.min(to, from + 9); i++) {
            if (lexicon.titles.at(passage.folded(), i, to) != null) {
                return passage.at(from).isCapital()
                        || i == from
                        || passage.at(from).is("a")
                        || passage.at(from).is("an")
                        || passage.at(from).is("the")
                        || passage.at(from).possessive()
                        || lexicon.isModifier(passage.at(from).folded())
                        || Set.of("his", "her", "its", "their")
                                .contains(passage.at(from).folded());
            }
        }
        return false;
    }
}
