package org.hearsay.formats;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Certainty;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;

/** A stemma as Graphviz text in the dialect of Text::Tradition: extant witnesses and hypothetical ones told apart. */
public final class StemmaDot {
    private StemmaDot() {}

    public static String of(List<Stemma> stemmata, Map<String, String> names) {
        StringBuilder dot = new StringBuilder("digraph \"stemma\" {\n");
        for (Stemma stemma : stemmata) {
            for (StemmaNode node : stemma.nodes()) {
                boolean extant = node.kind() == StemmaNode.Kind.EXTANT;
                dot.append("  ").append(quoted(node.id()));
                dot.append(" [class=").append(extant ? "extant" : "hypothetical");
                dot.append(", label=").append(quoted(names.getOrDefault(node.id(), node.label())));
                dot.append(extant ? "]" : ", style=dashed]").append(";\n");
            }
            for (StemmaEdge edge : stemma.edges()) {
                dot.append("  ").append(quoted(edge.from())).append(" -> ").append(quoted(edge.to()));
                dot.append(" [label=").append(quoted(label(edge)));
                dot.append(edge.certainty() == Certainty.UNDETERMINED ? ", style=dotted, dir=none]" : "]");
                dot.append(";\n");
            }
        }
        return dot.append("}\n").toString();
    }

    private static String label(StemmaEdge edge) {
        String word = edge.certainty().label();
        return edge.certainty() == Certainty.DOCUMENTED
                ? word
                : word + " " + Decimal.of(edge.probability()).toPlainString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }
}
