package org.hearsay.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Moment;
import org.jspecify.annotations.Nullable;

/** Measures each day that may be that of publication: who states it, how it lies to the other days, where it stands. */
final class DateFeatures {
    private static final Map<String, Integer> PUBLISHED = Ranking.numbered(List.of(
            "JSON-LD datePublished",
            "JSON-LD dateCreated",
            "JSON-LD datePublished of the page",
            "meta article:published_time",
            "meta article:modified_time",
            "meta og:updated_time",
            "meta date",
            "microdata datePublished",
            "time element",
            "abbr element",
            "class:date element",
            "class:byline element",
            "time element of a change",
            "class:date element of a change",
            "class:byline element of a change",
            "line of the page",
            "line that tells of a change",
            "address",
            "title element",
            "description",
            "crawl's stamp",
            "day in the page's source",
            ChooseDates.SOURCE,
            "other"));
    private static final Map<String, Integer> MODIFIED = Ranking.numbered(List.of(
            "JSON-LD dateModified",
            "JSON-LD dateModified of the page",
            "microdata dateModified",
            "time element",
            "class:date element",
            "class:byline element",
            "line of the page",
            "other"));
    private static final double STRONG = 0.5;

    private final Sheet sheet;
    private final List<Proposal<Moment>> days;
    private final Map<String, Proposal<Moment>> changes = new HashMap<>();
    private final DateSights sights;
    private final Map<LocalDate, Integer> inSource;
    private final int mostInSource;
    private final double[] totals;
    private final double[] strongest;
    private final @Nullable LocalDate stated;
    private final @Nullable LocalDate changed;

    DateFeatures(Sheet sheet, DateProposals proposals, List<Proposal<Moment>> days) {
        this.sheet = sheet;
        this.days = days;
        proposals.modified().proposals().forEach(change -> changes.put(change.key(), change));
        this.sights = proposals.sights();
        sights.sort();
        this.inSource = proposals.inSource();
        this.mostInSource =
                inSource.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        this.totals = new double[days.size()];
        this.strongest = new double[days.size()];
        for (int i = 0; i < totals.length; i++) {
            Map<String, Double> bySource = new HashMap<>();
            days.get(i).candidates().forEach(one -> bySource.merge(one.source(), one.weight(), Math::max));
            totals[i] = bySource.values().stream()
                    .sorted()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            strongest[i] = bySource.values().stream()
                    .mapToDouble(Double::doubleValue)
                    .max()
                    .orElse(0);
        }
        Candidate<Moment> best = proposals.published().best();
        this.stated = best == null ? null : best.value().day();
        Candidate<Moment> last = proposals.modified().best();
        this.changed = last == null ? null : last.value().day();
    }

    float[][] all() {
        float[][] rows = new float[days.size()][];
        double heaviest = 0;
        for (double total : totals) {
            heaviest = Math.max(heaviest, total);
        }
        for (int i = 0; i < rows.length; i++) {
            Row row = new Row();
            Proposal<Moment> day = days.get(i);
            day.measure(row, PUBLISHED);
            Proposal<Moment> change = changes.get(day.key());
            (change == null ? new Proposal<Moment>("", List.of()) : change).measure(row, MODIFIED);
            row.add(totals[i]).add(heaviest - totals[i]).add(day.sources());
            row.addLog(day.candidates().size()).add(i).addLog(rows.length);
            others(row, i);
            LocalDate own = day.value().day();
            row.add(distance(own, stated)).add(distance(own, changed)).add(distance(stated, changed));
            boolean timed =
                    day.candidates().stream().anyMatch(one -> one.value().time() != null);
            boolean zoned =
                    day.candidates().stream().anyMatch(one -> one.value().zone() != null);
            row.add(timed).add(zoned).add(own.getYear()).add(own.getDayOfMonth() == 1);
            row.add(sheet.head().linked().articles().isEmpty())
                    .addLog(sheet.pieces().size());
            sights.measure(row, own);
            row.addLog(inSource.getOrDefault(own, 0)).addLog(inSource.size());
            row.add(mostInSource == 0 ? 0 : inSource.getOrDefault(own, 0) / (double) mostInSource);
            rows[i] = row.values();
        }
        return rows;
    }

    /** How the day lies to the other days of some weight: earlier ones, later ones, the day before or after. */
    private void others(Row row, int i) {
        LocalDate own = days.get(i).value().day();
        int earlier = 0;
        int later = 0;
        boolean before = false;
        boolean after = false;
        long newest = 0;
        for (int k = 0; k < strongest.length; k++) {
            LocalDate other = days.get(k).value().day();
            newest = Math.max(newest, other.toEpochDay());
            if (k != i && strongest[k] >= STRONG) {
                earlier += other.isBefore(own) ? 1 : 0;
                later += other.isAfter(own) ? 1 : 0;
                before |= other.plusDays(1).equals(own);
                after |= own.plusDays(1).equals(other);
            }
        }
        row.add(Math.min(9, earlier)).add(Math.min(9, later)).add(before).add(after);
        row.addLog(newest - own.toEpochDay());
    }

    /** Days from one to another on a scale that shrinks; 99 where one is not known. */
    private static double distance(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null || to == null) {
            return 99;
        }
        long days = ChronoUnit.DAYS.between(from, to);
        return Math.signum((double) days) * StrictMath.log1p(Math.abs(days));
    }
}
