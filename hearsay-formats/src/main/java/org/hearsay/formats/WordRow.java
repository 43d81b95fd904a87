package org.hearsay.formats;

import org.hearsay.model.WordContrast;

/** What {@code hearsay words} prints of a word contrast. */
public final class WordRow {
    private WordRow() {}

    public static Row of(WordContrast contrast) {
        return new Row()
                .with("story", contrast.story())
                .with("family", contrast.family())
                .with("rival", contrast.rival().isEmpty() ? null : contrast.rival())
                .with(
                        "uses",
                        contrast.uses().stream()
                                .map(use -> new Row()
                                        .with("outlet", use.outlet())
                                        .with("own", use.own())
                                        .with("reported", use.reported())
                                        .with("words", use.words())
                                        .with("z", use.z()))
                                .toList())
                .with("tested", contrast.tested());
    }
}
