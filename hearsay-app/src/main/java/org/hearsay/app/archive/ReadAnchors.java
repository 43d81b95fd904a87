package org.hearsay.app.archive;

import java.io.IOException;
import java.sql.ResultSet;
import java.util.List;
import org.hearsay.formats.Facts;
import org.hearsay.model.Article;
import org.hearsay.pipeline.PageFacts;
import org.jspecify.annotations.Nullable;

/** Anchors what the archive's tables hold under an id; what they do not hold is refused as {@link IllegalArgumentException}. */
final class ReadAnchors {
    private final ReadArchive read;

    ReadAnchors(Archive archive) {
        read = new ReadArchive(archive);
    }

    Anchor attribution(String id) throws IOException {
        List<Anchor> found = anchors(
                id,
                "SELECT d.id, d.path, a.content FROM attribution a JOIN article d ON d.id = a.article WHERE a.id = ?");
        return only(found, "attribution", id);
    }

    /** A speaker, by one attribution. */
    Anchor speaker(String id) throws IOException {
        List<Anchor> found = anchors(
                id,
                "SELECT d.id, d.path, a.content FROM attribution a JOIN article d ON d.id = a.article"
                        + " WHERE a.speaker = ? ORDER BY a.id LIMIT 1");
        return only(found, "speaker", id);
    }

    Anchor article(String id) throws IOException {
        return only(anchors(id, "SELECT id, path, title FROM article WHERE id = ?"), "article", id);
    }

    /** The article of this id, else what has this name. */
    Anchor source(String idOrName) throws IOException {
        boolean isId = idOrName.matches("[0-9a-f]{16}");
        return isId ? article(idOrName) : Anchor.named(idOrName);
    }

    private record Place(String article, String path, String words) {}

    private List<Anchor> anchors(String id, String question) throws IOException {
        List<Place> places =
                read.list(question, row -> new Place(row.getString(1), row.getString(2), row.getString(3)), id);
        if (places.isEmpty()) {
            return List.of();
        }
        Place place = places.get(0);
        return List.of(new Anchor(id, page(place), place.words()));
    }

    /** Of the pages of that name the one that gave the article. */
    private @Nullable String page(Place place) throws IOException {
        List<Kept> pages = read.list(
                "SELECT page.id, facts FROM page JOIN page_facts ON page = page.id WHERE path = ? AND facts IS NOT NULL ORDER BY page.id",
                Kept::of,
                place.path());
        for (Kept kept : pages) {
            Article article = pages.size() == 1
                    ? null
                    : Facts.unpack(kept.facts(), PageFacts.class).article();
            if (pages.size() == 1 || article != null && article.id().equals(place.article())) {
                return kept.page();
            }
        }
        return null;
    }

    private record Kept(String page, byte[] facts) {
        static Kept of(ResultSet row) throws java.sql.SQLException {
            return new Kept(row.getString(1), row.getBytes(2));
        }
    }

    private static Anchor only(List<Anchor> found, String what, String id) {
        if (found.isEmpty()) {
            throw new IllegalArgumentException("the archive has no " + what + " " + id);
        }
        return found.get(0);
    }
}
