package org.hearsay.speaker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.app.local.LocalRun;
import org.hearsay.app.local.Progress;
import org.hearsay.attribution.FindAttributions;
import org.hearsay.bench.score.TextWords;
import org.hearsay.formats.ReadPages;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** The pronouns of invented dossiers that speak, each with the persons named before it and whom a reader takes it for. */
final class DossierPronouns {
    private static final double SAME_WORDS = 0.5;

    /**
     * One pronoun.
     *
     * @param dossier its name without its part
     * @param persons who fit the gender, in the order of {@link Antecedents#before}
     * @param meant index of the one meant; -1 where it is none of them
     */
    record Spoken(String dossier, List<Antecedent> persons, Gender gender, int meant) {}

    private final FindAttributions find = new FindAttributions();
    private final ResolveSpeakers speakers = new ResolveSpeakers();

    List<Spoken> of(Path folder) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("truth.json").toFile());
        List<Article> articles;
        try (LocalRun run = new LocalRun(1, Progress.SILENT)) {
            ReadPages pages = new ReadPages(false, InputStream::nullInputStream);
            articles = run.read(sink -> pages.read(List.of(folder.toString()), sink))
                    .articles();
        }
        Map<String, List<Attribution>> found = new HashMap<>();
        articles.forEach(article -> found.put(article.id(), find.find(article)));
        People people = speakers.people(articles.stream()
                .map(article -> speakers.cast(article, found.get(article.id())))
                .toList());
        List<Spoken> pronouns = new ArrayList<>();
        for (Article article : articles) {
            ArticleCast cast = speakers.read(article, article.text(), found.get(article.id()));
            Antecedents antecedents = new Antecedents(cast, people);
            Salience salience = new Salience(antecedents, Salience.shipped());
            new ResolveArticle(cast, people, salience, new Lexicon()).resolve((source, spoken) -> {
                Pronoun pronoun = source.pronoun();
                JsonNode marked = pronoun == null || pronoun.gender() == Gender.UNKNOWN
                        ? null
                        : marked(truth, article, source.attribution());
                if (marked != null) {
                    pronouns.add(spoken(
                            folder.getFileName().toString().split("-")[0],
                            salience.forPronoun(source, pronoun.gender(), spoken).stream()
                                    .map(Salience.Candidate::person)
                                    .toList(),
                            antecedents.before(source, spoken, Salience.FARTHEST),
                            pronoun.gender(),
                            names(truth, marked.path("speaker").asText())));
                }
            });
        }
        return pronouns;
    }

    private static Spoken spoken(
            String dossier, List<Person> fitting, List<Antecedent> before, Gender gender, Set<String> names) {
        List<Antecedent> persons =
                before.stream().filter(one -> fitting.contains(one.person())).toList();
        int meant = -1;
        for (int i = 0; i < persons.size(); i++) {
            boolean named = persons.get(i).person().speaker().spellings().stream()
                    .anyMatch(name -> names.contains(TextWords.folded(name)));
            meant = named && meant < 0 ? i : meant;
        }
        return new Spoken(dossier, persons, gender, meant);
    }

    /** What a reader marked in most of the same words, if a pronoun stands before it there too. */
    private static @Nullable JsonNode marked(JsonNode truth, Article article, Attribution attribution) {
        Set<String> words = words(attribution.content());
        JsonNode nearest = null;
        double most = SAME_WORDS;
        for (JsonNode one : truth.path("attributions")) {
            if (article.path().endsWith(one.path("file").asText())) {
                Set<String> told = new HashSet<>();
                JsonNode text = one.path("text");
                if (text.isArray()) {
                    text.forEach(part -> told.addAll(words(part.asText())));
                } else {
                    told.addAll(words(text.asText()));
                }
                double overlap = overlap(words, told);
                if (overlap > most) {
                    most = overlap;
                    nearest = one;
                }
            }
        }
        boolean pronoun = nearest != null
                && Pronoun.of(TextWords.folded(nearest.path("mention").asText())) != null;
        return pronoun ? nearest : null;
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

    private static Set<String> words(String text) {
        return new HashSet<>(TextWords.of(TextWords.folded(text)));
    }

    private static double overlap(Set<String> a, Set<String> b) {
        long both = a.stream().filter(b::contains).count();
        return both == 0 ? 0 : (double) both / (a.size() + b.size() - both);
    }
}
