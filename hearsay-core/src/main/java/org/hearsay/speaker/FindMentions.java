package org.hearsay.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds names of persons in one pass: runs of capitals that are no place, body or title, with what stands beside them. */
final class FindMentions {
    private static final int MOST_PARTS = 5;
    private static final PlainNames PLAIN = new PlainNames();

    private final NameTable names;
    private final NameRuns runs;
    private final PlaceSigns places;
    private final ReadDescription descriptions;
    private final TitleBefore titles;
    private final Appositions appositions;
    private final PersonSigns persons;

    FindMentions(Lexicon lexicon) {
        this.names = lexicon.names;
        this.runs = new NameRuns(lexicon);
        this.places = new PlaceSigns(lexicon);
        this.descriptions = new ReadDescription(lexicon);
        this.titles = new TitleBefore(lexicon);
        this.appositions = new Appositions(lexicon, titles, descriptions);
        this.persons = new PersonSigns(lexicon);
    }

    /** Every run that may name a person in the passages of an article in a language, by passage, each in order. */
    SortedMap<Integer, List<Mention>> find(SortedMap<Integer, Passage> passages, String language) {
        PersonTable table = PersonTable.of(language);
        if (table != null) {
            return new TableMentions(table, names).find(passages);
        }
        SortedMap<Integer, List<Mention>> found = new TreeMap<>();
        passages.forEach((place, passage) -> found.put(place, find(passage)));
        Set<String> families = familiesOfPlaces(passages, found);
        if (!families.isEmpty()) {
            passages.forEach((place, passage) -> found.put(place, find(passage, families)));
        }
        return PLAIN.leaveOut(found);
    }

    /** "Jordan" where the article tells of Jim Jordan: last words of full names that are countries or capitals, too. */
    private Set<String> familiesOfPlaces(
            SortedMap<Integer, Passage> passages, SortedMap<Integer, List<Mention>> found) {
        Set<String> families = new TreeSet<>();
        passages.forEach((place, passage) -> {
            for (Mention mention : found.getOrDefault(place, List.of())) {
                if (mention.name().isFull()
                        && names.isGiven(mention.name().first())
                        && runs.wordsOfOther(passage, mention.end() - 1) == 1) {
                    families.add(passage.at(mention.end() - 1).folded());
                }
            }
        });
        return families;
    }

    /** Every run that may name a person, in order, read as English. */
    List<Mention> find(Passage passage) {
        return find(passage, Set.of());
    }

    private List<Mention> find(Passage passage, Set<String> families) {
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < passage.size()) {
            int end = runs.end(passage, at, families);
            if (end == at) {
                at += Math.max(1, runs.wordsOfOther(passage, at));
                continue;
            }
            int start = persons.pastOffice(passage, at, end);
            Mention mention = start == end ? null : mention(passage, start, end);
            if (mention != null) {
                mentions.add(mention);
            }
            at = end;
        }
        return mentions;
    }

    private @Nullable Mention mention(Passage passage, int start, int end) {
        if (places.follow(passage, end)) {
            return null;
        }
        PersonName name = PersonName.of(passage.printed(start, end));
        if (name.parts().isEmpty() || name.parts().size() > MOST_PARTS) {
            return null;
        }
        int before = titles.start(passage, start);
        if (name.isFull()
                && before == start
                && start > 0
                && passage.at(start - 1).is("the")) {
            return null;
        }
        Description title = before < start ? descriptions.read(passage, before, start) : null;
        Description beside = appositions.read(passage, start, end);
        Description description = saysMore(title, beside) ? beside : title;
        boolean given = name.isFull() && (names.isGiven(name.first()) || names.isFrontFamily(name.first()));
        boolean placed = title == null && !name.isFull() && before > 0 && PlaceSigns.precede(passage, start);
        Gender told = description == null ? Gender.UNKNOWN : description.gender();
        Passage.Token last = passage.at(end - 1);
        return new Mention(
                name,
                new Span(
                        passage.at(start).span().start(),
                        last.span().start() + last.printed().length()),
                start,
                end - start,
                passage.at(start).sentence(),
                description,
                name.isFull() ? told.or(names.gender(name.first())) : told,
                name.isFull() ? Gender.UNKNOWN : names.gender(name.first()),
                title != null || !placed && (given || beside != null) || name.isFull() && persons.goesOn(passage, end),
                last.possessive(),
                Subject.mayStartAt(passage, before));
    }

    /** "Mr. Lind, the envoy": what an apposition says counts where the title says no more than "Mr.". */
    private static boolean saysMore(@Nullable Description title, @Nullable Description beside) {
        return beside != null && (title == null || title.heads().stream().allMatch(Title::isHonorific));
    }
}
