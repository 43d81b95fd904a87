package org.hearsay.formats;

import java.util.Locale;
import org.hearsay.model.Speaker;

/** What a table of speakers holds of one. */
public final class SpeakerRow {
    private SpeakerRow() {}

    public static Row of(Speaker speaker) {
        return new Row()
                .with("id", speaker.id())
                .with("name", speaker.name())
                .with("kind", speaker.kind().name().toLowerCase(Locale.ROOT))
                .with("spellings", speaker.spellings())
                .with("descriptions", speaker.descriptions());
    }
}
