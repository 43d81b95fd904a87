package org.hearsay.formats;

import java.util.Map;
import org.hearsay.model.Evidence;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;

/** What {@code hearsay stemma} prints of an edge. */
public final class StemmaRow {
    private StemmaRow() {}

    /** @param names what to call the nodes: paths for articles, labels for lost sources */
    public static Row of(String story, StemmaEdge edge, Map<String, String> names, Map<String, StemmaNode> nodes) {
        return new Row()
                .with("story", story)
                .with("from", names.get(edge.from()))
                .with("to", names.get(edge.to()))
                .with("probability", edge.probability())
                .with("certainty", edge.certainty().label())
                .with("from_kind", kind(nodes.get(edge.from())))
                .with(
                        "evidence",
                        edge.evidence().stream().map(StemmaRow::evidence).toList())
                .with("would_change", edge.wouldChange().isEmpty() ? null : edge.wouldChange());
    }

    private static String kind(@org.jspecify.annotations.Nullable StemmaNode node) {
        return node == null
                ? "extant"
                : switch (node.kind()) {
                    case EXTANT -> "extant";
                    case CREDITED -> "credited";
                    case INFERRED -> "inferred";
                };
    }

    private static Row evidence(Evidence evidence) {
        return new Row()
                .with(
                        "kind",
                        evidence.kind()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', '-'))
                .with("words", evidence.words())
                .with("weight", evidence.weight());
    }
}
