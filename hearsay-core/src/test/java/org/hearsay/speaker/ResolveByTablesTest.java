package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolveByTablesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Die Fähre ist alt, sagte Hafenchefin Gesa Brandt.|Hafenchefin Gesa Brandt|Gesa Brandt",
                "es|El barco es viejo, dijo la ministra de Puertos, Inés Roldán.|la ministra de Puertos, Inés Roldán|Inés Roldán",
                "fr|Le bac est vieux, a dit Hervé Tanguy, pêcheur.|Hervé Tanguy, pêcheur|Hervé Tanguy",
                "ru|Паром стар, сообщила министр транспорта Инга Хольм.|министр транспорта Инга Хольм|Инга Хольм",
                "uk|Пором старий, повідомила речниця порту Інга Гольм.|речниця порту Інга Гольм|Інга Гольм"
            })
    void givesTheNameWithoutItsTitle(String language, String text, String source, String name) {
        String content = text.substring(0, text.indexOf(','));
        assertThat(new Pages().page(text, language).says(source, content).names())
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|Es regnet, sagte Anna Brandt. Otto Kern lachte. Es reicht, sagte sie.|Es regnet|Es reicht|Anna Brandt|sie",
                "es|Llueve, dijo Ana Roldán. Pablo Kern rió. Ya basta, dijo ella.|Llueve|Ya basta|Ana Roldán|ella",
                "fr|Il pleut, a dit Anne Tanguy. Paul Kern a ri. Cela suffit, a-t-elle dit.|Il pleut|Cela suffit|Anne Tanguy|a-t-elle",
                "ru|Дождь, сказала Анна Хольм. Иван Керн смеялся. Хватит, сказала она.|Дождь|Хватит|Анна Хольм|она",
                "uk|Дощ, сказала Ганна Гольм. Іван Керн сміявся. Досить, сказала вона.|Дощ|Досить|Ганна Гольм|вона"
            })
    void tellsAPronounByItsGender(String language, String text, String one, String other, String name, String pronoun) {
        assertThat(new Pages()
                        .page(text, language)
                        .says(name, one)
                        .says(pronoun, other)
                        .names())
                .containsExactly(name, name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ru|Заместитель мэра Виталия Холма Пётр Ратушин сказал, что вода есть.|Заместитель мэра Виталия Холма Пётр Ратушин|Пётр Ратушин",
                "uk|Заступник мера Віталія Голма Петро Ратушин сказав, що вода є.|Заступник мера Віталія Голма Петро Ратушин|Петро Ратушин"
            })
    void takesTheLastOfTwoNamesInARowForWhoSpeaks(String language, String text, String source, String name) {
        String content = text.substring(text.lastIndexOf("вода"), text.length() - 1);
        assertThat(new Pages().page(text, language).says(source, content).names())
                .containsExactly(name);
    }

    @Test
    void takesACompoundForNoBodyThatSpokeBefore() {
        assertThat(new Pages()
                        .page("Es reicht, sagte die Opposition. Der Stahl ist teuer, sagte die Baufirma.", "de")
                        .says("die Opposition", "Es reicht")
                        .says("die Baufirma", "Der Stahl ist teuer")
                        .names())
                .containsExactly("Opposition", "Baufirma");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Le bac est vieux, a dit le groupe norvégien Orrin.|le groupe norvégien Orrin|Orrin",
                "es|El barco es viejo, dijo la empresa Orrin.|la empresa Orrin|Orrin",
                "fr|Le bac est vieux, a dit la préfecture de la Gironde.|la préfecture de la Gironde|préfecture de la Gironde",
                "fr|Le bac est vieux, a dit le groupe de presse Orrin.|le groupe de presse Orrin|groupe de presse Orrin"
            })
    void givesTheNameBehindWhatABodyIs(String language, String text, String source, String name) {
        String content = text.substring(0, text.indexOf(','));
        assertThat(new Pages().page(text, language).says(source, content).names())
                .containsExactly(name);
    }

    @Test
    void readsANameOnTheLineBelowAQuotation() {
        assertThat(new Pages()
                        .page("Anna Brandt und Otto Kern kamen.\n\nBrandt: „Es regnet.“\n\nKern: „Es reicht.“", "de")
                        .says("Kern", "Es reicht")
                        .names())
                .containsExactly("Otto Kern");
    }

    @ParameterizedTest
    @CsvSource({"de,Sie", "es,Ella", "fr,Elle", "ru,Она", "uk,Вона"})
    void givesAPronounThatNothingTellsNoSpeaker(String language, String pronoun) {
        assertThat(new Pages()
                        .page(pronoun + ": it rains.", language)
                        .says(pronoun, "it rains")
                        .resolve()
                        .speakers())
                .isEmpty();
    }

    @Test
    void tellsARoleByItsNounAndGender() {
        assertThat(new Pages()
                        .page(
                                "Es regnet, sagte Ministerin Anna Brandt. Otto Kern, Sprecher der Werft, lachte. Es reicht, sagte der Sprecher. Schluss, sagte die Ministerin.",
                                "de")
                        .says("Ministerin Anna Brandt", "Es regnet")
                        .says("der Sprecher", "Es reicht")
                        .says("die Ministerin", "Schluss")
                        .names())
                .containsExactly("Anna Brandt", "Otto Kern", "Anna Brandt");
    }

    @Test
    void joinsNamesAcrossScriptsAndPrintsTheLatinOne() {
        assertThat(new Pages()
                        .page("It rains, said Andrei Volkonsky.")
                        .says("Andrei Volkonsky", "It rains")
                        .page("Дождь, сказал Андрей Волконский.", "ru")
                        .says("Андрей Волконский", "Дождь")
                        .page("Дощ, сказав Андрій Волконський.", "uk")
                        .says("Андрій Волконський", "Дощ")
                        .names())
                .containsExactly("Andrei Volkonsky", "Andrei Volkonsky", "Andrei Volkonsky");
    }

    @Test
    void bringsADeclinedNameToItsBaseForm() {
        assertThat(new Pages()
                        .page("По словам Глеба Ратушина, дождь кончился. По мнению Ратушина, завтра сухо.", "ru")
                        .says("Глеба Ратушина", "дождь кончился")
                        .says("Ратушина", "завтра сухо")
                        .names())
                .containsExactly("Глеб Ратушин", "Глеб Ратушин");
    }

    @Test
    void takesALoneFamilyNameForNobodyOfAnotherName() {
        assertThat(new Pages()
                        .page("Дождь, сказал Андрей Волконский. Сухо, сказала Коварик.", "ru")
                        .says("Андрей Волконский", "Дождь")
                        .says("Коварик", "Сухо")
                        .names())
                .containsExactly("Андрей Волконский", "Коварик");
    }

    @Test
    void namesABodyByTheBaseFormOfItsHead() {
        assertThat(new Pages()
                        .page("За даними Служби порятунку, дощ минув.", "uk")
                        .says("Служби порятунку", "дощ минув")
                        .names())
                .containsExactly("Служба порятунку");
    }

    @Test
    void givesARoleForSeveralToNoSinglePerson() {
        String text = "Es regnet, sagte Sprecherin Anna Brandt. Es reicht, sagten die Sprecher.";
        assertThat(new Pages()
                        .page(text, "de")
                        .says("Anna Brandt", "Es regnet")
                        .says("die Sprecher", "Es reicht")
                        .names())
                .containsExactly("Anna Brandt", "Sprecher");
    }

    @Test
    void tellsANameByTheAgeBehindIt() {
        String text = "Anna Brandt las. Gundhart Kohl (77) kam an. Es reicht, sagte er.";
        assertThat(new Pages().page(text, "de").says("er", "Es reicht").names()).containsExactly("Gundhart Kohl");
    }

    @Test
    void joinsANameBehindALongOfficeToTheOneInFull() {
        String text = "Anna Brandt lachte. Karl Kern schwieg. Es reicht, sagte Chef de Mission Kern.";
        assertThat(new Pages()
                        .page(text, "de")
                        .says("Chef de Mission Kern", "Es reicht")
                        .names())
                .containsExactly("Karl Kern");
    }

    @Test
    void readsANameBehindTheAbbreviationOfABody() {
        assertThat(new Pages()
                        .page("Паром стар, заявила представитель МИД РФ Ирина Щеглова.", "ru")
                        .says("представитель МИД РФ Ирина Щеглова", "Паром стар")
                        .names())
                .containsExactly("Ирина Щеглова");
    }

    @Test
    void givesWordsToThePersonBehindTheDay() {
        assertThat(new Pages()
                        .page(
                                "El barco es viejo, dijo el jueves en Velm la ministra de Puertos Inés Roldán, que calló.",
                                "es")
                        .says("el jueves", "El barco es viejo")
                        .names())
                .containsExactly("Inés Roldán");
    }

    @Test
    void takesAPronounForTheBodyThatSpokeLastInItsParagraph() {
        assertThat(new Pages()
                        .page(
                                "Il pleut, a dit Paul Tanguy.\n\nLe groupe Orrin dit que cela suffit. Il assure que tout va.",
                                "fr")
                        .says("Paul Tanguy", "Il pleut")
                        .says("Le groupe Orrin", "cela suffit")
                        .says("Il", "tout va")
                        .names())
                .containsExactly("Paul Tanguy", "Orrin", "Orrin");
    }

    @Test
    void givesACueWithoutSubjectToTheBodyOfItsSentence() {
        assertThat(new Pages()
                        .page(
                                "Il pleut, a dit Anne Tanguy.\n\nLe groupe Orrin regrette tout et affirme que cela suffit.",
                                "fr")
                        .says("Anne Tanguy", "Il pleut")
                        .cued("affirme", "cela suffit")
                        .names())
                .containsExactly("Anne Tanguy", "Orrin");
    }

    @Test
    void takesAnOfficeCalledByANounForMenForAWomansToo() {
        assertThat(new Pages()
                        .page("Паром стар, сообщила министр транспорта Велинка Роту. Надо строить, сказала она.", "ru")
                        .says("министр транспорта Велинка Роту", "Паром стар")
                        .says("она", "Надо строить")
                        .names())
                .containsExactly("Велинка Роту", "Велинка Роту");
    }

    @Test
    void takesAnOfficeWithAnUnknownNameForNobodyElse() {
        assertThat(new Pages()
                        .page(
                                "Regierungschef Karl Lind kam nach Velm. Der XYZ-Parteichef Xhelko Zvarnik sagte, das sei zu spät.",
                                "de")
                        .says("XYZ-Parteichef Xhelko Zvarnik", "das sei zu spät")
                        .names())
                .doesNotContain("Karl Lind");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Das georgische Gesundheitsministerium | Georgian health ministry
            de | Das Finanzministerium Georgiens | Georgian finance ministry
            de | Das US-Außenministerium | US State Department
            es | El Ministerio de Asuntos Exteriores de Georgia | Georgian Foreign Ministry
            es | La policía georgiana | Georgian police
            fr | Le ministère géorgien de la Santé | Georgian health ministry
            fr | L'armée géorgienne | Georgian army
            ru | Министерство обороны Российской Федерации | Russian Defense Ministry
            ru | МВД Грузии | Georgian interior ministry
            uk | Грузинська поліція | Georgian police
            uk | Міністерство оборони Грузії | Georgian Defense Ministry
            """)
    void namesABodyOfACountryAsEnglishPagesDo(String language, String source, String name) {
        assertThat(new Pages()
                        .page(source + " : 1000.", language)
                        .says(source, "1000")
                        .names())
                .first()
                .asString()
                .isEqualToIgnoringCase(name);
    }

    @Test
    void printsANameInMarksWithBothOfThem() {
        assertThat(new Pages()
                        .page("Газета «Маяк» пишет, что порт закроют.", "ru")
                        .says("Газета «Маяк»", "порт закроют")
                        .names())
                .containsExactly("Газета «Маяк»");
    }

    @Test
    void takesNoCityOfASaintForAPerson() {
        assertThat(new Pages()
                        .page("Das meldete die San Lorenzo Gazette. Der Schnee sei weg, sagte Lorenzo.", "de")
                        .says("San Lorenzo Gazette", "Das meldete")
                        .says("Lorenzo", "Der Schnee sei weg")
                        .names())
                .doesNotContain("Lorenzo Gazette");
    }
}
