package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.ClaimedValue;
import org.hearsay.model.Conflict;
import org.hearsay.model.Speaker;

/** Facts on which sources agree, facts that one page alone gives, and spellings of one name. */
final class AgreementTable {
    private static final int MOST_ROWS = 12;
    private static final int MOST_WORDS = 2;
    private static final int MOST_NAMED = 3;

    private AgreementTable() {}

    static Html of(StoryFacts story, Fold fold) {
        List<Conflict> agreed = facts(story, Conflict.Relation.AGREEMENT);
        List<Conflict> single = facts(story, Conflict.Relation.SINGLE);
        List<Speaker> spelt = spelt(story);
        if (agreed.isEmpty() && single.isEmpty() && spelt.isEmpty()) {
            return Html.NOTHING;
        }
        Table table = Table.named("solo", "Agreements and facts given once")
                .columns("Fact", "Value", "Who", "In these words");
        if (!agreed.isEmpty()) {
            table.group("Pages agree");
            addFacts(table, story, agreed);
        }
        if (!single.isEmpty()) {
            table.group("One page only: nothing to compare with");
            addFacts(table, story, single);
        }
        if (!spelt.isEmpty()) {
            table.group("Other spellings of one name, not conflicts");
            spelt.forEach(speaker -> addSpellings(table, story, speaker));
        }
        int rows = agreed.size() + single.size() + spelt.size();
        return Html.all(
                Tag.open("h2").of("Where they agree, and where one stands alone"),
                fold.part(rows, "Show " + Numbers.of(rows, "fact"), table.html()));
    }

    private static List<Conflict> facts(StoryFacts story, Conflict.Relation relation) {
        return story.findings().conflicts().stream()
                .filter(conflict -> conflict.relation() == relation)
                .sorted(Comparator.comparingInt(
                                (Conflict conflict) -> -claims(conflict).size())
                        .thenComparing(
                                Comparator.comparingDouble(Conflict::confidence).reversed())
                        .thenComparing(Conflict::id))
                .toList();
    }

    private static List<Claim> claims(Conflict conflict) {
        return conflict.values().stream()
                .map(ClaimedValue::claims)
                .flatMap(List::stream)
                .toList();
    }

    private static void addFacts(Table table, StoryFacts story, List<Conflict> facts) {
        for (Conflict fact : facts.subList(0, Math.min(MOST_ROWS, facts.size()))) {
            List<Claim> claims = claims(fact).stream()
                    .filter(claim -> story.holds(claim.article()))
                    .toList();
            String value = fact.values().isEmpty()
                    ? ""
                    : ClaimWords.value(fact.values().get(0).value());
            table.row(
                    Tag.open("tr").with("id", "conflict-" + fact.id()),
                    List.of(
                            Cell.head(Tag.open("span").with("dir", "auto").of(fact.question())),
                            Cell.of(Tag.open("span").with("dir", "auto").of(value))
                                    .kind("num")
                                    .label("Value"),
                            Cell.of(who(story, claims)).label("Who"),
                            Cell.of(words(story, claims)).kind("full").label("Words")));
        }
        int more = facts.size() - MOST_ROWS;
        if (more > 0) {
            table.row(Cell.of("and " + Numbers.of(more, "more fact") + " of this kind")
                    .across(4));
        }
    }

    /** "Skerry, Halvik; Orla Venn, in Northern and 2 more": outlets in their own voice, then by speaker. */
    private static String who(StoryFacts story, List<Claim> claims) {
        Map<String, List<String>> outlets = new LinkedHashMap<>();
        outlets.put("", new ArrayList<>());
        for (Claim claim : claims) {
            String speaker = claim.speaker() == null ? "" : story.speakerName(claim.speaker()) + ", in ";
            String outlet = story.names().article(story.article(claim.article()));
            List<String> own = outlets.computeIfAbsent(speaker, key -> new ArrayList<>());
            if (!own.contains(outlet)) {
                own.add(outlet);
            }
        }
        return outlets.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + Numbers.few(entry.getValue(), MOST_NAMED))
                .collect(Collectors.joining("; "));
    }

    private static Html words(StoryFacts story, List<Claim> claims) {
        Map<String, Html> words = new LinkedHashMap<>();
        for (Claim claim : claims) {
            Html excerpt = ClaimWords.excerpt(story, claim);
            words.putIfAbsent(excerpt.toString(), excerpt);
        }
        return Html.joined(words.values().stream().limit(MOST_WORDS).toList(), " \u00B7 ");
    }

    /** Speakers with two full spellings or more; a surname alone is no other spelling. */
    private static List<Speaker> spelt(StoryFacts story) {
        return story.findings().dossier().speakers().stream()
                .filter(speaker -> full(speaker).size() > 1)
                .sorted(Comparator.comparing(Speaker::name).thenComparing(Speaker::id))
                .toList();
    }

    private static List<String> full(Speaker speaker) {
        TreeSet<String> spellings = new TreeSet<>();
        spellings.add(speaker.name());
        speaker.spellings().stream()
                .filter(spelling -> Names.isOtherSpelling(spelling, speaker.name()))
                .forEach(spellings::add);
        return List.copyOf(spellings);
    }

    private static void addSpellings(Table table, StoryFacts story, Speaker speaker) {
        List<String> spellings = full(speaker);
        TreeSet<String> outlets = new TreeSet<>();
        for (Attribution attribution : story.findings().dossier().attributions()) {
            if (speaker.id().equals(attribution.speaker())) {
                Article article = story.article(attribution.article());
                outlets.add(story.names().outlet(article));
            }
        }
        table.row(
                Cell.head(Tag.open("span").with("dir", "auto").of(speaker.name())),
                Cell.of(Numbers.of(spellings.size(), "spelling")).label("Value"),
                Cell.of(Numbers.few(List.copyOf(outlets), MOST_NAMED)).label("Who"),
                Cell.of(String.join(" \u00B7 ", spellings))
                        .kind("full")
                        .with("dir", "auto")
                        .label("Words"));
    }
}
