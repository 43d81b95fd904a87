package org.hearsay.app.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Block;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.Credit;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Dossier;
import org.hearsay.model.Evidence;
import org.hearsay.model.Findings;
import org.hearsay.model.Moment;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Role;
import org.hearsay.model.SaidOn;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;
import org.hearsay.model.TimelineEntry;
import org.hearsay.model.WordContrast;
import org.jspecify.annotations.Nullable;

/** A story put together record by record; fields that are alike in all its records are filled in. */
final class StoryByHand {
    private final List<Speaker> speakers;
    private final List<Article> articles = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Apparatus> apparatuses = new ArrayList<>();
    private final List<SharedPassage> passages = new ArrayList<>();

    StoryByHand(List<Speaker> speakers) {
        this.speakers = speakers;
    }

    void article(
            String id,
            @Nullable String outlet,
            String title,
            @Nullable Moment published,
            String language,
            @Nullable String credit,
            String text) {
        article(id, "https://news.example/20310510/" + id, outlet, title, published, language, credit, text);
    }

    void article(
            String id,
            String url,
            @Nullable String outlet,
            String title,
            @Nullable Moment published,
            String language,
            @Nullable String credit,
            String text) {
        List<Credit> credits = credit == null
                ? List.of()
                : List.of(new Credit("Coastal Wire", Credit.Kind.TEXT, credit, new Span(0, 0), 0.9));
        articles.add(new Article(
                id,
                "pages/" + id + ".html",
                url,
                outlet,
                title,
                null,
                List.of(),
                published,
                null,
                language,
                null,
                credits,
                text,
                List.of(new Block(Role.TITLE, title, new Span(0, title.length()), null, 0.9)),
                0.9));
    }

    void witness(
            String id,
            String article,
            int place,
            String content,
            @Nullable String speaker,
            String cue,
            Attribution.Kind kind) {
        attributions.add(new Attribution(
                id,
                article,
                place,
                kind,
                content,
                List.of(new Span(0, 1)),
                "",
                null,
                cue,
                null,
                Attribution.Stance.SAID,
                speaker,
                null,
                0.9,
                "rule"));
    }

    void statement(
            String id,
            @Nullable String speaker,
            @Nullable LocalDate said,
            Statement.Band band,
            double probability,
            String... witnesses) {
        SaidOn day = said == null ? null : new SaidOn(PartialDate.of(said), "the page says so", 0.9);
        statements.add(new Statement(id, null, speaker, day, List.of(witnesses), band, probability));
    }

    void apparatus(Apparatus apparatus) {
        apparatuses.add(apparatus);
    }

    void shared(SharedPassage passage) {
        passages.add(passage);
    }

    /** What an article says in words of its text, with the value that stands in them. */
    Claim claim(String article, String value, String words, @Nullable String speaker, @Nullable String attribution) {
        String text = articles.stream()
                .filter(one -> one.id().equals(article))
                .findFirst()
                .orElseThrow()
                .text();
        int at = text.indexOf(words) + words.indexOf(value);
        return new Claim(article, Attribution.IN_TEXT, new Span(at, at + value.length()), words, speaker, attribution);
    }

    /** All that was put in, with what was found in it. */
    Findings build(
            Story story,
            Stemma stemma,
            List<Conflict> conflicts,
            List<TimelineEntry> timeline,
            List<WordContrast> contrasts) {
        List<List<DatedSpan>> dated =
                articles.stream().map(article -> List.<DatedSpan>of()).toList();
        Dossier dossier =
                new Dossier(story, articles, dated, attributions, speakers, passages, statements, apparatuses);
        return new Findings(dossier, stemma, conflicts, timeline, contrasts);
    }

    static StemmaNode extant(String id, String label, Moment moment) {
        return new StemmaNode(id, StemmaNode.Kind.EXTANT, label, moment, moment, "");
    }

    static StemmaEdge edge(String from, String to, double probability, Certainty certainty, String words) {
        return new StemmaEdge(
                from,
                to,
                probability,
                certainty,
                List.of(new Evidence(Evidence.Kind.CREDIT, words, 2, null, null)),
                "the wire\u2019s own copy");
    }

    /** A day of May 2031. */
    static LocalDate day(int day) {
        return LocalDate.of(2031, 5, day);
    }

    static Moment at(int day, int hour, int minute, int zone) {
        return Moment.of(day(day), LocalTime.of(hour, minute), ZoneOffset.ofHours(zone));
    }
}
