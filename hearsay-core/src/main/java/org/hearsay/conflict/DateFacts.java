package org.hearsay.conflict;

import java.util.ArrayList;
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
    /** Words between a date and what it dates, at most. */
    private static final int REACH = 16;
    /** Names and nouns that two tellings must share to tell of one event. */
    private static final double SHARED = 0.12;

    private final FactWords words;

    DateFacts(FactWords words) {
        this.words = words;
    }

    private record Dated(
            Scene scene,
            Span sentence,
            Span span,
            PartialDate date,
            Set<String> names,
            Set<String> context,
            String object,
            boolean passive) {}

    List<Conflict> find(String story, List<Scene> scenes) {
        Map<String, List<Dated>> events = new TreeMap<>();
        for (Scene scene : scenes) {
            String last = null;
            for (int i = 0; i < scene.sentences().size(); i++) {
                last = read(scene, i, last, events);
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        events.forEach((event, dated) -> {
            for (List<Dated> one : group(dated)) {
                conflicts.add(conflict(story, event, one));
            }
        });
        return conflicts;
    }

    /** Reads the dated events of a sentence; returns the last event told, to which "another date" refers. */
    private @Nullable String read(Scene scene, int index, @Nullable String last, Map<String, List<Dated>> events) {
        Span sentence = scene.sentences().get(index);
        Tokens tokens = new Tokens(scene.article().text(), sentence);
        String told = last;
        for (DatedSpan date : scene.dates().get(index)) {
            PartialDate day = date.date();
            if (day == null || isDateline(tokens, date)) {
                continue;
            }
            int at = event(tokens, date.span());
            boolean another = at < 0 && last != null && isAnotherDate(tokens);
            if (at < 0 && !another) {
                continue;
            }
            told = another ? last : value(tokens, at);
            Span from = another && index > 0 ? scene.sentences().get(index - 1) : sentence;
            Dated dated = dated(
                    scene, sentence, date, day, new Tokens(scene.article().text(), from), another ? -1 : at, tokens);
            events.computeIfAbsent(told, none -> new ArrayList<>()).add(dated);
        }
        return told;
    }

    private static Dated dated(
            Scene scene, Span sentence, DatedSpan date, PartialDate day, Tokens context, int at, Tokens own) {
        Set<String> names = new TreeSet<>();
        Set<String> stems = new TreeSet<>();
        for (Tokens tokens : List.of(context, own)) {
            for (int i = 0; i < tokens.size(); i++) {
                boolean inDate = tokens.word(i).span().overlaps(date.span());
                if (!inDate && tokens.isWord(i) && tokens.plain(i).length() > 3) {
                    stems.add(Stems.of(tokens.plain(i)));
                    if (tokens.isCapital(i)) {
                        names.add(name(tokens.plain(i)));
                    }
                }
            }
        }
        boolean passive = at > 0 && (isBe(own.plain(at - 1)) || isBe(own.plain(at - 2)));
        return new Dated(scene, sentence, date.span(), day, names, stems, object(own, at), passive);
    }

    private static boolean isBe(String word) {
        return word.equals("was") || word.equals("were") || word.equals("been") || word.equals("be");
    }

    /** "Ukrainian" meets "Ukraine": a name's first letters. */
    private static String name(String plain) {
        return plain.length() > 6 ? plain.substring(0, 6) : plain;
    }

    /** The noun before an event told in the passive, or after "of the". */
    private static String object(Tokens tokens, int at) {
        for (int i = at - 1; i >= 0 && at - i < 6; i--) {
            if (isBe(tokens.plain(i)) && i > 0) {
                return tokens.plain(i - 1);
            }
        }
        return "";
    }

    /** The token of the event that a date dates: the nearest in its clause, what comes before first; -1 for none. */
    private int event(Tokens tokens, Span date) {
        int first = 0;
        while (first < tokens.size() && tokens.word(first).start() < date.start()) {
            first++;
        }
        int end = first;
        while (end < tokens.size() && tokens.word(end).start() < date.end()) {
            end++;
        }
        int before = -1;
        for (int i = first - 1; i >= 0 && first - i <= REACH && before < 0 && !endsClause(tokens, i, first); i--) {
            before = words.length(tokens, i, Kind.EVENT) > 0 ? i : -1;
        }
        if (before >= 0) {
            return before;
        }
        for (int i = end; i < tokens.size() && i - end <= REACH; i++) {
            if (words.length(tokens, i, Kind.EVENT) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** A saying between an event and a date takes the date to itself; so does a new clause. */
    private static boolean endsClause(Tokens tokens, int at, int date) {
        String plain = tokens.plain(at);
        boolean says = plain.equals("said")
                || plain.equals("told")
                || plain.equals("declared")
                || plain.equals("reported")
                || plain.equals("reaffirmed")
                || plain.equals("announced")
                || plain.equals("added");
        return says || tokens.parts(at) || plain.equals("and") && date - at > 6;
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

    /** Puts together tellings that share names; each joins the first group that it fits. */
    private static List<List<Dated>> group(List<Dated> dated) {
        List<List<Dated>> groups = new ArrayList<>();
        for (Dated one : dated) {
            List<Dated> home = null;
            for (int g = 0; g < Math.min(groups.size(), 20) && home == null; g++) {
                List<Dated> group = groups.get(g);
                for (int m = 0; m < Math.min(group.size(), 8) && home == null; m++) {
                    home = isSame(one, group.get(m)) ? group : null;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(one);
        }
        return groups;
    }

    private static boolean isSame(Dated one, Dated other) {
        Set<String> names = new HashSet<>(one.names());
        names.retainAll(other.names());
        double stems = CompareQuantities.overlap(one.context(), other.context());
        return names.size() >= 2 || !names.isEmpty() && stems >= SHARED || stems >= 2 * SHARED;
    }

    private Conflict conflict(String story, String event, List<Dated> group) {
        Answers answers = new Answers();
        List<PartialDate> values = new ArrayList<>();
        for (Dated dated : group) {
            values.add(dated.date());
        }
        Set<String> distinct = new TreeSet<>();
        for (Dated dated : group) {
            String value = coarsest(dated.date(), values);
            distinct.add(value);
            answers.add(value, dated.scene().claim(dated.span(), dated.sentence()));
        }
        Relation relation = distinct.size() > 1 ? Relation.CONFLICT : answers.agreement();
        return answers.conflict(
                story, Conflict.Kind.DATE, relation, question(event, group), distinct.size() > 1 ? 0.7 : 0.8);
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
                : Phrases.question(
                        pattern,
                        group.stream().map(Dated::sentence).toList(),
                        group.stream()
                                .map(dated -> dated.scene().article().text())
                                .toList(),
                        group.stream().map(Dated::object).toList(),
                        words);
    }
}
