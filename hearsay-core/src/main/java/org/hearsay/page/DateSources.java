package org.hearsay.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Moment;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/** Proposes the days that a page states outside its lines: linked data, meta elements, marked elements, address, source. */
final class DateSources {
    private static final List<String> PUBLISHED = names("published");
    private static final List<String> MODIFIED = names("modified");

    private static final List<String> DESCRIPTIONS = List.of("description", "og:description");

    private final Sheet sheet;
    private final DateProposals proposals;

    DateSources(Sheet sheet, DateProposals proposals) {
        this.sheet = sheet;
        this.proposals = proposals;
    }

    private static List<String> names(String what) {
        return TermTable.load(DateSources.class, "date-metas.tsv").rows().stream()
                .filter(row -> row.get(0).equals(what))
                .map(row -> row.get(1))
                .toList();
    }

    void read(@Nullable String url) {
        fromThings();
        fromMetas();
        fromMarks();
        fromAddress(url);
        for (String key : DESCRIPTIONS) {
            proposals.published(sheet.head().first(key), "description", 0.8);
        }
        proposals.published(sheet.head().title, "title element", 0.8);
        proposals.published(sheet.head().first("og:title"), "title element", 0.8);
        Sheet.Stamp stamp = sheet.stamp();
        if (stamp != null) {
            proposals.published(stamp.day(), "crawl's stamp", stamp.weight());
        }
    }

    private void fromThings() {
        Things things = sheet.head().linked();
        for (Map<?, ?> article : things.articles()) {
            proposals.published(Things.text(article, "datePublished"), "JSON-LD datePublished", 5);
            proposals.published(Things.text(article, "dateCreated"), "JSON-LD dateCreated", 1);
            proposals.modified(Things.text(article, "dateModified"), "JSON-LD dateModified", 4);
        }
        for (Map<?, ?> page : things.pages()) {
            proposals.published(Things.text(page, "datePublished"), "JSON-LD datePublished of the page", 3);
            proposals.modified(Things.text(page, "dateModified"), "JSON-LD dateModified of the page", 2);
        }
    }

    private void fromMetas() {
        for (String key : PUBLISHED) {
            for (String value : sheet.head().all(key)) {
                proposals.published(value, "meta " + key, key.equals("article:published_time") ? 4.5 : 3);
            }
        }
        for (String key : MODIFIED) {
            for (String value : sheet.head().all(key)) {
                proposals.changed(value, "meta " + key, 3, "meta " + key, 0.3);
            }
        }
    }

    private void fromMarks() {
        for (Mark mark : sheet.head().marks) {
            String kind = mark.kind().toLowerCase(Locale.ROOT);
            String value = mark.value().isEmpty() ? mark.text() : mark.value();
            double near = proposals.nearness(mark.piece()) * (isAside(mark.inside()) ? 0.3 : 1);
            if (kind.equals("itemprop:datepublished") || kind.equals("itemprop:dateCreated".toLowerCase(Locale.ROOT))) {
                proposals.published(value, "microdata datePublished", 3.5);
            } else if (kind.equals("itemprop:datemodified")) {
                proposals.modified(value, "microdata dateModified", 3);
            } else if (kind.equals("time")
                    || kind.equals("abbr")
                    || kind.equals("class:date")
                    || kind.equals("class:byline")) {
                boolean changed = DateLabels.tellsOfChange(mark.text());
                double weight = (kind.equals("time") ? 2.2 : kind.equals("abbr") ? 2 : 1.6) * near;
                if (value.length() < 120 || kind.equals("time")) {
                    Moment moment = DateText.first(value, proposals.monthFirst());
                    see(mark, moment, changed);
                    if (changed) {
                        proposals.changed(
                                moment, kind + " element", weight, kind + " element of a change", weight * 0.3);
                    } else {
                        proposals.published(moment, kind + " element", weight);
                    }
                }
            }
        }
    }

    private void see(Mark mark, @Nullable Moment moment, boolean changed) {
        boolean timed = moment != null && moment.time() != null;
        int words = Prose.words(mark.text());
        proposals
                .sights()
                .add(
                        moment,
                        new DateSights.Sight(
                                mark.piece(),
                                mark.inside(),
                                1,
                                words,
                                0,
                                timed,
                                changed ? DateLabels.CHANGED : DateLabels.NONE));
    }

    static boolean isAside(int inside) {
        return Suggestion.RELATED.in(inside)
                || Suggestion.COMMENT.in(inside)
                || Suggestion.SIDE.in(inside)
                || Suggestion.FOOTER.in(inside);
    }

    /** The last resort: the day that the page's source names most often, in addresses of pictures or in scripts. */
    void readSource() {
        Map<LocalDate, Integer> days = new TreeMap<>(proposals.inSource());
        days.forEach((day, count) ->
                proposals.published(Moment.of(day), "day in the page's source", 0.05 + 0.01 * Math.min(9, count)));
    }

    private void fromAddress(@Nullable String url) {
        if (url == null) {
            return;
        }
        Moment day = AddressDay.of(url);
        if (day != null) {
            proposals.published(day, "address", 2.5);
        }
    }
}
