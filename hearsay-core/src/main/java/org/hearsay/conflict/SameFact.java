package org.hearsay.conflict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ObjDoubleConsumer;
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

    /** The weight of a feature; 0 for one that was not learned. */
    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    /**
     * From 0 to 1.
     *
     * @param odds what speaks for one fact besides the sentences, as a logarithm of odds
     */
    double probability(Mention one, Mention other, double odds) {
        double[] sum = {odds};
        tell(one, other, (feature, value) -> sum[0] += weight(feature) * value);
        return 1 / (1 + StrictMath.exp(-sum[0]));
    }

    /** What speaks for one fact and what against it; features that are nought are left out. */
    static Map<String, Double> features(Mention one, Mention other) {
        Map<String, Double> features = new TreeMap<>();
        tell(one, other, (feature, value) -> {
            if (value != 0) {
                features.put(feature, value);
            }
        });
        return features;
    }

    private static void tell(Mention one, Mention other, ObjDoubleConsumer<String> features) {
        Setting a = one.setting();
        Setting b = other.setting();
        double shared = a.shared(b);
        features.accept("bias", 1.0);
        features.accept("shared", Math.min(4, shared));
        features.accept("share of the lesser", shared / (1 + Math.min(a.mass(), b.mass())));
        features.accept("beside", Math.min(4, a.beside(b)));
        features.accept("alike", a.alike(b));
        features.accept("before", isOne(a.before(), b.before()) ? 1 : 0);
        features.accept("after", isOne(a.after(), b.after()) ? 1 : 0);
        features.accept(owners(a, b), 1);
        tell("names", a.names(), b.names(), features);
        tell("names beside", a.nearNames(), b.nearNames(), features);
        tell("numbers", a.numbers(), b.numbers(), features);
        features.accept("general", Math.min(4, a.general() + b.general()));
        features.accept("past", a.isPast() && b.isPast() ? 1 : 0);
        features.accept("lead", one.index() < LEAD && other.index() < LEAD ? 1 : 0);
        features.accept("rivals", StrictMath.log(Math.max(one.rivals(), other.rivals())));
        one.parts().forEach((part, name) -> {
            String theirs = other.parts().get(part);
            if (theirs != null) {
                features.accept(theirs.equals(name) ? part : "other " + part, 1);
            }
        });
        if (one.isBeside(other)) {
            features.accept("one article", 1);
            features.accept("one sentence", one.index() == other.index() ? 1 : 0);
        } else {
            features.accept("articles", one.scene().nearness(other.scene()));
        }
    }

    /** How many of two sentences' names or numbers both give, that each gives only others, and how many each gives alone. */
    private static void tell(String what, Set<String> some, Set<String> others, ObjDoubleConsumer<String> features) {
        int both = common(some, others);
        features.accept(what, Math.min(3, both));
        features.accept("other " + what, both == 0 && !some.isEmpty() && !others.isEmpty() ? 1 : 0);
        int alone = Math.min(some.size(), others.size()) - both;
        features.accept("more " + what, both == 0 ? 0 : Math.min(2, alone));
    }

    /** Whose the two values are: of one, of one who is named by both sentences, of one whom only one of them names, of two. */
    static String owners(Setting one, Setting other) {
        if (one.owner().isEmpty() && other.owner().isEmpty()) {
            return "no owner";
        }
        if (one.owner().equals(other.owner())) {
            return "owner";
        }
        if (one.stems().containsKey(other.owner()) || other.stems().containsKey(one.owner())) {
            return "owner named";
        }
        return one.owner().isEmpty() || other.owner().isEmpty() ? "owner lacking" : "other owner";
    }

    private static boolean isOne(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both.size();
    }
}
