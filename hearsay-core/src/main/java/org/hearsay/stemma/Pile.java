package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.model.Dossier;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Word;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** The articles of a story by number, and what each two of them share. */
final class Pile {
    /** Of the other's text this much must follow a passage for its end to be a cut. */
    private static final double GOES_ON = 0.1;

    private final Dossier dossier;
    private final List<Article> articles;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] lengths;
    private final List<TreeMap<Integer, Overlap>> overlaps = new ArrayList<>();
    private final List<TreeMap<Integer, TreeSet<String>>> exclusive = new ArrayList<>();
    private final double[] centrality;
    private final int[] creditedBy;
    private final boolean[] namesAnother;
    private final PrintedTimes times;
    private final Houses houses;
    private final @Nullable Rivals[] rivals;

    Pile(Dossier dossier) {
        this.dossier = dossier;
        this.articles = dossier.articles();
        this.lengths = new int[articles.size()];
        times = new PrintedTimes(articles);
        houses = new Houses(articles);
        rivals = new Rivals[articles.size()];
        Map<String, List<Integer>> holders = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            numbers.put(articles.get(i).id(), i);
            overlaps.add(new TreeMap<>());
            exclusive.add(new TreeMap<>());
            countWords(i, holders);
        }
        addExclusive(holders);
        Map<Integer, Map<Integer, List<SharedPassage>>> passages = new TreeMap<>();
        for (SharedPassage passage : dossier.passages()) {
            Integer a = numbers.get(passage.a());
            Integer b = numbers.get(passage.b());
            if (a != null && b != null) {
                passages.computeIfAbsent(a, none -> new TreeMap<>())
                        .computeIfAbsent(b, none -> new ArrayList<>())
                        .add(passage);
            }
        }
        passages.forEach((a, others) -> others.forEach((b, shared) -> addOverlap(a, b, shared)));
        creditedBy = new int[articles.size()];
        namesAnother = new boolean[articles.size()];
        centrality = new double[articles.size()];
        for (int i = 0; i < centrality.length; i++) {
            creditedBy[i] = countCredits(i);
            for (Overlap overlap : overlaps.get(i).values()) {
                centrality[i] +=
                        overlap.shareOfOther() / Math.max(1, overlaps.get(i).size());
            }
        }
    }

    /** How many articles that share text with this one credit it to this one's outlet. */
    int creditedBy(int number) {
        return creditedBy[number];
    }

    /** Says that an article names this one's house as its source elsewhere than in a credit line. */
    void addNamed(int number, int by) {
        if (!creditsAnother(by)) {
            namesAnother[by] = true;
            creditedBy[number] += overlap(by, number).words() >= Parents.FEWEST_WORDS ? 1 : 0;
        }
    }

    /** True if the article says that it has its text from another house. */
    boolean creditsAnother(int number) {
        if (namesAnother[number]) {
            return true;
        }
        Article article = articles.get(number);
        return article.credits().stream()
                .anyMatch(credit -> credit.kind() == Credit.Kind.TEXT && !houses.is(number, credit.agency()));
    }

    /** The share of articles that say that they have their text from another house. */
    double creditedShare() {
        int credited = 0;
        for (int i = 0; i < articles.size(); i++) {
            credited += creditsAnother(i) ? 1 : 0;
        }
        return articles.isEmpty() ? 0 : credited / (double) articles.size();
    }

    Dossier dossier() {
        return dossier;
    }

    int size() {
        return articles.size();
    }

    Article article(int number) {
        return articles.get(number);
    }

    /** Number of the article of that id, or -1. */
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    int words(int number) {
        return lengths[number];
    }

    Order order(int first, int second) {
        return times.order(first, second);
    }

    Houses houses() {
        return houses;
    }

    PrintedTimes times() {
        return times;
    }

    /** All that share words with this one, at a glance. */
    Rivals rivals(int number) {
        if (rivals[number] == null) {
            rivals[number] = Rivals.of(this, number);
        }
        return rivals[number];
    }

    /** The articles with which this one shares a passage, by number. */
    Map<Integer, Overlap> overlaps(int number) {
        return overlaps.get(number);
    }

    Overlap overlap(int number, int other) {
        return overlaps.get(number).getOrDefault(other, Overlap.NONE);
    }

    /** Words that these two have and no other article of the story; empty if there are but two articles. */
    Set<String> exclusive(int number, int other) {
        return exclusive.get(Math.min(number, other)).getOrDefault(Math.max(number, other), new TreeSet<>());
    }

    /** How much of the others' texts stands in this one, on average: copies lose and add, their source has it all. */
    double centrality(int number) {
        return centrality[number];
    }

    private int countCredits(int number) {
        int count = 0;
        for (Map.Entry<Integer, Overlap> other : overlaps.get(number).entrySet()) {
            if (other.getValue().words() >= Parents.FEWEST_WORDS && !houses.isOne(other.getKey(), number)) {
                count += articles.get(other.getKey()).credits().stream()
                                .filter(credit -> credit.kind() == Credit.Kind.TEXT)
                                .anyMatch(credit -> houses.is(number, credit.agency()))
                        ? 1
                        : 0;
            }
        }
        return count;
    }

    private void countWords(int number, Map<String, List<Integer>> holders) {
        Set<String> seen = new HashSet<>();
        for (Word word : Words.of(articles.get(number).text())) {
            if (word.kind() == Word.Kind.MARK) {
                continue;
            }
            lengths[number]++;
            if (articles.size() > 2) {
                seen.add(Fold.plain(word.text()));
            }
        }
        for (String word : seen) {
            List<Integer> having = holders.computeIfAbsent(word, none -> new ArrayList<>(2));
            if (having.size() < 3) {
                having.add(number);
            }
        }
    }

    private void addExclusive(Map<String, List<Integer>> holders) {
        if (articles.size() > 2) {
            holders.forEach((word, having) -> {
                if (having.size() == 2) {
                    exclusive
                            .get(having.get(0))
                            .computeIfAbsent(having.get(1), none -> new TreeSet<>())
                            .add(word);
                }
            });
        }
    }

    private void addOverlap(int a, int b, List<SharedPassage> shared) {
        int words = 0;
        int quoted = 0;
        int longest = 0;
        int told = 0;
        boolean aStops = false;
        boolean bStops = false;
        for (SharedPassage passage : shared) {
            words += passage.quoted() ? 0 : passage.words();
            quoted += passage.quoted() ? passage.words() : 0;
            longest = Math.max(longest, passage.words());
            told = Math.max(told, passage.quoted() ? 0 : passage.words());
            double leftOfA = left(a, passage.aSpan());
            double leftOfB = left(b, passage.bSpan());
            aStops |= leftOfA < GOES_ON / 4 && leftOfB > GOES_ON;
            bStops |= leftOfB < GOES_ON / 4 && leftOfA > GOES_ON;
        }
        double ofA = Math.min(1, words / (double) Math.max(1, lengths[a]));
        double ofB = Math.min(1, words / (double) Math.max(1, lengths[b]));
        overlaps.get(a).put(b, new Overlap(words, ofA, ofB, quoted, longest, told, aStops));
        overlaps.get(b).put(a, new Overlap(words, ofB, ofA, quoted, longest, told, bStops));
    }

    /** The share of the text that lies behind the passage. */
    private double left(int number, Span passage) {
        int length = articles.get(number).text().length();
        return length == 0 ? 0 : (length - passage.end()) / (double) length;
    }
}
