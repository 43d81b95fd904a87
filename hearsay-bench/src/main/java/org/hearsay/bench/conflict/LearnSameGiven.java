package org.hearsay.bench.conflict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.bench.conflict.GivenPairs.Event;
import org.hearsay.bench.conflict.GivenPairs.Label;
import org.hearsay.bench.story.LogisticRegression;
import org.hearsay.conflict.FindConflicts.Pair;

/**
 * Learns when two values of any kind are told of one fact, and when one of them replaced the other. Arguments: the folder of evaluation data,
 * the folder to write the tables to. Tells first what would be printed of events held out in turn.
 */
public final class LearnSameGiven {
    private static final int FOLDS = 4;
    private static final double PENALTY = 1;
    /** Pairs that have a feature, at least, to learn a weight for it. */
    private static final int RAREST = 6;

    private LearnSameGiven() {}

    /** What is learned: weights of what stands around two values, and trees over all that is known of them. */
    private record Learned(Map<String, Double> context, GivenTrees same, GivenTrees revision) {
        static Learned of(List<Event> events) {
            Map<String, Double> context = weights(events);
            List<Event> further =
                    events.stream().map(event -> further(event, context)).toList();
            return new Learned(context, GivenTrees.same(further), GivenTrees.revision(further));
        }

        /** Puts what would be printed of an event to a score. */
        void addTo(ScoreConflicts score, Event event, List<JudgedValues> judged) {
            Event further = further(event, context);
            score.add(
                    event.name(),
                    event.dossier(),
                    event.comparison().conflicts(odds(event, context), same.odds(further), revision.odds(further)),
                    judged);
        }
    }

    public static void main(String[] arguments) throws IOException {
        GivenPairs source = new GivenPairs();
        Path data = Path.of(arguments[0]);
        List<Event> events = new ArrayList<>(source.invented());
        events.addAll(source.known(data.resolve("stories/ecbplus-topics-1-35.jsonl.gz")));
        JudgedDossiers dossiers = JudgedDossiers.read(
                Arrays.stream(arguments).skip(2).map(Path::of).toList());
        events.addAll(source.dossiers(dossiers));
        Map<String, Integer> labels = new TreeMap<>();
        events.forEach(event -> event.labels()
                .forEach(label -> labels.merge(
                        (event.name().contains("/") ? "dossiers, " : event.invented() ? "invented, " : "known, ")
                                + label,
                        1,
                        Integer::sum)));
        System.out.println("pairs: " + labels + "; values that were not read: " + source.unread());
        holdOut(events, dossiers.judged());
        events.addAll(source.pages(data.resolve("pages/html")));
        write(Learned.of(events), Path.of(arguments[1]));
    }

    private static void holdOut(List<Event> events, List<JudgedValues> judged) throws IOException {
        ScoreConflicts invented = new ScoreConflicts("invented, held out");
        ScoreConflicts inDossiers = new ScoreConflicts("dossiers, held out");
        ScoreConflicts known = new ScoreConflicts("known, held out");
        List<JudgedValues> told = InventedEvents.load(InventedEvents.ENGLISH, event -> !InventedEvents.isAside(event))
                .judged();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Learned learned = Learned.of(
                    events.stream().filter(event -> fold(event) != held).toList());
            events.stream().filter(event -> fold(event) == held).forEach(event -> {
                boolean isDossier = event.name().contains("/");
                learned.addTo(
                        isDossier ? inDossiers : event.invented() ? invented : known,
                        event,
                        isDossier ? judged : event.invented() ? told : JudgedValues.load());
            });
        }
        invented.print(false);
        known.print(false);
        inDossiers.print(true);
    }

    /** Halves of one topic stay together. */
    private static int fold(Event event) {
        return Math.floorMod(event.name().replaceAll("ecb.*|/.*", "").hashCode(), FOLDS);
    }

    /** The event with what rivals say of each pair. */
    private static Event further(Event event, Map<String, Double> context) {
        List<Map<String, Double>> rivals = event.comparison().rivals(odds(event, context));
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < rivals.size(); i++) {
            Pair pair = event.pairs().get(i);
            Map<String, Double> features = new TreeMap<>(pair.features());
            features.putAll(rivals.get(i));
            pairs.add(new Pair(pair.one(), pair.other(), pair.agree(), features));
        }
        return event.with(pairs);
    }

    private static double[] odds(Event event, Map<String, Double> weights) {
        return event.pairs().stream()
                .mapToDouble(pair -> pair.features().entrySet().stream()
                        .mapToDouble(feature -> weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue())
                        .sum())
                .toArray();
    }

    /** The weights of what stands around two values, whatever they are. */
    private static Map<String, Double> weights(List<Event> events) {
        List<String> names = names(events);
        LogisticRegression regression = new LogisticRegression();
        for (Event event : events) {
            for (int i = 0; i < event.labels().size(); i++) {
                Label label = event.labels().get(i);
                if (label != Label.UNKNOWN && event.isDrawn(i)) {
                    Map<String, Double> features = event.pairs().get(i).features();
                    double[] values = names.stream()
                            .mapToDouble(name -> features.getOrDefault(name, 0.0))
                            .toArray();
                    regression.add(values, label != Label.TWO, event.weight(i));
                }
            }
        }
        double[] fitted = regression.fit(PENALTY);
        Map<String, Double> weights = new TreeMap<>();
        for (int i = 0; i < fitted.length; i++) {
            weights.put(names.get(i), fitted[i]);
        }
        return weights;
    }

    private static List<String> names(List<Event> events) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Event event : events) {
            for (int i = 0; i < event.labels().size(); i++) {
                if (event.labels().get(i) != Label.UNKNOWN) {
                    event.pairs().get(i).features().keySet().forEach(name -> counts.merge(name, 1, Integer::sum));
                }
            }
        }
        List<String> names = new ArrayList<>(List.of("bias"));
        counts.forEach((name, count) -> {
            boolean ofValues = name.startsWith("v ") || name.startsWith("later: ");
            if (count >= RAREST && !name.equals("bias") && !ofValues) {
                names.add(name);
            }
        });
        return names;
    }

    private static void write(Learned learned, Path folder) throws IOException {
        StringBuilder text = new StringBuilder("""
                # How surely two values of any kind are told of one fact, for SameGiven. Columns: "context", a feature, its weight (a
                # logarithm of odds) by what stands around both; "column", a feature, its place in what the trees beside this table are
                # asked. Learned from invented events (events.jsonl, two thirds), ECB+ (odd topics of 1 to 35, CC-BY) and WCXB's
                # development pages (CC-BY) by org.hearsay.bench.conflict.LearnSameGiven ../shared/eval FOLDER; seeds of the trees: 1 to 3.
                """);
        learned.context()
                .forEach((feature, weight) ->
                        text.append(String.format(Locale.ROOT, "context\t%s\t%.3f%n", feature, weight)));
        List<String> names = learned.same().names();
        for (int i = 0; i < names.size(); i++) {
            text.append(String.format(Locale.ROOT, "column\t%s\t%d%n", names.get(i), i));
        }
        Files.writeString(folder.resolve("same-given.tsv"), text);
        String header = "# Decision trees over the features of same-given.tsv, learned with it: that %s.\n"
                + "# The first row is the base, each other row a tree.\n";
        Files.writeString(
                folder.resolve("same-given-trees.tsv"),
                header.formatted("two values are of one fact") + learned.same().table());
        Files.writeString(
                folder.resolve("revision-trees.tsv"),
                header.formatted("of two values of one fact the later replaces the other")
                        + learned.revision().table());
    }
}
