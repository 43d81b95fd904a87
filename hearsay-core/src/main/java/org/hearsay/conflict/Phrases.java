package org.hearsay.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Span;

/** Fills a question's gaps with words of the sentences that answer it. */
final class Phrases {
    private Phrases() {}

    /** "When did {who} enter {where}?" with the actors and the place that most of the sentences name. */
    static String question(
            String pattern, List<Span> sentences, List<String> texts, List<String> objects, FactWords words) {
        Map<String, Integer> who = new TreeMap<>();
        Map<String, Integer> where = new TreeMap<>();
        for (int s = 0; s < sentences.size(); s++) {
            Tokens tokens = new Tokens(texts.get(s), sentences.get(s));
            for (int i = 0; i < tokens.size(); i++) {
                boolean name = tokens.isCapital(i);
                String group = words.value(tokens.plain(i + 1), Kind.PERSON);
                if (name && (group != null || tokens.plain(i + 1).equals("forces"))) {
                    who.merge(tokens.word(i).text() + " " + tokens.plain(i + 1), 1, Integer::sum);
                } else if (name && isPlace(tokens.plain(i + 1))) {
                    where.merge(
                            "the " + tokens.word(i).text() + " "
                                    + tokens.word(i + 1).text(),
                            1,
                            Integer::sum);
                }
            }
        }
        String object = objects.stream().filter(o -> !o.isEmpty()).findFirst().orElse("");
        return pattern.replace("{who}", most(who, "they"))
                .replace("{where}", most(where, "the place"))
                .replace("the {what}", object.isEmpty() ? "it" : "the " + object)
                .replace("{what}", most(where, object.isEmpty() ? "it" : "the " + object));
    }

    private static boolean isPlace(String plain) {
        return switch (plain) {
            case "region", "area", "province", "district", "city", "strait", "island", "museum", "valley" -> true;
            default -> false;
        };
    }

    private static String most(Map<String, Integer> counts, String none) {
        String best = none;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }
}
