package org.hearsay.app.web;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.Hit;
import org.hearsay.app.archive.SearchArchive;
import org.hearsay.app.report.WriteReport;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Trace;

/**
 * Serves an archive to the browsers of this machine: start page, search, articles, report. Nothing can be changed
 * through it, and it answers only to names of this machine, so that no page of the web can read it (DNS rebinding).
 */
public final class ServeArchive implements AutoCloseable {
    private static final int MOST_HITS = 100;
    private static final int LONGEST_QUERY = 500;
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

    private final SearchArchive search;
    private final Trace trace;
    private final Map<String, Article> articles;
    private final Map<String, Speaker> speakers;
    private final Map<String, List<Attribution>> attributions;
    private final String report;
    private final WebPages pages = new WebPages();
    private final Javalin server;

    /**
     * @param trace what a run over the archive's pages found
     * @param port 0 for any that is free
     */
    public ServeArchive(Archive archive, Trace trace, int port) {
        this.search = new SearchArchive(archive);
        this.trace = trace;
        articles = index(trace.articles(), Article::id);
        speakers = index(trace.speakers(), Speaker::id);
        attributions = trace.attributions().stream()
                .collect(Collectors.groupingBy(Attribution::article, TreeMap::new, Collectors.toList()));
        report = new WriteReport().write(trace);
        server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    config.http.maxRequestSize = 10_000;
                    config.routes.before(this::guard);
                    config.routes.get("/", context -> send(context, pages.start(this.trace)));
                    config.routes.get("/report", context -> send(context, report));
                    config.routes.get("/search", this::search);
                    config.routes.get("/articles/{id}", this::article);
                    config.routes.error(404, context -> send(context, pages.missing(context.path())));
                    config.routes.exception(
                            IOException.class, (broken, context) -> send(context.status(500), pages.broken(broken)));
                })
                .start("127.0.0.1", port);
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    private void guard(Context context) {
        String host = context.header("Host");
        String name = host == null ? "" : host.replaceFirst(":\\d{1,5}$", "");
        context.header("Content-Security-Policy", pages.policy() + "; frame-ancestors 'none'");
        context.header("X-Content-Type-Options", "nosniff");
        context.header("Referrer-Policy", "no-referrer");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        if (!OWN_NAMES.contains(name)) {
            context.status(421).result("This server answers to localhost only.").skipRemainingHandlers();
        }
    }

    private void search(Context context) throws IOException {
        String query = context.queryParam("q") == null ? "" : context.queryParam("q");
        String bounded = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY) : query;
        List<Hit> hits;
        synchronized (search) {
            hits = search.find(bounded, MOST_HITS);
        }
        send(context, pages.search(bounded, hits));
    }

    private void article(Context context) {
        Article article = articles.get(context.pathParam("id"));
        if (article == null) {
            throw new NotFoundResponse();
        }
        send(context, pages.article(article, attributions.getOrDefault(article.id(), List.of()), speakers));
    }

    private static void send(Context context, String page) {
        context.contentType("text/html; charset=utf-8").result(page);
    }

    private static <T> Map<String, T> index(List<T> items, Function<T, String> id) {
        return items.stream().collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }

    @Override
    public void close() {
        server.stop();
    }
}
