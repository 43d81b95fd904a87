package org.hearsay.page;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Measures what tells an article from an error, a wall, a list of other pages, and a page of something else: how much prose there is and
 * how sure the score of it is, how much is links and controls, and how much of it is worded as such pages are.
 */
final class KindFeatures {
    private static final int DATED_LINES = 12;
    private static final double MOST_RATE = 2;

    /** A term speaks for so many words of its line. */
    private static final int MOST_WORDS_A_TERM = 8;

    private final Sheet sheet;
    private final Role[] roles;
    private final double[] chances;
    private final int place;
    private final String headline;

    /** {@code place} is the number of the headline's piece, -1 for none. */
    KindFeatures(Sheet sheet, Role[] roles, double[] chances, int place, String headline) {
        this.sheet = sheet;
        this.roles = roles;
        this.chances = chances;
        this.place = place;
        this.headline = Prose.key(headline);
    }

    /** The values in a fixed order; the first one is 1. */
    double[] measure() {
        Shape shape = shape();
        Map<KindTerms.Kind, Set<String>> all = new EnumMap<>(KindTerms.Kind.class);
        Map<KindTerms.Kind, Set<String>> inText = new EnumMap<>(KindTerms.Kind.class);
        Map<KindTerms.Kind, Integer> words = new EnumMap<>(KindTerms.Kind.class);
        for (int i = 0; i < roles.length; i++) {
            Line line = sheet.lines().get(i);
            boolean text = roles[i].isText();
            KindTerms.shipped().in(line.key).forEach((kind, terms) -> {
                all.computeIfAbsent(kind, none -> new HashSet<>()).addAll(terms);
                if (text) {
                    inText.computeIfAbsent(kind, none -> new HashSet<>()).addAll(terms);
                }
                words.merge(kind, text ? Math.min(line.words, MOST_WORDS_A_TERM * terms.size()) : 0, Integer::sum);
            });
        }
        Map<KindTerms.Kind, Set<String>> heads = KindTerms.shipped().in(headline);
        String title = Prose.key(sheet.head().title);
        Map<KindTerms.Kind, Set<String>> titles = KindTerms.shipped().in(title);
        Row row = new Row();
        row.add(1).addLog(shape.words).add(shape.mean()).add(shape.linkShare());
        row.add(shape.controls / (double) roles.length)
                .add(claimsArticle())
                .add(dated())
                .add(sheet.markup());
        row.addLog(shape.prose).add(shape.prose / (double) Math.max(1, shape.words));
        row.addLog(shape.quotes).add(shape.words / (double) Math.max(10, 10 * shape.chosen));
        for (KindTerms.Kind kind : KindTerms.Kind.values()) {
            int distinct = all.getOrDefault(kind, Set.of()).size();
            row.add(Math.max(share(heads.get(kind), headline), share(titles.get(kind), title)));
            row.addLog(distinct);
            int own = inText.getOrDefault(kind, Set.of()).size();
            row.add(Math.min(MOST_RATE, 10.0 * own / Math.max(1, shape.words)));
            row.add(words.getOrDefault(kind, 0) / (double) Math.max(1, shape.words));
        }
        float[] measured = row.values();
        double[] values = new double[measured.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = measured[i];
        }
        return values;
    }

    /** Terms for a word of a line, at most 1. */
    private static double share(@Nullable Set<String> terms, String key) {
        return terms == null ? 0 : Math.min(1, terms.size() / (double) Math.max(1, Prose.words(key)));
    }

    /** What a page's pieces sum up to. */
    private static final class Shape {
        private int words;
        private int prose;
        private int controls;
        private int characters;
        private int linked;
        private double chance;
        private int chosen;
        private int quotes;

        double mean() {
            return chosen == 0 ? 0 : chance / chosen;
        }

        double linkShare() {
            return linked / (double) Math.max(1, characters);
        }
    }

    private Shape shape() {
        Shape shape = new Shape();
        for (int i = 0; i < roles.length; i++) {
            Piece piece = sheet.pieces().get(i);
            Line line = sheet.lines().get(i);
            shape.characters += piece.text().length();
            shape.linked += piece.linkedChars();
            shape.controls += piece.box().kind == Box.Kind.FORM || piece.box().kind == Box.Kind.BUTTON ? 1 : 0;
            if (roles[i].isText()) {
                shape.words += line.words;
                shape.prose += line.isProse(piece) ? line.words : 0;
                shape.chance += chances[i];
                shape.chosen++;
                shape.quotes += line.quotes;
            }
        }
        return shape;
    }

    private boolean claimsArticle() {
        return "article".equals(sheet.head().first("og:type"))
                || !sheet.head().linked().articles().isEmpty();
    }

    /** True if a day is stated close to the headline. */
    private boolean dated() {
        int from = Math.max(0, place - 3);
        int to = Math.min(roles.length, Math.max(0, place) + DATED_LINES);
        for (int i = from; i < to; i++) {
            if (sheet.lines().get(i).dated) {
                return true;
            }
        }
        return false;
    }
}
