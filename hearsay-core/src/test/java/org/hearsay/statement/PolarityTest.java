package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PolarityTest {
    @Test
    void nothingContradictsAContentWithoutWordsOfItsOwn() {
        Vocabulary vocabulary = new Vocabulary();
        WordRelations relations = new WordRelations(vocabulary);
        ReadContent reader = new ReadContent(vocabulary);
        Alignment terms = new AlignTerms(relations)
                .align(reader.read("it is not so", "en"), reader.read("The dam did not hold through the night.", "en"));
        assertThat(new Polarity(relations).contradicted(terms)).isZero();
    }
}
