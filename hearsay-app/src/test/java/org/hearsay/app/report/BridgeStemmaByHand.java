package org.hearsay.app.report;

import java.util.List;
import org.hearsay.model.Certainty;
import org.hearsay.model.FirstCarrier;
import org.hearsay.model.Moment;
import org.hearsay.model.Origin;
import org.hearsay.model.Stemma;
import org.hearsay.model.StemmaEdge;
import org.hearsay.model.StemmaNode;

/** The descent of the bridge's pages: a wire that nobody holds, a speech, a lost translation, edges of every certainty. */
final class BridgeStemmaByHand {
    private BridgeStemmaByHand() {}

    static Stemma stemma() {
        List<StemmaNode> nodes = List.of(
                new StemmaNode(
                        "n1",
                        StemmaNode.Kind.CREDITED,
                        "Coastal Wire copy",
                        null,
                        Moment.of(StoryByHand.day(11)),
                        "credited, no date of its own"),
                new StemmaNode(
                        "n2",
                        StemmaNode.Kind.CREDITED,
                        "Orla Venn\u2019s speech",
                        Moment.of(StoryByHand.day(10)),
                        StoryByHand.at(10, 8, 15, 0),
                        "the page says \"on Friday\""),
                new StemmaNode(
                        "n3",
                        StemmaNode.Kind.INFERRED,
                        "lost translation",
                        Moment.of(StoryByHand.day(10)),
                        Moment.of(StoryByHand.day(11)),
                        ""),
                StoryByHand.extant("a1", "Harbour Courier", StoryByHand.at(10, 8, 15, 0)),
                StoryByHand.extant("a2", "Northern Gazette", Moment.of(StoryByHand.day(11))),
                StoryByHand.extant("a4", "The Quay", Moment.of(StoryByHand.day(11))),
                StoryByHand.extant("a3", "Northern Gazette", Moment.of(StoryByHand.day(12))),
                new StemmaNode("a5", StemmaNode.Kind.EXTANT, "\u0635\u062F\u0649", null, null, ""));
        List<StemmaEdge> edges = List.of(
                StoryByHand.edge("n2", "a1", 0.95, Certainty.DOCUMENTED, "names her and the day: \"Orla Venn said\""),
                StoryByHand.edge("n1", "a2", 0.97, Certainty.DOCUMENTED, "the page says \"SOURCE: Coastal Wire\""),
                StoryByHand.edge("n2", "n1", 0.83, Certainty.PROBABLE, "the same words in the same order"),
                StoryByHand.edge(
                        "a2", "a3", 0.86, Certainty.PROBABLE, "8 words in a row, \"at the quay\", and a day later"),
                StoryByHand.edge("n3", "a4", 0.66, Certainty.POSSIBLE, "shares a rendering with none"),
                StoryByHand.edge("a2", "a4", 0.4, Certainty.UNDETERMINED, "both known by the day"));
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
}
