package org.hearsay.app.watch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.KeepPages;
import org.hearsay.app.archive.Watched;
import org.hearsay.app.local.Progress;
import org.hearsay.formats.FeedLinks;
import org.hearsay.model.Moment;
import org.hearsay.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * One round: asks each feed whether it has changed, and for the pages it names that are new or were asked long ago; keeps
 * what came, and of each address what came of it. That a feed was read is kept last, so that a stopped round is gone through
 * again. The archive is not held against other writers while a server is asked.
 */
public final class WatchFeeds {
    private static final Set<String> MARKUP = Set.of("text/html", "application/xhtml+xml");
    private static final String KEPT = "kept";
    private static final String UNCHANGED = "unchanged";

    private final Archive archive;
    private final Watched watched;
    private final KeepPages pages;
    private final Fetch fetch;
    private final Limits limits;
    private final Clock clock;

    public WatchFeeds(Archive archive, Limits limits) {
        this(archive, limits, new PublicAddresses(), Clock.systemUTC());
    }

    WatchFeeds(Archive archive, Limits limits, PublicAddresses addresses, Clock clock) {
        this.archive = archive;
        this.watched = new Watched(archive);
        this.pages = new KeepPages(archive);
        this.fetch = new Fetch(addresses, limits);
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Asks all feeds, then the pages.
     *
     * @return how many addresses had each outcome, by outcome
     */
    public Map<String, Integer> round(List<String> feeds, Progress progress) throws IOException {
        Map<String, Integer> outcomes = new TreeMap<>();
        Set<String> links = new LinkedHashSet<>();
        List<Watched.Visit> read = new ArrayList<>();
        int done = 0;
        for (String feed : feeds) {
            progress.done("asking feeds", done++, feeds.size());
            Watched.Visit visit = feed(feed, links);
            count(outcomes, visit.outcome());
            read.add(visit);
        }
        List<String> due = new ArrayList<>();
        for (String link : links) {
            if (isDue(watched.last(link))) {
                due.add(link);
            }
        }
        done = 0;
        for (String link : Hosts.inTurn(due)) {
            progress.done("asking pages", done++, due.size());
            Watched.Visit visit = page(link);
            count(outcomes, visit.outcome());
            watched.keep(visit);
            pages.commit();
        }
        for (Watched.Visit visit : read) {
            watched.keep(visit);
        }
        archive.commit();
        return outcomes;
    }

    private static void count(Map<String, Integer> outcomes, String outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private boolean isDue(Watched.@Nullable Visit last) {
        return last == null || last.asked().plus(limits.again()).isBefore(clock.instant());
    }

    /** Takes an answer that is there and says what it is. */
    private interface Take {
        String outcome(Answer answer) throws IOException;
    }

    private Watched.Visit feed(String feed, Set<String> links) throws IOException {
        return visit(feed, answer -> {
            List<String> named = FeedLinks.of(answer.bytes());
            for (String link : named) {
                try {
                    links.add(WebAddress.of(answer.url(), link).toString());
                } catch (Refused none) {
                    continue;
                }
            }
            return "feed read";
        });
    }

    private Watched.Visit page(String link) throws IOException {
        return visit(link, answer -> {
            if (!MARKUP.contains(answer.type())) {
                throw new Refused("no page of markup");
            }
            boolean added = pages.keep(
                    new Page(link, Page.Form.HTML, answer.bytes(), answer.url().toString(), answer.charset(), now()));
            return added ? KEPT : UNCHANGED;
        });
    }

    /** Asks one address; only the archive's own failures are thrown. */
    private Watched.Visit visit(String address, Take take) throws IOException {
        Watched.Visit last = watched.last(address);
        archive.commit();
        String etag = last == null ? null : last.etag();
        String modified = last == null ? null : last.modified();
        String outcome;
        try {
            Answer answer = fetch.answer(WebAddress.of(address), conditions(etag, modified));
            if (answer.isUnchanged()) {
                outcome = UNCHANGED;
            } else if (answer.isThere()) {
                outcome = take.outcome(answer);
                etag = answer.etag();
                modified = answer.modified();
            } else {
                outcome = "HTTP " + answer.status();
            }
        } catch (Refused refused) {
            outcome = refused.getMessage();
        } catch (IOException broken) {
            if (broken.getCause() instanceof SQLException) {
                throw broken;
            }
            outcome = "cannot be read (" + broken.getClass().getSimpleName() + ")";
        }
        return new Watched.Visit(address, etag, modified, moment(), outcome);
    }

    private static Map<String, String> conditions(@Nullable String etag, @Nullable String modified) {
        Map<String, String> conditions = new LinkedHashMap<>();
        if (etag != null) {
            conditions.put("If-None-Match", etag);
        }
        if (modified != null) {
            conditions.put("If-Modified-Since", modified);
        }
        return conditions;
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private Moment now() {
        var at = moment().atOffset(ZoneOffset.UTC);
        return Moment.of(at.toLocalDate(), at.toLocalTime(), ZoneOffset.UTC);
    }
}
