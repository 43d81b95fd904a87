package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Speaker;
import org.hearsay.model.TimelineEntry;

/** What happened or was said when, and who reports it. */
final class TimelineChapter {
    private static final int MOST_ROWS = 40;

    /** Days without a dated line from which on the gap has a row of its own. */
    private static final int GAP = 28;

    private TimelineChapter() {}

    static Html of(StoryFacts story, Fold fold) {
        List<TimelineEntry> entries = story.findings().timeline().stream()
                .filter(entry -> entry.claims().stream().anyMatch(claim -> story.holds(claim.article())))
                .toList();
        Html heading = Tag.open("h2").of("Timeline");
        Tag section = Tag.open("section").with("id", story.anchor("timeline"));
        if (entries.isEmpty()) {
            return section.of(heading, Tag.open("p", "say").of("No article dates anything that it reports."));
        }
        Table table = Table.named("when", "What happened or was said, by date")
                .columns("Date", "What is reported", "Who reports it");
        List<TimelineEntry> shown = mostCarried(entries);
        for (int at = 0; at < shown.size(); at++) {
            boolean begins =
                    at == 0 || !shown.get(at).date().equals(shown.get(at - 1).date());
            long gap = at == 0 ? 0 : shown.get(at).daysAfter(shown.get(at - 1));
            if (gap >= GAP) {
                table.row(Cell.of("nothing dated for " + span(gap)).across(3).kind("no"));
            }
            addRow(table, story, shown.get(at), begins ? sameDate(shown, at) : 0);
        }
        int more = entries.size() - MOST_ROWS;
        if (more > 0) {
            table.row(Cell.of("and " + Numbers.of(more, "line") + " that no more articles carry")
                    .across(3));
        }
        return section.of(
                heading,
                Tag.open("p", "say").of(sentence(entries)),
                fold.part(shown.size(), "Show all by date", table.html()));
    }

    /** Those that most articles carry, in their order by date; of those that as many carry the earlier. */
    private static List<TimelineEntry> mostCarried(List<TimelineEntry> entries) {
        Set<String> kept = entries.stream()
                .sorted(Comparator.comparing(entry -> -articles(entry)))
                .limit(MOST_ROWS)
                .map(TimelineEntry::id)
                .collect(Collectors.toSet());
        return entries.stream().filter(entry -> kept.contains(entry.id())).toList();
    }

    private static long articles(TimelineEntry entry) {
        return entry.claims().stream().map(Claim::article).distinct().count();
    }

    /** "five weeks", "three months", "two years". */
    private static String span(long days) {
        if (days < 60) {
            return Numbers.wordOf((int) (days / 7), "week");
        }
        return days < 730
                ? Numbers.wordOf((int) (days / 30.44), "month")
                : Numbers.wordOf((int) (days / 365.25), "year");
    }

    private static String sentence(List<TimelineEntry> entries) {
        String first = Times.date(entries.get(0).date());
        String last = Times.date(entries.get(entries.size() - 1).date());
        String lines = Numbers.capital(Numbers.wordOf(entries.size(), "dated event"));
        long several = entries.stream().filter(entry -> articles(entry) > 1).count();
        String shared = several == 0
                ? "; each stands in one article only."
                : "; " + Numbers.word((int) several) + " of them" + (several == 1 ? " stands" : " stand")
                        + " in more than one article.";
        return lines
                + (first.equals(last) ? ", " + first : ", from " + first + " to " + last)
                + (entries.size() == 1 ? "." : shared);
    }

    /** How many entries from here on have one date. */
    private static int sameDate(List<TimelineEntry> entries, int from) {
        int until = from;
        while (until < entries.size()
                && entries.get(until).date().equals(entries.get(from).date())) {
            until++;
        }
        return until - from;
    }

    /** Who says the words, before them; nothing where the article tells them, be it with who says so. */
    private static Html speaker(StoryFacts story, TimelineEntry entry) {
        Attribution said = story.attribution(entry.claims().get(0).attribution());
        if (said == null || !entry.isWithin(said)) {
            return Html.NOTHING;
        }
        Speaker known = story.speaker(said.speaker());
        String name = known != null ? known.name() : said.source().isBlank() ? "speaker unknown" : said.source();
        String negated = said.stance() == Attribution.Stance.NEGATED ? " (did not say)" : "";
        return Html.all(Tag.open("span").with("dir", "auto").of(name), Html.text(negated + ": "));
    }

    /** An entry that is something said has the words of its first rendering. */
    private static String words(StoryFacts story, TimelineEntry entry, Claim claim) {
        Attribution said = story.attribution(claim.attribution());
        return said != null && said.content().equals(entry.words()) ? story.words(said) : entry.words();
    }

    /** A row; the date stands once before all rows that have it. */
    private static void addRow(Table table, StoryFacts story, TimelineEntry entry, int sameDate) {
        List<Claim> claims = entry.claims().stream()
                .filter(claim -> story.holds(claim.article()))
                .toList();
        Article first = story.article(claims.get(0).article());
        List<String> who = claims.stream()
                .map(claim -> story.names().article(story.article(claim.article())))
                .distinct()
                .toList();
        List<Cell> cells = new ArrayList<>();
        if (sameDate > 0) {
            cells.add(Cell.head(Tag.open("span", "num").of(Times.date(entry.date())))
                    .down(sameDate));
        }
        Html words = Html.all(speaker(story, entry), Printed.quote(words(story, entry, claims.get(0)), first, 240));
        String translated = Translated.note(story, claims);
        cells.add(Cell.of(Html.all(
                        words,
                        entry.isUncertain() ? small("day assumed; no page tells it") : Html.NOTHING,
                        translated.isEmpty() ? Html.NOTHING : small(translated)))
                .kind("full"));
        cells.add(Cell.of(Numbers.few(who, 3)).label("Who"));
        table.row(Tag.open("tr").with("id", "event-" + entry.id()), cells);
    }

    private static Html small(String words) {
        return Tag.open("small").of(words);
    }
}
