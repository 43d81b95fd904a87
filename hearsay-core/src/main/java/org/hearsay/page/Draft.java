package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Rejected;
import org.jspecify.annotations.Nullable;

/** A page read as far as it can be read alone: decoded, in pieces, with a headline, or rejected. */
public final class Draft {
    private final Page page;
    private final @Nullable Rejected rejected;
    private final @Nullable Reading reading;

    /** What was read of a page that holds text; {@code issue} is the newspaper that it shows, if it is a library's. */
    record Reading(
            Sheet sheet,
            SiteNames names,
            Choice<String> outlet,
            ChooseTitle.Title title,
            @Nullable Issue issue) {}

    private Draft(Page page, @Nullable Rejected rejected, @Nullable Reading reading) {
        this.page = page;
        this.rejected = rejected;
        this.reading = reading;
    }

    static Draft of(Page page, Reading reading) {
        return new Draft(page, null, reading);
    }

    static Draft rejected(Page page, Rejected rejected) {
        return new Draft(page, rejected, null);
    }

    /** For a page that is an article as it stands. */
    static Draft asIs(Page page) {
        return new Draft(page, null, null);
    }

    public Page page() {
        return page;
    }

    /** What the page tells of its outlet. */
    public Imprint imprint() {
        return Imprint.of(this);
    }

    /** The characters of each piece, in page order; for training and measuring. */
    public List<String> pieces() {
        return reading == null
                ? List.of()
                : reading.sheet().pieces().stream().map(Piece::text).toList();
    }

    /** The letters and digits of each piece in lower case, words parted by one space, in page order; for training. */
    public List<String> keys() {
        return reading == null
                ? List.of()
                : reading.sheet().lines().stream().map(line -> line.key).toList();
    }

    /** The features of each piece that the first look scores, given what the words of lines speak for; for training. */
    public float[][] features(LineWords words) {
        return reading == null
                ? new float[0][]
                : new Features(reading.sheet(), reading.title().piece(), words).all();
    }

    /** The features of each piece of a dump that the second look scores, given the chances of the first; for training. */
    public float[][] features(float[][] rows, double[] chances) {
        return reading == null ? new float[0][] : new Surroundings(reading.sheet(), chances).append(rows);
    }

    @Nullable
    Rejected rejected() {
        return rejected;
    }

    @Nullable
    Reading reading() {
        return reading;
    }
}
