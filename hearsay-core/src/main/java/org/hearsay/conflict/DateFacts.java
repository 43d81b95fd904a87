package org.hearsay.conflict;

import java.util.ArrayList;
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
    /** Words between a date and what it dates, at most. */
    private static final int REACH = 16;

    /** Days between two dates of one event, at most, unless one has another's year. */
    private static final int MOST_DAYS = 45;

    /** How often a date and what it dates are read rightly. */
    private static final double READ = 0.9;
    /** How surely two dates are of one event, at least. */
    private static final double SURE = 0.5;

    private final FactWords words;
    private final DatesThatTell telling;
    private final SameGroups<Dated> groups;

    DateFacts(FactWords words, SameFact sameFact) {
        this.words = words;
        this.telling = new DatesThatTell(words);
        this.groups = new SameGroups<>(
                sameFact,
                Dated::mention,
                dated -> dated.date().iso(),
                dated -> dated.date().month() == null);
    }

    /**
     * An event's date where it stands.
     *
     * @param named of what happens night after night, the name told before it; else empty
     * @param today whether it is reckoned from the day of printing: "this morning", "yesterday"
     */
    record Dated(Mention mention, PartialDate date, Telling telling, String named, boolean today) {}

    List<Conflict> find(String story, List<Scene> scenes) {
        List<Conflict> conflicts = new ArrayList<>();
        events(scenes).forEach((event, dated) -> {
            for (SameGroups.Group<Dated> group :
                    groups.of(dated, (some, others) -> areApart(event, some, others), SURE)) {
                Conflict conflict = conflict(story, event, group);
                boolean unnamed = conflict.question().contains(" it")
                        || conflict.question().contains(" they ");
                if (conflict.relation() != Relation.CONFLICT || !unnamed) {
                    conflicts.add(conflict);
                }
            }
        });
        return conflicts;
    }

    /** The dated events of a story by their class. */
    Map<String, List<Dated>> events(List<Scene> scenes) {
        Map<String, List<Dated>> events = new TreeMap<>();
        for (Scene scene : scenes) {
            String last = null;
            for (int i = 0; i < scene.sentences().size(); i++) {
                last = read(scene, i, last, events);
            }
        }
        return events;
    }

    /** True if a date dates what its sentence tells, not when the report was sent or something was said. */
    boolean tells(Scene scene, int index, DatedSpan date) {
        Span sentence = scene.sentences().get(index);
        Tokens tokens = scene.tokens().get(index);
        if (isDateline(tokens, date) || hasNoDayOfItsOwn(date) || telling.isNone(scene, index, date)) {
            return false;
        }
        return event(scene, tokens, date.span()) >= 0 || !scene.sayings().dates(date.span(), sentence);
    }

    /** Reads the dated events of a sentence; returns the last event told, to which "another date" refers. */
    private @Nullable String read(Scene scene, int index, @Nullable String last, Map<String, List<Dated>> events) {
        Tokens tokens = scene.tokens().get(index);
        String told = last;
        for (DatedSpan date : scene.dates().get(index)) {
            PartialDate day = date.date();
            if (day == null || isDateline(tokens, date) || hasNoDayOfItsOwn(date)) {
                continue;
            }
            int at = event(scene, tokens, date.span());
            boolean another = at < 0 && last != null && isAnotherDate(tokens);
            if (at < 0 && !another) {
                continue;
            }
            told = another ? last : value(tokens, at);
            Telling telling = Telling.of(tokens, at, words);
            Setting setting = Setting.of(tokens, date.span(), words);
            if (index > 0 && (another || telling.isPointed())) {
                Tokens before = scene.tokens().get(index - 1);
                setting = setting.with(Setting.of(before, date.span(), words));
            }
            Mention mention = new Mention(scene, index, date.span(), told, telling.parts(), setting);
            events.computeIfAbsent(told, none -> new ArrayList<>())
                    .add(new Dated(mention, day, telling, named(tokens, at, told), isToday(date)));
        }
        return told;
    }

    /** What happens night after night is one thing only if it is of one who is named; what strikes months apart struck twice. */
    private boolean areApart(String event, List<Dated> some, List<Dated> others) {
        boolean months = words.is(event, Kind.STRIKES)
                && some.stream()
                        .anyMatch(one -> others.stream().anyMatch(other -> areMonthsApart(one.date(), other.date())));
        return months || isAgain(event, some, others);
    }

    /** True for days of which neither is a slip for the other: months lie between them, and not just the year is another, or years. */
    private static boolean areMonthsApart(PartialDate one, PartialDate other) {
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
        return clock && date.type() == DatedSpan.Type.TIME || date.rule().startsWith("the unit");
    }

    /** The token of the event that a date dates: the nearest in its clause, what comes before first; -1 for none. */
    private int event(Scene scene, Tokens tokens, Span date) {
        int first = 0;
        while (first < tokens.size() && tokens.word(first).start() < date.start()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.word(end).start() < date.end()) {
            end++;
        }
        for (int i = first - 1; i >= 0 && first - i <= REACH && !endsClause(tokens, i, first); i--) {
            if (words.is(tokens.plain(i), Kind.SAY)
                    || scene.sayings().isCue(tokens.word(i).span())) {
                return -1;
            }
            if (isEvent(tokens, i)) {
                return isDated(tokens, i, first, end) ? i : -1;
            }
        }
        for (int i = end; i < tokens.size() && i - end <= REACH && !tokens.parts(i) && !tokens.isDash(i); i++) {
            if (words.is(tokens.plain(i), Kind.SAY)
                    || scene.sayings().isCue(tokens.word(i).span())) {
                return -1;
            }
            if (isEvent(tokens, i)) {
                return isDated(tokens, i, first, end) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isDated(Tokens tokens, int event, int date, int dateEnd) {
        int length = words.length(tokens, event, Kind.EVENT);
        return Attachment.holds(tokens, event, event + length, date, dateEnd);
    }

    /** True for a word of an event that stands in no term of another meaning: "death toll", "hunger strike". */
    private boolean isEvent(Tokens tokens, int at) {
        int before = words.length(tokens, at - 1, Kind.EVENT);
        boolean within = before > 1
                && words.value(tokens.phrase(at - 1, before), Kind.EVENT).isEmpty();
        int length = words.length(tokens, at, Kind.EVENT);
        return length > 0
                && !within
                && !words.value(tokens.phrase(at, length), Kind.EVENT).isEmpty();
    }

    private static boolean endsClause(Tokens tokens, int at, int date) {
        return tokens.parts(at) || tokens.isDash(at) || tokens.plain(at).equals("and") && date - at > 6;
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

    private String value(Tokens tokens, int at) {
        return words.value(tokens.phrase(at, words.length(tokens, at, Kind.EVENT)), Kind.EVENT);
    }

    private Conflict conflict(String story, String event, SameGroups.Group<Dated> same) {
        List<Dated> group = same.members();
        Answers answers = new Answers();
        List<PartialDate> values = new ArrayList<>();
        for (Dated dated : group) {
            values.add(dated.date());
        }
        Set<String> distinct = new TreeSet<>();
        for (Dated dated : group) {
            String value = coarsest(dated.date(), values);
            distinct.add(value);
            answers.add(value, dated.mention().claim());
        }
        boolean odds = distinct.size() > 1 && excludeEachOther(group, distinct);
        Relation relation = odds ? Relation.CONFLICT : answers.agreement();
        return answers.conflict(story, Conflict.Kind.DATE, relation, question(event, group), READ * same.confidence());
    }

    /** False where a day that is only told as "this morning" lies beside the one other day that is given. */
    private static boolean excludeEachOther(List<Dated> group, Set<String> values) {
        if (values.size() > 2) {
            return true;
        }
        Set<String> told = new TreeSet<>();
        group.stream()
                .filter(dated -> !dated.today())
                .forEach(dated -> told.add(dated.date().iso()));
        List<PartialDate> days = values.stream().map(PartialDate::parse).toList();
        long between = days.get(1).first().toEpochDay() - days.get(0).first().toEpochDay();
        return between > 1 || told.containsAll(values);
    }

    /** A day falls under the month or year that another telling gives, if it lies in it. */
    private static String coarsest(PartialDate date, List<PartialDate> all) {
        PartialDate best = date;
        for (PartialDate other : all) {
            boolean holds =
                    !other.first().isAfter(best.first()) && !other.last().isBefore(best.last());
            best = holds ? other : best;
        }
        return best.iso();
    }

    private String question(String event, List<Dated> group) {
        String pattern = words.value(event, Kind.EVENT_QUESTION);
        return pattern == null
                ? "When was it?"
                : Telling.question(pattern, group.stream().map(Dated::telling).toList());
    }
}
