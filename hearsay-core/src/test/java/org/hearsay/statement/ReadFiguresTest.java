package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ReadFiguresTest {
    private final ReadContent reader = new ReadContent(new Vocabulary());

    @Test
    void aFigureHasTheWordsBesideItInItsClause() {
        Content content = reader.read("The harbour lost 14 boats, and 3 cranes fell", "en");

        assertThat(content.figures()).extracting(Figure::value).containsExactly("14.0", "3.0");
        assertThat(content.figures().get(0).counted())
                .contains("harbour", "boat")
                .doesNotContain("crane");
        assertThat(content.figures().get(1).counted()).contains("crane").doesNotContain("boat");
    }

    private List<String> values(String words, String language) {
        return reader.read(words, language).figures().stream()
                .map(figure -> figure.value() + ' ' + figure.unit())
                .toList();
    }

    @Test
    void oneAfterAnotherIsNoFigure() {
        assertThat(values("eleven breakers, one after another", "en")).containsExactly("11.0 ");
        assertThat(values("once interruptores, uno tras otro", "es")).containsExactly("11.0 ");
        assertThat(values("one breaker", "en")).containsExactly("1.0 ");
    }

    @Test
    void theMeasureOfAFigureIsNoFigureItself() {
        assertThat(values("за девяносто секунд", "ru")).containsExactly("90.0 second");
    }

    @Test
    void readsAHalfMore() {
        assertThat(values("it took one and a half hours", "en")).containsExactly("1.5 hour");
        assertThat(values("it took three and a half hours", "en")).containsExactly("3.5 hour");
    }

    @Test
    void perCentIsAMeasureInTwoWordsAsInOne() {
        assertThat(values("a risk that is 18 per cent higher", "en")).containsExactly("18.0 percent");
    }

    @Test
    void aRoughFigureAgreesWithOneThatItRounds() {
        assertThat(reader.read("more than 200 boats", "en")
                        .figures()
                        .get(0)
                        .agrees(reader.read("212 boats", "en").figures().get(0)))
                .isTrue();
        assertThat(reader.read("more than 200 boats", "en")
                        .figures()
                        .get(0)
                        .agrees(reader.read("260 boats", "en").figures().get(0)))
                .isFalse();
    }

    @Test
    void readsAContentOfNothingButFiguresAtOnce() {
        String hostile = "On Monday 14 boats, ".repeat(20_000);

        Content content =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> reader.read(hostile, "en"));

        assertThat(content.figures()).hasSize(40_000);
    }
}
