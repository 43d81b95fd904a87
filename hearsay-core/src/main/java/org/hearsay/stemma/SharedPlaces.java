package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Attribution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.Statement;

/** Where in each article stands what another one has too: passages, quoted or not, statements, words of one speaker. */
final class SharedPlaces {
    /** By article, then by the other one. */
    private final List<Map<Integer, List<Span>>> passages = new ArrayList<>();

    /** Those of the passages that both articles quote. */
    private final List<Map<Integer, List<Span>>> quotations = new ArrayList<>();

    /** By article, then by statement. */
    private final List<Map<String, List<Span>>> statements = new ArrayList<>();

    /** By article, then by speaker. */
    private final List<Map<String, List<Span>>> speakers = new ArrayList<>();

    SharedPlaces(Pile pile) {
        for (int i = 0; i < pile.size(); i++) {
            passages.add(new TreeMap<>());
            quotations.add(new TreeMap<>());
            statements.add(new TreeMap<>());
            speakers.add(new TreeMap<>());
        }
        for (SharedPassage passage : pile.dossier().passages()) {
            int a = pile.number(passage.a());
            int b = pile.number(passage.b());
            if (a >= 0 && b >= 0) {
                add(passages.get(a), b, passage.aSpan());
                add(passages.get(b), a, passage.bSpan());
                if (passage.quoted()) {
                    add(quotations.get(a), b, passage.aSpan());
                    add(quotations.get(b), a, passage.bSpan());
                }
            }
        }
        Map<String, Attribution> attributions = new HashMap<>();
        for (Attribution attribution : pile.dossier().attributions()) {
            attributions.put(attribution.id(), attribution);
            int article = pile.number(attribution.article());
            if (attribution.speaker() != null && article >= 0) {
                add(speakers.get(article), attribution.speaker(), place(attribution));
            }
        }
        for (Statement statement : pile.dossier().statements()) {
            for (String id : statement.witnesses()) {
                Attribution witness = attributions.get(id);
                int article = witness == null ? -1 : pile.number(witness.article());
                if (article >= 0) {
                    add(statements.get(article), statement.id(), place(witness));
                }
            }
        }
    }

    /** Where in the text; an empty span for what stands in a headline or a caption. */
    private static Span place(Attribution attribution) {
        return attribution.place() == Attribution.IN_TEXT ? attribution.extent() : new Span(0, 0);
    }

    private static <K> void add(Map<K, List<Span>> places, K key, Span span) {
        places.computeIfAbsent(key, none -> new ArrayList<>()).add(span);
    }

    /** True if the two share a passage or a statement. */
    boolean any(int here, int there) {
        Set<String> others = statements.get(there).keySet();
        return passages.get(here).containsKey(there)
                || statements.get(here).keySet().stream().anyMatch(others::contains);
    }

    /** True if a passage that the two share stands at least in part within that stretch of the first one's text. */
    boolean passage(int here, int there, Span stretch) {
        return passages.get(here).getOrDefault(there, List.of()).stream().anyMatch(stretch::overlaps);
    }

    /** True if some of the words that an article quotes as another one does stand in a third one as well. */
    boolean sharesQuotation(int here, int there, int third) {
        return quotations.get(here).getOrDefault(there, List.of()).stream()
                .anyMatch(span -> passage(here, third, span));
    }

    /** True if anything that the two share stands there, words of one speaker included. */
    boolean any(int here, int there, Span stretch) {
        return passage(here, there, stretch)
                || any(statements.get(here), statements.get(there), stretch)
                || any(speakers.get(here), speakers.get(there), stretch);
    }

    private static boolean any(Map<String, List<Span>> here, Map<String, List<Span>> there, Span stretch) {
        return here.entrySet().stream()
                .anyMatch(entry -> there.containsKey(entry.getKey())
                        && entry.getValue().stream().anyMatch(stretch::overlaps));
    }
}
