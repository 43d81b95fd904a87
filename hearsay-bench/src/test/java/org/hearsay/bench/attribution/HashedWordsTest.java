package org.hearsay.bench.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.bench.attribution.HashedWords.Piece;
import org.junit.jupiter.api.Test;

class HashedWordsTest {
    private static final String TEXT = "The ice held. Later, she said, the ice held on the whole of the old lake.";

    @Test
    void findsAPieceAgainByItsHashes() {
        HashedWords words = new HashedWords(TEXT);
        Piece piece = words.piece(6, 15);
        assertThat(words.find(piece, 0).of(TEXT)).isEqualTo("the ice held on the whole of the old");
    }

    @Test
    void findsOfLikePiecesTheNearest() {
        HashedWords words = new HashedWords(TEXT);
        Piece piece = words.piece(1, 3);
        assertThat(words.find(piece, 0).start()).isEqualTo(4);
        assertThat(words.find(piece, 8).start()).isEqualTo(TEXT.lastIndexOf("ice"));
    }

    @Test
    void readsAPieceFromItsColumn() {
        Piece piece = new HashedWords(TEXT).piece(6, 15);
        assertThat(Piece.of(piece.toString())).isEqualTo(piece);
    }

    @Test
    void findsNothingThatDoesNotStandInTheText() {
        Piece piece = new HashedWords("Nobody came to the lake.").piece(0, 5);
        assertThat(new HashedWords(TEXT).find(piece, 0)).isNull();
    }
}
