package org.hearsay.bench.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.hearsay.model.Page;

/**
 * Damages real pages and web archives in every way of {@link Mutation} and {@link HostileArchive.Damage} and reads them.
 *
 * <p>{@code MutatePages HTML-FOLDER COUNT SEED [FIRST-NUMBER]}: a crash, more than two seconds of CPU time for one input, a good record
 * lost beside a damaged one, or a character whose place is wrong is printed with the number that makes it again. Ends with
 * 1 if there was any. Pages are cut at 64 KB before they are damaged.
 */
public final class MutatePages {
    private static final int MOST_BYTES = 64_000;
    private static final long LIMIT = 2_000_000_000L;
    private static final int SHOWN = 40;

    private final ReadHostile read = new ReadHostile();
    private final List<Path> files;
    private final long seed;
    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Integer> faults = new TreeMap<>();
    private long slowest;

    private MutatePages(List<Path> files, long seed) {
        this.files = files;
        this.seed = seed;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
            MutatePages pages =
                    new MutatePages(found.filter(Files::isRegularFile).sorted().toList(), Long.parseLong(arguments[2]));
            int count = Integer.parseInt(arguments[1]);
            int first = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 0;
            for (int i = first; i < first + count; i++) {
                pages.one(i, out);
            }
            pages.print(count, out);
            System.exit(pages.faults.isEmpty() ? 0 : 1);
        }
    }

    private void one(int number, PrintStream out) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        Path file = files.get(random.nextInt(files.size()));
        byte[] packed = Files.readAllBytes(file);
        byte[] whole;
        try (InputStream stream = new GZIPInputStream(new java.io.ByteArrayInputStream(packed))) {
            whole = stream.readNBytes(MOST_BYTES);
        }
        long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String kind = "";
        List<String> found;
        try {
            int way = random.nextInt(10);
            if (way == 0) {
                kind = "bad gzip";
                found = read.packedPage(packed, random);
            } else if (way <= 3) {
                HostileArchive.Damage[] all = HostileArchive.Damage.values();
                HostileArchive.Damage damage = all[random.nextInt(all.length)];
                boolean members = random.nextBoolean();
                kind = "archive " + damage + (members ? " packed" : "");
                byte[] page = Arrays.copyOf(whole, Math.min(whole.length, 8000));
                found = read.archive(HostileArchive.of(page, damage, members, random), members);
            } else {
                byte[] damaged = whole;
                StringBuilder kinds = new StringBuilder("page");
                for (int left = 1 + random.nextInt(2); left > 0; left--) {
                    Mutation mutation = Mutation.values()[random.nextInt(Mutation.values().length)];
                    damaged = mutation.of(damaged, random);
                    kinds.append(left == 1 || kinds.length() == 4 ? " " + mutation : "");
                }
                kind = "page";
                found = read.page(damaged, random.nextInt(5) == 0 ? Page.Form.DUMP : Page.Form.HTML);
                kind = kinds.toString();
            }
        } catch (RuntimeException | StackOverflowError crash) {
            found = List.of("crash: " + crash + " at " + crash.getStackTrace()[0]);
        }
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
        slowest = Math.max(slowest, took);
        counts.merge(kind.split(" ")[0], 1, Integer::sum);
        for (String fault : found) {
            tell(number, kind, file, fault, out);
        }
        if (took > LIMIT) {
            tell(number, kind, file, "more than two seconds", out);
        }
    }

    private void tell(int number, String kind, Path file, String fault, PrintStream out) {
        int times = faults.merge(kind + ": " + fault, 1, Integer::sum);
        if (times <= 2 && faults.size() <= SHOWN) {
            out.println(number + " " + kind + " " + file.getFileName() + ": " + fault);
        }
    }

    private void print(int count, PrintStream out) {
        faults.forEach((fault, times) -> out.println(times + " times " + fault));
        out.printf(
                Locale.ROOT,
                "hostile inputs: %d (%s), faults: %d, slowest: %.2f CPU seconds%n",
                count,
                counts,
                faults.values().stream().mapToInt(Integer::intValue).sum(),
                slowest / 1e9);
    }
}
