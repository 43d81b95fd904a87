package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Findings;
import org.hearsay.model.Moment;
import org.hearsay.model.Place;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Story;

/**
 * The story of a harbour bridge: five pages, of which one runs from right to left, and statements of a minister and an
 * envoy that agree, differ, or are translated.
 */
final class BridgeByHand {
    private BridgeByHand() {}

    static Findings findings(List<Speaker> speakers) {
        StoryByHand story = new StoryByHand(speakers);
        pages(story);
        pledge(story);
        translated(story);
        same(story);
        inTwoScripts(story);
        single(story);
        story.shared(new SharedPassage("a2", "a3", new Span(57, 98), new Span(0, 41), 8, 1, false));
        return story.build(
                new Story(
                        "story1", "Bridge reopens after night of repairs", List.of("a1", "a2", "a4", "a3", "a5"), 0.9),
                BridgeStemmaByHand.stemma(),
                BridgeConflictsByHand.conflicts(story),
                BridgeConflictsByHand.timeline(story),
                BridgeConflictsByHand.contrasts());
    }

    private static void pages(StoryByHand story) {
        story.article(
                "a1",
                "Harbour Courier",
                "Bridge reopens after night of repairs",
                StoryByHand.at(10, 8, 15, 0),
                "en",
                null,
                "The old bridge reopened on Friday.\n\nOrla Venn said the bridge would carry 40 buses an hour. It was closed"
                        + " for three weeks.");
        story.article(
                "a2",
                "Northern Gazette",
                "Minister promises buses on bridge",
                Moment.of(StoryByHand.day(11)),
                "en",
                "SOURCE: Coastal Wire",
                "Orla Venn said the bridge would carry 14 buses an hour.\n\nThe minister spoke on Friday at the quay. It was"
                        + " closed for three weeks. It was closed for a month.");
        story.article(
                "a3",
                "Northern Gazette",
                "What the envoy said at the quay",
                Moment.of(StoryByHand.day(12)),
                "en",
                "(Coastal Wire) --",
                "The minister spoke on Friday at the quay.\n\nTeodor Maas did not say who pays.");
        story.article(
                "a4",
                "The Quay",
                "Wenn: bridge holds",
                Moment.of(StoryByHand.day(11)),
                "en",
                null,
                "Orlah Wenn said the bridge holds.\n\nShe was speaking to staff.");
        story.article(
                "a5",
                "\u0635\u062F\u0649 \u0627\u0644\u0645\u0631\u0641\u0623",
                "\u0627\u0644\u062C\u0633\u0631 \u064A\u0641\u062A\u062D",
                null,
                "ar",
                null,
                "\u0642\u0627\u0644\u062A \u0623\u0648\u0631\u0644\u0627 \u0641\u064A\u0646 \u0625\u0646 \u0627\u0644\u062C\u0633\u0631 \u0622\u0645\u0646.");
    }

    /** Three witnesses that differ in every kind of place. */
    private static void pledge(StoryByHand story) {
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
        story.witness("w1", "a1", Attribution.IN_TEXT, pledge.text(0), "s1", "said", Attribution.Kind.DIRECT);
        story.witness("w2", "a2", Attribution.IN_TEXT, pledge.text(1), "s1", "said", Attribution.Kind.INDIRECT);
        story.witness("w3", "a2", 0, pledge.text(2), "s1", "", Attribution.Kind.DIRECT);
        story.statement("st1", "s1", StoryByHand.day(10), Statement.Band.EDITED, 0.93, "w1", "w2", "w3");
        story.apparatus(pledge.build());
    }

    /** Two translations of one statement. */
    private static void translated(StoryByHand story) {
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
        story.witness("w4", "a3", Attribution.IN_TEXT, translated.text(0), "s2", "noted", Attribution.Kind.DIRECT);
        story.witness("w5", "a4", Attribution.IN_TEXT, translated.text(1), "s2", "said", Attribution.Kind.DIRECT);
        story.statement("st2", "s2", StoryByHand.day(11), Statement.Band.OTHER_WORDING, 0.84, "w4", "w5");
        story.apparatus(translated.build());
    }

    /** A statement whose witnesses agree. */
    private static void same(StoryByHand story) {
        ApparatusByHand same = new ApparatusByHand("st3", "w6", "w7").same("We open at dawn.");
        story.witness("w6", "a1", Attribution.IN_TEXT, "We open at dawn.", "s1", "said", Attribution.Kind.DIRECT);
        story.witness("w7", "a4", Attribution.IN_TEXT, "We open at dawn.", "s1", "said", Attribution.Kind.DIRECT);
        story.statement("st3", "s1", null, Statement.Band.IDENTICAL, 0.99, "w6", "w7");
        story.apparatus(same.build());
    }

    /** A statement with a witness from right to left. */
    private static void inTwoScripts(StoryByHand story) {
        ApparatusByHand mixed = new ApparatusByHand("st5", "w9", "w10")
                .place(
                        Place.Kind.SUBSTITUTION,
                        3,
                        "The bridge is safe",
                        "\u0627\u0644\u062C\u0633\u0631 \u0622\u0645\u0646");
        story.witness("w9", "a1", Attribution.IN_TEXT, "The bridge is safe", "s1", "said", Attribution.Kind.INDIRECT);
        story.witness(
                "w10",
                "a5",
                Attribution.IN_TEXT,
                mixed.text(1),
                "s1",
                "\u0642\u0627\u0644\u062A",
                Attribution.Kind.INDIRECT);
        story.statement("st5", "s1", null, Statement.Band.PROBABLE, 0.66, "w9", "w10");
        story.apparatus(mixed.build());
    }

    /** A statement that one page alone has. */
    private static void single(StoryByHand story) {
        story.witness("w8", "a3", Attribution.IN_TEXT, "who pays", "s2", "did not say", Attribution.Kind.INDIRECT);
        story.statement("st4", "s2", null, Statement.Band.SINGLE, 1, "w8");
    }
}
