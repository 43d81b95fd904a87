package org.hearsay.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A whole page in Hearsay's design: style sheet inside, no script, nothing loaded from elsewhere. */
public final class Document {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; ";

    private static final List<String> PARTS =
            List.of("tokens", "page", "tables", "pictures", "score", "chapters", "narrow", "paper");

    private final String policy;
    private final String styles = styles();

    /** @param forms the policy's directive for forms */
    public Document(String forms) {
        policy = POLICY + forms;
    }

    /** The policy that the page states, for servers to state as well. */
    public String policy() {
        return policy;
    }

    /** The page as text; to be sent or stored as UTF-8. */
    public String of(String title, Html body) {
        Html head = Tag.open("head")
                .of(
                        Tag.open("meta").with("charset", "utf-8").alone(),
                        Tag.open("meta")
                                .with("http-equiv", "Content-Security-Policy")
                                .with("content", policy)
                                .alone(),
                        meta("viewport", "width=device-width,initial-scale=1"),
                        meta("color-scheme", "light dark"),
                        meta("referrer", "no-referrer"),
                        Tag.open("title").of(Html.line(title)),
                        Html.styles(styles));
        return "<!doctype html>\n" + Tag.open("html").with("lang", "en").of(head, body) + "\n";
    }

    private static Html meta(String name, String content) {
        return Tag.open("meta").with("name", name).with("content", content).alone();
    }

    /** The style sheet of all pages: its parts in the order in which later rules overrule earlier ones. */
    public static String styles() {
        return PARTS.stream().map(Document::part).collect(Collectors.joining("\n"));
    }

    private static String part(String name) {
        try (InputStream stream = Document.class.getResourceAsStream(name + ".css")) {
            if (stream == null) {
                throw new IllegalStateException("no " + name + ".css beside " + Document.class.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + name + ".css", broken);
        }
    }
}
