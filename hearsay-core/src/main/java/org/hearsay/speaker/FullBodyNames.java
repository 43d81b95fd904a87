package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where an article names bodies in full, by the noun that says what they are: "Norland Fish Council", "Ministry of Ports". */
final class FullBodyNames {
    private static final Set<String> OPENS = Set.of("of", "for");
    private static final Set<String> JOINS = Set.of("and", "&");

    /** From the first token of a name to one past its last. */
    record Place(int from, int to) {}

    private final Lexicon lexicon;
    private final Bodies bodies;
    private final Map<Passage, Map<String, List<Place>>> places = new IdentityHashMap<>();

    FullBodyNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.bodies = new Bodies(lexicon);
    }

    /** The name in full with this noun that stands last before a token, else the first one behind it; null if none stands there. */
    @Nullable
    Place nearest(Passage passage, String noun, int before) {
        List<Place> named = places.computeIfAbsent(passage, this::read).getOrDefault(noun, List.of());
        Place nearest = null;
        for (Place place : named) {
            if (place.to() <= before || nearest == null) {
                nearest = place;
            }
        }
        return nearest;
    }

    /** The names of two words or more in a passage, each once, in the order of their words. */
    List<BodyInFull> of(Passage passage) {
        SortedMap<String, BodyInFull> named = new TreeMap<>();
        read(passage)
                .forEach((noun, all) -> all.forEach(place -> {
                    SortedSet<String> words = bodies.words(passage, place.from(), place.to());
                    if (words.size() > 1 && words.contains(noun) && !isOfAnother(passage, place, noun)) {
                        String printed = passage.printed(place.from(), place.to());
                        named.putIfAbsent(noun + ' ' + words, new BodyInFull(printed, noun, words));
                    }
                }));
        return List.copyOf(named.values());
    }

    /** "The Press Office of the Fish Council": behind the noun stands another body, which is no state. */
    private boolean isOfAnother(Passage passage, Place place, String noun) {
        return IntStream.range(place.from(), place.to())
                .mapToObj(at -> passage.at(at).folded())
                .dropWhile(word -> !word.equals(noun))
                .skip(1)
                .anyMatch(word -> lexicon.isBodyNoun(word) && !Bodies.STATES.contains(word));
    }

    private Map<String, List<Place>> read(Passage passage) {
        Map<String, List<Place>> found = new TreeMap<>();
        for (int at = 0; at < passage.size(); at++) {
            Passage.Token token = passage.at(at);
            // The House is not the White House.
            if (token.isCapital()
                    && !token.is("house")
                    && lexicon.isBodyNoun(token.folded())
                    && !passage.isHeadline(at)) {
                int from = start(passage, at);
                int to = token.possessive() ? at + 1 : end(passage, at);
                if (to - from > 1) {
                    found.computeIfAbsent(token.folded(), noun -> new ArrayList<>())
                            .add(new Place(from, to));
                }
            }
        }
        return found;
    }

    /** Past the capitals before the noun. */
    private int start(Passage passage, int noun) {
        int start = noun;
        while (start > 0 && (isOfName(passage, start - 1, noun) || isJoin(passage, start - 1, noun))) {
            start -= isOfName(passage, start - 1, noun) ? 1 : 2;
        }
        return start;
    }

    private boolean isOfName(Passage passage, int at, int noun) {
        return passage.at(at).isCapital()
                && !passage.at(at).possessive()
                && passage.at(at).sentence() == passage.at(noun).sentence()
                && !passage.at(at).isMark()
                && (!lexicon.isNotName(passage.at(at).folded()) || isWithin(passage, at));
    }

    /** "World" of "the World Road Council": a plain word behind an article or another capital. */
    private static boolean isWithin(Passage passage, int at) {
        return at > 0
                && !passage.at(at).opens()
                && (passage.at(at - 1).is("the")
                        || passage.at(at - 1).isCapital() && !passage.at(at - 1).opens());
    }

    /** The "and" of "the Stove and Hearth Federation", which begins behind its article. */
    private boolean isJoin(Passage passage, int at, int noun) {
        return JOINS.contains(passage.at(at).folded())
                && at + 1 < noun
                && at > 1
                && isOfName(passage, at - 1, noun)
                && passage.at(at - 2).is("the");
    }

    /** Past "of the Norland Coast" behind the noun. */
    private int end(Passage passage, int noun) {
        int at = noun + 1;
        if (at >= passage.size() || !OPENS.contains(passage.at(at).folded())) {
            return noun + 1;
        }
        at += at + 1 < passage.size() && passage.at(at + 1).is("the") ? 2 : 1;
        int end = noun + 1;
        while (at < passage.size()
                && passage.at(at).sentence() == passage.at(noun).sentence()) {
            boolean word = passage.at(at).isCapital()
                    && !passage.at(at).isMark()
                    && lexicon.titles.at(passage.folded(), at, passage.size()) == null;
            boolean join = end > noun + 1
                    && JOINS.contains(passage.at(at).folded())
                    && at + 1 < passage.size()
                    && passage.at(at + 1).isCapital();
            if (!word && !join) {
                break;
            }
            at++;
            end = at;
            if (passage.at(at - 1).possessive()) {
                break;
            }
        }
        return end;
    }
}
