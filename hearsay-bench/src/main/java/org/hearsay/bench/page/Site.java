package org.hearsay.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Outcome;
import org.hearsay.model.Page;
import org.jspecify.annotations.Nullable;

/**
 * Where a page comes from.
 *
 * @param unit the name by which it has its part and fold
 * @param host the name of the site
 * @param url its address, or null where the data do not say
 */
record Site(String unit, String host, @Nullable String url) {
    /** The site of a file of pages, by the gold data; null for a file that they do not know. */
    static @Nullable Site of(JsonNode gold, Path file) {
        String name = file.getFileName().toString().replace(".gz", "");
        String stem = name.replace(".html", "");
        JsonNode entry =
                gold.has(name + ".gz") ? gold.get(name + ".gz") : gold.has(name) ? gold.get(name) : gold.path(stem);
        if (entry.isMissingNode()) {
            return null;
        }
        String url = entry.path("url").isTextual() ? entry.get("url").asText() : null;
        if (entry.has("outlet")) {
            String outlet = entry.get("outlet").asText();
            return new Site(outlet, outlet, url);
        }
        String unit = gold.has(name) && !entry.has("text") ? name : stem;
        String host = url == null ? null : host(url);
        return new Site(unit, host == null ? unit : host, url);
    }

    /** The names, as they are compared, that the page's markup and its host give the outlet. */
    Set<String> names(Outcome markup) {
        Set<String> names = new HashSet<>();
        if (markup instanceof Article article && article.outlet() != null) {
            names.add(key(article.outlet()));
        }
        names.add(key(host));
        String[] parts = host.toLowerCase(Locale.ROOT).split("\\.");
        names.add(key(parts[Math.max(0, parts.length - 2)]));
        names.add(key(host.startsWith("www.") ? host.substring(4) : host));
        return names;
    }

    /** Letters and digits without spaces and "the" before them. */
    static String key(String name) {
        String key = String.join(" ", Labels.words(name));
        return (key.startsWith("the ") ? key.substring(4) : key).replace(" ", "");
    }

    /** The page with its address told. */
    Page addressed(Page page) {
        return new Page(page.path(), page.form(), page.bytes(), url, page.charset(), page.fetched());
    }

    private static @Nullable String host(String url) {
        try {
            return URI.create(url).getHost();
        } catch (IllegalArgumentException odd) {
            return null;
        }
    }
}
