package org.hearsay.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hearsay.model.Page;

/**
 * A page of {@code rejections.tsv}: invented, with what a careful reader would make of it.
 *
 * @param name its name in the table
 * @param part {@code look}, {@code learn}, {@code aside} or {@code fresh}
 * @param expected {@code article}, or the code of the reason to reject it
 * @param language its language, two letters
 * @param title its {@code title} element
 * @param elements a letter for the kind of each element, a colon, and its words
 */
record InventedPage(String name, String part, String expected, String language, String title, List<String> elements) {
    static InventedPage of(List<String> cells) {
        return new InventedPage(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                List.of(cells.get(5).split(" \\| ")));
    }

    /** The page as markup without any metadata but title and language: nothing in its head tells what it is. */
    Page page() {
        StringBuilder html =
                new StringBuilder("<!doctype html><html lang=\"" + language + "\"><head><meta charset=\"utf-8\">");
        html.append("<title>").append(escaped(title)).append("</title></head><body>\n");
        boolean headed = false;
        for (String element : elements) {
            String words = escaped(element.substring(element.indexOf(':') + 1).strip());
            html.append(
                    switch (element.charAt(0)) {
                        case 'h' -> headed ? "<h2>" + words + "</h2>" : "<h1>" + words + "</h1>";
                        case 'p' -> "<p>" + words + "</p>";
                        case 'a' -> "<div><a href=\"/" + words.hashCode() + "\">" + words + "</a></div>";
                        case 'l' -> "<ul><li>" + words + "</li></ul>";
                        case 'b' -> "<button>" + words + "</button>";
                        case 'f' -> "<form><label>" + words + " <input></label></form>";
                        case 'c' -> "<div class=\"cookie-banner\">" + words + "</div>";
                        default -> throw new IllegalStateException(name + ": no element of kind " + element.charAt(0));
                    });
            html.append('\n');
            headed |= element.charAt(0) == 'h';
        }
        byte[] bytes = html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
        return new Page(name, Page.Form.HTML, bytes, null, null, null);
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
