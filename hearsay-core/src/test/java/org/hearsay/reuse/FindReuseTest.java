package org.hearsay.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindReuseTest {
    private static final String CLAUSE = "the harbour pilots refused to board any tanker without a second tug";
    private static final String ONE = "Strikes spread along the coast on Monday: " + CLAUSE + ", their union wrote.";
    private static final String OTHER = "Nobody sailed. As of noon " + CLAUSE + " and owners counted losses.";

    @Test
    void findsAClauseThatTwoArticlesShare() {
        List<SharedPassage> passages = find(article("a", "x", ONE), article("b", "y", OTHER));

        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).aSpan().of(ONE)).isEqualTo(CLAUSE);
        assertThat(passages.get(0).bSpan().of(OTHER)).isEqualTo(CLAUSE);
        assertThat(passages.get(0).overlap()).isEqualTo(1.0);
    }

    @Test
    void aChangedFigureCountsAsAnotherWord() {
        String text = "Rescuers carried 214 passengers and crew from the burning ferry before the fog came down again.";
        List<SharedPassage> passages = find(article("a", "x", text), article("b", "y", text.replace("214", "412")));

        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).words()).isEqualTo(15);
        assertThat(passages.get(0).overlap()).isLessThan(1.0);
    }

    @Test
    void aTurnOfSpeechIsNoReuse() {
        List<SharedPassage> passages = find(
                article("a", "x", "Four clerks were in the building at the time of the robbery on Sunday."),
                article("b", "y", "Nobody was in the building at the time of the explosion, it turned out."));

        assertThat(passages).isEmpty();
    }

    @Test
    void whatAnOutletPrintsUnderUnlikeArticlesIsFurniture() {
        String plea = " Become a member of the Coastal Courier today and support our reporting from the islands.";
        List<SharedPassage> passages = find(
                article("a", "x", unlike(1) + plea),
                article("b", "x", unlike(2) + plea),
                article("c", "x", unlike(3) + plea),
                article("d", "x", unlike(4) + plea));

        assertThat(passages).isEmpty();
    }

    @Test
    void furnitureIsFoundThoughTheFirstArticlesAreCopiesOfOneText() {
        String plea = " Become a member of the Coastal Courier today and support our reporting from the islands.";
        List<Article> articles = new ArrayList<>();
        for (int copy = 0; copy < 8; copy++) {
            articles.add(article("a" + copy, "x", unlike(1) + plea));
        }
        articles.add(article("b", "x", unlike(2) + plea));
        articles.add(article("c", "x", unlike(3) + plea));

        assertThat(new FindReuse().find(articles, List.of()).passages())
                .noneMatch(passage -> passage.b().equals("b") || passage.b().equals("c"));
    }

    @Test
    void whatAnOutletPrintsInEditedCopiesOfOneTextIsReuse() {
        List<Article> articles = new ArrayList<>();
        for (int copy = 0; copy < 5; copy++) {
            articles.add(article("a" + copy, "x", CLAUSE + " " + edited(unlike(1), copy)));
        }

        assertThat(new FindReuse().find(articles, List.of()).passages()).isNotEmpty();
    }

    @Test
    void aPassageInsideQuotationsOfBothIsMarked() {
        Article a = article("a", "x", ONE);
        Article b = article("b", "y", OTHER);
        List<SharedPassage> passages = new FindReuse()
                .find(List.of(a, b), List.of(quotation(a), quotation(b)))
                .passages();

        assertThat(passages).extracting(SharedPassage::quoted).containsExactly(true);
    }

    @Test
    void aPassageThatOneOfThemDoesNotQuoteIsNotMarked() {
        Article a = article("a", "x", ONE);
        Article b = article("b", "y", OTHER);
        List<SharedPassage> passages =
                new FindReuse().find(List.of(a, b), List.of(quotation(a))).passages();

        assertThat(passages).extracting(SharedPassage::quoted).containsExactly(false);
    }

    @Test
    void aParagraphPrintedTwiceIsSharedOnce() {
        List<SharedPassage> passages = find(article("a", "x", ONE + "\n\n" + ONE), article("b", "y", OTHER));

        assertThat(passages).hasSize(1);
    }

    @Test
    void theOrderOfArticlesChangesNothing() {
        List<Article> articles = new ArrayList<>(List.of(
                article("a", "x", ONE), article("b", "y", OTHER), article("c", "z", ONE), article("d", "z", "")));
        List<SharedPassage> first = new FindReuse().find(articles, List.of()).passages();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(new FindReuse().find(articles, List.of()).passages()).isEqualTo(first);
        }
    }

    @Test
    void aMuchCopiedTextIsFoundInEveryCopy() {
        List<Article> copies = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            copies.add(article("a" + i, "outlet " + i, ONE + " Copy number " + i + " ends here."));
        }
        List<SharedPassage> passages = new FindReuse().find(copies, List.of()).passages();

        assertThat(passages.stream()
                        .flatMap(passage -> List.of(passage.a(), passage.b()).stream())
                        .distinct())
                .hasSize(300);
        assertThat(passages).hasSizeLessThan(300 * (FindReuse.ALL_PAIRS + 1));
    }

    /** Sixty words that no other number gives. */
    private static String unlike(int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("word")
                    .append(number)
                    .append((char) ('a' + i % 26))
                    .append(i)
                    .append(' ');
        }
        return text.toString();
    }

    /** The text with every fifth word another, which ones depends on the number. */
    private static String edited(String text, int number) {
        String[] words = text.split(" ");
        for (int i = number; i < words.length; i += 5) {
            words[i] = "edited" + number + i;
        }
        return String.join(" ", words);
    }

    private static List<SharedPassage> find(Article... articles) {
        return new FindReuse().find(List.of(articles), List.of()).passages();
    }

    private static Attribution quotation(Article article) {
        int start = article.text().indexOf(CLAUSE);
        return new Attribution(
                "q" + article.id(),
                article.id(),
                Attribution.IN_TEXT,
                Attribution.Kind.DIRECT,
                CLAUSE,
                List.of(new Span(start, start + CLAUSE.length())),
                "",
                null,
                "",
                null,
                Attribution.Stance.SAID,
                null,
                null,
                1,
                "test");
    }

    private static Article article(String id, @Nullable String outlet, String text) {
        return new Article(
                id, id, null, outlet, "", null, List.of(), null, null, "en", null, List.of(), text, List.of(), 1);
    }
}
