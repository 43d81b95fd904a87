package org.hearsay.statement;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Statement;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** Makes the record of a statement from its renderings. */
final class DescribeStatement {
    private static final double SURE = 0.8;
    private static final double LIKELY = 0.6;
    private static final double EDITED = 0.75;

    /** Of one alone, or of exact copies. */
    Statement alone(ExactCopies copies) {
        boolean single = copies.appearances().size() == 1;
        return statement(
                List.of(copies), single ? Statement.Band.SINGLE : Statement.Band.IDENTICAL, copies.probability());
    }

    /** Of two or more that are worded otherwise, or said elsewhere. */
    Statement joined(List<Rendering> members, double probability) {
        return statement(members.stream().map(Rendering::copies).toList(), band(members, probability), probability);
    }

    private static Statement statement(List<ExactCopies> members, Statement.Band band, double probability) {
        List<ExactCopies> copies = members.stream().sorted(ExactCopies.IN_TIME).toList();
        List<Appearance> ordered = copies.stream()
                .flatMap(one -> one.appearances().stream())
                .sorted(Comparator.comparingLong(Appearance::number))
                .toList();
        List<String> ids = ordered.stream().map(one -> one.attribution().id()).toList();
        return new Statement(
                StableId.of(ids.stream().sorted().toArray(String[]::new)),
                copies.stream()
                        .map(ExactCopies::story)
                        .filter(story -> !story.isEmpty())
                        .findFirst()
                        .orElse(null),
                copies.stream()
                        .map(ExactCopies::speaker)
                        .filter(speaker -> !speaker.isEmpty())
                        .findFirst()
                        .orElseGet(() -> speaker(ordered)),
                DayOfSaying.of(ordered),
                ids,
                band,
                probability);
    }

    /** Of those who are not known by name, whom the first names that names one. */
    private static @Nullable String speaker(List<Appearance> ordered) {
        return ordered.stream()
                .map(one -> one.attribution().speaker())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Statement.Band band(List<Rendering> members, double probability) {
        Set<String> wordings = new HashSet<>();
        members.forEach(member -> wordings.add(member.content().key()));
        if (wordings.size() == 1) {
            return Statement.Band.IDENTICAL;
        }
        if (members.stream()
                        .map(member -> member.content().language())
                        .distinct()
                        .count()
                > 1) {
            return inOtherWords(probability);
        }
        Rendering longest = members.stream()
                .max(Comparator.comparingInt(
                                (Rendering one) -> one.content().words().size())
                        .thenComparingLong(Rendering::number))
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
        return inOtherWords(probability);
    }

    private static Statement.Band inOtherWords(double probability) {
        if (probability >= SURE) {
            return Statement.Band.OTHER_WORDING;
        }
        return probability >= LIKELY ? Statement.Band.PROBABLE : Statement.Band.UNDECIDED;
    }
}
