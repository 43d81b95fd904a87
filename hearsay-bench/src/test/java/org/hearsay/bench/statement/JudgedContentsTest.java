package org.hearsay.bench.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgedContentsTest {
    @Test
    void leavesOpenWhatNobodyJudged() {
        assertThat(new JudgedContents("learned").of("an invented lighthouse keeper sang", "an invented baker danced"))
                .isEqualTo(JudgedContents.Judgement.OPEN);
    }
}
