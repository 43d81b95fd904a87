package org.hearsay.page;

import java.nio.charset.StandardCharsets;
import org.hearsay.model.Article;
import org.hearsay.model.Page;

/** Pages that the tests of this package share; all of it invented. */
final class SomePages {
    static final String ARTICLE = """
            <!doctype html><html lang="en"><head><title>Bridge over the Oller reopens | Oller Herald</title>
            <meta property="og:site_name" content="Oller Herald"><meta property="og:title" content="Bridge over the Oller reopens">
            <link rel="canonical" href="https://ollerherald.example/news/2031/05/12/bridge">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Bridge over the Oller reopens",
            "datePublished":"2031-05-12T08:30:00+02:00","dateModified":"2031-05-12T10:00:00+02:00",
            "author":[{"@type":"Person","name":"Ina Falk"},{"@type":"Person","name":"Jon Mayer"}],
            "publisher":{"@type":"Organization","name":"Oller Herald"},}</script></head><body>
            <nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav>
            <main><article><h1>Bridge over the Oller reopens</h1><p class="byline">By Ina Falk and Jon Mayer</p>
            <figure><img src="b.jpg"><figcaption>The bridge on Sunday. Photo: Reuters</figcaption></figure>
            <p>VESSEN, May 12 (AFP) - The old bridge over the Oller was opened to traffic again on Monday after three years of
            repairs, the district council said.</p>
            <p>&#8220;It carries lorries again, and it will for fifty years,&#8221; said the council&#8217;s engineer, Ada Brandt, who led
            the work from the first day.</p>
            <p>The repairs cost 14 million, twice as much as planned, because the river had washed out two of the piers.</p>
            <p>Traffic had been led over the ford at Vessen, which is closed at high water on about forty days a year.</p>
            </article><aside><h2>Related stories</h2><ul><li><a href="/a">Ford closed for the winter</a></li>
            <li><a href="/b">Council elects new chair</a></li></ul></aside></main>
            <footer>&copy; 2031 Oller Herald. All rights reserved.</footer></body></html>
            """;

    private SomePages() {}

    static Article article(Page.Form form, String characters) {
        return (Article) new CleanPage().clean(page("page", form, characters));
    }

    static Page page(String path, Page.Form form, String characters) {
        return new Page(path, form, characters.getBytes(StandardCharsets.UTF_8), null, null, null);
    }
}
