package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;
import org.hearsay.model.Origin;
import org.hearsay.model.SharedPassage;
import org.hearsay.model.StemmaNode;
import org.jspecify.annotations.Nullable;

/** Articles and the sources they name, on one strip of time. */
final class ArticlesTable {
    private static final int MOST_TOGETHER = 24;
    private static final int MOST_OF_ORIGIN = 12;
    private static final int FARTHEST_DAYS = 14;
    private static final int CREDIT = 70;

    private final StoryFacts story;
    private final List<SharedPassage> passages;
    private final TextKinship kinship;
    private final @Nullable TimeScale scale;

    private ArticlesTable(StoryFacts story) {
        this.story = story;
        this.passages = story.findings().dossier().passages();
        this.kinship = new TextKinship(story);
        this.scale = TimeScale.over(moments());
    }

    static Html of(StoryFacts story) {
        ArticlesTable table = new ArticlesTable(story);
        return Tag.open("section")
                .with("id", story.anchor("articles"))
                .of(
                        Tag.open("h2").of("Articles and sources, in order of time"),
                        table.html(),
                        Tag.open("p", "note").of(table.note()));
    }

    private Html html() {
        Table table = Table.named("arts", "Articles and the sources they name, in order of time")
                .columns("Article")
                .column("pu", Html.text("Published"))
                .column("st", scale == null ? Html.text("Time") : scale.labels())
                .columns("Credit")
                .column("r", Html.text("Shared text"));
        if (story.articles().size() <= MOST_TOGETHER) {
            story.articles().forEach(article -> addArticle(table, article));
        } else {
            Map<String, List<Article>> groups = byOrigin();
            groups.entrySet().stream()
                    .limit(MOST_TOGETHER)
                    .forEach(group -> addOrigin(table, group.getKey(), group.getValue()));
            int more = groups.values().stream()
                    .skip(MOST_TOGETHER)
                    .mapToInt(List::size)
                    .sum();
            if (more > 0) {
                table.row(more(Numbers.of(more, "article") + " of other origins"));
            }
        }
        List<StemmaNode> lost = story.stemma().nodes().stream()
                .filter(node -> node.kind() != StemmaNode.Kind.EXTANT)
                .toList();
        if (!lost.isEmpty()) {
            table.group("Named or credited, but not in the pile");
            lost.stream().limit(MOST_TOGETHER).forEach(node -> addLost(table, node));
            int more = lost.size() - MOST_TOGETHER;
            if (more > 0) {
                table.row(Cell.of("and " + Numbers.of(more, "more source")).across(5));
            }
        }
        return table.html();
    }

    private void addOrigin(Table table, String origin, List<Article> articles) {
        table.group(origin + ": " + Numbers.of(articles.size(), "article"));
        articles.stream().limit(MOST_OF_ORIGIN).forEach(article -> addArticle(table, article));
        int more = articles.size() - MOST_OF_ORIGIN;
        if (more > 0) {
            table.row(more(Numbers.figures(more) + " more"));
        }
    }

    private static Cell more(String what) {
        return Cell.of(Html.all(Html.text("and " + what + ", in "), Head.link("pages", "All pages")))
                .across(5);
    }

    private Map<String, List<Article>> byOrigin() {
        Map<String, List<Article>> groups = new LinkedHashMap<>();
        Set<String> placed = new LinkedHashSet<>();
        List<Origin> origins = story.stemma().origins().stream()
                .sorted(Comparator.comparingInt(
                                (Origin origin) -> -origin.articles().size())
                        .thenComparing(Origin::node))
                .toList();
        for (Origin origin : origins) {
            Set<String> standing = Set.copyOf(origin.articles());
            List<Article> own = story.articles().stream()
                    .filter(article -> standing.contains(article.id()) && placed.add(article.id()))
                    .toList();
            if (!own.isEmpty()) {
                groups.merge("From " + story.nodeName(origin.node()), own, ArticlesTable::both);
            }
        }
        List<Article> rest = story.articles().stream()
                .filter(article -> !placed.contains(article.id()))
                .toList();
        if (!rest.isEmpty()) {
            groups.put("Of no known origin", rest);
        }
        return groups;
    }

    private static List<Article> both(List<Article> some, List<Article> others) {
        List<Article> both = new ArrayList<>(some);
        both.addAll(others);
        return both;
    }

    private void addArticle(Table table, Article article) {
        SharedText shared = SharedText.of(article, story.passages(article));
        table.row(
                Cell.head(Tag.open("span", "src").of(article.outletOrUnknown()), Printed.headline(article)),
                Cell.of(published(article)).label("Published"),
                strip(article),
                Cell.of(credit(article)).label("Credit"),
                Cell.of(Html.all(
                                Tag.open("span", "num").of(shared.percent()),
                                Tag.open("small").of(shared.shared() + " of " + Numbers.of(shared.words(), "word")),
                                kinship(article)))
                        .kind("r")
                        .label("Shared"));
    }

    private Html kinship(Article article) {
        String words = kinship.of(article);
        return words.isEmpty()
                ? Html.NOTHING
                : Tag.open("small").with("dir", "auto").of(words);
    }

    private static Html published(Article article) {
        if (article.published() == null) {
            return Html.all(Html.text("undated"), Tag.open("small").of("the page states no date"));
        }
        String changed = changed(article.published(), article.modified());
        return Html.all(
                Tag.open("span", "num").of(Times.full(article.published())),
                Tag.open("small").of(Times.precision(article.published()) + changed));
    }

    private static String changed(Moment published, @Nullable Moment modified) {
        if (modified == null || modified.equals(published) || modified.compareTo(published) < 0) {
            return "";
        }
        boolean sameDay = modified.day().equals(published.day()) && modified.time() != null;
        return "; changed " + (sameDay ? Times.clock(modified).replace(" UTC", "") : Times.brief(modified));
    }

    private Cell strip(Article article) {
        if (scale == null) {
            return Cell.of("").kind("st");
        }
        Moment published = article.published();
        if (published == null) {
            return Strip.cell(scale, "day open", scale.between(null, null), "no date known");
        }
        boolean minute = published.time() != null;
        String name = minute ? Times.brief(published) + ", exact" : "some time on " + Times.dayOfYear(published.day());
        return Strip.cell(scale, minute ? "pt" : "day", scale.bar(published), name);
    }

    private static Html credit(Article article) {
        List<Html> credits = article.credits().stream()
                .filter(credit -> credit.kind() != Credit.Kind.PHOTO)
                .map(Credit::text)
                .distinct()
                .map(words -> Tag.open("span").with("dir", "auto").of(Printed.shortened(words, CREDIT)))
                .toList();
        if (credits.isEmpty()) {
            return Html.text(article.credits().isEmpty() ? "none found" : "none for the text");
        }
        return Html.joined(credits, "; ");
    }

    private void addLost(Table table, StemmaNode node) {
        String when = Times.between(node.earliest(), node.latest());
        Cell strip = scale == null
                ? Cell.of("").kind("st")
                : Strip.cell(scale, "lost", scale.between(node.earliest(), node.latest()), when);
        table.row(
                Tag.open("tr", "lostrow"),
                List.of(
                        Cell.head(Tag.open("span", "src").of(node.label())),
                        Cell.of(Tag.open("span", "num").of(when)).label("Known"),
                        strip,
                        Cell.of(Printed.mixed(known(node))).across(2).label("Named")));
    }

    /** What the stemma notes of it ("credited by TRT Global"), else how many articles name it. */
    private String known(StemmaNode node) {
        if (!node.note().isBlank()) {
            return node.note();
        }
        return node.kind() == StemmaNode.Kind.INFERRED
                ? "named by no page; inferred from shared readings"
                : "named in " + Numbers.of(Lead.articlesBelow(story, node.id()), "article");
    }

    private List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        story.articles().stream()
                .filter(article -> article.published() != null)
                .forEach(article -> moments.add(article.published()));
        if (moments.isEmpty()) {
            return moments;
        }
        Moment first = moments.stream().min(Comparator.naturalOrder()).orElseThrow();
        for (StemmaNode node : story.stemma().nodes()) {
            Moment earliest = node.earliest();
            if (earliest != null && earliest.day().isAfter(first.day().minusDays(FARTHEST_DAYS))) {
                moments.add(earliest);
            }
        }
        return moments;
    }

    private String note() {
        boolean quoted = !passages.isEmpty() && passages.stream().allMatch(SharedPassage::quoted);
        return "A bar is as long as what is not known: a date by the day fills its day. Days are drawn in UTC; without a"
                + " time zone a day may begin 14 hours sooner or end 12 hours later. Shared text is the share of an"
                + " article\u2019s words in passages of eight equal words or more that stand in another article of the story."
                + (quoted ? " All of it here lies inside quotations." : "");
    }
}
