package org.hearsay.app.report;

import java.util.List;
import java.util.function.Function;
import org.hearsay.model.Dossier;
import org.hearsay.model.Findings;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Trace;

/**
 * A run made up by hand, with something of everything that a report can show: a harbour bridge, an envoy, two
 * translations, a wire that nobody holds, a page against itself, a page from right to left, and pages that attack.
 */
public final class TraceByHand {
    static final String HOSTILE = "<script>window.__x=1</script>\"'><img src=x onerror=alert(1)>\u202Egnp\u2066";

    private TraceByHand() {}

    static Trace trace() {
        return trace(HOSTILE);
    }

    /** The same, with other words in the place of the hostile ones. */
    public static Trace trace(String hostile) {
        List<Speaker> speakers = speakers(hostile);
        List<Findings> findings = List.of(
                BridgeByHand.findings(speakers),
                FerryByHand.findings(speakers),
                HostileByHand.findings(speakers, hostile));
        List<Dossier> dossiers = findings.stream().map(Findings::dossier).toList();
        return new Trace(
                all(dossiers, Dossier::articles),
                List.of(
                        new Rejected(
                                "pages/gone.html", Problem.ERROR_PAGE, "the title says \"404 Not Found\"", -1, 0.97),
                        new Rejected("pages/" + hostile, Problem.BINARY, hostile, 12, 1)),
                all(dossiers, Dossier::attributions),
                speakers,
                List.of(new Resolution("w1", "s1", "full name", 0.9)),
                dossiers.stream().map(Dossier::story).toList(),
                all(dossiers, Dossier::passages),
                all(dossiers, Dossier::statements),
                findings,
                List.of());
    }

    private static List<Speaker> speakers(String hostile) {
        return List.of(
                new Speaker(
                        "s1",
                        "Orla Venn",
                        Speaker.Kind.PERSON,
                        List.of("Orla Venn", "Orlah Wenn", "Venn"),
                        List.of("harbour minister")),
                new Speaker("s2", "Teodor Maas", Speaker.Kind.PERSON, List.of("Maas", "Teodor Maas"), List.of("envoy")),
                new Speaker("s3", hostile, Speaker.Kind.GROUP, List.of(hostile), List.of()));
    }

    private static <T> List<T> all(List<Dossier> dossiers, Function<Dossier, List<T>> part) {
        return dossiers.stream().map(part).flatMap(List::stream).toList();
    }
}
