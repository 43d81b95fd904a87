package org.hearsay.formats;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;

/** A stemma as GraphML, for Gephi, yEd, Cytoscape and networkx. */
public final class StemmaGraphMl {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private StemmaGraphMl() {}

    public static String of(List<Stemma> stemmata, Map<String, String> names) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key(xml, "label", "node", "string");
            key(xml, "kind", "node", "string");
            key(xml, "probability", "edge", "double");
            key(xml, "certainty", "edge", "string");
            key(xml, "evidence", "edge", "string");
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            for (Stemma stemma : stemmata) {
                for (StemmaNode node : stemma.nodes()) {
                    node(xml, node, names);
                }
                for (StemmaEdge edge : stemma.edges()) {
                    edge(xml, edge);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("cannot write GraphML", broken);
        }
        return text + "\n";
    }

    private static void key(XMLStreamWriter xml, String name, String owner, String type) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", name);
        xml.writeAttribute("for", owner);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static void node(XMLStreamWriter xml, StemmaNode node, Map<String, String> names)
            throws XMLStreamException {
        xml.writeStartElement("node");
        xml.writeAttribute("id", node.id());
        data(xml, "label", names.getOrDefault(node.id(), node.label()));
        data(xml, "kind", node.kind() == StemmaNode.Kind.EXTANT ? "extant" : "hypothetical");
        xml.writeEndElement();
    }

    private static void edge(XMLStreamWriter xml, StemmaEdge edge) throws XMLStreamException {
        xml.writeStartElement("edge");
        xml.writeAttribute("source", edge.from());
        xml.writeAttribute("target", edge.to());
        data(xml, "probability", Decimal.of(edge.probability()).toPlainString());
        data(xml, "certainty", edge.certainty().label());
        data(
                xml,
                "evidence",
                String.join(
                        "; ",
                        edge.evidence().stream()
                                .map(evidence -> evidence.words())
                                .toList()));
        xml.writeEndElement();
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(allowed(value));
        xml.writeEndElement();
    }

    /** XML 1.0 has no place for control characters and halves of surrogate pairs. */
    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c ->
                        c == '\n' || c == '\t' || c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c < 0xFFFE || c > 0xFFFF
                                ? c
                                : 0xFFFD)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
