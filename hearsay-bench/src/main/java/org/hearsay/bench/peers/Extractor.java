package org.hearsay.bench.peers;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import net.dankito.readability4j.Readability4J;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.hearsay.page.CleanPage;
import org.jsoup.Jsoup;

/** A tool in this process that makes a row in the fields of {@code hearsay read} from the bytes of a page. */
enum Extractor {
    HEARSAY("Hearsay") {
        @Override
        ObjectNode extract(byte[] page) {
            ObjectNode row = JSON.createObjectNode();
            if (STEP.clean(new Page("page", Page.Form.HTML, page, null, null, null)) instanceof Article article) {
                row.put("text", article.text());
                row.put("title", article.title());
                article.authors().forEach(row.putArray("authors")::add);
                row.put(
                        "published",
                        article.published() == null ? "" : article.published().iso());
            }
            return row;
        }
    },
    READABILITY4J("Readability4J 1.0.8") {
        @Override
        ObjectNode extract(byte[] page) {
            ObjectNode row = JSON.createObjectNode();
            net.dankito.readability4j.Article article = new Readability4J("https://news.example/", text(page)).parse();
            row.put("text", article.getTextContent());
            row.put("title", article.getTitle());
            row.putArray("authors").add(article.getByline());
            return row;
        }
    },
    BOILERPIPE("boilerpipe 1.2.2") {
        @Override
        ObjectNode extract(byte[] page) {
            try {
                return JSON.createObjectNode().put("text", ArticleExtractor.INSTANCE.getText(text(page)));
            } catch (BoilerpipeProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    },
    PARAGRAPHS("all paragraphs (jsoup)") {
        @Override
        ObjectNode extract(byte[] page) {
            String text = Jsoup.parse(text(page)).select("p").stream()
                    .map(paragraph -> paragraph.text())
                    .collect(Collectors.joining("\n"));
            return JSON.createObjectNode().put("text", text);
        }
    };

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final CleanPage STEP = new CleanPage();

    private final String label;

    Extractor(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    abstract ObjectNode extract(byte[] page);

    private static String text(byte[] page) {
        return new String(page, StandardCharsets.UTF_8);
    }
}
