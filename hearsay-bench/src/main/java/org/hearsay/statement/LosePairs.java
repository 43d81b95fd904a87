package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.bench.statement.DossierTexts;
import org.hearsay.bench.statement.DossierTexts.Marked;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;

/**
 * Tells where pairs of one statement are lost in invented dossiers: which step does not find them, or what forbids them. Arguments: the
 * folders; "pairs" to print each pair that is lost, or joined wrongly.
 */
public final class LosePairs {
    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
    private final Map<String, Double> settled = new HashMap<>();
    private final boolean printed;
    private final Vocabulary vocabulary = new Vocabulary();
    private final GroupStatements step = new GroupStatements();

    private LosePairs(boolean printed) {
        this.printed = printed;
    }

    public static void main(String[] arguments) throws IOException {
        List<String> folders = new ArrayList<>(List.of(arguments));
        LosePairs lose = new LosePairs(folders.remove("pairs"));
        for (String folder : folders) {
            lose.add(DossierTexts.read(Path.of(folder)));
        }
        lose.counts.forEach((why, by) -> System.out.printf("%-60s %4d  %s%n", why, by.get(""), by));
    }

    private void add(DossierTexts dossier) {
        Map<String, Speaker> speakers = new HashMap<>();
        dossier.texts().speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        NamedSpeakers named = NamedSpeakers.among(dossier.texts().speakers());
        Map<String, Rendering> renderings = new HashMap<>();
        Map<String, Scene> scenes = new HashMap<>();
        GroupInProcess.byStory(
                        dossier.texts().articles(),
                        dossier.texts().attributions(),
                        dossier.texts().stories())
                .forEach((story, said) -> {
                    Scene scene = new Scene(story, said, named, vocabulary, null);
                    scene.renderings().forEach(one -> {
                        renderings.put(one.attribution().id(), one);
                        scenes.put(one.attribution().id(), scene);
                    });
                });
        settled.clear();
        ContextWeights weights = new ContextWeights();
        new ToldContexts(vocabulary)
                .each(
                        dossier.texts().articles(),
                        dossier.texts().attributions(),
                        dossier.texts().speakers(),
                        dossier.texts().stories(),
                        (pair, features) -> {
                            double p = weights.probability(pair, features);
                            for (Appearance a : pair.a().copies().appearances()) {
                                for (Appearance b : pair.b().copies().appearances()) {
                                    settled.put(
                                            a.attribution().id()
                                                    + b.attribution().id(),
                                            p);
                                    settled.put(
                                            b.attribution().id()
                                                    + a.attribution().id(),
                                            p);
                                }
                            }
                        });
        Map<String, String> joined = new HashMap<>();
        for (Statement statement : step.group(
                dossier.texts().articles(),
                dossier.texts().attributions(),
                dossier.texts().speakers(),
                dossier.texts().stories())) {
            statement.witnesses().forEach(id -> joined.put(id, statement.id()));
        }
        Map<String, String> last = new HashMap<>();
        dossier.marked().values().stream()
                .filter(Marked::isFound)
                .forEach(one -> last.put(one.nearest().id(), one.id()));
        Map<String, String> owner = dossier.statements();
        List<Marked> all = List.copyOf(dossier.marked().values());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Marked a = all.get(i);
                Marked b = all.get(j);
                if (dossier.mayJoin(a.id(), b.id())) {
                    continue;
                }
                boolean one = owner.containsKey(a.id()) && owner.get(a.id()).equals(owner.get(b.id()));
                String why = one ? why(dossier, a, b, renderings, scenes, joined, last) : null;
                if (!one
                        && a.isFound()
                        && b.isFound()
                        && a.id().equals(last.get(a.nearest().id()))
                        && b.id().equals(last.get(b.nearest().id()))
                        && joined.get(a.nearest().id())
                                .equals(joined.get(b.nearest().id()))) {
                    why = "x joined wrongly";
                }
                if (why != null) {
                    String languages = a.nearest() == null || b.nearest() == null
                            ? "?"
                            : List.of(a, b).stream()
                                    .map(x -> renderings
                                            .get(x.nearest().id())
                                            .copies()
                                            .first()
                                            .language())
                                    .distinct()
                                    .sorted()
                                    .collect(Collectors.joining("-"));
                    count(why, "");
                    count(why, dossier.name());
                    count(why, languages.contains("-") ? "two languages" : languages);
                    if (printed && !why.startsWith("z")) {
                        System.err.printf(
                                "%s %s %s %s %s%n    %s | %s | %s%n    %s | %s | %s%n",
                                why,
                                dossier.name(),
                                a.id(),
                                b.id(),
                                languages,
                                name(speakers, a),
                                a.speaker(),
                                a.nearest() == null
                                        ? a.words()
                                        : a.nearest().cue() + "| " + a.nearest().content(),
                                name(speakers, b),
                                b.speaker(),
                                b.nearest() == null
                                        ? b.words()
                                        : b.nearest().cue() + "| " + b.nearest().content());
                    }
                }
            }
        }
    }

    private static String name(Map<String, Speaker> speakers, Marked one) {
        if (one.nearest() == null || one.nearest().speaker() == null) {
            return "-";
        }
        Speaker speaker = speakers.get(one.nearest().speaker());
        return speaker.name() + " (" + speaker.kind() + ')';
    }

    private void count(String why, String of) {
        counts.computeIfAbsent(why, none -> new TreeMap<>()).merge(of, 1, Integer::sum);
    }

    private String why(
            DossierTexts dossier,
            Marked a,
            Marked b,
            Map<String, Rendering> renderings,
            Map<String, Scene> scenes,
            Map<String, String> joined,
            Map<String, String> last) {
        if (!a.isFoundInPart() || !b.isFoundInPart()) {
            return "a attribution not found";
        }
        if (!a.isFound() || !b.isFound()) {
            return "b cut otherwise";
        }
        if (!a.id().equals(last.get(a.nearest().id()))
                || !b.id().equals(last.get(b.nearest().id()))) {
            return "c two marked as one";
        }
        String one = a.nearest().id();
        String other = b.nearest().id();
        if (joined.get(one).equals(joined.get(other))) {
            return "z found";
        }
        Rendering x = renderings.get(one);
        Rendering y = renderings.get(other);
        Double p = settled.get(one + other);
        if (p != null) {
            return p >= .5 ? "j the cluster" : "i probability " + (p < .1 ? "0" : p < .3 ? ".1" : ".3");
        }
        Scene scene = scenes.get(one);
        if (scene != scenes.get(other)) {
            return "d two stories";
        }
        return scene.why(x, y);
    }
}
