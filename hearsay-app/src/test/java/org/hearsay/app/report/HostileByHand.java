package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Certainty;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Findings;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.Origin;
import org.hearsay.model.PartialDate;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaNode;
import org.hearsay.model.Story;
import org.hearsay.model.TimelineEntry;
import org.hearsay.model.WordContrast;
import org.hearsay.model.WordUse;

/** Two pages whose every string attacks. */
final class HostileByHand {
    private HostileByHand() {}

    static Findings findings(List<Speaker> speakers, String hostile) {
        StoryByHand story = new StoryByHand(speakers);
        story.article(
                "h1", "javascript:alert(1)", hostile, hostile, Moment.of(StoryByHand.day(14)), "en", hostile, hostile);
        story.article("h2", null, "", null, "und", null, hostile);
        ApparatusByHand apparatus = new ApparatusByHand("hs", "x1", "x2")
                .place(Place.Kind.SUBSTITUTION, 1, hostile, "Pneumonoultramicroscopicsilicovolcanoconiosisagain")
                .same(" and more");
        story.witness("x1", "h1", Attribution.IN_TEXT, apparatus.text(0), "s3", hostile, Attribution.Kind.DIRECT);
        story.witness("x2", "h2", Attribution.IN_TEXT, apparatus.text(1), null, "", Attribution.Kind.DIRECT);
        story.statement("hs", null, null, Statement.Band.PROBABLE, 0.7, "x1", "x2");
        story.apparatus(apparatus.build());
        Story attack = new Story("story3", hostile, List.of("h1", "h2"), 0.5);
        Stemma stemma = new Stemma(
                "story3",
                List.of(
                        new StemmaNode("hn", StemmaNode.Kind.CREDITED, hostile, null, null, hostile),
                        StoryByHand.extant("h1", hostile, Moment.of(StoryByHand.day(14))),
                        new StemmaNode("h2", StemmaNode.Kind.EXTANT, hostile, null, null, hostile)),
                List.of(StoryByHand.edge("hn", "h1", 0.9, Certainty.DOCUMENTED, hostile)),
                List.of(new Origin("hn", List.of("h1"), hostile)),
                1,
                2,
                List.of(
                        new FirstCarrier(null, null, List.of("h1", "h2"), hostile, 0),
                        new FirstCarrier("hs", "h1", List.of("h2"), hostile, 0)));
        Claim claim = new Claim("h1", Attribution.IN_TEXT, new Span(0, hostile.length()), hostile, "s3", "x1");
        return story.build(
                attack,
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
}
