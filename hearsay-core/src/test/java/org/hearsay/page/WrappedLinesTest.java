package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedLinesTest {
    private static final String WIRE = """
            HALVIK, March 4 - A crane fell into the river on Friday morning and
            nobody was hurt, the harbour office said in a short note.

            "It stood there for ninety years and we all thought that it would
            stand for ninety more," the harbour master, Jon Rask, told a crowd
            on the quay.

            Rask said he would ask the town council for a new one as soon as he
            had spoken to the dockers.

            Home
            Weather and tides
            Harbour office
            """;

    private static List<String> pieces(String dump) {
        return ReadDump.read(dump).pieces().stream().map(Piece::text).toList();
    }

    @Test
    void linesThatCouldNotHoldTheNextWordAreOneParagraph() {
        assertThat(pieces(WIRE))
                .contains(
                        "Rask said he would ask the town council for a new one as soon as he had spoken to the dockers.");
    }

    @Test
    void theLinesOfAMenuStayApart() {
        assertThat(pieces(WIRE)).contains("Home", "Weather and tides", "Harbour office");
    }

    @Test
    void windowsLineEndsAreNoBlankLines() {
        assertThat(pieces(WIRE.replace("\n", "\r\n"))).isEqualTo(pieces(WIRE));
    }

    @Test
    void aParagraphStandsWhereItsLinesDo() {
        for (Piece piece : ReadDump.read(WIRE).pieces()) {
            assertThat(Prose.fold(piece.source().of(WIRE))).isEqualTo(piece.text());
        }
    }

    @Test
    void twoFullLinesByChanceAreNoWidth() {
        String dump = "The council of Halvik met on Friday.\nIt voted for a new crane.\n\nMenu\nSearch\n\nOther news\n";
        assertThat(pieces(dump)).hasSize(5);
    }
}
