package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.text.Consonants;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a word of another language means by what the other content says: of all meanings that its table gives, the one that stands
 * there, and for a name that no table has the spelling there.
 */
final class SettleMeanings {
    private final WordRelations relations;

    SettleMeanings(WordRelations relations) {
        this.relations = relations;
    }

    /** One content as it reads beside another; itself where its words are English or both are of one language. */
    Content of(Content content, Content beside) {
        if (content.isEnglish() || content.language().equals(beside.language())) {
            return content;
        }
        Map<String, String> changed = new HashMap<>();
        List<Term> terms = new ArrayList<>();
        for (Term term : content.terms()) {
            Term.Meaning meaning = beside.forms().contains(term.form()) ? null : settled(term, beside);
            if (meaning == null || meaning.form().equals(term.form())) {
                terms.add(term);
            } else {
                changed.put(term.form(), meaning.form());
                terms.add(new Term(
                        meaning.form(),
                        meaning.number(),
                        term.name(),
                        term.denied(),
                        term.clause(),
                        term.place(),
                        term.also()));
            }
        }
        return changed.isEmpty() ? content : with(content, terms, changed);
    }

    /** The meaning that the other content has, in so many words or in like ones; null for the likeliest. */
    private Term.@Nullable Meaning settled(Term term, Content beside) {
        for (Term.Meaning other : term.also()) {
            if (beside.forms().contains(other.form())) {
                return other;
            }
        }
        for (Term there : beside.terms()) {
            if (there.also().stream().anyMatch(other -> other.form().equals(term.form()))) {
                return new Term.Meaning(there.form(), there.meaning());
            }
        }
        if (term.also().isEmpty()) {
            return term.name() ? spelt(term, beside) : null;
        }
        return nearest(term, beside);
    }

    private Term.@Nullable Meaning nearest(Term term, Content beside) {
        Term.Meaning nearest = null;
        double most = nearness(term, beside);
        for (Term.Meaning other : term.also()) {
            double near = nearness(as(term, other), beside);
            if (near > most) {
                most = near;
                nearest = other;
            }
        }
        return nearest;
    }

    private static Term as(Term term, Term.Meaning meaning) {
        return new Term(
                meaning.form(), meaning.number(), term.name(), term.denied(), term.clause(), term.place(), List.of());
    }

    /** How near the nearest term of a content is; 0 where none counts as near. */
    private double nearness(Term term, Content beside) {
        double most = 0;
        for (Term there : beside.terms()) {
            most = Math.max(
                    most,
                    switch (relations.between(term, there)) {
                        case SAME, SYNONYM -> 1;
                        case NEAR -> relations.nearness(term, there);
                        default -> 0.0;
                    });
        }
        return most;
    }

    /** The name there that is written like it. */
    private static Term.@Nullable Meaning spelt(Term name, Content beside) {
        String key = Consonants.of(name.form());
        for (Term term : beside.terms()) {
            if (term.also().isEmpty() && Consonants.areAlike(key, Consonants.of(term.form()))) {
                return new Term.Meaning(term.form(), term.meaning());
            }
        }
        return null;
    }

    private static Content with(Content content, List<Term> terms, Map<String, String> changed) {
        List<Clause> clauses = content.clauses().stream()
                .map(clause -> new Clause(
                        settled(clause.forms(), changed),
                        clause.negations(),
                        clause.loose(),
                        settled(clause.denied(), changed)))
                .toList();
        List<Figure> figures = content.figures().stream()
                .map(figure -> new Figure(
                        figure.value(),
                        figure.unit(),
                        settled(figure.counted(), changed),
                        figure.vague(),
                        figure.bound(),
                        figure.clause(),
                        figure.place()))
                .toList();
        return new Content(
                content.language(), content.words(), terms, clauses, figures, content.comparisons(), content.quoted());
    }

    private static Set<String> settled(Set<String> forms, Map<String, String> changed) {
        Set<String> settled = new HashSet<>();
        forms.forEach(form -> settled.add(changed.getOrDefault(form, form)));
        return new TreeSet<>(settled);
    }
}
