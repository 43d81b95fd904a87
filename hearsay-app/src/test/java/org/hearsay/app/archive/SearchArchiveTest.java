package org.hearsay.app.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchArchiveTest {
    @TempDir
    static Path folder;

    private static Archive archive;

    @BeforeAll
    static void keepTheSamples() throws IOException {
        Path file = folder.resolve("samples.hearsay");
        SampleArchive.make(file, SampleArchive.pages());
        archive = Archive.read(file);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @Test
    void findsArticlesByTheirWords() throws IOException {
        assertThat(articles("ferry freighter").hits()).isNotEmpty();
        assertThat(articles("\"ferry nonsense phrase\"").hits()).isEmpty();
    }

    @Test
    void findsTheBeginningsOfWords() throws IOException {
        assertThat(articles("freigh*").total())
                .isGreaterThanOrEqualTo(articles("freighter").total());
        assertThat(articles("freigh").total()).isZero();
    }

    @Test
    void leavesOutWhatIsNotWanted() throws IOException {
        int all = articles("ferry").total();
        int with = articles("ferry freighter").total();
        assertThat(articles("ferry -freighter").total()).isEqualTo(all - with).isPositive();
    }

    @Test
    void countsByFacetAndNarrowsByIt() throws IOException {
        Found found = articles("ferry");
        Found.Count outlet = found.counts().get(Facet.OUTLET).get(0);
        SearchQuery narrowed = query("ferry", SearchQuery.In.ARTICLES).with(Facet.OUTLET, outlet.value());
        assertThat(find(narrowed).total()).isEqualTo(outlet.count());
    }

    @Test
    void everyFacetNarrowsBothSearches() throws IOException {
        for (SearchQuery.In in : SearchQuery.In.values()) {
            for (Map.Entry<Facet, java.util.List<Found.Count>> facet :
                    find(query("the", in)).counts().entrySet()) {
                for (Found.Count count : facet.getValue()) {
                    SearchQuery narrowed = query("the", in).with(facet.getKey(), count.value());
                    assertThat(find(narrowed).total())
                            .as(in + " " + facet.getKey())
                            .isEqualTo(count.count());
                }
            }
        }
    }

    @Test
    void articlesWithASourceAndWithoutAreAll() throws IOException {
        SearchQuery query = query("ferry", SearchQuery.In.ARTICLES);
        int source = find(query.with(Facet.DESCENT, "source")).total();
        int none = find(query.with(Facet.DESCENT, "none")).total();
        assertThat(source + none).isEqualTo(find(query).total());
        assertThat(source).isPositive();
    }

    @Test
    void findsWhatWasSaid() throws IOException {
        Found found = find(query("ferry", SearchQuery.In.STATEMENTS));
        assertThat(found.hits())
                .isNotEmpty()
                .allMatch(hit -> hit.statement() != null && hit.excerpt().contains("\u0001"));
    }

    @Test
    void aSecondPageGoesOnWhereTheFirstEnds() throws IOException {
        SearchQuery query = query("the", SearchQuery.In.STATEMENTS);
        SearchArchive search = new SearchArchive(archive, SearchColumns.of(archive));
        var first = search.find(query, 0, 5).hits();
        var second = search.find(query, 5, 5).hits();
        assertThat(search.find(query, 0, 10).hits())
                .startsWith(first.toArray(new Hit[0]))
                .endsWith(second.toArray(new Hit[0]));
    }

    @Test
    void findsAsManyAsTheIndexDoesWithAllWordsAtOnce() throws IOException {
        for (String typed :
                new String[] {"the ferry", "the -ferry", "\"the ferry\" -fre*", "a* the -\"the ferry\" -freighter"}) {
            int inIndex = new ReadArchive(archive)
                    .list(
                            "SELECT count(*) FROM article_text WHERE article_text MATCH ?",
                            row -> row.getInt(1),
                            Asked.of(typed).match())
                    .get(0);
            assertThat(articles(typed).total()).as(typed).isEqualTo(inIndex).isPositive();
        }
    }

    @Test
    void whatIsTypedIsNoOperator() {
        assertThat(Asked.of("title:x OR NEAR(a b) c").match())
                .isEqualTo("\"title\" \"x\" \"OR\" \"NEAR\" \"a\" \"b\" \"c\"");
        assertThat(Asked.of("-only").match()).isEmpty();
        assertThat(Asked.of("a -\"b c\"").match()).isEqualTo("(\"a\") NOT \"b c\"");
    }

    private static Found articles(String words) throws IOException {
        return find(query(words, SearchQuery.In.ARTICLES));
    }

    private static SearchQuery query(String words, SearchQuery.In in) {
        return new SearchQuery(words, in, Map.of());
    }

    private static Found find(SearchQuery query) throws IOException {
        return new SearchArchive(archive, SearchColumns.of(archive)).find(query, 0, 1000);
    }
}
