package org.hearsay.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Witness;

/**
 * TEI P5 with the critical apparatus in parallel segmentation: a {@code listWit}, then the text, with an {@code app} of
 * {@code rdg} wherever the witnesses differ. No reading is a lemma: there is no base text.
 */
public final class CollationTei {
    /** The whole document; {@code title} heads it. */
    public String write(String title, Apparatus apparatus) {
        StringBuilder tei = new StringBuilder();
        tei.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n");
        tei.append("  <teiHeader>\n    <fileDesc>\n      <titleStmt><title>").append(escape(title));
        tei.append("</title></titleStmt>\n      <publicationStmt><p>Made by Hearsay.</p></publicationStmt>\n");
        tei.append("      <sourceDesc>\n        <listWit>\n");
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            tei.append("          <witness xml:id=\"").append(sigil(row)).append("\">");
            tei.append(escape(apparatus.witnesses().get(row).id())).append("</witness>\n");
        }
        tei.append("        </listWit>\n      </sourceDesc>\n    </fileDesc>\n    <encodingDesc>");
        tei.append("<variantEncoding method=\"parallel-segmentation\" location=\"internal\"/></encodingDesc>\n");
        tei.append("  </teiHeader>\n  <text>\n    <body>\n      <p>");
        apparatus.places().forEach(place -> append(tei, apparatus.witnesses(), place));
        return tei.append("</p>\n    </body>\n  </text>\n</TEI>\n").toString();
    }

    private static void append(StringBuilder tei, List<Witness> witnesses, Place place) {
        Map<String, StringBuilder> readings = new LinkedHashMap<>();
        for (int row = 0; row < witnesses.size(); row++) {
            StringBuilder printed = new StringBuilder();
            for (int index : place.readings().get(row)) {
                printed.append(witnesses.get(row).tokens().get(index).t());
            }
            StringBuilder who = readings.computeIfAbsent(printed.toString(), text -> new StringBuilder());
            who.append(who.length() == 0 ? "#" : " #").append(sigil(row));
        }
        if (readings.size() == 1) {
            tei.append(escape(readings.keySet().iterator().next()));
            return;
        }
        tei.append("<app type=\"")
                .append(place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .append("\">");
        readings.forEach((text, who) -> {
            tei.append("<rdg wit=\"").append(who).append("\"");
            tei.append(text.isEmpty() ? "/>" : ">" + escape(text) + "</rdg>");
        });
        tei.append("</app>");
    }

    private static String sigil(int row) {
        return "w" + (row + 1);
    }

    /** Text for an element's content; characters that XML 1.0 does not know become the replacement character. */
    private static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
