package org.hearsay.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Finds for the terms of one content their counterparts in another: the likeliest first, each term once. */
final class AlignTerms {
    private static final double CONTEXT = 0.1;
    private static final double APART = 0.1;

    private record Cell(int i, int j, WordRelations.Relation relation, double score) {}

    private static final Comparator<Cell> LIKELIEST = Comparator.comparingDouble((Cell cell) -> -cell.score())
            .thenComparingInt(cell -> cell.i() + cell.j())
            .thenComparingInt(Cell::i);

    private final WordRelations relations;

    AlignTerms(WordRelations relations) {
        this.relations = relations;
    }

    Alignment align(Content a, Content b) {
        List<Term> one = a.terms();
        List<Term> other = b.terms();
        WordRelations.Relation[][] relation = new WordRelations.Relation[one.size()][other.size()];
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                relation[i][j] = relations.between(one.get(i), other.get(j));
            }
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            for (int j = 0; j < other.size(); j++) {
                if (relation[i][j] != WordRelations.Relation.NONE) {
                    double apart = Math.abs((i + 0.5) / one.size() - (j + 0.5) / other.size());
                    double around = sameAt(relation, i - 1, j - 1) + sameAt(relation, i + 1, j + 1);
                    double score = worth(relation[i][j], one.get(i), other.get(j)) + CONTEXT * around - APART * apart;
                    cells.add(new Cell(i, j, relation[i][j], score));
                }
            }
        }
        cells.sort(LIKELIEST);
        int[] counterpart = new int[one.size()];
        int[] back = new int[other.size()];
        Arrays.fill(counterpart, -1);
        Arrays.fill(back, -1);
        WordRelations.Relation[] found = new WordRelations.Relation[one.size()];
        Arrays.fill(found, WordRelations.Relation.NONE);
        for (Cell cell : cells) {
            if (counterpart[cell.i()] < 0 && back[cell.j()] < 0) {
                counterpart[cell.i()] = cell.j();
                back[cell.j()] = cell.i();
                found[cell.i()] = cell.relation();
            }
        }
        return new Alignment(a, b, counterpart, back, found);
    }

    private static double sameAt(WordRelations.Relation[][] relation, int i, int j) {
        boolean inside = i >= 0 && i < relation.length && j >= 0 && j < relation[i].length;
        return inside && relation[i][j].ordinal() <= WordRelations.Relation.SYNONYM.ordinal() ? 1 : 0;
    }

    private double worth(WordRelations.Relation relation, Term a, Term b) {
        return switch (relation) {
            case SAME -> 1;
            case SYNONYM -> 0.85;
            case CONTRARY -> 0.7;
            case OTHER_OF_ITS_KIND -> 0.65;
            default -> Math.min(0.8, relations.nearness(a, b));
        };
    }
}
