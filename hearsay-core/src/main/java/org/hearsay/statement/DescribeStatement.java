package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.model.SaidOn;
import org.hearsay.model.Statement;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Makes the record of a statement from its renderings. */
final class DescribeStatement {
    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;
    private static final double EDITED = 0.75;

    Statement statement(List<Rendering> members, double probability) {
        List<Rendering> ordered = new ArrayList<>(members);
        ordered.sort(Comparator.comparing(
                        (Rendering one) -> one.article().published(),
                        Comparator.nullsLast(Comparator.<Moment>naturalOrder()))
                .thenComparing(one -> one.article().id())
                .thenComparingInt(one -> one.attribution().place())
                .thenComparingInt(one -> one.attribution().extent().start())
                .thenComparing(Rendering::id));
        List<String> ids = ordered.stream().map(Rendering::id).toList();
        List<String> sorted = ids.stream().sorted().toList();
        return new Statement(
                StableId.of(sorted.toArray(new String[0])),
                ordered.stream()
                        .map(Rendering::story)
                        .filter(story -> !story.isEmpty())
                        .findFirst()
                        .orElse(null),
                speaker(ordered),
                saidOn(ordered),
                ids,
                band(ordered, probability),
                members.size() == 1 ? 1 : probability);
    }

    private static @Nullable String speaker(List<Rendering> ordered) {
        return ordered.stream()
                .map(Rendering::speaker)
                .filter(speaker -> !speaker.isEmpty())
                .findFirst()
                .orElseGet(() -> ordered.stream()
                        .map(one -> one.attribution().speaker())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    /** The most precise, then the surest, then the earliest. */
    private static @Nullable SaidOn saidOn(List<Rendering> ordered) {
        return ordered.stream()
                .map(one -> one.attribution().saidOn())
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong((SaidOn said) -> length(said.date()))
                        .thenComparingDouble(said -> -said.confidence())
                        .thenComparing(SaidOn::date)
                        .thenComparing(SaidOn::reason))
                .orElse(null);
    }

    private static long length(PartialDate date) {
        return date.last().toEpochDay() - date.first().toEpochDay();
    }

    private static Statement.Band band(List<Rendering> members, double probability) {
        if (members.size() == 1) {
            return Statement.Band.SINGLE;
        }
        Set<String> wordings = new HashSet<>();
        members.forEach(member -> wordings.add(member.content().key()));
        if (wordings.size() == 1) {
            return Statement.Band.IDENTICAL;
        }
        Rendering longest = members.stream()
                .max(Comparator.comparingInt(
                                (Rendering one) -> one.content().words().size())
                        .thenComparing(Rendering::id))
                .orElseThrow();
        Set<String> words = new HashSet<>(longest.content().words());
        double least = 1;
        for (Rendering member : members) {
            List<String> own = member.content().words();
            long found = own.stream().filter(words::contains).count();
            least = Math.min(least, own.isEmpty() ? 1 : found / (double) own.size());
        }
        if (least >= EDITED) {
            return Statement.Band.EDITED;
        }
        if (probability >= SURE) {
            return Statement.Band.OTHER_WORDING;
        }
        return probability >= LIKELY ? Statement.Band.PROBABLE : Statement.Band.UNDECIDED;
    }
}
