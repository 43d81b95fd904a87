package org.hearsay.app.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A real browser with one tab, driven by its DevTools protocol; it keeps what went wrong on the pages it opened. */
public final class Chromium implements AutoCloseable {
    private static final long PATIENCE = 120_000;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final DevTools tools;
    private final String own;

    /**
     * Starts the browser.
     *
     * @param profile an empty folder
     * @param own the beginning of the addresses that pages may load from
     */
    public Chromium(Path profile, String own) throws IOException, InterruptedException {
        this.own = own;
        process = new ProcessBuilder(
                        String.valueOf(find()),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        tools = DevTools.connect(address(profile.resolve("DevToolsActivePort")));
        for (String domain : List.of("Page", "Runtime", "Network", "Log", "DOM")) {
            tools.call(domain + ".enable", Map.of());
        }
    }

    /** The browser on this machine, or null where there is none. */
    public static @Nullable String find() {
        List<Path> places = new ArrayList<>();
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            NAMES.forEach(name -> places.add(Path.of(folder, name)));
        }
        return places.stream()
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    private static URI address(Path file) throws IOException, InterruptedException {
        for (long waited = 0; waited < PATIENCE; waited += 100) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() == 2) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            Thread.sleep(100);
        }
        throw new IOException("the browser did not start");
    }

    /** Makes the window so wide, in CSS pixels. */
    public void width(int width) throws IOException {
        tools.call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Light or dark. */
    public void scheme(String scheme) throws IOException {
        tools.call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Opens an address and waits until it is loaded. */
    public void open(String address) throws IOException {
        leave(() -> tools.call("Page.navigate", Map.of("url", address)));
    }

    /** What leads to another page. */
    public interface Leaving {
        void go() throws IOException;
    }

    /** Does something that leads to another page, and waits until that is loaded. */
    public void leave(Leaving leaving) throws IOException {
        evaluate("window.here = true");
        leaving.go();
        until("!window.here && document.readyState === 'complete'");
    }

    /** Clicks the first element that a selector finds, and waits for the page that this leads to. */
    public void follow(String selector) throws IOException {
        leave(() -> evaluate("document.querySelector(" + quoted(selector) + ").click()"));
    }

    /** Waits until an expression is true. */
    public void until(String expression) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < end) {
            try {
                if (evaluate(expression).asBoolean()) {
                    return;
                }
                Thread.sleep(50);
            } catch (IOException between) {
                // the page that was asked is gone, and the next one is not there yet
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IOException(stopped);
            }
        }
        throw new IOException("never true: " + expression + " at " + evaluate("location.href") + "; " + complaints());
    }

    /** The value of an expression; a promise is waited for. */
    public JsonNode evaluate(String expression) throws IOException {
        JsonNode answer = tools.call(
                "Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    /** The text of the first element that a selector finds. */
    public String text(String selector) throws IOException {
        return evaluate("document.querySelector(" + quoted(selector) + ").textContent")
                .asText();
    }

    /** Presses one key. */
    public void press(String key) throws IOException {
        tools.call("Input.dispatchKeyEvent", Map.of("type", "keyDown", "key", key, "text", key));
        tools.call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key));
    }

    /** Gives files to a field for files. */
    public void choose(String selector, List<Path> files) throws IOException {
        int root = tools.call("DOM.getDocument", Map.of()).at("/root/nodeId").asInt();
        int node = tools.call("DOM.querySelector", Map.of("nodeId", root, "selector", selector))
                .get("nodeId")
                .asInt();
        tools.call(
                "DOM.setFileInputFiles",
                Map.of(
                        "nodeId",
                        node,
                        "files",
                        files.stream()
                                .map(file -> file.toAbsolutePath().normalize().toString())
                                .toList()));
    }

    /** Drops files on an element, made in the page of the bytes of files here. */
    public void drop(String selector, List<Path> files) throws IOException {
        evaluate("window.carried = new DataTransfer(); true");
        for (Path file : files) {
            evaluate("carried.items.add(new File([Uint8Array.from(atob('"
                    + Base64.getEncoder().encodeToString(Files.readAllBytes(file)) + "'), c => c.charCodeAt(0))], "
                    + quoted(file.getFileName().toString()) + ")); true");
        }
        for (String event : List.of("dragover", "drop")) {
            evaluate("document.querySelector(" + quoted(selector) + ").dispatchEvent(new DragEvent('" + event
                    + "', {dataTransfer: carried, bubbles: true, cancelable: true}))");
        }
    }

    /** A picture of the whole page. */
    public void picture(Path file) throws IOException {
        JsonNode picture = tools.call("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(picture.get("data").asText()));
    }

    /** Faults of weight that axe-core finds on the page, one a line. */
    public List<String> barriers() throws IOException {
        try (InputStream axe = Chromium.class.getResourceAsStream("/axe.min.js")) {
            evaluate(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; true");
        }
        JsonNode found = evaluate(
                "axe.run().then(r => r.violations.filter(v => /serious|critical/.test(v.impact))"
                        + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.html.slice(0, 120)).join(' | ')))");
        List<String> barriers = new ArrayList<>();
        found.forEach(one -> barriers.add(one.asText()));
        return barriers;
    }

    /** What pages complained of, and each address that they asked for elsewhere. */
    public List<String> complaints() throws IOException {
        return tools.complaints(own);
    }

    private static String quoted(String selector) {
        return "'" + selector.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    @Override
    public void close() throws IOException {
        try {
            tools.close();
        } finally {
            process.destroy();
            try {
                if (!process.waitFor(10, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
