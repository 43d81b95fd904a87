package org.hearsay.page;

import java.util.List;
import org.hearsay.text.Trees;

/** Chooses the authors: of all lists of names that a page proposes, the likeliest, or none. */
final class ChooseAuthors {
    /** A list less likely than this is not taken: no author rather than a wrong one. */
    static final double LEAST = 0.25;

    private static final Trees MARKUP = Trees.load(ChooseAuthors.class, "authors.tsv");
    private static final Trees DUMPS = Trees.load(ChooseAuthors.class, "authors-of-dumps.tsv");

    private ChooseAuthors() {}

    static Ranking<List<String>> of(
            Sheet sheet, SiteNames names, OutletSignature outlet, int title, int first, int last) {
        if (sheet.markup()) {
            var proposals =
                    new AuthorProposals(sheet, title, first, last).read().proposals();
            var features = new AuthorFeatures(sheet, names, outlet, proposals, title, first);
            return new Ranking<>(proposals, features.all(AuthorProposals.SOURCES), MARKUP);
        }
        LineParts parts = new LineParts(sheet);
        var proposals =
                new DumpAuthorProposals(sheet, parts, title, first, last).read().proposals();
        var features = new AuthorFeatures(sheet, names, outlet, proposals, title, first);
        var seen = new DumpAuthorFeatures(sheet, parts, title, first, last);
        return new Ranking<>(proposals, features.all(DumpAuthorProposals.SOURCES, seen), DUMPS);
    }
}
