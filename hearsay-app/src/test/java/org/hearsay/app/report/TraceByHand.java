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
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Credit;
import org.hearsay.model.Dossier;
import org.hearsay.model.Evidence;
import org.hearsay.model.Findings;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.Origin;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Place;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.model.Resolution;
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
import org.hearsay.model.Trace;
import org.hearsay.model.WordContrast;
import org.hearsay.model.WordUse;
import org.jspecify.annotations.Nullable;

/**
 * A run made up by hand, with something of everything that a report can show: a harbour bridge, an envoy, two
 * translations, a wire that nobody holds, a page against itself, a page from right to left, and pages that attack.
 */
public final class TraceByHand {
    static final String HOSTILE = "<script>window.__x=1</script>\"'><img src=x onerror=alert(1)>\u202Egnp\u2066";

    private final String hostile;
    private final List<Speaker> speakers;
    private final List<Article> articles = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Apparatus> apparatuses = new ArrayList<>();
    private final List<Findings> findings = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<SharedPassage> passages = new ArrayList<>();

    private TraceByHand(String hostile) {
        this.hostile = hostile;
        this.speakers = List.of(
                new Speaker(
                        "s1",
                        "Orla Venn",
                        Speaker.Kind.PERSON,
                        List.of("Orla Venn", "Orlah Wenn", "Venn"),
                        List.of("harbour minister")),
                new Speaker("s2", "Teodor Maas", Speaker.Kind.PERSON, List.of("Maas", "Teodor Maas"), List.of("envoy")),
                new Speaker("s3", hostile, Speaker.Kind.GROUP, List.of(hostile), List.of()));
    }

    static Trace trace() {
        return trace(HOSTILE);
    }

    /** The same, with other words in the place of the hostile ones. */
    public static Trace trace(String hostile) {
        TraceByHand made = new TraceByHand(hostile);
        made.bridge();
        made.single();
        made.hostile();
        return new Trace(
                made.articles,
                List.of(
                        new Rejected(
                                "pages/gone.html", Problem.ERROR_PAGE, "the title says \"404 Not Found\"", -1, 0.97),
                        new Rejected("pages/" + hostile, Problem.BINARY, hostile, 12, 1)),
                made.attributions,
                made.speakers,
                List.of(new Resolution("w1", "s1", "full name", 0.9)),
                made.stories,
                made.passages,
                made.statements,
                made.findings,
                List.of());
    }

    private void bridge() {
        int from = articles.size();
        article(
                "a1",
                "Harbour Courier",
                "Bridge reopens after night of repairs",
                at(10, 8, 15, 0),
                "en",
                null,
                "The old bridge reopened on Friday.\n\nOrla Venn said the bridge would carry 40 buses an hour. It was closed"
                        + " for three weeks.");
        article(
                "a2",
                "Northern Gazette",
                "Minister promises buses on bridge",
                Moment.of(day(11)),
                "en",
                "SOURCE: Coastal Wire",
                "Orla Venn said the bridge would carry 14 buses an hour.\n\nThe minister spoke on Friday at the quay. It was"
                        + " closed for three weeks. It was closed for a month.");
        article(
                "a3",
                "Northern Gazette",
                "What the envoy said at the quay",
                Moment.of(day(12)),
                "en",
                "(Coastal Wire) --",
                "The minister spoke on Friday at the quay.\n\nTeodor Maas did not say who pays.");
        article(
                "a4",
                "The Quay",
                "Wenn: bridge holds",
                Moment.of(day(11)),
                "en",
                null,
                "Orlah Wenn said the bridge holds.\n\nShe was speaking to staff.");
        article(
                "a5",
                "\u0635\u062F\u0649 \u0627\u0644\u0645\u0631\u0641\u0623",
                "\u0627\u0644\u062C\u0633\u0631 \u064A\u0641\u062A\u062D",
                null,
                "ar",
                null,
                "\u0642\u0627\u0644\u062A \u0623\u0648\u0631\u0644\u0627 \u0641\u064A\u0646 \u0625\u0646 \u0627\u0644\u062C\u0633\u0631 \u0622\u0645\u0646.");
        List<Article> own = articles.subList(from, articles.size());

        ApparatusByHand pledge = new ApparatusByHand("st1", "w1", "w2", "w3")
                .place(Place.Kind.OMISSION, 2, "", "", "Our ")
                .same("old bridge will ")
                .place(Place.Kind.FIGURE, 10, "carry 40 ", "carry 14 ", "carry 40 ")
                .same("buses an ")
                .place(Place.Kind.AGREEMENT, 0, "hour", "hour ", "hour")
                .place(Place.Kind.PUNCTUATION, 0, ", ", "", ", ")
                .place(Place.Kind.SUBSTITUTION, 3, "thanks to ", "owing to ", "because of ")
                .place(Place.Kind.TITLE, 8, "the Chief Engineer", "the Director", "the Chief Engineer")
                .same(". ")
                .place(Place.Kind.NEGATION, 9, "It is ", "It is not ", "It is ")
                .same("a gift ")
                .place(Place.Kind.MOVED, 2, "today ", "", "")
                .same("to the ")
                .place(Place.Kind.AGREEMENT, 0, "town", "town ", "town")
                .place(Place.Kind.MOVED, 2, "", "today", "")
                .place(Place.Kind.AGREEMENT, 0, ". ", ". ", ".")
                .edge(
                        "We will count every bus that crosses it, and publish the figures every month, for anyone who asks.",
                        0,
                        1);
        witness("w1", "a1", Attribution.IN_TEXT, pledge.text(0), "s1", "said", Attribution.Kind.DIRECT);
        witness("w2", "a2", Attribution.IN_TEXT, pledge.text(1), "s1", "said", Attribution.Kind.INDIRECT);
        witness("w3", "a2", 0, pledge.text(2), "s1", "", Attribution.Kind.DIRECT);
        statement("st1", "s1", day(10), Statement.Band.EDITED, 0.93, "w1", "w2", "w3");
        apparatuses.add(pledge.build());

        ApparatusByHand translated = new ApparatusByHand("st2", "w4", "w5")
                .same("The friendship ")
                .place(Place.Kind.SUBSTITUTION, 3, "demonstrated ", "shown ")
                .same("by ")
                .place(Place.Kind.NAME, 8, "our island ", "the Republic of Skerry ")
                .place(
                        Place.Kind.SUBSTITUTION,
                        4,
                        "exemplifies the high, essentially allied, level nature of our ties. ",
                        "proves that the bilateral relations of the two towns are at an ally level. ")
                .edge("They will grow stronger in the future too, as our children will see.", 1);
        witness("w4", "a3", Attribution.IN_TEXT, translated.text(0), "s2", "noted", Attribution.Kind.DIRECT);
        witness("w5", "a4", Attribution.IN_TEXT, translated.text(1), "s2", "said", Attribution.Kind.DIRECT);
        statement("st2", "s2", day(11), Statement.Band.OTHER_WORDING, 0.84, "w4", "w5");
        apparatuses.add(translated.build());

        ApparatusByHand same = new ApparatusByHand("st3", "w6", "w7").same("We open at dawn.");
        witness("w6", "a1", Attribution.IN_TEXT, "We open at dawn.", "s1", "said", Attribution.Kind.DIRECT);
        witness("w7", "a4", Attribution.IN_TEXT, "We open at dawn.", "s1", "said", Attribution.Kind.DIRECT);
        statement("st3", "s1", null, Statement.Band.IDENTICAL, 0.99, "w6", "w7");
        apparatuses.add(same.build());

        ApparatusByHand mixed = new ApparatusByHand("st5", "w9", "w10")
                .place(
                        Place.Kind.SUBSTITUTION,
                        3,
                        "The bridge is safe",
                        "\u0627\u0644\u062C\u0633\u0631 \u0622\u0645\u0646");
        witness("w9", "a1", Attribution.IN_TEXT, "The bridge is safe", "s1", "said", Attribution.Kind.INDIRECT);
        witness(
                "w10",
                "a5",
                Attribution.IN_TEXT,
                mixed.text(1),
                "s1",
                "\u0642\u0627\u0644\u062A",
                Attribution.Kind.INDIRECT);
        statement("st5", "s1", null, Statement.Band.PROBABLE, 0.66, "w9", "w10");
        apparatuses.add(mixed.build());

        witness("w8", "a3", Attribution.IN_TEXT, "who pays", "s2", "did not say", Attribution.Kind.INDIRECT);
        statement("st4", "s2", null, Statement.Band.SINGLE, 1, "w8");

        passages.add(new SharedPassage("a2", "a3", new Span(57, 98), new Span(0, 41), 8, 1, false));
        Story story = new Story(
                "story1", "Bridge reopens after night of repairs", List.of("a1", "a2", "a4", "a3", "a5"), 0.9);
        add(story, own, stemma(), conflicts(), timeline(), contrasts());
    }

    private Stemma stemma() {
        List<StemmaNode> nodes = List.of(
                new StemmaNode(
                        "n1",
                        StemmaNode.Kind.CREDITED,
                        "Coastal Wire copy",
                        null,
                        Moment.of(day(11)),
                        "credited, no date of its own"),
                new StemmaNode(
                        "n2",
                        StemmaNode.Kind.CREDITED,
                        "Orla Venn\u2019s speech",
                        Moment.of(day(10)),
                        at(10, 8, 15, 0),
                        "the page says \"on Friday\""),
                new StemmaNode(
                        "n3", StemmaNode.Kind.INFERRED, "lost translation", Moment.of(day(10)), Moment.of(day(11)), ""),
                extant("a1", "Harbour Courier", at(10, 8, 15, 0)),
                extant("a2", "Northern Gazette", Moment.of(day(11))),
                extant("a4", "The Quay", Moment.of(day(11))),
                extant("a3", "Northern Gazette", Moment.of(day(12))),
                new StemmaNode("a5", StemmaNode.Kind.EXTANT, "\u0635\u062F\u0649", null, null, ""));
        List<StemmaEdge> edges = List.of(
                edge("n2", "a1", 0.95, Certainty.DOCUMENTED, "names her and the day: \"Orla Venn said\""),
                edge("n1", "a2", 0.97, Certainty.DOCUMENTED, "the page says \"SOURCE: Coastal Wire\""),
                edge("n2", "n1", 0.83, Certainty.PROBABLE, "the same words in the same order"),
                edge("a2", "a3", 0.86, Certainty.PROBABLE, "8 words in a row, \"at the quay\", and a day later"),
                edge("n3", "a4", 0.66, Certainty.POSSIBLE, "shares a rendering with none"),
                edge("a2", "a4", 0.4, Certainty.UNDETERMINED, "both known by the day"));
        List<Origin> origins = List.of(
                new Origin("a1", List.of("a1"), "earliest, and shares no text"),
                new Origin("n1", List.of("a2", "a3"), "a credit line names it"),
                new Origin("a4", List.of("a4"), "no text of another page"));
        List<FirstCarrier> first = List.of(
                new FirstCarrier(
                        null,
                        "a1",
                        List.of("a2", "a4", "a3", "a5"),
                        "its time stamp ends before the others\u2019 days begin",
                        1.75),
                new FirstCarrier("st1", "a1", List.of("a2"), "minute against day", 1.75),
                new FirstCarrier("st3", "a1", List.of("a4"), "minute against day", 1.75),
                new FirstCarrier("st2", null, List.of("a3", "a4"), "days overlap across time zones", 0));
        return new Stemma("story1", nodes, edges, origins, 3, 4, first);
    }

    private static StemmaNode extant(String id, String label, Moment moment) {
        return new StemmaNode(id, StemmaNode.Kind.EXTANT, label, moment, moment, "");
    }

    private static StemmaEdge edge(String from, String to, double probability, Certainty certainty, String words) {
        return new StemmaEdge(
                from,
                to,
                probability,
                certainty,
                List.of(new Evidence(Evidence.Kind.CREDIT, words, 2, null, null)),
                "the wire\u2019s own copy");
    }

    private List<Conflict> conflicts() {
        Claim forty = claim("a1", "40", "would carry 40 buses an hour", "s1", "w1");
        Claim fourteen = claim("a2", "14", "would carry 14 buses an hour", "s1", "w2");
        Claim weeks = claim("a2", "three weeks", "It was closed for three weeks.", null, null);
        Claim month = claim("a2", "a month", "It was closed for a month.", null, null);
        Claim weeksToo = claim("a1", "three weeks", "It was closed for three weeks.", null, null);
        return List.of(
                conflict(
                        "c1",
                        Conflict.Relation.CONFLICT,
                        "How many buses an hour does the bridge carry?",
                        new ClaimedValue("40", List.of(forty)),
                        new ClaimedValue("14", List.of(fourteen))),
                conflict(
                        "c2",
                        Conflict.Relation.CONFLICT,
                        "How long was the bridge closed?",
                        new ClaimedValue("three weeks", List.of(weeks)),
                        new ClaimedValue("a month", List.of(month))),
                conflict(
                        "c3",
                        Conflict.Relation.AGREEMENT,
                        "How long was it closed?",
                        new ClaimedValue("three weeks", List.of(weeksToo, weeks))),
                conflict(
                        "c4",
                        Conflict.Relation.SINGLE,
                        "Who was she speaking to?",
                        new ClaimedValue(
                                "staff", List.of(claim("a4", "staff", "She was speaking to staff.", null, null)))));
    }

    private static Conflict conflict(String id, Conflict.Relation relation, String question, ClaimedValue... values) {
        return new Conflict(id, "story1", Conflict.Kind.FIGURE, relation, question, List.of(values), 0.85);
    }

    private Claim claim(
            String article, String value, String words, @Nullable String speaker, @Nullable String attribution) {
        String text = articles.stream()
                .filter(one -> one.id().equals(article))
                .findFirst()
                .orElseThrow()
                .text();
        int at = text.indexOf(words) + words.indexOf(value);
        return new Claim(article, Attribution.IN_TEXT, new Span(at, at + value.length()), words, speaker, attribution);
    }

    private List<TimelineEntry> timeline() {
        return List.of(
                new TimelineEntry(
                        "t1",
                        "story1",
                        new PartialDate(2031, 4, null),
                        "It was closed for three weeks.",
                        List.of(claim("a1", "three weeks", "It was closed for three weeks.", null, null)),
                        0.7),
                new TimelineEntry(
                        "t2",
                        "story1",
                        PartialDate.of(day(10)),
                        "The minister spoke on Friday at the quay.",
                        List.of(
                                claim("a2", "Friday", "The minister spoke on Friday at the quay.", null, null),
                                claim("a3", "Friday", "The minister spoke on Friday at the quay.", null, null)),
                        0.9));
    }

    private static List<WordContrast> contrasts() {
        return List.of(
                new WordContrast(
                        "story1",
                        List.of("reopen", "reopening"),
                        "repair",
                        List.of(
                                new WordUse("Harbour Courier", 2, 1, 300, 2.4),
                                new WordUse("Northern Gazette", 0, 0, 500, -1.2),
                                new WordUse("The Quay", 1, 14, 200, 0.1)),
                        true),
                new WordContrast(
                        "story1",
                        List.of("gift"),
                        "",
                        List.of(
                                new WordUse("Harbour Courier", 0, 0, 300, 0),
                                new WordUse("Northern Gazette", 1, 2, 500, 0),
                                new WordUse("The Quay", 0, 0, 200, 0)),
                        false));
    }

    /** A story that one article tells. */
    private void single() {
        int from = articles.size();
        article(
                "b1",
                "Harbour Courier",
                "Ferry timetable changes",
                at(12, 9, 0, 2),
                "en",
                null,
                "The ferry leaves at nine, Orla Venn said.");
        witness("v1", "b1", Attribution.IN_TEXT, "The ferry leaves at nine", "s1", "said", Attribution.Kind.INDIRECT);
        statement("su1", "s1", day(12), Statement.Band.SINGLE, 1, "v1");
        Story story = new Story("story2", "Ferry timetable changes", List.of("b1"), 1);
        Stemma stemma = new Stemma(
                "story2",
                List.of(extant("b1", "Harbour Courier", at(12, 9, 0, 2))),
                List.of(),
                List.of(),
                1,
                1,
                List.of());
        add(story, articles.subList(from, articles.size()), stemma, List.of(), List.of(), List.of());
    }

    /** Two pages whose every string attacks. */
    private void hostile() {
        int from = articles.size();
        article("h1", hostile, hostile, Moment.of(day(14)), "en", hostile, hostile);
        article("h2", null, "", null, "und", null, hostile);
        ApparatusByHand apparatus = new ApparatusByHand("hs", "x1", "x2")
                .place(Place.Kind.SUBSTITUTION, 1, hostile, "Pneumonoultramicroscopicsilicovolcanoconiosisagain")
                .same(" and more");
        witness("x1", "h1", Attribution.IN_TEXT, apparatus.text(0), "s3", hostile, Attribution.Kind.DIRECT);
        witness("x2", "h2", Attribution.IN_TEXT, apparatus.text(1), null, "", Attribution.Kind.DIRECT);
        statement("hs", null, null, Statement.Band.PROBABLE, 0.7, "x1", "x2");
        apparatuses.add(apparatus.build());
        Story story = new Story("story3", hostile, List.of("h1", "h2"), 0.5);
        Stemma stemma = new Stemma(
                "story3",
                List.of(
                        new StemmaNode("hn", StemmaNode.Kind.CREDITED, hostile, null, null, hostile),
                        extant("h1", hostile, Moment.of(day(14))),
                        new StemmaNode("h2", StemmaNode.Kind.EXTANT, hostile, null, null, hostile)),
                List.of(edge("hn", "h1", 0.9, Certainty.DOCUMENTED, hostile)),
                List.of(new Origin("hn", List.of("h1"), hostile)),
                1,
                2,
                List.of(
                        new FirstCarrier(null, null, List.of("h1", "h2"), hostile, 0),
                        new FirstCarrier("hs", "h1", List.of("h2"), hostile, 0)));
        Claim claim = new Claim("h1", Attribution.IN_TEXT, new Span(0, hostile.length()), hostile, "s3", "x1");
        add(
                story,
                articles.subList(from, articles.size()),
                stemma,
                List.of(new Conflict(
                        "hc",
                        "story3",
                        Conflict.Kind.NAME,
                        Conflict.Relation.CONFLICT,
                        hostile,
                        List.of(new ClaimedValue(hostile, List.of(claim)), new ClaimedValue("none", List.of(claim))),
                        0.7)),
                List.of(new TimelineEntry(
                        "ht", "story3", new PartialDate(2031, null, null), hostile, List.of(claim), 0.4)),
                List.of(new WordContrast(
                        "story3", List.of(hostile), hostile, List.of(new WordUse(hostile, 1, 0, 9, 0)), false)));
    }

    private void add(
            Story story,
            List<Article> own,
            Stemma stemma,
            List<Conflict> conflicts,
            List<TimelineEntry> timeline,
            List<WordContrast> contrasts) {
        List<String> ids = own.stream().map(Article::id).toList();
        List<Attribution> said =
                attributions.stream().filter(one -> ids.contains(one.article())).toList();
        List<String> witnesses = said.stream().map(Attribution::id).toList();
        List<Statement> about = statements.stream()
                .filter(one -> witnesses.containsAll(one.witnesses()))
                .toList();
        List<String> names = about.stream().map(Statement::id).toList();
        Dossier dossier = new Dossier(
                story,
                List.copyOf(own),
                own.stream()
                        .map(article -> List.<org.hearsay.model.DatedSpan>of())
                        .toList(),
                said,
                speakers,
                passages.stream().filter(passage -> ids.contains(passage.a())).toList(),
                about,
                apparatuses.stream()
                        .filter(one -> names.contains(one.statement()))
                        .toList());
        stories.add(story);
        findings.add(new Findings(dossier, stemma, conflicts, timeline, contrasts));
    }

    private void article(
            String id,
            @Nullable String outlet,
            String title,
            @Nullable Moment published,
            String language,
            @Nullable String credit,
            String text) {
        List<Credit> credits = credit == null
                ? List.of()
                : List.of(new Credit("Coastal Wire", Credit.Kind.TEXT, credit, new Span(0, 0), 0.9));
        String url = id.equals("h1") ? "javascript:alert(1)" : "https://news.example/20310510/" + id;
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

    private void witness(
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

    private void statement(
            String id,
            @Nullable String speaker,
            @Nullable LocalDate said,
            Statement.Band band,
            double probability,
            String... witnesses) {
        SaidOn day = said == null ? null : new SaidOn(PartialDate.of(said), "the page says so", 0.9);
        statements.add(new Statement(id, null, speaker, day, List.of(witnesses), band, probability));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2031, 5, day);
    }

    private static Moment at(int day, int hour, int minute, int zone) {
        return Moment.of(day(day), LocalTime.of(hour, minute), ZoneOffset.ofHours(zone));
    }
}
