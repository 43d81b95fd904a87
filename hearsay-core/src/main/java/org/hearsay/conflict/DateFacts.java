package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Compares the dates that a story gives for things that happen once. */
final class DateFacts {
    /** Days between two dates of one event, at most, unless one has another's year. */
    private static final int MOST_DAYS = 45;

    /** What tells that two events are one, whatever the days. */
    private static final List<String> KNOWN = List.of("actor", "object");

    private static final double LITTLE = 0.3;
    /** What it says for one event that a text calls a day another date of it, as a logarithm of odds. */
    private static final double SAID = 4;

    /** How often a date and what it dates are read rightly. */
    private static final double READ = 0.9;
    /** How surely two dates are of one event, at least. */
    private static final double SURE = 0.65;

    private static final String UNNAMED = "When was it?";

    private final FactWords words;
    private final EventOfDate eventOfDate;
    private final DatesThatTell tells;
    private final SameGroups<Dated> groups;

    DateFacts(FactWords words, SameFact sameFact) {
        this.words = words;
        this.eventOfDate = new EventOfDate(words);
        this.tells = new DatesThatTell(words);
        this.groups = new SameGroups<>(
                sameFact,
                Dated::mention,
                dated -> dated.day().printed(),
                (one, other) -> odds(sameFact, one, other),
                (one, other) -> one.day().fits(other.day()));
    }

    /**
     * An event's date where it stands.
     *
     * @param named of what happens night after night, the name told before it; else empty
     * @param another whether it is told as "another date" of what was told before
     * @param today whether it is reckoned from the day of printing: "this morning", "yesterday"
     */
    record Dated(Mention mention, ToldDay day, Telling telling, String named, boolean another, boolean today) {}

    /** What two days say for one event; little against it where both tell who did it or to what. */
    private static double odds(SameFact sameFact, Dated one, Dated other) {
        if ((one.another() || other.another()) && one.mention().isBeside(other.mention())) {
            return SAID;
        }
        double weight = sameFact.weight(one.day().apart(other.day()));
        Map<String, String> parts = one.mention().parts();
        boolean known = KNOWN.stream()
                .anyMatch(part -> parts.containsKey(part)
                        && parts.get(part).equals(other.mention().parts().get(part)));
        return weight < 0 && known ? weight * LITTLE : weight;
    }

    List<Conflict> find(String story, List<Scene> scenes) {
        List<Conflict> conflicts = new ArrayList<>();
        events(scenes).forEach((event, dated) -> {
            for (SameGroups.Group<Dated> group :
                    groups.of(dated, (some, others) -> areApart(event, some, others), SURE)) {
                Conflict conflict = conflict(story, event, group);
                conflicts.add(conflict);
            }
        });
        return conflicts;
    }

    /** The dated events of a story by their class. */
    Map<String, List<Dated>> events(List<Scene> scenes) {
        Map<String, List<Dated>> events = new TreeMap<>();
        for (Scene scene : scenes) {
            Dated last = null;
            for (int i = 0; i < scene.sentences().size(); i++) {
                last = read(scene, i, last, events);
            }
        }
        events.replaceAll((event, dated) -> amongRivals(dated));
        return events;
    }

    /** The same, each knowing how many days its article gives. */
    private static List<Dated> amongRivals(List<Dated> dated) {
        Map<Integer, Set<String>> given = new HashMap<>();
        for (Dated one : dated) {
            given.computeIfAbsent(one.mention().scene().order(), none -> new HashSet<>())
                    .add(one.day().printed());
        }
        return dated.stream()
                .map(one -> new Dated(
                        one.mention()
                                .among(given.get(one.mention().scene().order()).size()),
                        one.day(),
                        one.telling(),
                        one.named(),
                        one.another(),
                        one.today()))
                .toList();
    }

    /** True if a date dates what its sentence tells, not when the report was sent or something was said. */
    boolean tells(Scene scene, int index, DatedSpan date) {
        Span sentence = scene.sentences().get(index);
        Tokens tokens = scene.tokens().get(index);
        if (isDateline(tokens, date) || hasNoDayOfItsOwn(date) || tells.isNone(scene, index, date)) {
            return false;
        }
        return eventOfDate.at(scene, tokens, date.span()) >= 0
                || !scene.sayings().dates(date.span(), sentence)
                || tells.isOfAnotherVerb(scene, tokens, date);
    }

    /** True if a date or an hour may date what its sentence tells. */
    boolean mayTell(Scene scene, int index, DatedSpan date) {
        return !isDateline(scene.tokens().get(index), date)
                && !scene.sayings().dates(date.span(), scene.sentences().get(index));
    }

    /** Reads the dated events of a sentence; returns the last event told, to which "another date" refers. */
    private @Nullable Dated read(Scene scene, int index, @Nullable Dated last, Map<String, List<Dated>> events) {
        Tokens tokens = scene.tokens().get(index);
        Dated told = last;
        for (DatedSpan date : scene.dates().get(index)) {
            ToldDay day = ToldDay.of(date, scene.article().published());
            if (day == null || isDateline(tokens, date) || hasNoDayOfItsOwn(date) || tells.isName(tokens, date)) {
                continue;
            }
            int at = eventOfDate.at(scene, tokens, date.span());
            boolean another = at < 0 && last != null && isAnotherDate(tokens);
            if (at < 0 && !another) {
                continue;
            }
            String what = another ? last.mention().what() : eventOfDate.named(tokens, at);
            Telling telling = Telling.of(tokens, at, words);
            Span event = at < 0 ? date.span() : tokens.word(at).span();
            Setting setting = Setting.of(tokens, date.span(), event, words);
            if (index > 0 && (another || telling.isPointed())) {
                Tokens before = scene.tokens().get(index - 1);
                setting = setting.with(Setting.of(before, date.span(), words));
            }
            Map<String, String> parts = another ? last.mention().parts() : telling.parts();
            Mention mention = new Mention(scene, index, date.span(), what, parts, setting);
            Dated dated = new Dated(mention, day, telling, named(tokens, at, what), another, isToday(date));
            events.computeIfAbsent(what, none -> new ArrayList<>()).add(dated);
            told = dated;
        }
        return told;
    }

    /** What happens night after night is one thing only if it is of one who is named; what strikes months apart struck twice. */
    private boolean areApart(String event, List<Dated> some, List<Dated> others) {
        boolean months = words.is(event, Kind.STRIKES)
                && some.stream().anyMatch(one -> others.stream()
                        .anyMatch(other ->
                                areMonthsApart(one.day().date(), other.day().date())));
        boolean met = some.stream()
                .anyMatch(one -> others.stream().anyMatch(other -> one.day().meets(other.day())));
        boolean night = words.is(event, Kind.STRIKES)
                && some.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> mayBeOneNight(one.day(), other.day())));
        return months || night || !met || isAgain(event, some, others);
    }

    /** What strikes at one hour strikes on two days of the week for readers in two zones. */
    private static boolean mayBeOneNight(ToldDay one, ToldDay other) {
        return (one.date() == null || other.date() == null) && one.apart(other).equals("days: next");
    }

    /** True for days of which neither is a slip for the other: months lie between them, and not just the year is another, or years. */
    private static boolean areMonthsApart(@Nullable PartialDate one, @Nullable PartialDate other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.month() == null || other.month() == null) {
            return Math.abs(one.year() - other.year()) > 1;
        }
        boolean before = one.last().plusDays(MOST_DAYS).isBefore(other.first());
        boolean after = other.last().plusDays(MOST_DAYS).isBefore(one.first());
        return (before || after) && !one.month().equals(other.month());
    }

    private boolean isAgain(String event, List<Dated> some, List<Dated> others) {
        return words.is(event, Kind.AGAIN)
                && some.stream()
                        .noneMatch(one -> !one.named().isEmpty()
                                && others.stream()
                                        .anyMatch(other -> other.named().equals(one.named())));
    }

    private String named(Tokens tokens, int event, String told) {
        return event >= 0 && words.is(told, Kind.AGAIN)
                ? Setting.of(tokens, tokens.word(event).span(), words).owner()
                : "";
    }

    /** "This morning", "yesterday", "tonight": in a text that is printed a day later it tells another day. */
    private static boolean isToday(DatedSpan date) {
        return switch (date.rule()) {
            case "day word", "night word", "part of a day" -> true;
            default -> false;
        };
    }

    /** A time of day without a day, and "the day", take theirs from the text around them: too unsure to hold against another. */
    private static boolean hasNoDayOfItsOwn(DatedSpan date) {
        boolean clock = date.rule().equals("clock") || date.rule().equals("the part of a day");
        return clock && date.type() == DatedSpan.Type.TIME
                || date.rule().startsWith("the unit")
                || date.rule().startsWith("within a unit");
    }

    private static boolean isAnotherDate(Tokens tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean other = tokens.plain(i).equals("another")
                    || tokens.plain(i).equals("different")
                    || tokens.plain(i).equals("other");
            if (other && tokens.plain(i + 1).equals("date")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDateline(Tokens tokens, DatedSpan date) {
        for (int i = 0; i < Math.min(tokens.size(), 12); i++) {
            if (tokens.word(i).start() >= date.span().end()) {
                String plain = tokens.plain(i);
                return plain.equals("(") || plain.equals("-");
            }
        }
        return false;
    }

    private Conflict conflict(String story, String event, SameGroups.Group<Dated> same) {
        List<Dated> group = same.members();
        Answers answers = new Answers();
        List<ToldDay> days = group.stream().map(Dated::day).toList();
        boolean odd = ToldDays.excludeEachOther(group);
        Set<String> distinct = new TreeSet<>();
        for (Dated dated : group) {
            if (odd && ToldDays.isTakenByAll(dated.day(), days)) {
                continue;
            }
            String value = (odd ? ToldDays.finest(dated.day(), days) : ToldDays.coarsest(dated.day(), days)).printed();
            distinct.add(value);
            answers.add(value, dated.mention().claim());
        }
        boolean full = group.stream().allMatch(dated -> dated.day().date() != null);
        boolean sure = full || answers.agreed() > 0;
        Relation relation = odd && sure && distinct.size() > 1 ? Relation.CONFLICT : answers.agreement();
        return answers.conflict(story, Conflict.Kind.DATE, relation, question(event, group), READ * same.confidence());
    }

    private String question(String event, List<Dated> group) {
        String pattern = words.value(event, Kind.EVENT_QUESTION);
        String question = pattern == null
                ? UNNAMED
                : Telling.question(pattern, group.stream().map(Dated::telling).toList());
        boolean unnamed = question.contains(" it") || question.contains(" they ");
        return unnamed ? Clauses.question("When was this", group.get(0).mention(), words) : question;
    }
}
