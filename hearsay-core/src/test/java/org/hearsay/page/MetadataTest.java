package org.hearsay.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Article;
import org.hearsay.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    private static final String PERSONS =
            "[{\"@type\":\"Person\",\"name\":\"Ina Falk\"},{\"@type\":\"Person\",\"name\":\"Jon Mayer\"}]";

    @Test
    void aNewspaperIsNoAuthorOfItsOwnArticles() {
        String signed = SomePages.ARTICLE
                .replace(PERSONS, "{\"@type\":\"Organization\",\"name\":\"Oller Herald\"}")
                .replace("By Ina Falk and Jon Mayer", "Oller Herald");
        assertThat(article(signed).authors()).isEmpty();
    }

    @Test
    void aSiteThatBearsItsWritersNameIsWrittenByHim() {
        String own = SomePages.ARTICLE
                .replace(PERSONS, "{\"@type\":\"Person\",\"name\":\"Ina Falk\"}")
                .replace("By Ina Falk and Jon Mayer", "By Ina Falk")
                .replace("Oller Herald", "Ina Falk");
        assertThat(article(own).authors()).containsExactly("Ina Falk");
    }

    @Test
    void aNewspapersReportersAreNobodyInPerson() {
        String signed = "<html><body><a href=\"/\">Oller Herald</a>" + bare();
        assertThat(article(signed.replace("By Ina Falk and Jon Mayer", "By Herald reporters"))
                        .authors())
                .isEmpty();
    }

    @Test
    void whatStandsBehindWhoIsNoReporterOfTheirOwnIsNoAuthor() {
        String signed =
                "<html><body>" + bare().replace("By Ina Falk and Jon Mayer", "By Ina Falk, Special to the Herald");
        assertThat(article(signed).authors()).doesNotContain("Special to the Herald");
    }

    @Test
    void anAgencysSignBehindAReportersNameIsACredit() {
        Article signed =
                article("<html><body>" + bare().replace("By Ina Falk and Jon Mayer", "By Herald reporters and HTB"));
        assertThat(signed.authors()).doesNotContain("HTB");
        assertThat(signed.credits()).anyMatch(credit -> credit.agency().equals("HTB"));
    }

    @Test
    void whoSignsWithAnotherIsNotTheOnlyAuthor() {
        String analysis =
                "<p>Analysis: a bridge that others will read</p><p>By Jon Mayer, home affairs correspondent</p>"
                        + "<p>Bridges of this kind are rare, and few are repaired in less than five years.</p>";
        assertThat(article("<html><body>" + bare() + analysis).authors()).containsExactly("Ina Falk", "Jon Mayer");
    }

    @Test
    void aPartOfTheOutletsNameIsNoHeadline() {
        String page = "<html><head><title>Herald</title></head><body><a href=\"index.html\">Oller Herald</a>"
                + bare().replace("<h1>", "<h2>").replace("</h1>", "</h2>");
        assertThat(article(page).title()).isEqualTo("Bridge over the Oller reopens");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT VESSEN, Ont. (HTB) \u2014 The ferry runs again.              | HTB
            Vessen (Haut-Oller), 15 oct 2031 (HTB) \u2013 Le bac circule.     | HTB
            """)
    void anAgencysSignStandsBehindAProvinceADistrictAndADay(String line, String agency) {
        assertThat(Dateline.agency(line)).isEqualTo(agency);
    }

    @Test
    void bracketsBehindASentenceAreNoDateline() {
        assertThat(Dateline.agency("He came home. The ferry (HTB) \u2014 a boat \u2014 sank."))
                .isNull();
    }

    @Test
    void aPhotographHasASupplierToo() {
        assertThat(Supplier.ofCaption("The ferry at Vessen. Photograph: Oller Pictures"))
                .isEqualTo("Oller Pictures");
    }

    @Test
    void aSourceNamedBeforeWhatWasAddedIsACredit() {
        String text =
                bare() + "<p>The bridge was built in 1911, when two hundred carts a day crossed the river here.</p>"
                        + "<p>Its builder, who never saw it finished, lies buried on the hill above the village.</p>"
                        + "<p>Source: Oller Wire</p><p>Added at noon: The council has thanked all who helped to repair the bridge.</p>";
        assertThat(article("<html><body>" + text).credits())
                .anyMatch(credit -> credit.agency().equals("Oller Wire"));
    }

    @Test
    void theOutletsNameIsNoPartOfItsWritersName() {
        String signed = SomePages.ARTICLE
                .replace(PERSONS, "{\"@type\":\"Person\",\"name\":\"Ina Falk Oller Herald\"}")
                .replace("By Ina Falk and Jon Mayer", "By Ina Falk Oller Herald");
        assertThat(article(signed).authors()).containsExactly("Ina Falk");
    }

    @Test
    void theLinkToTheFrontPageNamesTheOutlet() {
        String header = "<html><body><div><a href=\"/\">Oller Herald</a></div>";
        assertThat(article(header + bare()).outlet()).isEqualTo("Oller Herald");
    }

    @Test
    void theLogoNamesTheOutlet() {
        String header = "<html><body><img src=\"/img/logo.gif\" alt=\"Oller Herald logo\">";
        assertThat(article(header + bare()).outlet()).isEqualTo("Oller Herald");
    }

    @Test
    void aLinkHomeThatSaysHomeNamesNobody() {
        assertThat(article("<html><body><a href=\"/\">Homepage</a>" + bare()).outlet())
                .isNull();
    }

    private static String bare() {
        return SomePages.ARTICLE.substring(SomePages.ARTICLE.indexOf("<h1>"), SomePages.ARTICLE.indexOf("<aside>"));
    }

    @Test
    void aDayBelowTheHeadlineIsNoSubtitle() {
        String dated = SomePages.ARTICLE.replace(
                "</h1>", "</h1><div class=\"subtitle\">Monday, May 12 2031, 11:04 p.m.</div>");
        assertThat(article(dated).subtitle()).isNull();
    }

    @Test
    void theOutletsNameIsNoPartOfTheHeadline() {
        String bare = """
                <html><head><title>Oller Herald - Bridge reopens: lorries cross, ford closed</title>
                <meta name="copyright" content="&copy; 2031 Oller Herald"></head><body>"""
                + SomePages.ARTICLE.substring(
                        SomePages.ARTICLE.indexOf("<p>VESSEN"), SomePages.ARTICLE.indexOf("<aside>"));
        assertThat(article(bare).title()).isEqualTo("Bridge reopens: lorries cross, ford closed");
        assertThat(article(bare).outlet()).isEqualTo("Oller Herald");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u00A9 2031 Oller Herald. All rights reserved.",
                "\u00A9 Copyright Oller Herald 2031",
                "Copyright \u00A9 2029-2031 Oller Herald All Rights Reserved",
                "\u00A9 2031 Oller Herald \u00B7 Privacy \u00B7 Terms"
            })
    void theOutletOwnsTheWords(String claim) {
        String silent = SomePages.ARTICLE
                .substring(SomePages.ARTICLE.indexOf("<h1>"))
                .replace("&copy; 2031 Oller Herald. All rights reserved.", claim);
        assertThat(article("<html><body>" + silent).outlet()).isEqualTo("Oller Herald");
    }

    @Test
    void aMissingNameIsNoOutlet() {
        String missing = SomePages.ARTICLE.replace("Oller Herald", "null");
        assertThat(article(missing).outlet()).isNotEqualTo("null");
    }

    @Test
    void keepsTheMomentWhereOneSourceStatesOnlyTheDay() {
        String day = SomePages.ARTICLE
                .replace("\"datePublished\":\"2031-05-12T08:30:00+02:00\"", "\"datePublished\":\"2031-05-12\"")
                .replace("<h1>", "<time datetime=\"2031-05-12T08:30:00+02:00\">12 May</time><h1>");
        assertThat(article(day).published()).hasToString("Moment[day=2031-05-12, time=08:30, zone=+02:00]");
    }

    @Test
    void takesNoTimeOfDayFromAChange() {
        String changed = SomePages.ARTICLE
                .replace("\"datePublished\":\"2031-05-12T08:30:00+02:00\"", "\"datePublished\":\"2031-05-12\"")
                .replace("<h1>", "<p>Updated 12 May 2031, 10:00</p><h1>");
        assertThat(article(changed).published()).hasToString("Moment[day=2031-05-12, time=null, zone=null]");
    }

    private static Article article(String characters) {
        return SomePages.article(Page.Form.HTML, characters);
    }
}
