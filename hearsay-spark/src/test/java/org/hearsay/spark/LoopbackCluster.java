package org.hearsay.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Spark's own Master and Workers as processes on this machine, with the class path of the tests. */
final class LoopbackCluster implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path folder;
    private final int port = freePort();
    private final List<Process> workers = new ArrayList<>();
    private final Process master;

    LoopbackCluster(Path folder, int count) throws IOException {
        this.folder = folder;
        Path jars = Files.createDirectories(folder.resolve("home/jars"));
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Path jar = Path.of(entry);
                Path link = jars.resolve(jar.getFileName());
                if (Files.notExists(link)) {
                    Files.createSymbolicLink(link, jar);
                }
            }
        }
        master = start(
                "master",
                "org.apache.spark.deploy.master.Master",
                "--host",
                "127.0.0.1",
                "--port",
                "" + port,
                "--webui-port",
                "0");
        await("the master to listen", () -> log("master").contains("I have been elected leader"));
        for (int worker = 0; worker < count; worker++) {
            workers.add(start(
                    "worker" + worker,
                    "org.apache.spark.deploy.worker.Worker",
                    "--host",
                    "127.0.0.1",
                    "--cores",
                    "1",
                    "--memory",
                    "1g",
                    "--webui-port",
                    "0",
                    "--work-dir",
                    folder.resolve("work" + worker).toString(),
                    address()));
        }
        for (int worker = 0; worker < count; worker++) {
            String name = "worker" + worker;
            await(name + " to register", () -> log(name).contains("Successfully registered"));
        }
    }

    String address() {
        return "spark://127.0.0.1:" + port;
    }

    /** Runs the command on the cluster, as a process of its own. */
    Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("--master", address()));
        command.addAll(List.of(arguments));
        return start("driver", SparkCommand.class.getName(), command.toArray(String[]::new));
    }

    /** True once an executor of this worker has begun its first task. */
    boolean works(int worker) {
        Path work = folder.resolve("work" + worker);
        if (Files.notExists(work)) {
            return false;
        }
        try (var files = Files.walk(work)) {
            return files.filter(file -> file.endsWith("stderr"))
                    .anyMatch(file -> read(file).contains("Running task"));
        } catch (IOException | java.io.UncheckedIOException changing) {
            return false;
        }
    }

    /** Kills a worker and its executor as a power cut would. */
    void kill(int worker) {
        Process process = workers.get(worker);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    String log(String name) {
        return read(folder.resolve(name + ".log"));
    }

    static void await(String what, BooleanSupplier done) {
        Instant until = Instant.now().plus(PATIENCE);
        while (!done.getAsBoolean()) {
            if (Instant.now().isAfter(until)) {
                throw new IllegalStateException("waited in vain for " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private Process start(String name, String type, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dlog4j2.level=INFO",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-Dspark.executor.memory=700m",
                "-Dspark.executor.extraClassPath=" + System.getProperty("java.class.path"),
                "-Dspark.executor.extraJavaOptions=-Dlog4j2.level=INFO -XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                type));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve(name + ".log").toFile());
        return builder.start();
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        for (int worker = 0; worker < workers.size(); worker++) {
            kill(worker);
        }
        master.destroyForcibly();
    }
}
