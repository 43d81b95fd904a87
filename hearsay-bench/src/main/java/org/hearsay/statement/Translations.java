package org.hearsay.statement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hearsay.bench.statement.LikeSentences;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Span;
import org.hearsay.statement.FitLogistic.Example;

/**
 * Sentences of news in several translations, as what one speaker says: translations of one sentence are renderings of one
 * utterance, all others are not. Sentences on like topics make a story; each page of it holds one translation of each.
 */
final class Translations {
    private static final Moment DAY = Moment.of(java.time.LocalDate.of(2030, 5, 1));
    private static final int IN_A_STORY = 8;
    private static final int CELLS = 4;
    private static final int APART = 5000;
    private static final Pattern SAID = Pattern.compile("\\b(?:said|says|stated|announced|claimed|declared|added|noted"
            + "|stressed|pointed out|reported|told [a-z]+|emphasi[sz]ed|believes|believed) (?:that )?[,:]? ?(.{40,})$");
    /** Neighbours of translations are translations as well: on these pages the chain would tell nothing but what is asked. */
    private static final int CHAIN = PairFeatures.NAMES.indexOf("chain");

    private final Vocabulary vocabulary;
    private final Map<String, String> usualCase;

    /** @param usualCase how news writes a word in the middle of a sentence, by its small letters */
    Translations(Vocabulary vocabulary, Map<String, String> usualCase) {
        this.vocabulary = vocabulary;
        this.usualCase = usualCase;
    }

    /**
     * All pairs that share a rare term.
     *
     * @param table a pair of translations a line, in its second and fourth cells, tokenised
     */
    List<Example> examples(Path table, double weight) throws IOException {
        List<Example> examples = new ArrayList<>();
        int number = 0;
        for (List<List<String>> story : LikeSentences.stories(groups(table), IN_A_STORY)) {
            examples.addAll(examples("translations " + number++, story, weight));
        }
        return examples;
    }

    /** Sentences that pairs connect, in the order of the table. */
    private static List<List<String>> groups(Path table) throws IOException {
        Map<String, String> leader = new LinkedHashMap<>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t");
            if (cells.length >= CELLS) {
                String one = leader(leader, cells[1].trim());
                String other = leader(leader, cells[3].trim());
                if (!one.equals(other)) {
                    leader.put(other, one);
                }
            }
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String sentence : List.copyOf(leader.keySet())) {
            groups.computeIfAbsent(leader(leader, sentence), none -> new ArrayList<>())
                    .add(sentence);
        }
        return List.copyOf(groups.values());
    }

    private static String leader(Map<String, String> leader, String sentence) {
        leader.putIfAbsent(sentence, sentence);
        String found = sentence;
        while (!leader.get(found).equals(found)) {
            found = leader.get(found);
        }
        return found;
    }

    private List<Example> examples(String story, List<List<String>> sentences, double weight) {
        Map<Integer, List<Attribution>> pages = new TreeMap<>();
        Map<String, Integer> sentenceOf = new HashMap<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            List<String> translations = sentences.get(sentence);
            for (int page = 0; page < translations.size(); page++) {
                String id = String.format("%s %d %03d", story, page, sentence);
                pages.computeIfAbsent(page, none -> new ArrayList<>())
                        .add(attribution(id, story + " page " + page, sentence, said(translations.get(page)), story));
                sentenceOf.put(id, sentence);
            }
        }
        List<SaidInArticle> articles = new ArrayList<>();
        pages.forEach((page, said) -> articles.add(new SaidInArticle(page, DAY, "en", said)));
        Scene scene = new Scene(story, articles, OtherUtterances.NAMED, vocabulary, null);
        List<Example> examples = new ArrayList<>();
        for (Rendering[] pair : scene.open()) {
            if (!pair[0].isOnPageOf(pair[1])) {
                boolean same = sentenceOf
                        .get(pair[0].attribution().id())
                        .equals(sentenceOf.get(pair[1].attribution().id()));
                double[] evidence = scene.evidence(pair[0], pair[1]);
                evidence[CHAIN] = 0;
                examples.add(new Example(evidence, same, weight, story));
            }
        }
        return examples;
    }

    /** As news prints it: what stands after the verb of saying, if there is one, else the whole sentence. */
    private String said(String tokens) {
        String sentence = Arrays.stream(tokens.split(" "))
                .map(token -> usualCase.getOrDefault(token, token))
                .collect(Collectors.joining(" "))
                .replaceAll(" ([,.;:?!%)])", "$1")
                .replaceAll("\\( ", "(")
                .replaceAll(" ('s|n't|'re|'ve|'ll|'d|'m)\\b", "$1")
                .replaceAll(" - ", "-");
        Matcher said = SAID.matcher(sentence);
        return said.find() ? said.group(1) : sentence;
    }

    private static Attribution attribution(String id, String page, int sentence, String content, String speaker) {
        return new Attribution(
                id,
                page,
                Attribution.IN_TEXT,
                Attribution.Kind.INDIRECT,
                content,
                List.of(new Span(sentence * APART, sentence * APART + content.length())),
                speaker,
                null,
                "said",
                null,
                Attribution.Stance.SAID,
                speaker,
                null,
                1,
                "translated");
    }

    /** How the texts of a folder mostly write each word in the middle of a sentence. */
    static Map<String, String> usualCase(Path folder) throws IOException {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                count(Files.readString(file).split("\\s+"), counts);
            }
        }
        Map<String, String> usual = new HashMap<>();
        counts.forEach((word, forms) -> usual.put(
                word,
                forms.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                        .orElseThrow()
                        .getKey()));
        return usual;
    }

    private static void count(String[] words, Map<String, Map<String, Integer>> counts) {
        for (int i = 1; i < words.length; i++) {
            String word = words[i].replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "").replaceAll("[’']s$", "");
            boolean opens = words[i - 1].matches(".*[.?!\"”“:]$");
            boolean shouted = word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 5;
            if (!opens && !shouted && !word.isEmpty()) {
                counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), none -> new HashMap<>())
                        .merge(word, 1, Integer::sum);
            }
        }
    }
}
