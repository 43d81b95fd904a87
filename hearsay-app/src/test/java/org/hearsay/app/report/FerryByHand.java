package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Findings;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Stemma;
import org.hearsay.model.Story;

/** A story that one article tells. */
final class FerryByHand {
    private FerryByHand() {}

    static Findings findings(List<Speaker> speakers) {
        StoryByHand story = new StoryByHand(speakers);
        story.article(
                "b1",
                "Harbour Courier",
                "Ferry timetable changes",
                StoryByHand.at(12, 9, 0, 2),
                "en",
                null,
                "The ferry leaves at nine, Orla Venn said.");
        story.witness(
                "v1", "b1", Attribution.IN_TEXT, "The ferry leaves at nine", "s1", "said", Attribution.Kind.INDIRECT);
        story.statement("su1", "s1", StoryByHand.day(12), Statement.Band.SINGLE, 1, "v1");
        Story ferry = new Story("story2", "Ferry timetable changes", List.of("b1"), 1);
        Stemma stemma = new Stemma(
                "story2",
                List.of(StoryByHand.extant("b1", "Harbour Courier", StoryByHand.at(12, 9, 0, 2))),
                List.of(),
                List.of(),
                1,
                1,
                List.of());
        return story.build(ferry, stemma, List.of(), List.of(), List.of());
    }
}
