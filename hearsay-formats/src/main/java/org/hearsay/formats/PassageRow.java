package org.hearsay.formats;

import org.hearsay.model.Article;
import org.hearsay.model.Reuse;
import org.hearsay.model.SharedPassage;
import org.hearsay.text.CodePoints;

/** What {@code hearsay reuse} prints of a shared passage; {@code a} and {@code b} are paths. */
public final class PassageRow {
    private PassageRow() {}

    public static Row of(Article a, Article b, Reuse reuse) {
        SharedPassage passage = reuse.passage();
        return new Row()
                .with("a", a.path())
                .with("b", b.path())
                .with("a_span", Row.pair(CodePoints.of(a.text()).of(passage.aSpan())))
                .with("b_span", Row.pair(CodePoints.of(b.text()).of(passage.bSpan())))
                .with("overlap", passage.overlap())
                .with("words", passage.words())
                .with("quoted", passage.quoted())
                .with("kind", reuse.kind().label())
                .with("a_share", reuse.aShare())
                .with("b_share", reuse.bShare())
                .with("best", reuse.best());
    }
}
