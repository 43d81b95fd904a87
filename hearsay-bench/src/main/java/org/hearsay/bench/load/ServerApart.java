package org.hearsay.bench.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A server in a process of its own, with the options of this one, so that neither's memory is the other's. */
final class ServerApart implements AutoCloseable {
    private final Process process;
    private final int port;

    ServerApart(Path archive) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Serve.class.getName()));
        command.add(archive.toString());
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String first = said.readLine();
        if (first == null) {
            throw new IOException("the server did not start");
        }
        port = Integer.parseInt(first);
    }

    int port() {
        return port;
    }

    /** Processor time it has used, in milliseconds, to the nearest ten or so. */
    double processorMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
    }
}
