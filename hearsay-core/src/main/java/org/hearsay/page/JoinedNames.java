package org.hearsay.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The lists of persons that bylines join by "and": who signs with another is not the only author. */
final class JoinedNames {
    private static final int MOST_NAMES = 5;

    private final Map<String, String> byPart = new HashMap<>();

    /** Takes down the names of a byline, if it joins persons. */
    void note(String byline, List<String> names) {
        boolean persons = names.size() > 1
                && names.size() <= MOST_NAMES
                && names.stream().allMatch(name -> AuthorLine.isPerson(name) && !AuthorLine.isRole(name));
        if (persons && AuthorLine.isJoined(byline)) {
            String all = key(names);
            names.forEach(name -> byPart.putIfAbsent(key(List.of(name)), all));
        }
    }

    private static String key(List<String> names) {
        return Prose.key(String.join(" ", names));
    }

    /** The same ranking, in which a list is at least as likely as one of its names alone, and that name no likelier. */
    Ranking<List<String>> whole(Ranking<List<String>> ranking) {
        if (byPart.isEmpty()) {
            return ranking;
        }
        Map<String, Integer> places = new HashMap<>();
        List<Proposal<List<String>>> proposals = new ArrayList<>();
        float[][] features = new float[ranking.places().size()][];
        double[] chances = new double[features.length];
        for (int i = 0; i < features.length; i++) {
            Ranking.Place<List<String>> place = ranking.places().get(i);
            places.put(place.proposal().key(), i);
            proposals.add(place.proposal());
            features[i] = place.features();
            chances[i] = place.chance();
        }
        for (int i = 0; i < chances.length; i++) {
            Integer whole = places.get(byPart.getOrDefault(proposals.get(i).key(), ""));
            if (whole != null && chances[i] > chances[whole]) {
                double part = chances[i];
                chances[i] = chances[whole];
                chances[whole] = part;
            }
        }
        return new Ranking<>(proposals, features, chances);
    }
}
