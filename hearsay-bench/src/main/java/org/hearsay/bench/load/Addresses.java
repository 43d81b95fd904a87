package org.hearsay.bench.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.app.archive.Archive;
import org.hearsay.app.archive.ReadArchive;

/** Addresses of a server over an archive, many of each kind, with ids and words drawn from all over the archive. */
final class Addresses {
    private static final String API = "/api/v1";

    private final Random random;
    private final Map<String, List<String>> kinds = new LinkedHashMap<>();
    private final int each;

    private Addresses(int each, long seed) {
        this.each = each;
        random = new Random(seed);
    }

    /** Addresses by kind; others for another seed. */
    static Map<String, List<String>> of(Path file, int each, long seed) throws IOException {
        Addresses addresses = new Addresses(each, seed);
        try (Archive archive = Archive.read(file)) {
            addresses.draw(new ReadArchive(archive));
        }
        return addresses.kinds;
    }

    private void draw(ReadArchive read) throws IOException {
        List<String> stories = ids(read, "SELECT id FROM story ORDER BY id");
        List<String> articles = ids(read, "SELECT id FROM article ORDER BY id");
        List<String> statements = ids(read, "SELECT id FROM statement ORDER BY id");
        List<String> speakers = ids(read, "SELECT id FROM speaker ORDER BY id");
        List<String> outlets = ids(read, "SELECT id FROM outlet ORDER BY id");
        List<String> titles = ids(read, "SELECT title FROM article ORDER BY id");
        List<String> pairs = ids(
                read,
                "SELECT '/compare?article=' || min(article) || '&article=' || max(article) FROM story_article"
                        + " GROUP BY story HAVING count(*) > 1 ORDER BY story");
        kinds.put("start", fixed("/"));
        kinds.put("story", drawn("/stories/", stories, ""));
        kinds.put("statement", drawn("/statements/", statements, ""));
        kinds.put("article", drawn("/articles/", articles, ""));
        kinds.put("compare", drawn("", pairs, ""));
        kinds.put("speaker", drawn("/speakers/", speakers, ""));
        kinds.put("speakers", fixed("/speakers"));
        kinds.put("outlet", drawn("/outlets/", outlets, ""));
        kinds.put("outlets", fixed("/outlets"));
        kinds.put("rejected", fixed("/rejected"));
        kinds.put("corrections", fixed("/corrections"));
        kinds.put("help", fixed("/help"));
        searches(titles);
        kinds.put("api stories", fixed(API + "/stories"));
        for (String one : List.of("", "/articles", "/statements", "/edges", "/conflicts", "/timeline", "/words")) {
            kinds.put("api story" + one, drawn(API + "/stories/", stories, one));
        }
        kinds.put("api article", drawn(API + "/articles/", articles, ""));
        kinds.put("api statement", drawn(API + "/statements/", statements, ""));
        kinds.put("api speaker's attributions", drawn(API + "/speakers/", speakers, "/attributions"));
        for (String list :
                List.of("articles", "attributions", "statements", "edges", "conflicts", "speakers", "outlets")) {
            kinds.put("api " + list, fixed(API + "/" + list));
        }
    }

    private void searches(List<String> titles) {
        kinds.put("search two words", words(titles, 2, "%s %s", ""));
        kinds.put("search phrase", words(titles, 2, "\"%s %s\"", ""));
        kinds.put("search beginning", words(titles, 1, "%.4s*", ""));
        kinds.put("search common word", words(List.of("the after which", "with before from"), 1, "%s", ""));
        kinds.put("search common without", words(List.of("the after", "with before"), 2, "%s -%s", ""));
        kinds.put("search said", words(titles, 2, "%s %s", "&in=statements"));
        kinds.put(
                "search said, common",
                words(List.of("the after which", "with before from"), 1, "%s", "&in=statements"));
        kinds.put(
                "api search",
                words(titles, 2, "%s %s", "").stream().map(path -> API + path).toList());
    }

    private List<String> words(List<String> from, int count, String pattern, String more) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            String[] all = from.get(random.nextInt(from.size())).split(" ", -1);
            int at = random.nextInt(Math.max(1, all.length - count + 1));
            Object[] taken = new Object[count];
            for (int w = 0; w < count; w++) {
                taken[w] = all[Math.min(all.length - 1, at + w)];
            }
            String typed = String.format(Locale.ROOT, pattern, taken);
            addresses.add("/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + more);
        }
        return addresses;
    }

    private List<String> fixed(String path) {
        return java.util.Collections.nCopies(each, path);
    }

    private List<String> drawn(String before, List<String> ids, String after) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            addresses.add(before + ids.get(random.nextInt(ids.size())) + after);
        }
        return addresses;
    }

    private static List<String> ids(ReadArchive read, String question) throws IOException {
        return read.list(question, row -> row.getString(1));
    }
}
