package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import org.hearsay.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** Compares the figures of a story: what is counted alike is one question. */
final class FigureFacts {
    /** A date further back than this many days is another event's. */
    private static final int BACKGROUND = 20;
    /** How surely two values are of one fact, at least, where the table has a class for it, where it has none, and where it has none and each value is one article's alone. */
    private static final double SURE = 0.7;

    private static final double SURE_UNCLASSED = 0.35;
    private static final double ALONE = 0.7;

    /** Stands between the parts of a key; a key without a class begins with it. */
    private static final String SEPARATOR = "|";
    /** How often a count of persons, and of things, is read rightly. */
    private static final double READ_PERSONS = 0.95;

    private static final double READ_THINGS = 0.85;

    private final FactWords words;
    private final ReadQuantities read;
    private final FigureRelations relations;
    /** Of what the table has a class for, how far two values are apart says nothing: tolls differ as much as they like. */
    private final SameGroups<Found> told;

    private final SameGroups<Found> groups;
    private final FigureQuestions questions;

    FigureFacts(FactWords words, SameFact sameFact) {
        this.words = words;
        ValueOdds odds = new ValueOdds(sameFact);
        this.groups = new SameGroups<>(
                sameFact,
                Found::mention,
                found -> found.quantity().printed(),
                (one, other) -> odds.of(one.quantity(), other.quantity()),
                (one, other) -> false);
        this.told = new SameGroups<>(
                sameFact,
                Found::mention,
                found -> found.quantity().printed(),
                (one, other) -> Math.max(0, odds.of(one.quantity(), other.quantity())),
                (one, other) -> false);
        this.questions = new FigureQuestions(words);
        this.read = new ReadQuantities(words);
        this.relations = new FigureRelations(words);
    }

    /** A quantity where it stands. */
    record Found(Mention mention, Quantity quantity) {
        Scene scene() {
            return mention.scene();
        }

        boolean isOfKnownDay() {
            return scene().article().published() != null;
        }
    }

    List<Conflict> find(String story, List<Scene> scenes) {
        List<Conflict> conflicts = new ArrayList<>();
        Map<String, List<Found>> questions = questions(scenes);
        List<String> keys = new ArrayList<>(questions.keySet());
        keys.sort(Comparator.comparing((String key) -> !isClassed(key)).thenComparing(Comparator.reverseOrder()));
        keys.forEach(key -> {
            List<Found> found = questions.get(key);
            boolean classed = isClassed(key);
            Tally tally = new Tally(found, classed);
            for (SameGroups.Group<Found> group :
                    (classed ? told : groups).of(found, tally::isApart, classed ? SURE : SURE_UNCLASSED)) {
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
            String subject = "";
            for (int i = 0; i < scene.sentences().size(); i++) {
                List<DatedSpan> dates = scene.dates().get(i);
                Tokens tokens = scene.tokens().get(i);
                for (Quantity quantity : read.read(tokens, dates, background(scene, dates))) {
                    if (quantity.scope().contains("part") || quantity.unit().isEmpty()) {
                        continue;
                    }
                    Setting setting = Setting.of(tokens, quantity.span(), words).of(subject);
                    Mention mention = new Mention(scene, i, quantity.span(), what(quantity), parts(quantity), setting);
                    Found found = new Found(mention, quantity);
                    if (isClassed(quantity)) {
                        add(questions, what(quantity) + rest(quantity, quantity.times()), found);
                    }
                    if (quantity.what().isEmpty() || !quantity.person()) {
                        add(questions, rest(quantity, years(quantity.times())), found);
                    }
                }
                subject = Setting.subject(tokens, subject);
            }
        }
        questions.replaceAll((key, found) -> amongRivals(found));
        return questions;
    }

    /** The same, each knowing how many values its article gives that are like it in size. */
    private static List<Found> amongRivals(List<Found> found) {
        Map<Integer, Set<BigDecimal>> given = new HashMap<>();
        for (Found one : found) {
            given.computeIfAbsent(one.scene().order(), none -> new TreeSet<>())
                    .add(one.quantity().value());
        }
        return found.stream()
                .map(one -> new Found(
                        one.mention()
                                .among(rivals(
                                        one.quantity().value(),
                                        given.get(one.scene().order()))),
                        one.quantity()))
                .toList();
    }

    private static int rivals(BigDecimal value, Set<BigDecimal> given) {
        BigDecimal two = BigDecimal.valueOf(2);
        return (int) given.stream()
                .filter(other -> other.compareTo(value.multiply(two)) <= 0 && value.compareTo(other.multiply(two)) <= 0)
                .count();
    }

    /** What is told of the counted, and what it is. */
    private static Map<String, String> parts(Quantity quantity) {
        String what = what(quantity);
        return what.isEmpty() ? Map.of("noun", quantity.unit()) : Map.of("class", what, "noun", quantity.unit());
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
        Relation relation = firsts.size() == 1 ? Relation.AGREEMENT : relations.of(firsts, found);
        Answers answers = new Answers();
        for (Found one : found) {
            if (relation != Relation.CONFLICT || !relations.fitsAll(one.quantity(), firsts)) {
                answers.add(one.quantity().printed(), one.mention().claim());
            }
        }
        Quantity first = found.get(0).quantity();
        if (relation == Relation.AGREEMENT) {
            relation = answers.agreement();
        }
        String question = questions.question(found, classed);
        boolean known = found.stream().allMatch(Found::isOfKnownDay);
        boolean lone = classed ? !known : confidence < ALONE;
        boolean unsure = relation == Relation.CONFLICT && lone && answers.agreed() == 0;
        boolean alone = unsure || relation == Relation.SINGLE && !first.person() || !classed && !isAtOdds(relation);
        double sure = confidence * (first.person() ? READ_PERSONS : READ_THINGS);
        return alone ? null : answers.conflict(story, Conflict.Kind.FIGURE, relation, question, sure);
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
}
