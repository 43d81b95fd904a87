package org.hearsay.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Problem;
import org.hearsay.text.TermTable;

/**
 * Tells whether a page holds an article, and if not what it is, by logistic regressions over {@link KindFeatures}.
 *
 * @param none the chance, from 0 to 1, that the page holds no article
 * @param likeliest what it then is
 */
record PageKind(double none, Problem likeliest) {
    private static final Map<String, double[]> WEIGHTS = weights();

    static PageKind of(double[] features) {
        Map<Problem, Double> kinds = new EnumMap<>(Problem.class);
        for (Problem problem : List.of(Problem.ERROR_PAGE, Problem.WALL, Problem.INDEX, Problem.NO_ARTICLE)) {
            kinds.put(problem, odds(WEIGHTS.get(problem.code()), features));
        }
        Problem likeliest = Problem.NO_ARTICLE;
        for (Map.Entry<Problem, Double> kind : kinds.entrySet()) {
            likeliest = kind.getValue() > kinds.get(likeliest) ? kind.getKey() : likeliest;
        }
        return new PageKind(1 / (1 + StrictMath.exp(-odds(WEIGHTS.get("none"), features))), likeliest);
    }

    private static double odds(double[] weights, double[] features) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    private static Map<String, double[]> weights() {
        Map<String, double[]> weights = new HashMap<>();
        for (List<String> row : TermTable.load(PageKind.class, "page-kinds.tsv").rows()) {
            String[] cells = row.get(1).toLowerCase(Locale.ROOT).split(" ");
            double[] values = new double[cells.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = Double.parseDouble(cells[i]);
            }
            weights.put(row.get(0), values);
        }
        return Map.copyOf(weights);
    }
}
