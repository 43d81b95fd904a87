package org.hearsay.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dossier;
import org.hearsay.model.Span;
import org.hearsay.text.Fold;
import org.hearsay.text.Sentences;
import org.hearsay.text.TermTable;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/** All words of a story in order, by outlet, in own voice or reported, and the families that they make. */
final class Usage {
    private static final int SHORTEST = 3;
    private static final Set<String> PLAIN =
            Set.copyOf(TermTable.load(Usage.class, "plain-words.tsv").column(0));
    private static final BitSet NOTHING = new BitSet();

    private final List<String> outlets;
    private final int[] words;
    private final List<Use> uses;
    /** In alphabetic order of the words, and quick to look up. */
    private final Map<String, Family> families;

    private Usage(List<String> outlets, List<Use> uses) {
        this.outlets = outlets;
        this.uses = uses;
        this.words = new int[outlets.size()];
        uses.forEach(use -> words[use.outlet()]++);
        this.families = new LinkedHashMap<>(Family.of(
                uses.stream().filter(use -> !use.plain() && !use.name()).toList(), outlets.size()));
    }

    static Usage of(Dossier dossier) {
        List<String> outlets = List.copyOf(new TreeSet<>(
                dossier.articles().stream().map(Article::outletOrUnknown).toList()));
        Map<String, BitSet> said = said(dossier);
        List<Found> found = new ArrayList<>();
        int sentence = 0;
        for (int a = 0; a < dossier.articles().size(); a++) {
            Article article = dossier.articles().get(a);
            int outlet = outlets.indexOf(article.outletOrUnknown());
            sentence = read(article.title(), NOTHING, outlet, a, sentence, true, found);
            sentence =
                    read(article.text(), said.getOrDefault(article.id(), NOTHING), outlet, a, sentence, false, found);
        }
        Capitals capitals = Capitals.of(found);
        List<Use> uses = found.stream()
                .map(one -> new Use(
                        one.outlet,
                        one.article,
                        one.sentence,
                        one.word,
                        PLAIN.contains(one.word) || one.word.length() < SHORTEST || !isLetters(one.word),
                        capitals.isName(one.word),
                        one.reported,
                        one.headline))
                .toList();
        return new Usage(outlets, uses);
    }

    /** The code points of each article's text that it says someone said, by article id. */
    private static Map<String, BitSet> said(Dossier dossier) {
        Map<String, BitSet> said = new HashMap<>();
        for (Attribution attribution : dossier.attributions()) {
            if (attribution.place() == Attribution.IN_TEXT) {
                BitSet points = said.computeIfAbsent(attribution.article(), id -> new BitSet());
                attribution.spans().forEach(span -> points.set(span.start(), span.end()));
            }
        }
        return said;
    }

    private static int read(
            String text, BitSet said, int outlet, int article, int sentence, boolean headline, List<Found> found) {
        int number = sentence;
        for (Span span : Sentences.of(text)) {
            boolean first = true;
            for (Word word : Words.of(text, span.start(), span.end())) {
                if (word.kind() == Word.Kind.MARK) {
                    continue;
                }
                boolean reported =
                        said.nextClearBit(word.span().start()) >= word.span().end();
                boolean capital = Character.isUpperCase(word.text().codePointAt(0));
                found.add(new Found(
                        outlet,
                        article,
                        number,
                        bare(Fold.plain(word.text())),
                        capital,
                        first || headline,
                        reported,
                        headline));
                first = false;
            }
            number++;
        }
        return number;
    }

    private static String bare(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private static boolean isLetters(String word) {
        return word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'');
    }

    List<String> outlets() {
        return outlets;
    }

    int words(int outlet) {
        return words[outlet];
    }

    List<Use> uses() {
        return uses;
    }

    Map<String, Family> families() {
        return families;
    }

    /**
     * A word as read, before it is known which words are names.
     *
     * @param free true where any word may have a capital: at the start of a sentence, in a headline
     */
    record Found(
            int outlet,
            int article,
            int sentence,
            String word,
            boolean capital,
            boolean free,
            boolean reported,
            boolean headline) {}
}
