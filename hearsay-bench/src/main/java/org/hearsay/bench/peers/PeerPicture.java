package org.hearsay.bench.peers;

import java.util.List;
import org.hearsay.bench.plot.PointPlot;

/** Quality against speed, a point a tool. */
final class PeerPicture {
    private PeerPicture() {}

    static String of(List<PeerResult> results) {
        PointPlot plot = new PointPlot(
                "Main text of news pages: quality and speed",
                new PointPlot.Axis("pages a CPU second", true, 1, 2000, List.of(1.0, 10.0, 100.0, 1000.0)),
                new PointPlot.Axis(
                        "word F1, unseen pages", false, 0.7, 1, List.of(0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0)));
        results.stream().filter(result -> result.tool().equals("Hearsay")).forEach(result -> plot.line("", false)
                .point(result.tool(), result.pagesASecond(), result.f1()));
        plot.line("", false);
        results.stream()
                .filter(result -> !result.tool().equals("Hearsay"))
                .forEach(result -> plot.point(result.tool(), result.pagesASecond(), result.f1()));
        return plot.svg();
    }
}
