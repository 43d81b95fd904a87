package org.hearsay.page;

import java.util.List;
import org.hearsay.text.Trees;

/** Chooses the authors: of all lists of names that a page proposes, the likeliest, or none. */
final class ChooseAuthors {
    /** A list less likely than this is not taken: no author rather than a wrong one. */
    static final double LEAST = 0.25;

    private static final Trees TREES = Trees.load(ChooseAuthors.class, "authors.tsv");

    private ChooseAuthors() {}

    static Ranking<List<String>> of(
            Sheet sheet, SiteNames names, OutletSignature outlet, int title, int first, int last) {
        List<Proposal<List<String>>> proposals =
                new AuthorProposals(sheet, title, first, last).read().proposals();
        return new Ranking<>(proposals, new AuthorFeatures(sheet, names, outlet, proposals, title, first).all(), TREES);
    }
}
