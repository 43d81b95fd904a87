package org.hearsay.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.statement.EventTexts;
import org.hearsay.bench.statement.JoinedPairs;
import org.hearsay.bench.statement.JudgedContents;
import org.hearsay.bench.statement.JudgedContents.Judgement;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Statement;
import org.hearsay.statement.FitLogistic.Example;

/** Pairs of attributions on two pages that a reader judged, in other words; each pair of contents once. */
public final class JudgedPairs {
    private final EventTexts texts;
    private final JudgedContents judged;
    private final Vocabulary vocabulary = new Vocabulary();
    private final ReadContent reader = new ReadContent(vocabulary);
    private final Map<String, Content> contents = new HashMap<>();

    public JudgedPairs(EventTexts texts, JudgedContents judged) {
        this.texts = texts;
        this.judged = judged;
    }

    /** Those that grouping compares, as examples of their topics. */
    List<Example> examples(double weight) {
        NamedSpeakers named = NamedSpeakers.among(texts.speakers());
        Map<String, Article> articles = new HashMap<>();
        texts.articles().forEach(article -> articles.put(article.id(), article));
        List<Example> examples = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        GroupInProcess.byStory(texts.articles(), texts.attributions(), texts.stories())
                .forEach((story, said) -> {
                    Scene scene = new Scene(story, said, named, vocabulary, null);
                    for (Rendering[] pair : scene.open()) {
                        Attribution a = pair[0].attribution();
                        Attribution b = pair[1].attribution();
                        boolean oneSpeaker = !pair[0].speaker().isEmpty()
                                && pair[0].speaker().equals(pair[1].speaker());
                        Judgement judgement = judgement(a, b);
                        if (oneSpeaker && judgement != Judgement.OPEN && seen.add(key(a, b))) {
                            int topic =
                                    EventTexts.topic(articles.get(a.article()).path());
                            examples.add(new Example(
                                    scene.evidence(pair[0], pair[1]),
                                    judgement == Judgement.SAME,
                                    weight,
                                    "topic " + topic));
                        }
                    }
                });
        return examples;
    }

    /** Those that a step joined, held to what the reader judged. */
    public JoinedPairs joined(GroupStatements step) {
        Map<String, String> found = new HashMap<>();
        for (Statement statement :
                step.group(texts.articles(), texts.attributions(), texts.speakers(), texts.stories())) {
            statement.witnesses().forEach(id -> found.put(id, statement.id()));
        }
        Map<String, List<Attribution>> bySpeaker = texts.attributions().stream()
                .filter(one -> one.speaker() != null)
                .collect(Collectors.groupingBy(Attribution::speaker));
        int[] counts = new int[3];
        List<String> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        bySpeaker.values().forEach(said -> {
            for (int i = 0; i < said.size(); i++) {
                for (int j = i + 1; j < said.size(); j++) {
                    Attribution a = said.get(i);
                    Attribution b = said.get(j);
                    Judgement judgement = judgement(a, b);
                    if (judgement == Judgement.OPEN || !seen.add(key(a, b))) {
                        continue;
                    }
                    boolean joined = found.get(a.id()).equals(found.get(b.id()));
                    boolean same = judgement == Judgement.SAME;
                    counts[0] += joined && same ? 1 : 0;
                    counts[1] += joined && !same ? 1 : 0;
                    counts[2] += same && !joined ? 1 : 0;
                    if (joined != same) {
                        errors.add((joined ? "wrong: " : "missed: ") + a.content() + "\n    " + b.content());
                    }
                }
            }
        });
        return new JoinedPairs(counts[0], counts[1], counts[2], errors);
    }

    Judgement judgement(Attribution a, Attribution b) {
        if (a.article().equals(b.article())) {
            return Judgement.OPEN;
        }
        Judgement judgement = judged.of(a.content(), b.content());
        return judgement != Judgement.OPEN && Wording.isShared(content(a), content(b)) ? Judgement.OPEN : judgement;
    }

    private Content content(Attribution attribution) {
        return contents.computeIfAbsent(attribution.content(), words -> reader.read(words, "en"));
    }

    private String key(Attribution a, Attribution b) {
        return Stream.of(content(a).key(), content(b).key()).sorted().collect(Collectors.joining("\n"));
    }
}
