package org.hearsay.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.bench.plot.PointPlot;

/**
 * Draws processor time a page of the local run and of Spark as pages grow. Arguments: what {@code speed spark} printed,
 * with "short pages" where a line is of such, and the file for the picture.
 */
public final class EnginePlot {
    private static final Pattern TIMED = Pattern.compile("(local|spark), ([0-9]+)( short|) pages +([0-9.]+) CPU s");
    private static final List<String> SERIES = List.of("local", "spark", "local short", "spark short");

    private EnginePlot() {}

    public static void main(String[] arguments) throws IOException {
        PointPlot plot = new PointPlot(
                "Local run and Spark: processor time a page as pages grow",
                new PointPlot.Axis("simulated pages", true, 500, 800_000, List.of(1e3, 1e4, 1e5)),
                new PointPlot.Axis("CPU milliseconds a page", false, 0, 120, List.of(0.0, 30.0, 60.0, 90.0, 120.0)));
        List<String> lines = Files.readAllLines(Path.of(arguments[0]));
        for (String series : SERIES) {
            plot.line(series, true);
            milliseconds(lines, series)
                    .forEach((pages, one) -> plot.point(String.format(Locale.ROOT, "%.1f", one), pages, one));
        }
        Files.writeString(Path.of(arguments[1]), plot.svg());
    }

    /** Of an engine over pages of the usual length or over short ones, by the number of pages. */
    private static SortedMap<Integer, Double> milliseconds(List<String> lines, String series) {
        SortedMap<Integer, Double> milliseconds = new TreeMap<>();
        for (String line : lines) {
            Matcher timed = TIMED.matcher(line);
            if (timed.find() && (timed.group(1) + timed.group(3)).equals(series)) {
                int pages = Integer.parseInt(timed.group(2));
                milliseconds.put(pages, 1000 * Double.parseDouble(timed.group(4)) / pages);
            }
        }
        return milliseconds;
    }
}
