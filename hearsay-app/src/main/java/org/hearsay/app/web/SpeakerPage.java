package org.hearsay.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.app.archive.ReadArchive;
import org.hearsay.app.report.Cell;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Numbers;
import org.hearsay.app.report.Table;
import org.hearsay.app.report.Tag;
import org.hearsay.formats.Quotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.jspecify.annotations.Nullable;

/** One speaker: every spelling, what the pages call them, what they said; and all speakers. */
final class SpeakerPage {
    private static final int ROWS = 100;
    private static final int MOST_OTHERS = 10;

    private final Library library;
    private final Frame frame;

    SpeakerPage(Library library, Frame frame) {
        this.library = library;
        this.frame = frame;
    }

    private record Known(String id, String name, String kind, String spellings, String descriptions, int count) {}

    /** {@code covers} is how much of the article lies from the first word said to the last. */
    private record Said(
            String id,
            @Nullable String statement,
            String content,
            int covers,
            @Nullable String day,
            String outlet,
            String article,
            String kind) {}

    void all(Context context) throws IOException {
        int page = Paging.page(context);
        List<Known> speakers = everybody();
        int all = speakers.size();
        Table table = Table.named("idx", "Speakers")
                .columns("Speaker", "Also", "Called")
                .column("r", Html.text("Said"));
        speakers.stream()
                .skip((page - 1L) * ROWS)
                .limit(ROWS)
                .forEach(one -> table.row(
                        Cell.head(Links.to("/speakers/" + one.id(), one.name())),
                        Cell.of(Tag.open("span").with("dir", "auto").of(others(one)))
                                .label("Also"),
                        Cell.of(Tag.open("span").with("dir", "auto").of(one.descriptions()))
                                .label("Called"),
                        Cell.of(Integer.toString(one.count())).kind("r num").label("Said")));
        Answer.html(
                context,
                frame.page(
                        "Speakers",
                        Tag.open("section")
                                .of(
                                        Tag.open("h1").of(Numbers.capital(Numbers.wordOf(all, "speaker")) + "."),
                                        all == 0 ? Html.NOTHING : table.html(),
                                        Paging.links("/speakers", Map.of(), page, ROWS, all),
                                        Frame.tools(Links.to("/api/v1/speakers?format=csv", "CSV of this")))));
    }

    void show(Context context) throws IOException {
        String id = context.pathParam("id");
        List<Known> found = library.list(
                "SELECT id, name, kind, spellings, descriptions, (SELECT count(*) FROM attribution WHERE speaker = s.id)"
                        + " FROM speaker s WHERE id = ?",
                SpeakerPage::known,
                id);
        if (found.isEmpty()) {
            throw new Missing("There is no speaker " + id + " in this archive.");
        }
        Known speaker = found.get(0);
        int page = Paging.page(context);
        List<Said> said = library.list(
                "SELECT t.id, (SELECT statement FROM witness WHERE attribution = t.id), t.content, t.\"end\" - t.start, t.said_on,"
                        + " coalesce(a.outlet, 'unknown outlet'), a.id, t.kind FROM attribution t JOIN article a ON a.id = t.article"
                        + " WHERE t.speaker = ? ORDER BY coalesce(t.said_on, '9999'), t.id LIMIT ? OFFSET ?",
                row -> new Said(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getInt(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)),
                id,
                ROWS,
                (page - 1) * ROWS);
        Answer.html(
                context,
                frame.page(
                        speaker.name(),
                        Tag.open("section")
                                .of(
                                        Tag.open("p", "kick")
                                                .of(Numbers.capital(
                                                        speaker.kind().toLowerCase(java.util.Locale.ROOT))),
                                        Tag.open("h1").with("dir", "auto").of(speaker.name()),
                                        Tag.open("p", "lead")
                                                .with("dir", "auto")
                                                .of(lead(speaker)),
                                        table(said),
                                        Paging.links("/speakers/" + id, Map.of(), page, ROWS, speaker.count())),
                        similar(speaker),
                        Frame.tools(
                                Links.to("/speakers/" + id, "Link to this"),
                                Links.to("/api/v1/speakers/" + id + "/attributions?format=csv", "CSV of this"))));
    }

    /** All speakers, those who said most first. */
    private List<Known> everybody() throws IOException {
        return library.kept("speakers", archive -> new ReadArchive(archive)
                .list(
                        "SELECT s.id, s.name, s.kind, s.spellings, s.descriptions, count(a.id) AS n FROM speaker s"
                                + " LEFT JOIN attribution a ON a.speaker = s.id GROUP BY s.id"
                                + " ORDER BY n DESC, s.name, s.id",
                        SpeakerPage::known));
    }

    private Map<String, List<Known>> byLastWord() throws IOException {
        List<Known> all = everybody();
        return library.kept(
                "speakers by last word", archive -> all.stream().collect(Collectors.groupingBy(SpeakerPage::lastWord)));
    }

    private static String lastWord(Known speaker) {
        return speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
    }

    private static Known known(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Known(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6));
    }

    private static String others(Known speaker) {
        List<String> spellings = new ArrayList<>(List.of(speaker.spellings().split("; ", -1)));
        spellings.remove(speaker.name());
        return String.join(", ", spellings);
    }

    private static String lead(Known speaker) {
        String also = others(speaker);
        return Numbers.of(speaker.count(), "rendering") + " in this archive."
                + (also.isEmpty() ? "" : " Also: " + also + ".")
                + (speaker.descriptions().isEmpty()
                        ? ""
                        : " Called: " + speaker.descriptions().replace("; ", ", ") + ".");
    }

    /** As readers are shown them; only words in pieces, which cover more than their own length, need their story for that. */
    private String words(Said one) throws IOException {
        Library.Shelf shelf = one.covers() > one.content().length() ? library.ofArticle(one.article()) : null;
        if (shelf == null) {
            return one.content();
        }
        Attribution attribution = shelf.story().attributions().get(one.id());
        Article article = shelf.story().articles().get(one.article());
        return attribution == null || article == null ? one.content() : Quotation.of(attribution, article);
    }

    private Html table(List<Said> said) throws IOException {
        Table table = Table.named("all", "What was said, by day").columns("Outlet", "Said", "Words", "How");
        for (Said one : said) {
            Html words = Tag.open("span", "sq").with("dir", "auto").of(words(one));
            table.row(
                    Cell.head(Links.to("/articles/" + one.article(), one.outlet())),
                    Cell.of(When.said(one.day())).kind("i-d"),
                    Cell.of(
                                    one.statement() == null
                                            ? words
                                            : Tag.open("a")
                                                    .local("/statements/" + one.statement())
                                                    .of(words))
                            .kind("i-s"),
                    Cell.of(one.kind()).label("How"));
        }
        return table.html();
    }

    /** Speakers who share a name's last word, for a reader to tell whether they are one. */
    private Html similar(Known speaker) throws IOException {
        String last = lastWord(speaker);
        if (last.length() < 3) {
            return Html.NOTHING;
        }
        List<Known> others = byLastWord().getOrDefault(last, List.of()).stream()
                .filter(one -> !one.id().equals(speaker.id()))
                .limit(MOST_OTHERS)
                .toList();
        if (others.isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.titled("idx", "Others of that name").columns("Speaker", "Called", "Correct");
        others.forEach(one -> table.row(
                Cell.head(Links.to("/speakers/" + one.id(), one.name())),
                Cell.of(Tag.open("span").with("dir", "auto").of(one.descriptions()))
                        .label("Called"),
                Cell.of(Corrective.samePerson(frame, speaker.id(), speaker.name(), one.id(), one.name()))
                        .label("Correct")));
        return Tag.open("section").of(table.html());
    }
}
