package org.hearsay.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Moment;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/** Pages of one story, made by hand, and what is said on them. */
final class Told {
    private final SortedMap<String, Article> pages = new TreeMap<>();
    private final SortedMap<String, Speaker> speakers = new TreeMap<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private int block = Attribution.IN_TEXT;

    /** Words that nobody known by name says. */
    Told somebody(String page, String words) {
        return add(page, null, "said", words, 1000 * attributions.size());
    }

    Told said(String page, String speaker, String words) {
        return add(page, speaker, "said", words, 1000 * attributions.size());
    }

    /** Words of one who has no name, and is called something. */
    Told called(String page, String source, String words) {
        return add(page, null, source, "said", words, 1000 * attributions.size());
    }

    /** Words of one who has a name, and is called something besides. */
    Told called(String page, String speaker, String source, String words) {
        return add(page, speaker, source, "said", words, 1000 * attributions.size());
    }

    /** Words of one who has a name, and whom a page describes somewhere else. */
    Told described(String page, String speaker, String description, String words) {
        said(page, speaker, words);
        speakers.put(speaker, new Speaker(speaker, speaker, Speaker.Kind.PERSON, List.of(), List.of(description)));
        return this;
    }

    /** Words of the headline. */
    Told headed(String page, String speaker, String words) {
        block = 0;
        add(page, speaker, "says", words, 0);
        block = Attribution.IN_TEXT;
        return this;
    }

    /** On a page in a language, two letters. */
    Told said(String page, String language, String speaker, String words) {
        addPage(page, language);
        return said(page, speaker, words);
    }

    Told denied(String page, String speaker, String words) {
        return add(page, speaker, "denied", words, 1000 * attributions.size());
    }

    Told cued(String page, String speaker, String cue, String words) {
        return add(page, speaker, cue, words, 1000 * attributions.size());
    }

    /** Words that stand within what was said last. */
    Told within(String page, String speaker, String words) {
        int last = attributions.get(attributions.size() - 1).extent().start();
        return add(page, speaker, "said", words, last + 1);
    }

    private Told add(String page, String speaker, String cue, String words, int start) {
        return add(page, speaker, "", cue, words, start);
    }

    private Told add(String page, String speaker, String source, String cue, String words, int start) {
        addPage(page, "en");
        if (speaker != null) {
            speakers.put(speaker, new Speaker(speaker, speaker, Speaker.Kind.PERSON, List.of(), List.of()));
        }
        attributions.add(new Attribution(
                "words " + attributions.size(),
                page,
                block,
                Attribution.Kind.INDIRECT,
                words,
                List.of(new Span(start, start + words.length())),
                source,
                null,
                cue,
                null,
                Attribution.Stance.SAID,
                speaker,
                null,
                1,
                "by hand"));
        return this;
    }

    private void addPage(String page, String language) {
        Moment day = Moment.of(LocalDate.of(2031, 6, 4));
        pages.computeIfAbsent(
                page,
                id -> new Article(
                        id, id, null, null, "", null, List.of(), day, null, language, null, List.of(), "", List.of(),
                        1));
    }

    List<Statement> statements() {
        Story story = new Story("story", "", List.copyOf(pages.keySet()), 1);
        return new GroupStatements()
                .group(List.copyOf(pages.values()), attributions, List.copyOf(speakers.values()), List.of(story));
    }

    /** Whether all that was told is one statement. */
    boolean isOne() {
        return statements().size() == 1;
    }
}
