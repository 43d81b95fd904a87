package org.hearsay.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final String ABOUT_COOKIES = """
            <h1>Ferry line drops cookies from its booking site</h1><p>The Lindhaven ferry line will no longer set cookies on its booking site, its
            manager, Anna Berg, said on Tuesday. "We do not need to know who you are to sell you a ticket," she told reporters.</p><p>The line
            had asked for consent from every visitor since 2021, and one in four never came back after the question, according to a report
            by the harbour council. Rivals on the same route said that they would wait for the autumn before they followed.</p>
            """;

    private static final String SHORT_ARTICLE = """
            <h1>Ferry line adds a night crossing</h1><p>The Lindhaven ferry line will cross at night from May, its manager, Anna Berg, said on
            Tuesday. "The fishermen asked for it for years," she told reporters at the harbour.</p><p>The boat leaves at eleven and returns
            before five. Fares stay as they are by day, and the islanders travel free of charge with a paper of the council.</p>
            """;

    private static Outcome clean(String body) {
        String html = "<!doctype html><html><head><meta charset=\"utf-8\"><title>Lindhaven Post</title></head><body>"
                + body + "</body></html>";
        return new CleanPage()
                .clean(new Page("page.html", Page.Form.HTML, html.getBytes(StandardCharsets.UTF_8), null, null, null));
    }

    private static void isRejected(Problem problem, String body) {
        assertEquals(problem, assertInstanceOf(Rejected.class, clean(body)).problem());
    }

    @Test
    void anArticleThatTellsOfCookiesIsAnArticle() {
        assertInstanceOf(Article.class, clean(ABOUT_COOKIES));
    }

    @Test
    void anArticleBelowACookieBannerIsAnArticle() {
        String banner =
                "<div class=\"cookie-banner\"><p>We and our partners use cookies to measure how this site is used.</p>"
                        + "<button>Accept all</button><button>Reject all</button></div>";
        assertInstanceOf(Article.class, clean(banner + SHORT_ARTICLE));
    }

    @Test
    void aConsentWallInGermanIsAWall() {
        isRejected(Problem.WALL, """
                <h1>Ihre Zustimmung ist gefragt</h1><p>Wir und unsere 240 Partner speichern Cookies und Kennungen auf Ihrem Gerät und verarbeiten
                personenbezogene Daten, um Werbung und Inhalte zu personalisieren und die Reichweite zu messen.</p><p>Ihre Einwilligung ist
                freiwillig. Sie können sie jederzeit unter Datenschutz widerrufen. Einzelne Partner berufen sich auf ein berechtigtes
                Interesse.</p><button>Alle akzeptieren</button><button>Einstellungen</button>""");
    }

    @Test
    void aLoginPageInRussianIsAWall() {
        isRejected(Problem.WALL, """
                <h1>Вход</h1><form><label>Адрес электронной почты <input></label><label>Пароль <input></label></form><p>Забыли пароль?</p>
                <p>Чтобы читать дальше, войдите в личный кабинет или зарегистрируйтесь на сайте газеты.</p><button>Войти</button>""");
    }

    @Test
    void aTeaserOfWhichTheRestIsKeptBackIsAWall() {
        isRejected(Problem.WALL, """
                <h1>Lindhaven pilots refuse the new tug</h1><p>The harbour's eleven pilots will not work with the tug that was bought in March, they
                told the council on Monday. The boat pulls to the left.</p><p>Subscribers can read the rest of this story.</p><button>Choose a
                plan</button><a href="/in">Already a subscriber? Sign in</a>""");
    }

    @Test
    void aShortArticleAboveAnOfferIsAnArticle() {
        assertInstanceOf(
                Article.class,
                clean(SHORT_ARTICLE + "<p>Support the Post: subscribe from 3 a month.</p><a href=\"/in\">Sign in</a>"));
    }

    @Test
    void aServersErrorInChineseIsAnError() {
        isRejected(Problem.ERROR_PAGE, "<h1>404</h1><p>抱歉，您要找的页面不存在或已被删除，请检查地址后稍后再试，或返回首页继续浏览其他内容。</p>");
    }

    @Test
    void aListOfHeadlinesIsAnIndex() {
        StringBuilder links = new StringBuilder("<h1>Latest</h1>");
        for (String headline : new String[] {
            "Bridge closes for the winter", "Baker wins county prize", "Rain ends the longest drought",
                    "Council votes on bins",
            "Old mill is to become a school", "Two rescued off the point", "Bus fares rise again",
                    "Choir seeks new voices"
        }) {
            links.append("<div><a href=\"/a\">").append(headline).append("</a></div>");
        }
        isRejected(Problem.INDEX, links.toString());
    }

    @Test
    void whatIsQuotedOfAWallDoesNotCutACharacterInTwo() {
        String wall = "<h1>Log in</h1><p>" + "\uD83D\uDD11".repeat(70) + " log in with your password to read on</p>";
        Rejected rejected = assertInstanceOf(Rejected.class, clean(wall));
        assertTrue(rejected.detail().codePoints().noneMatch(point -> point >= 0xD800 && point <= 0xDFFF));
    }
}
