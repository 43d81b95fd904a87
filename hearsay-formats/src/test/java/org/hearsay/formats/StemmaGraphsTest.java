package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamReader;
import org.hearsay.model.Certainty;
import org.hearsay.model.Evidence;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.junit.jupiter.api.Test;

class StemmaGraphsTest {
    private static final String HOSTILE = "a\"]; b -> c [x=\" </data><script>\u0000\uD800 & \\";

    private static final Stemma STEMMA = new Stemma(
            "s",
            List.of(
                    new StemmaNode("1", StemmaNode.Kind.CREDITED, "HTB copy", null, null, ""),
                    new StemmaNode("2", StemmaNode.Kind.EXTANT, HOSTILE, null, null, "")),
            List.of(new StemmaEdge(
                    "1",
                    "2",
                    0.85,
                    Certainty.PROBABLE,
                    List.of(new Evidence(Evidence.Kind.CREDIT, HOSTILE, 2, null, null)),
                    "")),
            List.of(),
            1,
            1,
            List.of());

    @Test
    void dotTellsExtantFromHypothetical() {
        assertThat(StemmaDot.of(List.of(STEMMA), Map.of()))
                .contains("\"1\" [class=hypothetical, label=\"HTB copy\", style=dashed];")
                .contains("\"2\" [class=extant,")
                .contains("\"1\" -> \"2\" [label=\"probable 0.85\"];");
    }

    @Test
    void dotEscapesWhatWouldEndAName() {
        assertThat(StemmaDot.of(List.of(STEMMA), Map.of())).contains("a\\\"]; b -> c [x=\\\"");
    }

    @Test
    void graphMlStaysWellFormedForAnyName() throws Exception {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XMLStreamReader xml =
                factory.createXMLStreamReader(new StringReader(StemmaGraphMl.of(List.of(STEMMA), Map.of())));
        int nodes = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("node")) {
                nodes++;
            }
        }
        assertThat(nodes).isEqualTo(2);
    }
}
