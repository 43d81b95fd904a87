package org.hearsay.bench.conflict;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.conflict.FindConflicts;
import org.hearsay.conflict.FindConflicts.Comparison;
import org.hearsay.conflict.FindConflicts.Pair;
import org.hearsay.conflict.FindConflicts.Value;
import org.hearsay.model.Article;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;
import org.hearsay.text.Fold;
import org.hearsay.text.Stem;

/** Pairs of values of one event with what was judged of them. */
final class GivenPairs {
    /** How two values were judged. */
    enum Label {
        /** One fact, one value. */
        AGREE,
        CONFLICT,
        UPDATED,
        ROUNDED,
        /** Of two facts. */
        TWO,
        /** One value, of one fact or of two. */
        UNKNOWN
    }

    /** The pairs of an event, each with its label. */
    record Event(
            String name,
            boolean invented,
            Dossier dossier,
            Comparison comparison,
            List<Value> values,
            List<Pair> pairs,
            List<Label> labels) {
        /** Of so many pairs of two facts that real texts give one is learned from, and of so many that unrelated pages give. */
        private static final int OF_KNOWN = 5;

        private static final int OF_PAGES = 50;
        /** What a pair of real texts counts as against an invented one: of those, what is no conflict was not listed with such care. */
        private static final double KNOWN = 0.3;

        Event with(List<Pair> others) {
            return new Event(name, invented, dossier, comparison, values, others, labels);
        }

        private int drawn(int pair) {
            boolean all = invented || labels.get(pair) != Label.TWO;
            return all ? 1 : name.startsWith(PAGES) ? OF_PAGES : OF_KNOWN;
        }

        /** True for a pair that is learned from. */
        boolean isDrawn(int pair) {
            return pair % drawn(pair) == 0;
        }

        double weight(int pair) {
            return (invented ? 1 : KNOWN) * drawn(pair);
        }
    }

    private static final String PAGES = "pages ";
    /** Letters of words that tell nothing, at most. */
    private static final int SHORT = 3;

    private final FindConflicts findConflicts = new FindConflicts();
    private int unread;

    /** How many tellings of judged values were not read as those. */
    int unread() {
        return unread;
    }

    /** The pairs of the invented events that are not kept aside. */
    List<Event> invented() throws IOException {
        InventedEvents events = InventedEvents.load(InventedEvents.ENGLISH, event -> !InventedEvents.isAside(event));
        List<JudgedValues> judged = events.judged();
        List<List<Map<String, String>>> told = events.told();
        List<Event> all = new ArrayList<>();
        events.dossiers().forEach((name, dossier) -> {
            Comparison comparison = findConflicts.comparison(dossier);
            List<Value> values = comparison.values();
            List<Pair> pairs = comparison.pairs();
            Map<String, Article> articles = new HashMap<>();
            dossier.articles().forEach(article -> articles.put(article.id(), article));
            List<Side> sides = new ArrayList<>();
            for (int i = 0; i < judged.size(); i++) {
                if (judged.get(i).event().equals(name)) {
                    sides.add(side(
                            values,
                            articles,
                            judged.get(i),
                            judged.get(i).value(),
                            told.get(i).get(0)));
                    sides.add(side(
                            values,
                            articles,
                            judged.get(i),
                            judged.get(i).other(),
                            told.get(i).get(1)));
                }
            }
            all.add(new Event(name, true, dossier, comparison, values, pairs, labels(pairs, sides)));
        });
        return all;
    }

    /** The places of the values that give one side of a judged pair. */
    private record Side(Relation relation, List<Integer> values) {}

    private Side side(
            List<Value> values,
            Map<String, Article> articles,
            JudgedValues judged,
            String value,
            Map<String, String> told) {
        List<Integer> places = new ArrayList<>();
        told.forEach((path, words) -> {
            boolean read = false;
            for (int i = 0; i < values.size(); i++) {
                Value given = values.get(i);
                Article article = articles.get(given.article());
                if (article.path().equals(path)
                        && JudgedValues.isSame(given.printed(), value)
                        && isWithin(given, article, words)) {
                    places.add(i);
                    read = true;
                }
            }
            if (!read) {
                unread++;
            }
        });
        return new Side(judged.relation(), places);
    }

    private static boolean isWithin(Value given, Article article, String words) {
        String text = article.passage(given.place());
        int at = text.indexOf(words);
        return at >= 0
                && given.span().start() < at + words.length()
                && given.span().end() > at;
    }

    /** The pairs of stories of invented dossiers. */
    List<Event> dossiers(JudgedDossiers dossiers) {
        List<Event> all = new ArrayList<>();
        dossiers.stories().forEach((name, dossier) -> {
            Comparison comparison = findConflicts.comparison(dossier);
            List<Value> values = comparison.values();
            List<Pair> pairs = comparison.pairs();
            Map<String, String> paths = new HashMap<>();
            dossier.articles().forEach(article -> paths.put(article.id(), article.path()));
            List<Side> sides = new ArrayList<>();
            for (JudgedValues asked : dossiers.judged()) {
                if (asked.event().equals(name)) {
                    sides.add(nearest(
                            asked, side(values, paths, asked.relation(), asked.value(), asked.texts()), values));
                    sides.add(nearest(
                            asked, side(values, paths, asked.relation(), asked.other(), asked.others()), values));
                }
            }
            all.add(new Event(name, true, dossier, comparison, values, pairs, labels(pairs, sides)));
        });
        return all;
    }

    /** Of several places of an article where a value stands those that share most words with what is asked. */
    private static Side nearest(JudgedValues asked, Side side, List<Value> values) {
        Set<String> wanted = stems(asked.what());
        Map<String, Integer> most = new HashMap<>();
        for (int place : side.values()) {
            most.merge(values.get(place).article(), shared(wanted, values.get(place)), Math::max);
        }
        List<Integer> places = side.values().stream()
                .filter(place -> shared(wanted, values.get(place))
                        == most.get(values.get(place).article()))
                .toList();
        return new Side(side.relation(), places);
    }

    private static int shared(Set<String> wanted, Value value) {
        Set<String> told = stems(value.words());
        told.retainAll(wanted);
        return told.size();
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new TreeSet<>();
        for (String word : Fold.plain(words).split("[^\\p{L}]+")) {
            if (word.length() > SHORT) {
                stems.add(Stem.of(word));
            }
        }
        return stems;
    }

    /** The pairs of odd topics of known events. */
    List<Event> known(Path file) throws IOException {
        List<JudgedValues> judged = JudgedValues.load();
        List<Event> all = new ArrayList<>();
        EventDossiers.read(file, topic -> topic % 2 == 1).forEach((name, dossier) -> {
            Comparison comparison = findConflicts.comparison(dossier);
            List<Value> values = comparison.values();
            List<Pair> pairs = comparison.pairs();
            Map<String, String> paths = new HashMap<>();
            dossier.articles().forEach(article -> paths.put(article.id(), article.path()));
            List<Side> sides = new ArrayList<>();
            for (JudgedValues pair : judged) {
                if (pair.event().equals(name)) {
                    sides.add(side(values, paths, pair.relation(), pair.value(), pair.texts()));
                    sides.add(side(values, paths, pair.relation(), pair.other(), pair.others()));
                }
            }
            all.add(new Event(name, false, dossier, comparison, values, pairs, labels(pairs, sides)));
        });
        return all;
    }

    /** From pages on nothing in common: no two values that differ are of one fact. */
    List<Event> pages(Path folder) throws IOException {
        List<Event> all = new ArrayList<>();
        for (Dossier dossier : FactPairs.dossiers(folder)) {
            if (dossier.articles().size() > 1) {
                Comparison comparison = findConflicts.comparison(dossier);
                List<Pair> pairs = comparison.pairs();
                all.add(new Event(
                        PAGES + dossier.story().id(),
                        false,
                        dossier,
                        comparison,
                        comparison.values(),
                        pairs,
                        labels(pairs, List.of())));
            }
        }
        return all;
    }

    private static Side side(
            List<Value> values, Map<String, String> paths, Relation relation, String value, Set<String> texts) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Value given = values.get(i);
            if (texts.contains(paths.get(given.article())) && JudgedValues.isSame(given.printed(), value)) {
                places.add(i);
            }
        }
        return new Side(relation, places);
    }

    private static List<Label> labels(List<Pair> pairs, List<Side> sides) {
        List<Label> labels = new ArrayList<>();
        for (Pair pair : pairs) {
            Label label = pair.agree() ? Label.UNKNOWN : Label.TWO;
            for (int i = 0; i + 1 < sides.size(); i += 2) {
                Side left = sides.get(i);
                Side right = sides.get(i + 1);
                boolean across =
                        left.values().contains(pair.one()) && right.values().contains(pair.other())
                                || left.values().contains(pair.other())
                                        && right.values().contains(pair.one());
                if (across && left.relation() != Relation.OTHER_SCOPE && !pair.agree()) {
                    label = Label.valueOf(left.relation().name());
                }
                boolean one = left.values().contains(pair.one())
                                && left.values().contains(pair.other())
                        || right.values().contains(pair.one()) && right.values().contains(pair.other());
                label = one && pair.agree() ? Label.AGREE : label;
            }
            labels.add(label);
        }
        return labels;
    }
}
