package org.hearsay.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private static final Map<String, Integer> NUMBERS = Map.of(
            "[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "har", 4, "##bour", 5, "harbour", 6, "##s", 7, ",", 8, "cafe", 9);

    private final WordPieces pieces = new WordPieces(NUMBERS);

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(pieces.of("harbours", 9)).containsExactly(1, 6, 7, 2);
    }

    @Test
    void foldsCaseAndAccentsForAListWithoutCapitals() {
        assertThat(pieces.of("Caf\u00e9, HARBOUR", 9)).containsExactly(1, 9, 8, 6, 2);
    }

    @Test
    void keepsCaseForAListWithCapitals() {
        WordPieces cased = new WordPieces(Map.of("[CLS]", 1, "[SEP]", 2, "[UNK]", 3, "The", 4, "the", 5));
        assertThat(cased.of("The the", 9)).containsExactly(1, 4, 5, 2);
    }

    @Test
    void aWordOfUnknownPiecesIsOneUnknown() {
        assertThat(pieces.of("harx", 9)).containsExactly(1, 3, 2);
    }

    @Test
    void endsWhereNoMorePiecesFit() {
        assertThat(pieces.of("harbour harbour harbour harbour", 4)).containsExactly(1, 6, 6, 2);
    }

    @Test
    void refusesAListOfAnotherKind() {
        assertThatThrownBy(() -> new WordPieces(Map.of("<s>", 0))).hasMessageContaining("[CLS]");
    }
}
