package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.PartialDate;
import org.hearsay.model.TimelineEntry;
import org.hearsay.model.WordContrast;
import org.hearsay.model.WordUse;

/** Where the bridge's pages are at odds, one of them with itself; its days; and words that outlets chose. */
final class BridgeConflictsByHand {
    private BridgeConflictsByHand() {}

    static List<Conflict> conflicts(StoryByHand story) {
        Claim forty = story.claim("a1", "40", "would carry 40 buses an hour", "s1", "w1");
        Claim fourteen = story.claim("a2", "14", "would carry 14 buses an hour", "s1", "w2");
        Claim weeks = story.claim("a2", "three weeks", "It was closed for three weeks.", null, null);
        Claim month = story.claim("a2", "a month", "It was closed for a month.", null, null);
        Claim weeksToo = story.claim("a1", "three weeks", "It was closed for three weeks.", null, null);
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
                                "staff",
                                List.of(story.claim("a4", "staff", "She was speaking to staff.", null, null)))));
    }

    private static Conflict conflict(String id, Conflict.Relation relation, String question, ClaimedValue... values) {
        return new Conflict(id, "story1", Conflict.Kind.FIGURE, relation, question, List.of(values), 0.85);
    }

    static List<TimelineEntry> timeline(StoryByHand story) {
        return List.of(
                new TimelineEntry(
                        "t1",
                        "story1",
                        new PartialDate(2031, 4, null),
                        "We open at dawn.",
                        List.of(story.claim("a1", "dawn", "We open at dawn.", "s1", "w6")),
                        0.7),
                new TimelineEntry(
                        "t2",
                        "story1",
                        PartialDate.of(StoryByHand.day(10)),
                        "The minister spoke on Friday at the quay.",
                        List.of(
                                story.claim("a2", "Friday", "The minister spoke on Friday at the quay.", null, null),
                                story.claim("a3", "Friday", "The minister spoke on Friday at the quay.", null, null)),
                        0.9));
    }

    static List<WordContrast> contrasts() {
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
}
