package org.hearsay.speaker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Moment;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Speakers;

/** Articles with attributions by hand, for tests: {@code says("source", "content")} marks what stands in the text. */
final class Pages {
    private final List<Article> articles = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private String text = "";
    private int from;

    Pages page(String words) {
        return page(words, "en");
    }

    Pages page(String words, String language) {
        text = words;
        from = 0;
        String id = "page" + articles.size();
        articles.add(article(id, "", words, language, List.of()));
        return this;
    }

    private static Article article(String id, String title, String words, String language, List<Block> blocks) {
        return new Article(
                id,
                id,
                null,
                null,
                title,
                null,
                List.of(),
                Moment.of(LocalDate.of(2030, 5, 1)),
                null,
                language,
                null,
                List.of(),
                words,
                blocks,
                1);
    }

    /** The next place of the content in the page; the source nearest to it, or none if empty. */
    Pages says(String source, String content) {
        int start = text.indexOf(content, from);
        int before = source.isEmpty() ? -1 : text.lastIndexOf(source, start);
        int after = source.isEmpty() ? -1 : text.indexOf(source, start + content.length());
        boolean ahead = before < 0 || after >= 0 && after - start - content.length() < start - before - source.length();
        int at = ahead ? after : before;
        from = start + content.length();
        String article = articles.get(articles.size() - 1).id();
        attributions.add(new Attribution(
                article + "-" + start,
                article,
                Attribution.IN_TEXT,
                text.charAt(Math.max(0, start - 1)) == '"' ? Attribution.Kind.DIRECT : Attribution.Kind.INDIRECT,
                content,
                List.of(new Span(start, start + content.length())),
                source,
                source.isEmpty() ? null : new Span(at, at + source.length()),
                source.isEmpty() ? "" : "said",
                null,
                Attribution.Stance.SAID,
                null,
                null,
                1,
                "by hand"));
        return this;
    }

    /** The next place of the content, without a source, by the cue that stands nearest before or behind it. */
    Pages cued(String cue, String content) {
        int start = text.indexOf(content, from);
        int before = text.lastIndexOf(cue, start);
        int at = before < from ? text.indexOf(cue, start + content.length()) : before;
        says("", content);
        Attribution one = attributions.remove(attributions.size() - 1);
        attributions.add(new Attribution(
                one.id(),
                one.article(),
                one.place(),
                one.kind(),
                content,
                one.spans(),
                "",
                null,
                cue,
                new Span(at, at + cue.length()),
                one.stance(),
                null,
                null,
                1,
                one.rule()));
        return this;
    }

    /** The next place of an answer in an interview that has no name before it. */
    Pages answers(String content) {
        says("", content);
        Attribution one = attributions.remove(attributions.size() - 1);
        attributions.add(new Attribution(
                one.id(),
                one.article(),
                one.place(),
                Attribution.Kind.DIRECT,
                content,
                one.spans(),
                "",
                null,
                "",
                null,
                one.stance(),
                null,
                null,
                1,
                Attribution.ANSWER));
        return this;
    }

    /** Words that a headline quotes without a source. */
    Pages headed(String content) {
        String article = articles.get(articles.size() - 1).id();
        Article page = articles.remove(articles.size() - 1);
        Block title = new Block(Role.TITLE, content, new Span(0, 1), null, 1);
        articles.add(article(article, content, page.text(), page.language(), List.of(title)));
        attributions.add(new Attribution(
                article + "-headline",
                article,
                0,
                Attribution.Kind.DIRECT,
                content,
                List.of(new Span(0, content.length())),
                "",
                null,
                "",
                null,
                Attribution.Stance.SAID,
                null,
                null,
                1,
                "by hand"));
        return this;
    }

    /** What stands within the words marked last. */
    Pages within(String source, String content) {
        Span last = attributions.get(attributions.size() - 1).extent();
        from = text.indexOf(content, last.start());
        return says(source, content);
    }

    List<Article> articles() {
        return articles;
    }

    List<Attribution> attributions() {
        return attributions;
    }

    Speakers resolve() {
        return new ResolveSpeakers().resolve(articles, attributions);
    }

    /** The speakers' names in the order of the attributions; "-" where none was told. */
    List<String> names() {
        Speakers speakers = resolve();
        Map<String, String> names = new HashMap<>();
        for (Speaker speaker : speakers.speakers()) {
            names.put(speaker.id(), speaker.name());
        }
        return speakers.attributions().stream()
                .map(attribution -> attribution.speaker() == null ? "-" : names.get(attribution.speaker()))
                .toList();
    }
}
