package org.hearsay.bench.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Makes text dumps in the many shapes that crawlers leave: lines that break at links or at emphasis, entries behind signs, short lines joined
 * in one, long ones wrapped, the title first, pictures by the words that stand for them.
 */
final class Shape implements NodeVisitor {
    private static final List<String> UNSEEN = List.of("script", "style", "noscript", "template", "title", "textarea");
    private static final List<String> INLINE =
            List.of("abbr", "cite", "code", "font", "mark", "q", "s", "small", "span", "sub", "sup", "time", "u");
    private static final List<String> SIGNS = List.of("", "", "- ", "* ", "\u2022 ", "\n- ");
    private static final List<String> JOINTS = List.of("", "", " | ", " \u00B7 ", " ", " / ");
    /** Words of the longest line that is joined with others. */
    private static final int MOST_WORDS = 5;

    private static final int MOST_JOINED = 12;

    private final StringBuilder text = new StringBuilder();
    private final boolean breaksAtLinks;
    private final boolean breaksAtEmphasis;
    private final boolean pictures;
    private final String sign;

    private Shape(Random random) {
        this.breaksAtLinks = random.nextInt(3) == 0;
        this.breaksAtEmphasis = random.nextInt(4) == 0;
        this.pictures = random.nextInt(4) == 0;
        this.sign = SIGNS.get(random.nextInt(SIGNS.size()));
    }

    /** The page in a shape drawn by lot; the same one for the same seed. */
    static Page of(Page page, long seed) {
        Random random = new Random(seed);
        Document document = Jsoup.parse(new String(page.bytes(), StandardCharsets.UTF_8));
        Shape shape = new Shape(random);
        if (random.nextInt(3) == 0) {
            shape.text.append(document.title()).append('\n');
        }
        document.traverse(shape);
        String joint = JOINTS.get(random.nextInt(JOINTS.size()));
        int width = random.nextInt(4) == 0 ? 60 + random.nextInt(60) : Integer.MAX_VALUE;
        String dump = lines(shape.text.toString(), joint, width);
        return new Page(page.path(), Page.Form.DUMP, dump.getBytes(StandardCharsets.UTF_8), null, "utf-8", null);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words
                && words.parentNode() instanceof Element parent
                && !UNSEEN.contains(parent.normalName())) {
            text.append(words.text());
        } else if (node instanceof Element element) {
            String name = element.normalName();
            text.append(breaks(name) ? "\n" : "");
            text.append(name.equals("li") ? sign : "");
            text.append(pictures && name.equals("img") ? element.attr("alt") + "\n" : "");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        text.append(node instanceof Element element && breaks(element.normalName()) ? "\n" : "");
    }

    private boolean breaks(String name) {
        return switch (name) {
            case "a" -> breaksAtLinks;
            case "b", "em", "i", "strong" -> breaksAtEmphasis;
            default -> !INLINE.contains(name);
        };
    }

    /** Short lines in a row joined, long ones wrapped. */
    private static String lines(String text, String joint, int width) {
        StringBuilder out = new StringBuilder();
        int joined = 0;
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            boolean brief = Labels.words(line).size() <= MOST_WORDS && !line.endsWith(".");
            boolean on = brief && joined > 0 && joined < MOST_JOINED && !joint.isEmpty();
            out.append(out.isEmpty() ? "" : on ? joint : "\n");
            joined = brief ? on ? joined + 1 : 1 : 0;
            wrap(out, line, width);
        }
        return out.toString();
    }

    private static void wrap(StringBuilder out, String line, int width) {
        String left = line;
        while (left.length() > width && left.lastIndexOf(' ', width) > 0) {
            int end = left.lastIndexOf(' ', width);
            out.append(left, 0, end).append('\n');
            left = left.substring(end + 1);
        }
        out.append(left);
    }
}
