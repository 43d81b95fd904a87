package org.hearsay.formats;

import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Certainty;
import org.hearsay.model.EdgeTurn;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/** What {@code hearsay stemma --sensitivity} prints of an edge that turns without some evidence. */
public final class EdgeTurnRow {
    private EdgeTurnRow() {}

    /** @param names what to call the articles: their paths by id */
    public static Row of(String story, EdgeTurn turn, Map<String, String> names) {
        return new Row()
                .with("story", story)
                .with("without", without(turn))
                .with("from", name(turn.from(), names))
                .with("to", name(turn.to(), names))
                .with("was", label(turn.was()))
                .with("becomes", turn.reversed() ? "reversed" : label(turn.becomes()));
    }

    /** The kind of evidence left out, as printed: "time", "shared-text". */
    public static String without(EdgeTurn turn) {
        return turn.without().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(StemmaNode node, Map<String, String> names) {
        return node.kind() == StemmaNode.Kind.EXTANT ? names.getOrDefault(node.id(), node.label()) : node.label();
    }

    private static String label(@Nullable Certainty certainty) {
        return certainty == null ? "none" : certainty.label();
    }
}
