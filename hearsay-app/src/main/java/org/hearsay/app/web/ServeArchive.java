package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.app.report.Document;
import org.hearsay.app.report.Tag;

/**
 * Serves an archive to the browsers of this machine: pages to read, a few forms to change it, and the same as JSON for
 * programs. It listens on the loopback address only.
 */
public final class ServeArchive implements AutoCloseable {
    private static final int MEGABYTE = 1_000_000;

    private final Library library;
    private final Editor editor;
    private final Frame frame;
    private final Javalin server;

    /**
     * Starts to serve.
     *
     * @param file an archive that is up to date
     * @param port 0 for any that is free
     * @param threads to bring the archive up to date with after a change
     */
    public ServeArchive(Path file, int port, int threads) throws IOException {
        library = new Library(file);
        editor = new Editor(file, threads);
        Gate gate = new Gate();
        frame = new Frame(gate.token());
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.http.compressionStrategy = CompressionStrategy.NONE;
                    config.http.maxRequestSize = Gate.LARGEST_UPLOAD;
                    config.jetty.multipartConfig.maxFileSize(Gate.LARGEST_UPLOAD, SizeUnit.BYTES);
                    config.jetty.multipartConfig.maxTotalRequestSize(Gate.LARGEST_UPLOAD, SizeUnit.BYTES);
                    config.jetty.multipartConfig.maxInMemoryFileSize(MEGABYTE, SizeUnit.BYTES);
                    config.routes.before(gate::check);
                    Turns turns = new Turns();
                    Api api = new Api(library);
                    pages(config.routes, api, turns);
                    files(config.routes);
                    api.routes(config.routes, turns);
                    failures(config.routes);
                })
                .start("127.0.0.1", port);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    private void pages(RoutesConfig routes, Api api, Turns turns) {
        SpeakerPage speaker = new SpeakerPage(library, frame);
        OutletPage outlet = new OutletPage(library, frame);
        CorrectionsPage corrections = new CorrectionsPage(library, frame, editor);
        AddPage add = new AddPage(library, frame, editor);
        Addresses addresses = new Addresses(routes, api, turns);
        addresses.page("/", new StartPage(library, frame)::show).alsoList("/stories");
        addresses.page("/search", new SearchPage(library, frame)::show).alsoList("/search");
        addresses
                .page("/stories/{id}", new StoryPage(library, frame)::show)
                .also(Form.JSON, "/stories/{id}")
                .also(Form.CSV, "/stories/{id}/statements")
                .also(Form.GRAPHML, "/stories/{id}/edges")
                .also(Form.DOT, "/stories/{id}/edges");
        addresses
                .page("/statements/{id}", new StatementPage(library, frame)::show)
                .also(Form.JSON, "/statements/{id}")
                .also(Form.CSV, "/statements/{id}/witnesses")
                .also(Form.TEI, "/statements/{id}/apparatus");
        addresses
                .page("/articles/{id}", new ArticlePage(library, frame)::show)
                .also(Form.JSON, "/articles/{id}")
                .also(Form.CSV, "/articles/{id}/attributions")
                .also(Form.BIBTEX, "/articles/{id}");
        addresses.page("/compare", new ComparePage(library, frame)::show).alsoList("/compare");
        addresses.page("/speakers", speaker::all).alsoList("/speakers");
        addresses
                .page("/speakers/{id}", speaker::show)
                .also(Form.JSON, "/speakers/{id}")
                .also(Form.CSV, "/speakers/{id}/attributions");
        addresses.page("/outlets", outlet::all).alsoList("/outlets");
        addresses
                .page("/outlets/{id}", outlet::show)
                .also(Form.JSON, "/outlets/{id}")
                .also(Form.CSV, "/outlets/{id}/articles");
        addresses.page("/rejected", new RejectedPage(library, frame)::show).alsoList("/rejected");
        addresses.page("/corrections", corrections::show).alsoList("/corrections");
        addresses.routes();
        routes.get("/citations", turns.each(new CitationsPage(library, frame)::show));
        routes.get("/help", new HelpPage(frame)::show);
        routes.post("/corrections", corrections::make);
        routes.post("/corrections/{id}/withdraw", corrections::withdraw);
        routes.get("/add", add::show);
        routes.post("/add", add::add);
        routes.get("/added", add::added);
        routes.get("/working", new WaitingPage(frame, editor)::show);
    }

    private static void files(RoutesConfig routes) {
        String style = Document.styles() + "\n" + resource("web.css");
        String script = resource("web.js") + "\n" + resource("upload.js");
        String icon = resource("icon.svg");
        routes.get("/hearsay.css", context -> Answer.text(context, "text/css", style));
        routes.get("/hearsay.js", context -> Answer.text(context, "text/javascript", script));
        routes.get("/icon.svg", context -> Answer.text(context, "image/svg+xml", icon));
    }

    private void failures(RoutesConfig routes) {
        routes.exception(
                Missing.class,
                (missing, context) -> fail(context, HttpStatus.NOT_FOUND, String.valueOf(missing.getMessage())));
        routes.exception(
                Refused.class,
                (refused, context) -> fail(context, refused.status(), String.valueOf(refused.getMessage())));
        routes.exception(
                IOException.class,
                (broken, context) ->
                        fail(context, HttpStatus.INTERNAL_SERVER_ERROR, String.valueOf(broken.getMessage())));
        routes.exception(
                Exception.class,
                (broken, context) -> fail(context, HttpStatus.INTERNAL_SERVER_ERROR, "A fault of ours: " + broken));
        routes.error(404, context -> {
            if (context.result() == null
                    || "Not Found".equals(context.result())
                    || context.result().startsWith("Endpoint")) {
                fail(context, HttpStatus.NOT_FOUND, "There is no page " + context.path() + ".");
            }
        });
    }

    private void fail(Context context, HttpStatus status, String message) {
        context.status(status);
        if (context.path().startsWith("/api/") || isProgram(context)) {
            Problems.answer(context, status, message);
        } else {
            Answer.html(
                    context,
                    frame.page(
                            status.getMessage(),
                            Tag.open("section")
                                    .of(
                                            Tag.open("h1")
                                                    .of(
                                                            status == HttpStatus.NOT_FOUND
                                                                    ? "Not here."
                                                                    : status.getMessage() + "."),
                                            Tag.open("p", "lead").of(message))));
        }
    }

    /** True for a request that names none of the types that a browser asks for. */
    private static boolean isProgram(Context context) {
        String accept = context.header("Accept");
        return accept != null && !accept.isBlank() && !accept.contains("text/html") && !accept.contains("*/*");
    }

    private static String resource(String name) {
        try (InputStream stream = ServeArchive.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(name, unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        server.stop();
        editor.close();
        library.close();
    }
}
