package org.hearsay.app.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The DevTools protocol over one socket, attached to a tab of its own. */
final class DevTools implements WebSocket.Listener {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long PATIENCE = 180;

    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;
    private String session = "";
    private int last;

    static DevTools connect(URI address) throws IOException {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, tools)
                .join();
        String tab = tools.call("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        tools.session = tools.call("Target.attachToTarget", Map.of("targetId", tab, "flatten", true))
                .get("sessionId")
                .asText();
        return tools;
    }

    JsonNode call(String method, Map<String, ?> parameters) throws IOException {
        int id = ++last;
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        Map<String, Object> message = new HashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        try {
            JsonNode reply = answer.get(PATIENCE, TimeUnit.SECONDS);
            if (reply.has("error")) {
                throw new IOException(method + ": " + reply.get("error"));
            }
            return reply.get("result");
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new IOException(method, failed);
        }
    }

    /** What pages complained of, and requests that did not begin so. */
    List<String> complaints(String own) {
        List<String> all = new ArrayList<>(complaints);
        requests.stream()
                .filter(address -> !address.startsWith(own) && !address.startsWith("data:"))
                .forEach(all::add);
        return all;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean isLast) {
        part.append(text);
        if (isLast) {
            try {
                take(JSON.readTree(part.toString()));
            } catch (IOException broken) {
                complaints.add(broken.toString());
            }
            part.setLength(0);
        }
        socket.request(1);
        return null;
    }

    private void take(JsonNode message) {
        if (message.has("id")) {
            asked.remove(message.get("id").asInt()).complete(message);
            return;
        }
        JsonNode what = message.path("params");
        switch (message.path("method").asText()) {
            case "Runtime.exceptionThrown" ->
                complaints.add(what.at("/exceptionDetails").toString());
            case "Runtime.consoleAPICalled" -> {
                if (what.path("type").asText().matches("error|warning|assert")) {
                    complaints.add(what.path("args").toString());
                }
            }
            case "Log.entryAdded" ->
                complaints.add(what.at("/entry/text").asText() + " "
                        + what.at("/entry/url").asText());
            case "Network.requestWillBeSent" ->
                requests.add(what.at("/request/url").asText());
            case "Network.loadingFailed" ->
                complaints.add(what.path("errorText").asText());
            case "Page.javascriptDialogOpening" ->
                complaints.add("a dialog: " + what.path("message").asText());
            default -> {}
        }
    }

    void close() {
        socket.abort();
    }
}
