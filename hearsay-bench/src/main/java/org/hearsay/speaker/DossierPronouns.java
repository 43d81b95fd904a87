package org.hearsay.speaker;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.bench.score.TextWords;
import org.hearsay.bench.statement.DossierTexts;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;

/** The pronouns of invented dossiers that speak, each with the persons named before it and whom a reader takes it for. */
final class DossierPronouns {
    /**
     * One pronoun.
     *
     * @param dossier its name without its part
     * @param persons who fit the gender, in the order of {@link Antecedents#before}
     * @param meant index of the one meant; -1 where it is none of them
     */
    record Spoken(String dossier, List<Antecedent> persons, Gender gender, int meant) {}

    private final ResolveSpeakers speakers = new ResolveSpeakers();

    List<Spoken> of(Path folder) throws IOException {
        DossierTexts dossier = DossierTexts.read(folder);
        Map<String, Set<String>> meant = meant(dossier);
        Map<String, List<Attribution>> found = new HashMap<>();
        dossier.texts().attributions().forEach(one -> found.computeIfAbsent(one.article(), none -> new ArrayList<>())
                .add(one));
        List<Article> articles = dossier.texts().articles();
        People people = speakers.people(articles.stream()
                .map(article -> speakers.cast(article, found.getOrDefault(article.id(), List.of())))
                .toList());
        List<Spoken> pronouns = new ArrayList<>();
        for (Article article : articles) {
            ArticleCast cast = speakers.read(article, article.text(), found.getOrDefault(article.id(), List.of()));
            Antecedents antecedents = new Antecedents(cast, people);
            Salience salience = new Salience(antecedents, Salience.shipped());
            new ResolveArticle(cast, people, salience, new Lexicon()).resolve((source, spoken) -> {
                Pronoun pronoun = source.pronoun();
                Set<String> names = meant.get(source.attribution().id());
                if (pronoun != null && pronoun.gender() != Gender.UNKNOWN && names != null) {
                    List<Person> fitting = salience.forPronoun(source, pronoun.gender(), spoken).stream()
                            .map(Salience.Candidate::person)
                            .toList();
                    List<Antecedent> persons = antecedents.before(source, spoken, Salience.FARTHEST).stream()
                            .filter(one -> fitting.contains(one.person()))
                            .toList();
                    pronouns.add(new Spoken(
                            dossier.name().split("-")[0], persons, pronoun.gender(), indexOf(names, persons)));
                }
            });
        }
        return pronouns;
    }

    private static int indexOf(Set<String> names, List<Antecedent> persons) {
        for (int i = 0; i < persons.size(); i++) {
            if (persons.get(i).person().speaker().spellings().stream()
                    .anyMatch(name -> names.contains(TextWords.folded(name)))) {
                return i;
            }
        }
        return -1;
    }

    /** The names of whom a reader means, by the attribution that was read there, where a pronoun stands for him or her in both. */
    private static Map<String, Set<String>> meant(DossierTexts dossier) {
        Map<String, Set<String>> meant = new HashMap<>();
        for (JsonNode row : dossier.truth().path("attributions")) {
            DossierTexts.Marked marked = dossier.marked().get(row.path("id").asText());
            boolean pronoun = Pronoun.of(TextWords.folded(row.path("mention").asText())) != null;
            if (pronoun && marked.isFoundInPart()) {
                meant.put(marked.nearest().id(), names(dossier.truth(), marked.speaker()));
            }
        }
        return meant;
    }

    private static Set<String> names(JsonNode truth, String speaker) {
        Set<String> names = new HashSet<>(Set.of(TextWords.folded(speaker)));
        for (JsonNode person : truth.path("same_person")) {
            Set<String> own =
                    new HashSet<>(Set.of(TextWords.folded(person.path("person").asText())));
            person.path("names").forEach(name -> own.add(TextWords.folded(name.asText())));
            if (own.contains(TextWords.folded(speaker))) {
                names.addAll(own);
            }
        }
        return names;
    }
}
