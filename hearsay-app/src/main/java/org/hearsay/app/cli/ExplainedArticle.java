package org.hearsay.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Resolution;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;
import org.hearsay.page.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * An article with all that says why it was read so.
 *
 * @param article the article
 * @param choices what was weighed for each field of the metadata, by the field's name
 * @param attributions in the article's order
 */
record ExplainedArticle(Article article, Map<String, Choice> choices, List<Said> attributions) {
    /**
     * How a field got its value.
     *
     * @param agreeing where the page states the chosen value, at least one place
     * @param others values not taken, each once, heaviest first
     */
    record Choice(List<String> agreeing, double weight, List<Explanation.Reason> others) {}

    /**
     * An attribution with its reasons.
     *
     * @param runnerUp the words of the source that came second, or null
     * @param margin how much more probable the chosen source is, from 0 to 1; says nothing without a runner-up
     */
    record Said(
            Attribution attribution,
            @Nullable String runnerUp,
            double margin,
            @Nullable Speaker speaker,
            @Nullable Resolution resolution) {}

    static ExplainedArticle of(
            Article article,
            @Nullable Explanation page,
            List<org.hearsay.attribution.Explanation> weighed,
            Speakers found) {
        Map<String, org.hearsay.attribution.Explanation> reasons = weighed.stream()
                .collect(
                        Collectors.toMap(one -> one.attribution().id(), Function.identity(), (first, second) -> first));
        Map<String, Speaker> speakers = found.speakers().stream()
                .collect(Collectors.toMap(Speaker::id, Function.identity(), (first, second) -> first));
        Map<String, Resolution> resolutions = found.resolutions().stream()
                .collect(Collectors.toMap(Resolution::attribution, Function.identity(), (first, second) -> first));
        List<Said> attributions = found.attributions().stream()
                .filter(attribution -> attribution.article().equals(article.id()))
                .map(attribution -> {
                    org.hearsay.attribution.Explanation reason = reasons.get(attribution.id());
                    return new Said(
                            attribution,
                            reason == null ? null : runnerUp(article, attribution, reason),
                            reason == null ? 0 : reason.margin(),
                            attribution.speaker() == null ? null : speakers.get(attribution.speaker()),
                            resolutions.get(attribution.id()));
                })
                .toList();
        return new ExplainedArticle(article, page == null ? Map.of() : choices(page.reasons()), attributions);
    }

    private static @Nullable String runnerUp(
            Article article, Attribution attribution, org.hearsay.attribution.Explanation reason) {
        return reason.runnerUp() == null
                ? null
                : article.passage(attribution.place())
                        .substring(reason.runnerUp().start(), reason.runnerUp().end());
    }

    private static Map<String, Choice> choices(List<Explanation.Reason> reasons) {
        Map<String, List<Explanation.Reason>> byField = reasons.stream()
                .collect(Collectors.groupingBy(Explanation.Reason::field, LinkedHashMap::new, Collectors.toList()));
        Map<String, Choice> choices = new LinkedHashMap<>();
        byField.forEach((field, proposed) -> proposed.stream()
                .filter(Explanation.Reason::chosen)
                .findFirst()
                .ifPresent(chosen -> choices.put(field, choice(chosen, proposed))));
        return choices;
    }

    private static Choice choice(Explanation.Reason chosen, List<Explanation.Reason> proposed) {
        List<String> agreeing = proposed.stream()
                .filter(reason -> reason.value().equals(chosen.value()))
                .map(Explanation.Reason::source)
                .distinct()
                .toList();
        Map<String, Explanation.Reason> others = new LinkedHashMap<>();
        proposed.stream()
                .filter(reason -> !reason.value().equals(chosen.value()))
                .sorted((a, b) -> Double.compare(b.weight(), a.weight()))
                .forEach(reason -> others.putIfAbsent(reason.value(), reason));
        return new Choice(agreeing, chosen.weight(), List.copyOf(others.values()));
    }
}
