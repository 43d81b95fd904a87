package org.hearsay.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;

/** Which part of a long list is shown, and the way to the others. */
final class Paging {
    private static final int MOST = 1_000_000;

    private Paging() {}

    /** Counted from 1; 1 for anything that is no number. */
    static int page(Context context) {
        String page = context.queryParam("page");
        if (page == null || page.isEmpty() || page.length() > 7 || !page.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return Math.min(MOST, Math.max(1, Integer.parseInt(page)));
    }

    static Html links(String path, Map<String, String> parameters, int page, int rows, int all) {
        int pages = Math.max(1, (all + rows - 1) / rows);
        if (pages == 1) {
            return Html.NOTHING;
        }
        List<Html> links = new ArrayList<>();
        if (page > 1) {
            links.add(Links.to(at(path, parameters, page - 1), "Earlier rows"));
        }
        links.add(Tag.open("span").of("Part " + page + " of " + pages));
        if (page < pages) {
            links.add(Links.to(at(path, parameters, page + 1), "Further rows"));
        }
        return Tag.open("nav", "paging").with("aria-label", "Parts of the list").of(Html.joined(links, " "));
    }

    private static String at(String path, Map<String, String> parameters, int page) {
        Map<String, String> all = new LinkedHashMap<>(parameters);
        all.put("page", Integer.toString(page));
        return Links.address(path, all);
    }
}
