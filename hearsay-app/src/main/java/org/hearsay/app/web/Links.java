package org.hearsay.app.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.app.report.Html;
import org.hearsay.app.report.Tag;
import org.hearsay.model.Article;
import org.hearsay.model.Speaker;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/** The server's addresses: short, and the same as long as what they lead to is. */
final class Links {
    private Links() {}

    /** A path with its parameters. */
    static String address(String path, Map<String, String> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    static Html to(String path, String words) {
        return Tag.open("a").local(path).with("dir", "auto").of(words);
    }

    static Html story(String id, String title) {
        return to("/stories/" + id, title.isBlank() ? "Story without a title" : title);
    }

    static Html article(Article article) {
        return to("/articles/" + article.id(), headline(article.title()));
    }

    static String headline(@Nullable String title) {
        return title == null || title.isBlank() ? "(no headline)" : title;
    }

    static Html outlet(@Nullable String name) {
        String outlet = name == null ? "unknown outlet" : name;
        return to("/outlets/" + outletId(outlet), outlet);
    }

    static String outletId(String name) {
        return StableId.of("outlet", name);
    }

    /** The speaker's name as a link; the words on the page where it is not known who that is. */
    static Html speaker(@Nullable Speaker speaker, String source) {
        if (speaker == null) {
            return Tag.open("span").with("dir", "auto").of(source.isBlank() ? "speaker unknown" : source);
        }
        return to("/speakers/" + speaker.id(), speaker.name());
    }

    /** True for a path of this server that a form may lead back to. */
    static boolean isLocal(@Nullable String path) {
        return path != null
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.length() < 300
                && path.chars().allMatch(c -> c > 0x20 && c < 0x7F && c != '\\');
    }
}
