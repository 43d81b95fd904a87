package org.hearsay.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Statement;
import org.junit.jupiter.api.Test;

class AcrossLanguagesTest {
    private static final String CRANES = "In June the harbour will replace the two old cranes with seven new ones.";
    private static final String GERMAN = "Im Juni werde der Hafen die zwei alten Kräne durch sieben neue ersetzen";
    private static final String SPANISH = "En junio el puerto sustituirá las dos grúas viejas por siete nuevas.";
    private static final String RUSSIAN = "В июне порт заменит два старых крана семью новыми.";

    private static Told told() {
        return new Told().said("a", "Nils Aaberg", CRANES);
    }

    @Test
    void renderingsInOtherLanguagesAreTheSameStatement() {
        assertThat(told().said("b", "de", "Nils Aaberg", GERMAN).isOne()).isTrue();
        assertThat(told().said("b", "es", "Nils Aaberg", SPANISH).isOne()).isTrue();
        assertThat(told().said("b", "ru", "Nils Aaberg", RUSSIAN).isOne()).isTrue();
    }

    @Test
    void twoLanguagesNeedNoEnglishBetweenThem() {
        assertThat(new Told()
                        .said("a", "de", "Nils Aaberg", GERMAN)
                        .said("b", "es", "Nils Aaberg", SPANISH)
                        .isOne())
                .isTrue();
    }

    @Test
    void anotherFigureIsAnotherStatement() {
        assertThat(told().said(
                                "b",
                                "de",
                                "Nils Aaberg",
                                "Im Juni werde der Hafen die zwei alten Kräne durch neun neue ersetzen")
                        .isOne())
                .isFalse();
    }

    @Test
    void anotherSpeakerIsAnotherStatement() {
        assertThat(told().said("b", "de", "Ida Holm", GERMAN).isOne()).isFalse();
    }

    @Test
    void anotherThingSaidOnTheTopicIsAnotherStatement() {
        assertThat(told().said(
                                "b",
                                "es",
                                "Nils Aaberg",
                                "Los trabajadores del puerto no perderán su empleo por las grúas, eso lo prometo.")
                        .isOne())
                .isFalse();
    }

    @Test
    void renderingsInTwoLanguagesAreInOtherWordsWhateverTheirTablesSay() {
        Statement statement =
                told().said("b", "es", "Nils Aaberg", SPANISH).statements().get(0);

        assertThat(statement.band()).isNotIn(Statement.Band.IDENTICAL, Statement.Band.EDITED);
    }

    @Test
    void theSameWordsOfALanguageAreIdentical() {
        List<Statement> statements = new Told()
                .said("a", "ru", "Nils Aaberg", RUSSIAN)
                .said("b", "ru", "Nils Aaberg", RUSSIAN)
                .statements();

        assertThat(statements).singleElement().extracting(Statement::band).isEqualTo(Statement.Band.IDENTICAL);
    }
}
