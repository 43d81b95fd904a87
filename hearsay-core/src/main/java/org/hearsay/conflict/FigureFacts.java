package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Compares the figures of a story: what is counted alike is one question. */
final class FigureFacts {
    /** A date further back than this many days is another event's. */
    private static final int BACKGROUND = 20;
    /** Values compared in pairs for one question; more than that is noise. */
    private static final int MOST_VALUES = 12;
    /** How surely two values are of one fact, at least: less where all articles count a thing once. */
    private static final double SURE = 0.5;

    private static final double SURE_ONCE = 0.15;
    /** Stands between the parts of a key; a key without a class begins with it. */
    private static final String SEPARATOR = "|";
    /** How often a count of persons, and of things, is read rightly. */
    private static final double READ_PERSONS = 0.95;

    private static final double READ_THINGS = 0.85;

    private final FactWords words;
    private final ReadQuantities read;
    private final CompareQuantities compare;
    private final SameGroups<Found> groups;
    private final FigureQuestions questions;

    FigureFacts(FactWords words, SameFact sameFact) {
        this.words = words;
        this.groups = new SameGroups<>(
                sameFact, Found::mention, found -> found.quantity().printed(), found -> found.quantity()
                        .isSmall());
        this.questions = new FigureQuestions(words);
        this.read = new ReadQuantities(words);
        this.compare = new CompareQuantities(words);
    }

    /** A quantity where it stands. */
    record Found(Mention mention, Quantity quantity) {
        Scene scene() {
            return mention.scene();
        }
    }

    List<Conflict> find(String story, List<Scene> scenes) {
        List<Conflict> conflicts = new ArrayList<>();
        questions(scenes).forEach((key, found) -> {
            boolean classed = isClassed(key);
            Tally tally = new Tally(found, classed, words);
            if (!tally.isCountedOnce(found.get(0))) {
                return;
            }
            for (SameGroups.Group<Found> group : groups.of(found, tally::isApart, classed ? SURE : SURE_ONCE)) {
                Conflict conflict = conflict(story, group.members(), classed, group.confidence());
                if (conflict != null && (classed || conflicts.stream().noneMatch(other -> holds(other, conflict)))) {
                    conflicts.add(conflict);
                }
            }
        });
        return conflicts;
    }

    /** True if the table has a class for what is told of the counted. */
    static boolean isClassed(String key) {
        return !key.startsWith(SEPARATOR);
    }

    /** True if one conflict has all values of another. */
    private static boolean holds(Conflict one, Conflict other) {
        Set<String> values = new TreeSet<>();
        one.values().forEach(value -> values.add(value.value()));
        return other.values().stream().allMatch(value -> values.contains(value.value()));
    }

    /** What is counted alike, by class, unit and scope, classes first; what no person is, is asked for by its unit alone, too. */
    Map<String, List<Found>> questions(List<Scene> scenes) {
        Map<String, List<Found>> questions = new TreeMap<>(Comparator.reverseOrder());
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                List<DatedSpan> dates = scene.dates().get(i);
                Tokens tokens = scene.tokens().get(i);
                for (Quantity quantity : read.read(tokens, dates, background(scene, dates))) {
                    if (quantity.scope().contains("part") || quantity.unit().isEmpty()) {
                        continue;
                    }
                    Setting setting = Setting.of(tokens, quantity.span(), words);
                    Mention mention = new Mention(scene, i, quantity.span(), what(quantity), Map.of(), setting);
                    Found found = new Found(mention, quantity);
                    if (isClassed(quantity)) {
                        add(questions, what(quantity) + rest(quantity, quantity.times()), found);
                    }
                    if (quantity.what().isEmpty() || !quantity.person()) {
                        add(questions, rest(quantity, years(quantity.times())), found);
                    }
                }
            }
        }
        return questions;
    }

    /** What comes again and again, and lengths of time, are of no class: "it took six minutes" tells of nothing that was taken. */
    private boolean isClassed(Quantity quantity) {
        boolean time = words.is(quantity.unit() + "s", Kind.TIME);
        return !quantity.what().isEmpty() && !time && !words.is(quantity.unit(), Kind.TALLY);
    }

    private static void add(Map<String, List<Found>> questions, String key, Found found) {
        questions.computeIfAbsent(key, none -> new ArrayList<>()).add(found);
    }

    private static String rest(Quantity quantity, Set<String> times) {
        return SEPARATOR + quantity.unit() + SEPARATOR + quantity.scope() + SEPARATOR + times;
    }

    private static Set<String> years(Set<String> times) {
        Set<String> years = new TreeSet<>(times);
        years.removeIf(time -> time.startsWith("X"));
        return years;
    }

    /** What is missing of things was taken; of persons it was not. */
    static String what(Quantity quantity) {
        return quantity.what().equals("missing") && !quantity.person() ? "taken" : quantity.what();
    }

    /** Older dates of a sentence, by month: they tell that it counts something else. */
    private static Set<String> background(Scene scene, List<DatedSpan> dates) {
        Set<String> times = new TreeSet<>();
        if (scene.article().published() == null) {
            return coarse(dates);
        }
        for (DatedSpan date : dates) {
            PartialDate day = date.date();
            if (day != null
                    && day.last().isBefore(scene.article().published().day().minusDays(BACKGROUND))) {
                times.add(day.month() == null ? day.iso() : day.iso().substring(0, 7));
            }
        }
        return times;
    }

    /** Months and years: where it is unknown when an article appeared, these are more likely older than the news than of it. */
    private static Set<String> coarse(List<DatedSpan> dates) {
        Set<String> times = new TreeSet<>();
        for (DatedSpan date : dates) {
            if (date.type() == DatedSpan.Type.DATE && isMonthOrYear(date.value())) {
                times.add(date.value());
            }
        }
        return times;
    }

    /** "2003", "2005-02", "XXXX-09". */
    private static boolean isMonthOrYear(String value) {
        return (value.length() == 4 || value.length() == 7)
                && value.chars().allMatch(c -> c == '-' || c == 'X' || Character.isDigit(c));
    }

    private @Nullable Conflict conflict(String story, List<Found> found, boolean classed, double confidence) {
        List<Found> firsts = firsts(found);
        Relation relation = firsts.size() == 1 ? Relation.AGREEMENT : relation(firsts, found);
        Answers answers = new Answers();
        for (Found one : found) {
            if (relation != Relation.CONFLICT || !fitsAll(one.quantity(), firsts)) {
                answers.add(one.quantity().printed(), one.mention().claim());
            }
        }
        Quantity first = found.get(0).quantity();
        if (relation == Relation.AGREEMENT) {
            relation = answers.agreement();
        }
        String question = questions.question(found, classed);
        boolean alone = relation == Relation.SINGLE && !first.person() || !classed && !isAtOdds(relation);
        boolean unnamed = relation == Relation.CONFLICT
                && (question.contains(" it ") && !question.contains(" is it as to ")
                        || question.contains(" as to it?"));
        double sure = confidence * (first.person() ? READ_PERSONS : READ_THINGS);
        return alone || unnamed ? null : answers.conflict(story, Conflict.Kind.FIGURE, relation, question, sure);
    }

    /** Of what no class of the table is told only differences are worth a reader's while. */
    private static boolean isAtOdds(Relation relation) {
        return relation == Relation.CONFLICT || relation == Relation.UPDATED;
    }

    /** The first telling of each value. */
    private static List<Found> firsts(List<Found> found) {
        Map<String, Found> firsts = new LinkedHashMap<>();
        found.forEach(one -> firsts.putIfAbsent(one.quantity().printed(), one));
        return List.copyOf(firsts.values());
    }

    /** "More than 200" takes no side between 212 and 221. */
    private boolean fitsAll(Quantity quantity, List<Found> firsts) {
        boolean fits = quantity.bound() != Quantity.Bound.EXACT;
        for (Found other : firsts) {
            Relation relation = compare.values(quantity, other.quantity(), false);
            fits &= relation == Relation.AGREEMENT || relation == Relation.ROUNDED;
        }
        return fits;
    }

    /** A conflict if any two values exclude each other; an update only where the counts move one way in time. */
    private Relation relation(List<Found> firsts, List<Found> order) {
        Relation worst = Relation.ROUNDED;
        for (int i = 0; i < Math.min(firsts.size(), MOST_VALUES); i++) {
            for (int j = i + 1; j < Math.min(firsts.size(), MOST_VALUES); j++) {
                Found one = firsts.get(i);
                Found other = firsts.get(j);
                Relation relation = compare.values(one.quantity(), other.quantity(), isLater(one, other));
                if (relation == Relation.CONFLICT) {
                    return relation;
                }
                worst = relation == Relation.UPDATED ? relation : worst;
            }
        }
        return worst == Relation.UPDATED && !movesOneWay(order) ? Relation.CONFLICT : worst;
    }

    /** A date known by the day decides nothing about the order within that day. */
    private static boolean isLater(Found one, Found other) {
        Moment first = one.scene().article().published();
        Moment second = other.scene().article().published();
        return first != null && second != null && (first.day().isBefore(second.day()) || first.surelyBefore(second));
    }

    /** True if no count that is surely later goes back; where it is unknown which came first, nothing goes back. */
    private boolean movesOneWay(List<Found> order) {
        String grows = words.value(order.get(0).quantity().what(), Kind.GROWS);
        int sign = grows == null ? 0 : Integer.parseInt(grows);
        for (int i = 1; i < order.size() && sign != 0; i++) {
            Found before = order.get(i - 1);
            int step =
                    order.get(i).quantity().value().compareTo(before.quantity().value());
            if (step != 0 && step != sign && isLater(before, order.get(i))) {
                return false;
            }
        }
        return sign != 0;
    }
}
