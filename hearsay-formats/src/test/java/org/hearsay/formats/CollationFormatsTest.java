package org.hearsay.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.collation.Collate;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Link;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
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

    private Apparatus collate(String first, String second) {
        return new Collate()
                .collate(
                        "ferry",
                        List.of(
                                new Witness("w0", org.hearsay.text.Tokens.of(first)),
                                new Witness("w1", org.hearsay.text.Tokens.of(second))));
    }
}
