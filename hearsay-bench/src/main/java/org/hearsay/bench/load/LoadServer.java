package org.hearsay.bench.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a server over an archive for every kind of page and call, twenty requests at a time, on loopback. Arguments: the
 * archive, how many requests of each kind, and how many rounds to warm up by, 3 unless given. The server runs in a process of its own with this one's options. One line a
 * kind: requests; median, 95th percentile and slowest in milliseconds; processor milliseconds a request, of the server and
 * of this client. Rounds that are not shown come first, with other pages: what is timed is a server that runs, not its
 * compiler.
 */
public final class LoadServer {
    private static final int AT_A_TIME = 20;
    private static final int WARM_ROUNDS = 3;
    private static final int WARM_EACH = 100;
    private static final long WARM_SEED = 1;
    private static final long SEED = 20;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private LoadServer() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        int each = Integer.parseInt(arguments[1]);
        int warmRounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : WARM_ROUNDS;
        Map<String, List<String>> kinds = Addresses.of(file, each, SEED);
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try (ServerApart server = new ServerApart(file)) {
            HttpClient client =
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
            String home = "http://localhost:" + server.port();
            for (int round = 0; round < warmRounds; round++) {
                for (List<String> paths :
                        Addresses.of(file, WARM_EACH, WARM_SEED - round).values()) {
                    ask(threads, client, home, paths);
                }
            }
            System.out.printf(Locale.ROOT, "load of the machine %.1f%n", SYSTEM.getSystemLoadAverage());
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %6s %7s %7s %7s %7s %7s%n",
                    "kind",
                    "asked",
                    "median",
                    "95 %",
                    "most",
                    "server",
                    "client");
            for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
                double before = server.processorMillis();
                double own = SYSTEM.getProcessCpuTime() / 1e6;
                List<Double> times = ask(threads, client, home, kind.getValue());
                System.out.printf(
                        Locale.ROOT,
                        "%-28s %6d %7.1f %7.1f %7.1f %7.2f %7.2f%n",
                        kind.getKey(),
                        times.size(),
                        times.get(times.size() / 2),
                        times.get(Math.min(times.size() - 1, times.size() * 95 / 100)),
                        times.get(times.size() - 1),
                        (server.processorMillis() - before) / times.size(),
                        (SYSTEM.getProcessCpuTime() / 1e6 - own) / times.size());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Milliseconds that each request took, sorted. */
    private static List<Double> ask(ExecutorService threads, HttpClient client, String home, List<String> paths)
            throws Exception {
        List<Callable<Double>> requests = new ArrayList<>();
        for (String path : paths) {
            requests.add(() -> time(client, URI.create(home + path)));
        }
        List<Double> times = new ArrayList<>();
        for (Future<Double> one : threads.invokeAll(requests)) {
            times.add(one.get());
        }
        times.sort(null);
        return times;
    }

    private static double time(HttpClient client, URI address) throws IOException, InterruptedException {
        long before = System.nanoTime();
        HttpResponse<byte[]> answer =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(address + ": " + answer.statusCode());
        }
        return (System.nanoTime() - before) / 1e6;
    }
}
