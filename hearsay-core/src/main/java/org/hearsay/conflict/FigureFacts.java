package org.hearsay.conflict;

import java.util.ArrayList;
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
        questions(scenes).values().forEach(found -> {
            for (SameGroups.Group<Found> group : groups.of(found)) {
                Conflict conflict = conflict(story, group.members(), group.confidence());
                if (conflict != null) {
                    conflicts.add(conflict);
                }
            }
        });
        return conflicts;
    }

    /** What is counted alike, by class, unit and scope. */
    Map<String, List<Found>> questions(List<Scene> scenes) {
        Map<String, List<Found>> questions = new TreeMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                List<DatedSpan> dates = scene.dates().get(i);
                Tokens tokens = scene.tokens().get(i);
                for (Quantity quantity : read.read(tokens, dates, background(scene, dates))) {
                    String key = key(quantity);
                    if (key != null) {
                        Setting setting = Setting.of(tokens, quantity.span(), words);
                        Mention mention = new Mention(scene, i, quantity.span(), what(quantity), Map.of(), setting);
                        questions
                                .computeIfAbsent(key, none -> new ArrayList<>())
                                .add(new Found(mention, quantity));
                    }
                }
            }
        }
        return questions;
    }

    /** The question that a quantity answers; none for a part of a whole, a rate, or what tells nothing to compare by. */
    private static @Nullable String key(Quantity quantity) {
        if (quantity.scope().contains("part")
                || quantity.what().isEmpty()
                || quantity.unit().isEmpty()) {
            return null;
        }
        return what(quantity) + "|" + quantity.unit() + "|" + quantity.scope() + "|" + quantity.times();
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

    private @Nullable Conflict conflict(String story, List<Found> found, double confidence) {
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
        String question = questions.question(found);
        boolean alone = relation == Relation.SINGLE && !first.person();
        boolean unnamed = relation == Relation.CONFLICT && question.contains(" it ");
        double sure = confidence * (first.person() ? READ_PERSONS : READ_THINGS);
        return alone || unnamed ? null : answers.conflict(story, Conflict.Kind.FIGURE, relation, question, sure);
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

    private boolean movesOneWay(List<Found> order) {
        String grows = words.value(order.get(0).quantity().what(), Kind.GROWS);
        int sign = grows == null ? 0 : Integer.parseInt(grows);
        for (int i = 1; i < order.size(); i++) {
            int step = order.get(i)
                    .quantity()
                    .value()
                    .compareTo(order.get(i - 1).quantity().value());
            if (step != 0 && sign != 0 && step != sign) {
                return false;
            }
        }
        return sign != 0;
    }
}
