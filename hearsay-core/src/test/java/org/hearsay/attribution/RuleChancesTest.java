package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hearsay.attribution.Found.Range;
import org.hearsay.model.Attribution.Stance;
import org.hearsay.text.TermTable;
import org.junit.jupiter.api.Test;

class RuleChancesTest {
    private final RuleChances chances =
            new RuleChances(new TermTable("counted", List.of(List.of("quotation without cue", "source", "19", "20"))));

    @Test
    void aRuleThatWasNearlyAlwaysRightIsSurerThanItSays() {
        assertThat(weighed("quotation without cue", new Range(0, 1))).isCloseTo((19 + 5 * .4) / 25, within(1e-9));
    }

    @Test
    void aRuleThatWasNotCountedKeepsItsConfidence() {
        assertThat(weighed("source, cue, object", new Range(0, 1))).isEqualTo(.4);
    }

    @Test
    void withoutSourceARuleIsCountedApart() {
        assertThat(weighed("quotation without cue", null)).isEqualTo(.4);
    }

    private double weighed(String rule, Range source) {
        Found found = new Found(List.of(new Range(2, 9)), source, null, Stance.SAID, .4, rule, null, 0);
        return chances.weigh(List.of(found)).get(0).confidence();
    }
}
