package org.hearsay.formats;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Place;
import org.hearsay.model.Witness;

/**
 * One HTML page with the table of places: a row a witness, a column a place, the kind of each difference above it. It loads
 * nothing and runs nothing; what witnesses say is text, never markup.
 */
public final class CollationHtml {
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;margin:2rem;color:#1d1d1b;background:#fdfdfb}"
                    + "section{overflow-x:auto;margin-bottom:2rem}table{border-collapse:collapse}"
                    + "th,td{border:1px solid #d5d5cf;padding:.25rem .5rem;text-align:left;vertical-align:top;white-space:pre-wrap}"
                    + "thead th{font-weight:400;font-size:.8rem;color:#5c5c56}.differs{background:#fff3d1}"
                    + "@media(prefers-color-scheme:dark){body{color:#ededea;background:#191918}th,td{border-color:#44443f}"
                    + "thead th{color:#b5b5ac}.differs{background:#4a3d12}}";

    private final StringBuilder page = new StringBuilder();

    /** The page of these apparatuses, in their order. */
    public String write(List<Apparatus> apparatuses) {
        page.setLength(0);
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>Collation</title>\n<style>");
        page.append(STYLE).append("</style>\n</head>\n<body>\n<h1>Collation</h1>\n");
        apparatuses.forEach(this::add);
        return page.append("</body>\n</html>\n").toString();
    }

    private void add(Apparatus apparatus) {
        page.append("<section>\n<h2>").append(escape(apparatus.statement())).append("</h2>\n<table>\n<thead>\n<tr>");
        page.append("<th scope=\"col\">witness</th>");
        for (Place place : apparatus.places()) {
            page.append("<th scope=\"col\">")
                    .append(differs(place) ? kind(place) : "")
                    .append("</th>");
        }
        page.append("</tr>\n</thead>\n<tbody>\n");
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            Witness witness = apparatus.witnesses().get(row);
            page.append("<tr><th scope=\"row\">").append(escape(witness.id())).append("</th>");
            for (Place place : apparatus.places()) {
                page.append(differs(place) ? "<td class=\"differs\">" : "<td>");
                for (int index : place.readings().get(row)) {
                    page.append(escape(witness.tokens().get(index).t()));
                }
                page.append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n</section>\n");
    }

    private static boolean differs(Place place) {
        return place.kind() != Place.Kind.AGREEMENT;
    }

    private static String kind(Place place) {
        return place.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
