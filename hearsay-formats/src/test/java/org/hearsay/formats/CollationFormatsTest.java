package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.collation.Collate;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Link;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class CollationFormatsTest {
    private final CollationJson json = new CollationJson();

    @Test
    void cutsContentIntoWordsAndMarks() {
        List<Witness> witnesses = json.read("""
                {"witnesses":[{"id":"a","content":"The ferry, late again."},{"id":"b","content":"The ferry"}]}""");
        assertThat(witnesses.get(0).tokens())
                .extracting(Token::t)
                .containsExactly("The ", "ferry", ", ", "late ", "again", ".");
        assertThat(witnesses).extracting(Witness::id).containsExactly("a", "b");
    }

    @Test
    void keepsGivenTokensAsTheyAre() {
        List<Witness> witnesses = json.read("""
                {"witnesses":[{"id":"a","tokens":[{"t":"Ferries, ","n":"ferry"},{"t":"n't"}]}]}""");
        assertThat(witnesses.get(0).tokens()).containsExactly(new Token("Ferries, ", "ferry"), new Token("n't", "n't"));
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> json.read("{\"witnesses\":[{\"id\":\"a\"}]}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("witness 1")
                .hasMessageContaining("content");
        assertThatThrownBy(() -> json.read("{}")).hasMessageContaining("witnesses");
        assertThatThrownBy(() -> json.read("{")).hasMessageContaining("not JSON");
    }

    @Test
    void writesARowForEachWitnessAndNullWhereOneHasNothing() {
        Apparatus apparatus = collate("The ferry sank", "The old ferry sank");
        assertThat(json.write(apparatus, List.of(new Link(0, 0))))
                .startsWith("{\"witnesses\":[\"w0\",\"w1\"],\"table\":[[")
                .contains("null")
                .contains("\"links\":[[0,0]]")
                .contains("\"kind\":\"omission\"");
    }

    @Test
    void writesTeiThatParsesAndHoldsEveryReading() throws Exception {
        Apparatus apparatus = collate("The ferry \"Ana\" & crew sank", "The old ferry \"Ana\" < crew sank\u0007");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document tei = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(new CollationTei().write("Ferry <1>", apparatus))));
        String space = "http://www.tei-c.org/ns/1.0";
        assertThat(tei.getElementsByTagNameNS(space, "witness").getLength()).isEqualTo(2);
        assertThat(tei.getElementsByTagNameNS(space, "app").getLength()).isPositive();
        assertThat(tei.getElementsByTagNameNS(space, "rdg")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("wit")
                        .getNodeValue())
                .isEqualTo("#w1");
        assertThat(tei.getDocumentElement().getTextContent()).contains("old ").contains("Ferry <1>");
    }

    @Test
    void writesTeiInTheOrderThatP5AsksForWithEachWitnessOnceAtAPlace() throws Exception {
        String first = "The harbour board moved seven cranes & two boats, to the east quay.";
        String second = "In June the board moved 7 cranes to the <east> quay";
        Document tei = parse(new CollationTei().write("cranes", collate(first, second)));
        assertThat(children(tei.getDocumentElement())).containsExactly("teiHeader", "text");
        assertThat(children(first(tei, "teiHeader"))).containsExactly("fileDesc", "encodingDesc");
        assertThat(children(first(tei, "fileDesc"))).containsExactly("titleStmt", "publicationStmt", "sourceDesc");
        assertThat(children(first(tei, "listWit"))).containsOnly("witness");
        StringBuilder[] texts = {new StringBuilder(), new StringBuilder()};
        NodeList content = first(tei, "p", 1).getChildNodes();
        for (int i = 0; i < content.getLength(); i++) {
            if (content.item(i) instanceof Element app) {
                assertThat(children(app)).hasSizeGreaterThan(1).containsOnly("rdg");
                List<String> witnesses = new ArrayList<>();
                for (Node reading = app.getFirstChild(); reading != null; reading = reading.getNextSibling()) {
                    for (String witness :
                            ((Element) reading).getAttribute("wit").split(" ")) {
                        witnesses.add(witness);
                        texts[witness.charAt(2) - '1'].append(reading.getTextContent());
                    }
                }
                assertThat(witnesses).containsExactlyInAnyOrder("#w1", "#w2");
            } else {
                texts[0].append(content.item(i).getTextContent());
                texts[1].append(content.item(i).getTextContent());
            }
        }
        assertThat(texts[0]).hasToString(first);
        assertThat(texts[1]).hasToString(second);
    }

    @Test
    void writesHtmlInWhichWordsOfWitnessesAreNeverMarkup() {
        String html = new CollationHtml().write(List.of(collate("The ferry <b>sank</b>", "The old ferry & crew sank")));
        assertThat(html)
                .doesNotContain("<b>")
                .contains("&lt;")
                .contains("&amp;")
                .contains("<td class=\"differs\">old ");
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Element first(Document document, String name) {
        return first(document, name, 0);
    }

    private static Element first(Document document, String name, int number) {
        return (Element) document.getElementsByTagName(name).item(number);
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                names.add(child.getNodeName());
            }
        }
        return names;
    }

    private Apparatus collate(String first, String second) {
        return new Collate()
                .collate(
                        "ferry",
                        List.of(
                                new Witness("w0", org.hearsay.text.Tokens.of(first)),
                                new Witness("w1", org.hearsay.text.Tokens.of(second))));
    }
}
