package org.hearsay.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OPML, in which feed readers list feeds; entities and document types are refused. */
public final class Opml {
    private static final int MOST = 10_000;

    private Opml() {}

    /**
     * The addresses of the feeds, in the file's order, each once.
     *
     * @throws IOException if it is no OPML
     */
    public static List<String> feeds(InputStream stream) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<String> feeds = new ArrayList<>();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(stream);
            while (xml.hasNext() && feeds.size() < MOST) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equalsIgnoreCase("outline")) {
                    add(xml, feeds);
                }
            }
            return feeds.stream().distinct().toList();
        } catch (XMLStreamException broken) {
            throw new IOException("not OPML: " + broken.getMessage(), broken);
        }
    }

    private static void add(XMLStreamReader outline, List<String> feeds) {
        for (int i = 0; i < outline.getAttributeCount(); i++) {
            if (outline.getAttributeLocalName(i).equalsIgnoreCase("xmlUrl")) {
                feeds.add(outline.getAttributeValue(i).strip());
            }
        }
    }
}
