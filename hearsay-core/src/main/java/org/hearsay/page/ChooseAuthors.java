package org.hearsay.page;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Trees;

/** Chooses the authors: of all lists of names that a page proposes, the likeliest, or none. */
final class ChooseAuthors {
    /** A list less likely than this is not taken: no author rather than a wrong one. */
    static final double LEAST = 0.25;

    private static final Trees MARKUP = Trees.load(ChooseAuthors.class, "authors.tsv");
    private static final Trees DUMPS = Trees.load(ChooseAuthors.class, "authors-of-dumps.tsv");

    /** Where a name just stands, and nothing says what for. */
    private static final Set<String> SHOWN = Set.of(
            "name above the text",
            "name below the text",
            "line of names",
            "first words of a line",
            "name behind a day");

    private ChooseAuthors() {}

    /** True if something says that those of a list wrote the article. */
    static boolean isSigned(Proposal<List<String>> proposal) {
        return proposal.candidates().stream().anyMatch(one -> !SHOWN.contains(one.source()));
    }

    static Ranking<List<String>> of(
            Sheet sheet, SiteNames names, OutletSignature outlet, int title, int first, int last) {
        if (sheet.markup()) {
            var read = new AuthorProposals(sheet, title, first, last);
            var proposals = read.read().proposals();
            var features = new AuthorFeatures(sheet, names, outlet, proposals, title, first);
            return read.joined().whole(new Ranking<>(proposals, features.all(AuthorProposals.SOURCES), MARKUP));
        }
        LineParts parts = new LineParts(sheet);
        var read = new DumpAuthorProposals(sheet, parts, title, first, last);
        var proposals = read.read().proposals();
        var features = new AuthorFeatures(sheet, names, outlet, proposals, title, first);
        var seen = new DumpAuthorFeatures(sheet, parts, title, first, last);
        return read.joined().whole(new Ranking<>(proposals, features.all(DumpAuthorProposals.SOURCES, seen), DUMPS));
    }
}
