package org.hearsay.model;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/**
 * A point in time as precisely as a page states it: a day, a minute of unknown zone, or an instant.
 *
 * @param day the calendar day as stated
 * @param time the time of day, absent where only the day is known
 * @param zone the offset from UTC, absent where the page names none; never present without {@code time}
 */
public record Moment(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset zone)
        implements Comparable<Moment>, Serializable {
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LATEST_ZONE = ZoneOffset.ofHours(-12);

    public Moment {
        if (zone != null && time == null) {
            throw new IllegalArgumentException("a zone without a time of day: " + day + " " + zone);
        }
    }

    public static Moment of(LocalDate day) {
        return new Moment(day, null, null);
    }

    /**
     * What {@link #iso()} writes, read again.
     *
     * @throws java.time.DateTimeException for anything else
     */
    public static Moment parse(String iso) {
        if (iso.indexOf('T') < 0) {
            return of(LocalDate.parse(iso));
        }
        TemporalAccessor time = DateTimeFormatter.ISO_DATE_TIME.parse(iso);
        return of(LocalDate.from(time), LocalTime.from(time), time.query(TemporalQueries.offset()));
    }

    public static Moment of(LocalDate day, LocalTime time, @Nullable ZoneOffset zone) {
        return new Moment(day, time, zone);
    }

    /** The earliest instant that fits: without a zone a day begins up to 14 hours before it does in UTC. */
    public Instant earliest() {
        LocalTime from = time == null ? LocalTime.MIDNIGHT : time;
        return day.atTime(from).toInstant(zone == null ? EARLIEST_ZONE : zone);
    }

    /** The latest instant that fits: without a zone a day ends up to 12 hours after it does in UTC. */
    public Instant latest() {
        LocalTime until = time == null ? LocalTime.MAX : time;
        return day.atTime(until).toInstant(zone == null ? LATEST_ZONE : zone);
    }

    /** True if this moment ended, in any time zone, before the other began. */
    public boolean surelyBefore(Moment other) {
        return latest().isBefore(other.earliest());
    }

    /** ISO 8601: {@code 2025-04-26}, {@code 2025-04-26T16:19} or {@code 2025-04-26T16:19Z}. */
    public String iso() {
        if (time == null) {
            return day.toString();
        }
        return zone == null
                ? day.atTime(time).toString()
                : day.atTime(time).atOffset(zone).toString();
    }

    /** By earliest instant, then latest, then text; an order to list by, not proof of precedence. */
    @Override
    public int compareTo(Moment other) {
        int byEarliest = earliest().compareTo(other.earliest());
        if (byEarliest != 0) {
            return byEarliest;
        }
        int byLatest = latest().compareTo(other.latest());
        return byLatest != 0 ? byLatest : iso().compareTo(other.iso());
    }
}
