package org.hearsay.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A web site of our own on this machine, which remembers what it was asked. */
final class LoopbackSite implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Reply> replies = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Answers one request. */
    interface Reply {
        void to(HttpExchange request) throws IOException;
    }

    LoopbackSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", request -> {
            asked.add(request.getRequestURI().toString());
            Reply reply = replies.get(request.getRequestURI().getPath());
            try (request) {
                if (reply == null) {
                    request.sendResponseHeaders(404, -1);
                } else {
                    reply.to(request);
                }
            }
        });
        server.start();
    }

    String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Everything asked so far, robots.txt apart. */
    List<String> asked() {
        return asked.stream().filter(path -> !path.equals("/robots.txt")).toList();
    }

    LoopbackSite on(String path, Reply reply) {
        replies.put(path, reply);
        return this;
    }

    LoopbackSite text(String path, String type, String body) {
        return on(path, request -> send(request, type, body));
    }

    /** A page that says when it has not changed. */
    LoopbackSite page(String path, String words) {
        String tag = "\"" + words.hashCode() + "\"";
        return on(path, request -> {
            request.getResponseHeaders().set("ETag", tag);
            if (tag.equals(request.getRequestHeaders().getFirst("If-None-Match"))) {
                request.sendResponseHeaders(304, -1);
            } else {
                send(request, "text/html; charset=utf-8", "<html><body><p>" + words + "</p></body></html>");
            }
        });
    }

    LoopbackSite feed(String path, String... links) {
        StringBuilder rss = new StringBuilder(
                "<rss version=\"2.0\"><channel><title>F</title><link>x</link>" + "<description>d</description>");
        for (String link : links) {
            rss.append("<item><title>t</title><link>").append(link).append("</link></item>");
        }
        return text(path, "application/rss+xml", rss + "</channel></rss>");
    }

    LoopbackSite moved(String path, String to) {
        return on(path, request -> {
            request.getResponseHeaders().set("Location", to);
            request.sendResponseHeaders(302, -1);
        });
    }

    static void send(HttpExchange request, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", type);
        try {
            request.sendResponseHeaders(200, bytes.length);
            request.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
