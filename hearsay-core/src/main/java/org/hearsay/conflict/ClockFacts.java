package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Compares the hours that a story gives for one happening. */
final class ClockFacts {
    private static final int HOUR = 60;
    private static final int HALF_HOUR = 30;
    private static final int HALF_DAY = 12 * HOUR;
    /** Minutes between two tellings of one hour, at most: what lies further apart is another happening. */
    private static final int MOST_APART = 3 * HOUR;
    /** Minutes by which "shortly after two" may miss, at most. */
    private static final int ABOUT = 15;

    private static final int QUARTER = 15;
    private static final int ROUND = 5;
    /** Words of a line that tells when it was printed and little else, at most. */
    private static final int LITTLE = 4;
    /** How often an hour and what happened then are read rightly. */
    private static final double READ = 0.85;

    private static final double SURE = 0.7;

    /** What says that an hour is not told to the minute. */
    private static final Set<String> NEARLY = Set.of(
            "about", "around", "shortly", "just", "roughly", "approximately", "near", "nearly", "almost", "some");

    /** What parts an hour from the word that says how exact it is. */
    private static final Set<String> BETWEEN = Set.of("after", "before", "at", "past");

    private final FactWords words;
    private final SameGroups<Timed> groups;

    ClockFacts(FactWords words, SameFact sameFact) {
        this.words = words;
        this.groups = new SameGroups<>(
                sameFact,
                Timed::mention,
                timed -> String.valueOf(timed.minute()),
                (one, other) -> sameFact.weight(one.minute() == other.minute() ? "values: one" : "values: a tenth"),
                (one, other) -> false);
    }

    /**
     * An hour where it stands.
     *
     * @param minute of the day
     * @param zone as the text names it, folded; empty where it does not
     * @param nearly whether the text says that it is not told to the minute
     */
    record Timed(Mention mention, int minute, String zone, boolean nearly) {}

    List<Conflict> find(String story, List<Scene> scenes) {
        List<Conflict> conflicts = new ArrayList<>();
        for (SameGroups.Group<Timed> group : groups.of(timed(scenes), ClockFacts::areApart, SURE)) {
            Set<Integer> minutes = new HashSet<>();
            group.members().forEach(timed -> minutes.add(timed.minute()));
            Conflict conflict = minutes.size() > 1 ? conflict(story, group) : null;
            if (conflict != null) {
                conflicts.add(conflict);
            }
        }
        return conflicts;
    }

    /** The hours that a story gives, in its order. */
    List<Timed> timed(List<Scene> scenes) {
        List<Timed> found = new ArrayList<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                for (DatedSpan date : scene.dates().get(i)) {
                    Timed timed = timed(scene, i, date);
                    if (timed != null) {
                        found.add(timed);
                    }
                }
            }
        }
        return found;
    }

    private @Nullable Timed timed(Scene scene, int index, DatedSpan date) {
        int minute = date.rule().equals("clock") && date.type() == DatedSpan.Type.TIME ? minute(date.value()) : -1;
        Span sentence = scene.sentences().get(index);
        Tokens tokens = scene.tokens().get(index);
        if (minute < 0
                || scene.sayings().dates(date.span(), sentence)
                || !Verbs.isAmong(tokens, 0, tokens.size(), words)) {
            return null;
        }
        Setting setting = Setting.of(tokens, date.span(), words);
        if (setting.stems().size() < LITTLE) {
            return null;
        }
        Mention mention = new Mention(scene, index, date.span(), "clock", Map.of(), setting);
        return new Timed(
                mention,
                minute,
                tokens.isRendered() ? "" : zone(date.text()),
                isNearly(tokens, tokens.at(date.span().start()) - 1));
    }

    /** The minute of the day in "T14:30"; -1 where there is none. */
    private static int minute(String value) {
        int time = value.indexOf('T');
        String clock = time < 0 ? "" : value.substring(time + 1);
        return clock.matches("\\d\\d:\\d\\d")
                ? Integer.parseInt(clock.substring(0, 2)) * HOUR + Integer.parseInt(clock.substring(3))
                : -1;
    }

    /** "local time", "gmt"; what stands behind the hour. */
    private static String zone(String text) {
        String zone = text.toLowerCase(Locale.ROOT).replaceAll("^[\\d:.h ]*|\\b[ap]\\.? ?m\\b\\.?|o.clock", "");
        return zone.strip();
    }

    private static boolean isNearly(Tokens tokens, int before) {
        return NEARLY.contains(tokens.plain(before))
                || BETWEEN.contains(tokens.plain(before)) && NEARLY.contains(tokens.plain(before - 1));
    }

    /** True where an article gives both hours, the hours may be one in two zones, or lie too far apart or too near each other to differ. */
    private static boolean areApart(List<Timed> some, List<Timed> others) {
        for (Timed one : some) {
            for (Timed other : others) {
                int apart = Math.abs(one.minute() - other.minute());
                boolean zones = apart % HALF_HOUR == 0
                        && apart >= HOUR
                        && apart != HALF_DAY
                        && (one.zone().isEmpty() || !one.zone().equals(other.zone()));
                boolean far = apart > MOST_APART && apart != HALF_DAY;
                boolean near = apart <= ABOUT && (one.nearly() || other.nearly())
                        || apart <= ROUND && (isRound(one) || isRound(other));
                if (one.mention().isBeside(other.mention()) || zones || far || near) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True for minutes of the day that are no one hour in two zones and lie near enough to each other to be of one happening. */
    static boolean mayBeOne(int one, int other) {
        int apart = Math.abs(one - other);
        boolean zones = apart % HALF_HOUR == 0 && apart >= HOUR && apart != HALF_DAY;
        return !zones && (apart <= MOST_APART || apart == HALF_DAY);
    }

    /** A quarter of an hour, which is often told for a minute beside it. */
    private static boolean isRound(Timed timed) {
        return timed.minute() % QUARTER == 0;
    }

    private @Nullable Conflict conflict(String story, SameGroups.Group<Timed> group) {
        Answers answers = new Answers();
        group.members()
                .forEach(timed ->
                        answers.add(printed(timed.minute()), timed.mention().claim()));
        if (answers.agreed() < 2) {
            return null;
        }
        Mention first = group.members().get(0).mention();
        return answers.conflict(
                story,
                Conflict.Kind.DATE,
                Relation.CONFLICT,
                Clauses.question("At what hour was this", first, words),
                READ * group.confidence());
    }

    private static String printed(int minute) {
        return String.format(Locale.ROOT, "%d:%02d", minute / HOUR, minute % HOUR);
    }
}
