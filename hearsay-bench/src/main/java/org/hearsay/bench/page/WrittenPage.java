package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Page;

/**
 * A page of an invented dossier with what its writer says of it.
 *
 * @param site where it comes from; pages of a dossier are one unit
 * @param outlet as the writer names it
 * @param title as the writer names it, empty where he names none
 * @param fold that of its dossier
 */
record WrittenPage(Page page, Site site, String outlet, String title, int fold) {
    /** The pages of a dossier that hold an article and name their outlet. */
    /** In what forms it is read as a dump: its own if it came as one. */
    List<String> kinds() {
        return page.form() == Page.Form.DUMP ? List.of("dossier") : Lessons.DUMPS;
    }

    static List<WrittenPage> of(Path dossier) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(dossier.resolve("truth.json").toFile());
        List<WrittenPage> pages = new ArrayList<>();
        for (JsonNode row : truth.path("pages")) {
            if (row.path("outlet").isTextual()) {
                Path file = dossier.resolve(row.path("file").asText());
                Page.Form form = file.toString().endsWith(".txt") ? Page.Form.DUMP : Page.Form.HTML;
                String unit = dossier.getFileName().toString();
                String url = row.path("url").isTextual() ? row.path("url").asText() : null;
                String host =
                        url == null ? unit : url.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*", "");
                pages.add(new WrittenPage(
                        PageFiles.read(file, form),
                        new Site(unit, host, url),
                        row.path("outlet").asText(),
                        row.path("title").asText(""),
                        Part.tenth("fold " + unit) % Lessons.FOLDS));
            }
        }
        return pages;
    }
}
