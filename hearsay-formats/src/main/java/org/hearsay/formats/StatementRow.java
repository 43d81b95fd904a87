package org.hearsay.formats;

import java.util.Locale;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.jspecify.annotations.Nullable;

/** What {@code hearsay statements} prints of a statement. */
public final class StatementRow {
    private StatementRow() {}

    public static Row of(Statement statement, @Nullable Speaker speaker) {
        return new Row()
                .with("statement", statement.id())
                .with("speaker", speaker == null ? null : speaker.name())
                .with(
                        "said_on",
                        statement.saidOn() == null
                                ? null
                                : statement.saidOn().date().iso())
                .with("witnesses", statement.witnesses())
                .with("story", statement.story())
                .with("band", statement.band().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .with("probability", statement.probability());
    }
}
