package org.hearsay.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.text.TermTable;

/** Tells how surely two values of one class are told of one thing at one time: a log-linear model of what both sentences share. */
final class SameFact {
    /** Sentences from the start in which an article tells its news. */
    private static final int LEAD = 6;

    private final Map<String, Double> weights = new HashMap<>();

    SameFact() {
        for (List<String> row : TermTable.load(SameFact.class, "same-fact.tsv").rows()) {
            weights.put(row.get(0), Double.valueOf(row.get(1)));
        }
    }

    /**
     * From 0 to 1.
     *
     * @param bonus what speaks for one fact besides the sentences, as a logarithm of odds
     */
    double probability(Mention one, Mention other, double bonus) {
        double sum = bonus;
        for (Map.Entry<String, Double> feature : features(one, other).entrySet()) {
            sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** What speaks for one fact and what against it; features that are nought are left out. */
    static Map<String, Double> features(Mention one, Mention other) {
        Map<String, Double> features = new TreeMap<>();
        Setting a = one.setting();
        Setting b = other.setting();
        double shared = a.shared(b);
        features.put("bias", 1.0);
        put(features, "shared", Math.min(4, shared));
        put(features, "share of the lesser", shared / (1 + Math.min(a.mass(), b.mass())));
        put(features, "beside", Math.min(4, a.beside(b)));
        if (!a.owner().isEmpty() && !b.owner().isEmpty()) {
            put(features, a.owner().equals(b.owner()) ? "owner" : "other owner", 1);
        }
        int names = common(a.names(), b.names());
        put(features, "names", Math.min(3, names));
        put(
                features,
                "other names",
                names == 0 && !a.names().isEmpty() && !b.names().isEmpty() ? 1 : 0);
        put(features, "general", Math.min(4, a.general() + b.general()));
        put(features, "past", a.isPast() && b.isPast() ? 1 : 0);
        put(features, "lead", one.index() < LEAD && other.index() < LEAD ? 1 : 0);
        one.parts().forEach((part, name) -> {
            String theirs = other.parts().get(part);
            if (theirs != null) {
                put(features, theirs.equals(name) ? part : "other " + part, 1);
            }
        });
        if (one.isBeside(other)) {
            put(features, "one article", 1);
            put(features, "one sentence", one.index() == other.index() ? 1 : 0);
        } else {
            put(features, "articles", one.scene().nearness(other.scene()));
        }
        return features;
    }

    private static void put(Map<String, Double> features, String name, double value) {
        if (value != 0) {
            features.put(name, value);
        }
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
