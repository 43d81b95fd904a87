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
import org.hearsay.model.PartialDate;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Compares the figures of a story: what is counted alike is one question. */
final class FigureFacts {
    /** A date further back than this many days is another event's. */
    private static final int BACKGROUND = 20;
    /** Values compared in pairs for one question; more than that is noise. */
    private static final int MOST_VALUES = 12;

    private final FactWords words;
    private final ReadQuantities read;
    private final CompareQuantities compare;

    FigureFacts(FactWords words) {
        this.words = words;
        this.read = new ReadQuantities(words);
        this.compare = new CompareQuantities(words);
    }

    private record Found(Scene scene, Span sentence, Quantity quantity) {}

    List<Conflict> find(String story, List<Scene> scenes) {
        Map<String, List<Found>> questions = new TreeMap<>();
        for (Scene scene : scenes) {
            for (int i = 0; i < scene.sentences().size(); i++) {
                Span sentence = scene.sentences().get(i);
                List<DatedSpan> dates = scene.dates().get(i);
                for (Quantity quantity : read.read(scene.article().text(), sentence, dates, background(scene, dates))) {
                    for (String key : keys(quantity)) {
                        questions
                                .computeIfAbsent(key, none -> new ArrayList<>())
                                .add(new Found(scene, sentence, quantity));
                    }
                }
            }
        }
        List<Conflict> conflicts = new ArrayList<>();
        questions.forEach((key, found) -> {
            Conflict conflict = conflict(story, found);
            if (conflict != null) {
                conflicts.add(conflict);
            }
        });
        return conflicts;
    }

    /** The question that a quantity answers; none for a part of a whole, a rate, or what tells nothing to compare by. */
    private static List<String> keys(Quantity quantity) {
        if (quantity.scope().contains("part")
                || quantity.what().isEmpty()
                || quantity.unit().isEmpty()) {
            return List.of();
        }
        return List.of(what(quantity) + "|" + quantity.unit() + "|" + quantity.scope() + "|" + quantity.times());
    }

    /** What is missing of things was taken; of persons it was not. */
    private static String what(Quantity quantity) {
        return quantity.what().equals("missing") && !quantity.person() ? "taken" : quantity.what();
    }

    /** Older dates of a sentence, by month: they tell that it counts something else. */
    private static Set<String> background(Scene scene, List<DatedSpan> dates) {
        Set<String> times = new TreeSet<>();
        if (scene.article().published() == null) {
            return times;
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

    private @Nullable Conflict conflict(String story, List<Found> found) {
        List<Found> firsts = firsts(found);
        Relation relation = firsts.size() == 1 ? Relation.AGREEMENT : relation(firsts, found);
        Answers answers = new Answers();
        for (Found one : found) {
            if (relation != Relation.CONFLICT || !fitsAll(one.quantity(), firsts)) {
                answers.add(
                        one.quantity().printed(),
                        one.scene().claim(one.quantity().span(), one.sentence()));
            }
        }
        Quantity first = found.get(0).quantity();
        if (relation == Relation.AGREEMENT) {
            relation = answers.agreement();
        }
        boolean alone = relation == Relation.SINGLE && !first.person();
        double confidence = first.person() ? 0.85 : 0.75;
        return alone ? null : answers.conflict(story, Conflict.Kind.FIGURE, relation, question(found), confidence);
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

    private static boolean isLater(Found one, Found other) {
        return one.scene().article().published() != null
                && other.scene().article().published() != null
                && !other.scene()
                        .article()
                        .published()
                        .day()
                        .isBefore(one.scene().article().published().day())
                && one.scene().order() < other.scene().order();
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

    private String question(List<Found> found) {
        Quantity first = found.get(0).quantity();
        String pattern = words.value(what(first), Kind.COUNT_QUESTION);
        String what = first.person() ? first.unit() : plural(first.unit());
        String question = pattern == null ? "How many " + what + "?" : pattern.replace("{what}", what);
        String vessel = first.what().equals("aboard") ? vessel(found) : null;
        return vessel == null ? question : question.replace("?", " the " + vessel + "?");
    }

    /** The name after the first "ferry", "plane" or the like in a sentence that counts who is on board. */
    private @Nullable String vessel(List<Found> found) {
        for (Found one : found) {
            Tokens tokens = new Tokens(one.scene().article().text(), one.sentence());
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (words.is(tokens.plain(i), Kind.NAMED) && tokens.isCapital(i + 1)) {
                    return tokens.word(i + 1).text();
                }
            }
        }
        return null;
    }

    private static String plural(String stem) {
        return stem.length() < 2 || stem.endsWith("s")
                ? stem
                : stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ies" : stem + "s";
    }
}
