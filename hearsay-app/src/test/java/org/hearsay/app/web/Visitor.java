package org.hearsay.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Asks a server on this machine, as a program does. */
record Visitor(String home) {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    static Visitor of(ServeArchive server) {
        return new Visitor("http://localhost:" + server.port());
    }

    /** @param headers names and values in turn */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends a form; headers are names and values in turn. */
    HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws IOException, InterruptedException {
        Map<String, String> all = new HashMap<>(form);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(Links.address("", all).replaceFirst("^\\?", "")));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends a body of several parts. */
    HttpResponse<String> post(String path, String type, List<byte[]> parts) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(joined(parts)))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        parts.forEach(joined::writeBytes);
        return joined.toByteArray();
    }

    /** The token that the server's own forms carry. */
    String token() throws IOException, InterruptedException {
        return get("/add").body().replaceFirst("(?s).*name=\"token\" value=\"([0-9a-f]+)\".*", "$1");
    }
}
