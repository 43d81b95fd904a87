package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;

class FindOutletTest {
    private static final String REPORT = """
            Home
            News
            Lifestyle
            Most read
            Lifestyle
            Advertisement
            Ferry to Oller runs again
            By Ina Falk
            12 May 2031
            The ferry to Oller runs again on every day of the week but Sunday, the harbour office of Vessen said on Monday.
            It had been laid up since the spring for want of a captain who knows the sands, and three hundred people a day had gone round by the bridge.
            "I learned it from my father," said the new captain, Ada Brandt, who came from Oller to take over the ferry.
            A crossing costs four crowns, as it did before.
            Lifestyle
            Advertisement
            %s
            """;

    private static Article read(String below) {
        return SomePages.article(Page.Form.DUMP, REPORT.formatted(below));
    }

    private static Article read(String below, String url) {
        byte[] bytes = REPORT.formatted(below).getBytes(StandardCharsets.UTF_8);
        return (Article) new CleanPage().clean(new Page("page", Page.Form.DUMP, bytes, url, null, null));
    }

    @Test
    void whoOwnsTheWordsAndOffersThemIsTheOutlet() {
        assertThat(read("About Oller Herald\nSubscribe to Oller Herald\n\u00A9 2031 Oller Herald. All rights reserved.")
                        .outlet())
                .isEqualTo("Oller Herald");
    }

    @Test
    void aLineOfTheMenuIsNoOutletHoweverOftenItComes() {
        assertThat(read("Lifestyle\nLifestyle").outlet()).isNull();
    }

    @Test
    void theHostStandsForAnOutletThatNoLineNames() {
        assertThat(read("Contact us", "https://www.ollerherald.example/ferry").outlet())
                .isEqualTo("ollerherald.example");
    }

    @Test
    void aNameThatTheHostSpellsIsTheOutlet() {
        assertThat(read("Oller Herald\nContact Oller Herald", "https://www.ollerherald.example/ferry")
                        .outlet())
                .isEqualTo("Oller Herald");
    }

    @Test
    void accentsAndHyphensDoNotKeepTheHostFromSpellingAName() {
        assertThat(read("Alle Rechte bei Ölwer-Bote, Vessen", "https://www.oelwerbote.example/a")
                        .outlet())
                .isEqualTo("Ölwer-Bote");
    }

    @Test
    void aSiteThatManyShareIsNobodysOutlet() {
        assertThat(read("Powered by WordPress", "https://ollernotes.wordpress.com/a")
                        .outlet())
                .isNotEqualTo("WordPress");
    }

    @Test
    void theNameWithWhichThePageBeginsIsTheOutletIfItOwnsTheWords() {
        String page = "Vessen & Oller Post\n" + REPORT.formatted("\u00A9 Vessen & Oller Post Ltd");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isEqualTo("Vessen & Oller Post");
    }

    @Test
    void theNameWithWhichThePageBeginsIsTheOutletIfItsAddressForLettersSpellsIt() {
        String page = "Vessen Post\n" + REPORT.formatted("Write to us: desk@vessen-post.example");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isEqualTo("Vessen Post");
    }

    @Test
    void whatAPageBeginsWithAndNothingConfirmsIsALineOfTheMenu() {
        String page = "Garden Tending\n" + REPORT.formatted("Garden Tending for all");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isNull();
    }

    @Test
    void aNameWithWhichThePageBeginsIsTheOutletIfReadersMaySubscribeToIt() {
        String page = "Corriere delle Isole | English edition\n"
                + REPORT.formatted("Subscribe to Corriere delle Isole: 3 months for 9 crowns");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isEqualTo("Corriere delle Isole");
    }

    @Test
    void aNameWithWhichThePageBeginsIsTheOutletIfALineAsksForALinkToIt() {
        String page = "Эллерский вестник — новости севера\n"
                + REPORT.formatted("При перепечатке ссылка на «Эллерский вестник» обязательна");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isEqualTo("Эллерский вестник");
    }

    @Test
    void aNewsServiceThatCallsItselfByItsLettersElsewhereIsTheOutlet() {
        assertThat(SomePages.article(
                                Page.Form.DUMP,
                                "OBV News\n" + REPORT.formatted("OBV acknowledges the owners of the land"))
                        .outlet())
                .isEqualTo("OBV News");
        assertThat(SomePages.article(
                                Page.Form.DUMP,
                                "OBV Catalogue\n" + REPORT.formatted("OBV acknowledges the owners of the land"))
                        .outlet())
                .isNotEqualTo("OBV Catalogue");
    }

    @Test
    void thePlaceOfAnEditionInCapitalsIsNoPartOfAName() {
        String page = "Vessen Daily Post OLLER\n" + REPORT.formatted("Contact us");
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        Page addressed = new Page("page", Page.Form.DUMP, bytes, "https://vessendaily.example/ferry", null, null);
        assertThat(((Article) new CleanPage().clean(addressed)).outlet()).isEqualTo("Vessen Daily Post");
    }

    @Test
    void whoWritesALetterAndOwnsItsWordsIsNotItsName() {
        String page = "The Oller Locksmith\nIna Falk\n"
                + REPORT.formatted("You are reading The Oller Locksmith\nThe Oller Locksmith\n\u00A9 2031 Ina Falk");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isEqualTo("The Oller Locksmith");
    }

    @Test
    void theFormOfTheFirmIsNoPartOfItsPapersName() {
        assertThat(CopyrightOwner.of("\u00A9 2031 The Oller Herald Ltd. All rights reserved."))
                .isEqualTo("The Oller Herald");
        assertThat(CopyrightOwner.of("Copyright 2031 S\u00FCd-Blick GmbH")).isEqualTo("S\u00FCd-Blick");
        assertThat(CopyrightOwner.of("Oller Herald \u00A9 2011\u20132031")).isEqualTo("Oller Herald");
        assertThat(CopyrightOwner.of("Copyright infringement is a crime")).isNull();
    }

    @Test
    void runsOfCapitalsAreToldWholeAndWithoutTheirEnds() {
        List<String> runs = new ArrayList<>();
        List<String> hosts = new ArrayList<>();
        new CapitalRuns("Follow The Oller Herald on ollerherald.example, or write to the editor")
                .each(new CapitalRuns.Reader() {
                    @Override
                    public void host(String label) {
                        hosts.add(label);
                    }

                    @Override
                    public void run(CapitalRuns words, int from, int to) {
                        runs.add(words.form(from, to) + " = " + words.key(from, to));
                    }
                });
        assertThat(hosts).containsExactly("ollerherald");
        assertThat(runs)
                .contains("Follow The Oller Herald = followtheollerherald", "The Oller Herald = ollerherald")
                .noneMatch(run -> run.contains("editor"));
    }

    private static String beginning(String first) {
        return SomePages.article(Page.Form.DUMP, first + "\n" + REPORT.formatted("Contact us"))
                .outlet();
    }

    @Test
    void aNewspapersNameWithWhichThePageBeginsIsTheOutlet() {
        assertThat(beginning("The Vessen Observer")).isEqualTo("The Vessen Observer");
        assertThat(beginning("Vessen Holiday Cottages")).isNull();
    }

    @Test
    void aLineOfTheLawConfirmsTheNameWithWhichThePageBegins() {
        String page = "Vessen-Rivage\n" + REPORT.formatted("Vessen-Rivage, tous droits r\u00E9serv\u00E9s");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isEqualTo("Vessen-Rivage");
    }

    @Test
    void aNameThatTheAddressSpellsCountsInTheTextWhereNoOtherLineHasIt() {
        String page = REPORT.replace("said on Monday", "told the Oller Herald on Monday");
        byte[] bytes = page.formatted("Contact us").getBytes(StandardCharsets.UTF_8);
        Page addressed = new Page("page", Page.Form.DUMP, bytes, "https://ollerherald.example/ferry", null, null);
        assertThat(((Article) new CleanPage().clean(addressed)).outlet()).isEqualTo("Oller Herald");
    }

    private static String unstated() {
        return SomePages.ARTICLE
                .replace("<meta property=\"og:site_name\" content=\"Oller Herald\">", "")
                .replace("\"publisher\":{\"@type\":\"Organization\",\"name\":\"Oller Herald\"},", "")
                .replace("<link rel=\"canonical\" href=\"https://ollerherald.example/news/2031/05/12/bridge\">", "")
                .replace("&copy; 2031 Oller Herald. All rights reserved.", "")
                .replace(" | Oller Herald</title>", "</title>");
    }

    private static String outlet(String page) {
        return SomePages.article(Page.Form.HTML, page).outlet();
    }

    @Test
    void aTitleElementThatIsANewspapersNameNamesTheOutlet() {
        assertThat(outlet(unstated().replace("<title>Bridge over the Oller reopens<", "<title>The Vessen Observer<")))
                .isEqualTo("The Vessen Observer");
    }

    @Test
    void theEndOfTheTitleElementNamesTheOutletWhereALineDoesToo() {
        String other = unstated()
                .replace("<title>Bridge over the Oller reopens<", "<title>LIVE: traffic is back | Vessen Council<");
        assertThat(outlet(other)).isNull();
        assertThat(outlet(other.replace("<nav>", "<p>Vessen Council</p><nav>"))).isEqualTo("Vessen Council");
    }

    @Test
    void anElementCalledTheSitesNameNamesTheOutlet() {
        assertThat(outlet(unstated().replace("<nav>", "<div class=\"top site-title\">The Vessen Letter</div><nav>")))
                .isEqualTo("The Vessen Letter");
    }

    @Test
    void aPapersNameOfThreeWordsWithWhichAPageBeginsIsTheOutletThoughNothingConfirmsIt() {
        String page = "Oller Valley News\n" + REPORT.formatted("Contact us");
        assertThat(SomePages.article(Page.Form.DUMP, page).outlet()).isEqualTo("Oller Valley News");
    }
}
