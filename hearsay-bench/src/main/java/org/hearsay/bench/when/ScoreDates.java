package org.hearsay.bench.when;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.bench.score.Commands;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Span;
import org.hearsay.when.ReadDates;

/**
 * Scores ReadDates on TempEval-3's training files as {@code score.py dates} does. Arguments: the folder of .tml files,
 * {@code seen}, {@code unseen} or the number of a fold of the seen part, and {@code errors} to list what differs on the seen part,
 * or a file of the rows that another tool printed.
 */
public final class ScoreDates {
    private int relaxed;
    private int strict;
    private int value;
    private int golds;
    private int found;

    public static void main(String[] args) throws IOException {
        List<TimeMl> all = TimeMl.folder(Path.of(args[0]));
        boolean unseen = args[1].equals("unseen");
        boolean errors = args.length > 2 && args[2].equals("errors") && !unseen;
        boolean others = args.length > 2 && !args[2].equals("errors");
        Map<String, List<JsonNode>> rows = others ? Commands.manyByFile(Commands.rows(Path.of(args[2]))) : Map.of();
        ScoreDates score = new ScoreDates();
        ReadDates readDates = new ReadDates();
        for (TimeMl document : all) {
            boolean fold = args[1].length() > 1 || document.fold() == Integer.parseInt(args[1]);
            if (document.unseen() == unseen && fold) {
                List<DatedSpan> dates = others
                        ? dates(document, rows.getOrDefault(document.name(), List.of()))
                        : readDates.read(document.text(), document.day(), "en");
                score.add(document, dates, errors);
            }
        }
        score.print(args[1]);
    }

    /** What another tool found; its type, confidence and rule count for nothing here. */
    private static List<DatedSpan> dates(TimeMl document, List<JsonNode> rows) {
        String text = document.text();
        return rows.stream()
                .map(row -> {
                    JsonNode points = row.path("span");
                    int start = text.offsetByCodePoints(0, points.get(0).asInt());
                    int end = text.offsetByCodePoints(0, points.get(1).asInt());
                    Span span = new Span(start, end);
                    String value = row.path("value").asText();
                    return new DatedSpan(span, span.of(text), DatedSpan.Type.DATE, value, null, false, "", 1);
                })
                .toList();
    }

    private void add(TimeMl document, List<DatedSpan> dates, boolean errors) {
        boolean[] used = new boolean[dates.size()];
        golds += document.gold().size();
        found += dates.size();
        for (TimeMl.Gold gold : document.gold()) {
            DatedSpan match = null;
            for (int i = 0; i < dates.size() && match == null; i++) {
                DatedSpan date = dates.get(i);
                if (!used[i] && date.span().end() > gold.start() && date.span().start() < gold.end()) {
                    used[i] = true;
                    match = date;
                }
            }
            if (match != null) {
                boolean same =
                        match.span().start() == gold.start() && match.span().end() == gold.end();
                relaxed++;
                strict += same ? 1 : 0;
                value += match.value().equals(gold.value()) ? 1 : 0;
                if (errors && !same) {
                    line("SPAN", document, gold.start(), gold.end(), "found [" + match.text() + "] " + match.rule());
                }
                if (errors && !match.value().equals(gold.value())) {
                    line(
                            "VALUE",
                            document,
                            gold.start(),
                            gold.end(),
                            gold.value() + " found " + match.value() + " " + match.rule());
                }
            } else if (errors) {
                line("MISSED", document, gold.start(), gold.end(), gold.value());
            }
        }
        for (int i = 0; i < used.length && errors; i++) {
            if (!used[i]) {
                line(
                        "FALSE",
                        document,
                        dates.get(i).span().start(),
                        dates.get(i).span().end(),
                        dates.get(i).rule());
            }
        }
    }

    private static void line(String kind, TimeMl document, int start, int end, String note) {
        String text = document.text();
        String before = text.substring(Math.max(0, start - 40), start);
        String after = text.substring(end, Math.min(text.length(), end + 30));
        String context = (before + "[" + text.substring(start, end) + "]" + after).replace('\n', ' ');
        System.out.println(kind + "\t" + context + "\t" + note + "\t@" + document.day());
    }

    private void print(String part) {
        System.out.println(String.format(
                Locale.ROOT,
                "%s gold=%d found=%d relaxed P=%.3f R=%.3f F1=%.3f strict F1=%.3f value F1=%.3f value accuracy=%.3f",
                part,
                golds,
                found,
                relaxed / (double) found,
                relaxed / (double) golds,
                f1(relaxed),
                f1(strict),
                f1(value),
                value / (double) relaxed));
    }

    private double f1(int right) {
        return 2.0 * right / (golds + found);
    }
}
