package org.hearsay.app.watch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;

/** One request and its answer over a connection to an address that was checked; no redirect is followed. */
final class Exchange {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Limits limits;
    private final SSLSocketFactory keys;

    Exchange(Limits limits) {
        this(limits, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    /** @param keys decides whose certificates count */
    Exchange(Limits limits, SSLSocketFactory keys) {
        this.limits = limits;
        this.keys = keys;
    }

    private static ScheduledThreadPoolExecutor clock() {
        return new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "hearsay-watch");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The answer and where it sends, empty if nowhere. */
    record Heard(Answer answer, String location) {}

    /**
     * Asks.
     *
     * @param address of the URL's host
     * @param headers beside those that every request has
     * @throws Refused if the answer is too large or takes too long
     */
    Heard ask(URI url, InetAddress address, Map<String, String> headers) throws IOException {
        long until = System.nanoTime() + limits.perRequest().toNanos();
        try (Socket socket = connect(url, address, until)) {
            String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
            String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
            HttpRequest.Builder request = new HttpRequest.Builder("GET", path + query)
                    .setHeader("Host", url.getRawAuthority())
                    .setHeader("User-Agent", Robots.AGENT)
                    .setHeader(
                            "Accept",
                            "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.1")
                    .setHeader("Accept-Encoding", "gzip")
                    .setHeader("Connection", "close");
            headers.forEach(request::setHeader);
            socket.getOutputStream().write(request.build().serializeHeader());
            socket.getOutputStream().flush();
            InputStream input = new BufferedInputStream(new BoundedInput(socket, limits.bytes(), until));
            return heard(url, new ReadAnswer(input, limits.bytes()).read());
        } catch (SocketTimeoutException late) {
            throw new Refused("took too long");
        } catch (SocketException closed) {
            if (System.nanoTime() - until >= 0) {
                throw new Refused("took too long");
            }
            throw closed;
        }
    }

    private static Heard heard(URI url, ReadAnswer.Read read) {
        HttpResponse response = read.head();
        String stated = response.headers().first("Content-Type").orElse("");
        MediaType type = MediaType.parseLeniently(stated);
        Answer answer = new Answer(
                url,
                response.status(),
                stated.isEmpty() ? "" : (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT),
                type.parameters().get("charset"),
                response.headers().first("ETag").orElse(null),
                response.headers().first("Last-Modified").orElse(null),
                read.body());
        boolean moved = response.status() >= 301 && response.status() <= 308 && response.status() != 304;
        return new Heard(answer, moved ? response.headers().first("Location").orElse("") : "");
    }

    /** However slowly a server sends, also while both sides agree on keys; not before, or it would look like its own end. */
    private static void closeAt(long until, Socket socket) {
        CLOCK.schedule(
                () -> {
                    socket.close();
                    return null;
                },
                until - System.nanoTime(),
                TimeUnit.NANOSECONDS);
    }

    /** The certificate must be the host's, whatever address it is reached by. */
    private Socket connect(URI url, InetAddress address, long until) throws IOException {
        boolean secure = url.getScheme().equals("https");
        int port = url.getPort() >= 0 ? url.getPort() : secure ? 443 : 80;
        int millis = (int) limits.perRequest().toMillis();
        Socket plain = new Socket();
        closeAt(until, plain);
        try {
            plain.connect(new InetSocketAddress(address, port), millis);
            plain.setSoTimeout(millis);
            if (!secure) {
                return plain;
            }
            SSLSocket socket = (SSLSocket) keys.createSocket(plain, url.getHost(), port, true);
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
            return socket;
        } catch (IOException unreachable) {
            plain.close();
            throw unreachable;
        }
    }
}
