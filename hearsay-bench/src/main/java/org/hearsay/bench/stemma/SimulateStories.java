package org.hearsay.bench.stemma;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.hearsay.model.Moment;
import org.hearsay.model.Span;
import org.hearsay.text.StableId;
import org.jspecify.annotations.Nullable;

/**
 * Makes stories with a known copying history: originals, copies of them and of copies, with cuts, additions, changed
 * words and figures, credits kept or dropped, furniture under every third outlet's articles. The same seed gives the same stories.
 */
public final class SimulateStories {
    private static final int OUTLETS = 120;
    private static final int SENTENCES = 8;
    private static final LocalDateTime START = LocalDateTime.of(2031, 1, 1, 6, 0);

    private final int fewest;
    private final Random random;
    private final InventedLanguage language;
    private final List<String> outlets = new ArrayList<>();
    private final List<String> furniture = new ArrayList<>();

    public SimulateStories(long seed) {
        this(seed, SENTENCES);
    }

    /** @param fewest sentences of an original; the longest has some two and a half times as many */
    public SimulateStories(long seed, int fewest) {
        this.fewest = fewest;
        random = new Random(seed);
        language = new InventedLanguage(random);
        InventedLanguage.Topic talk = language.topic(random);
        for (int i = 0; i < OUTLETS; i++) {
            outlets.add("The " + language.name(random) + " " + language.name(random));
            furniture.add(language.sentence(talk, random) + ". " + language.sentence(talk, random) + ".");
        }
    }

    /** One story of this many articles that go back to this many originals. */
    public Descent story(int size, int originals, Regime regime) {
        InventedLanguage.Topic topic = language.topic(random);
        LocalDateTime begin = START.plusMinutes(random.nextInt(60 * 24 * 300));
        List<Draft> drafts = new ArrayList<>();
        List<Draft> pile = new ArrayList<>();
        List<String> background = List.of(
                language.sentence(topic, random), language.sentence(topic, random), language.sentence(topic, random));
        for (int source = 0; source < originals; source++) {
            Draft wire = new Draft(
                    source,
                    null,
                    null,
                    original(topic, background),
                    begin.plusMinutes(random.nextInt(600)),
                    outlet(),
                    null);
            drafts.add(wire);
            if (random.nextDouble() < regime.wireInPile() || size - pile.size() <= originals - source) {
                pile.add(wire);
            }
        }
        List<Draft> unused = new ArrayList<>(drafts);
        unused.removeAll(pile);
        while (pile.size() < size) {
            Draft parent = unused.isEmpty() ? drafts.get(pick(drafts.size())) : unused.remove(0);
            Draft copy = copy(parent, drafts, topic, regime);
            drafts.add(copy);
            pile.add(copy);
        }
        return print(pile, regime);
    }

    /** The text in another language: word for word, names and figures as they are. */
    public String translated(String text) {
        return language.translated(text);
    }

    /** Earlier drafts are copied more often. */
    private int pick(int size) {
        return (int) (size * random.nextDouble() * random.nextDouble());
    }

    private int outlet() {
        return random.nextInt(OUTLETS);
    }

    /** Half of the originals repeat what everybody knows of the matter, without having it from one another. */
    private List<String> original(InventedLanguage.Topic topic, List<String> background) {
        List<String> sentences = new ArrayList<>();
        int count = fewest + random.nextInt(fewest * 3 / 2);
        for (int i = 0; i < count; i++) {
            sentences.add(language.sentence(topic, random));
        }
        int common = random.nextBoolean() ? 1 + random.nextInt(background.size()) : 0;
        for (String sentence : background.subList(0, common)) {
            sentences.add(sentences.size() / 2, language.edited(sentence, 0.1, random));
        }
        return sentences;
    }

    /** Some copies also take up to three sentences from another article. */
    private Draft copy(Draft parent, List<Draft> others, InventedLanguage.Topic topic, Regime regime) {
        List<String> sentences = new ArrayList<>(parent.sentences);
        if (random.nextDouble() < 0.4) {
            int kept = Math.max(3, (int) (sentences.size() * (0.4 + 0.5 * random.nextDouble())));
            sentences = new ArrayList<>(sentences.subList(0, Math.min(kept, sentences.size())));
        }
        if (random.nextDouble() < 0.3) {
            sentences.set(0, language.sentence(topic, random));
        }
        double rate = regime.edited() * random.nextDouble();
        for (int i = 0; i < sentences.size(); i++) {
            sentences.set(i, language.edited(sentences.get(i), rate, random));
        }
        if (random.nextDouble() < 0.3) {
            int added = 1 + random.nextInt(3);
            for (int i = 0; i < added; i++) {
                sentences.add(1 + random.nextInt(sentences.size()), language.sentence(topic, random));
            }
        }
        Draft other = others.get(random.nextInt(others.size()));
        Draft second = null;
        if (random.nextDouble() < regime.contaminated() && other.at.isBefore(parent.at.plusMinutes(3))) {
            int from = random.nextInt(other.sentences.size());
            int to = Math.min(other.sentences.size(), from + 1 + random.nextInt(3));
            sentences.addAll(1, other.sentences.subList(from, to));
            second = other;
        }
        long delay = 3 + (long) (-90 * Math.log(1 - random.nextDouble()));
        boolean creditKept = random.nextDouble() < regime.credited();
        boolean known = parent.copyOf == null || parent.credit != null;
        String credit = known && creditKept ? parent.original(outlets) : null;
        return new Draft(parent.source, parent, second, sentences, parent.at.plusMinutes(delay), outlet(), credit);
    }

    private Descent print(List<Draft> pile, Regime regime) {
        List<Article> articles = new ArrayList<>();
        List<Integer> parents = new ArrayList<>();
        List<Integer> seconds = new ArrayList<>();
        List<Integer> sources = new ArrayList<>();
        for (Draft draft : pile) {
            articles.add(article(draft, regime, articles.size()));
            Draft parent = draft.copyOf;
            parents.add(parent == null ? -1 : pile.indexOf(parent));
            seconds.add(draft.second == null ? -1 : pile.indexOf(draft.second));
            sources.add(draft.source);
        }
        return new Descent(articles, parents, seconds, sources, (int)
                sources.stream().distinct().count());
    }

    private Article article(Draft draft, Regime regime, int number) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < draft.sentences.size(); i++) {
            text.append(draft.sentences.get(i)).append(i % 3 == 2 ? ".\n\n" : ". ");
        }
        if (draft.outlet % 3 == 0) {
            text.append("\n\n").append(furniture.get(draft.outlet));
        }
        String body = text.toString().strip();
        String path = "simulated/" + StableId.of(body, Integer.toString(number)) + ".txt";
        List<Credit> credits = draft.credit == null
                ? List.of()
                : List.of(new Credit(draft.credit, Credit.Kind.TEXT, "SOURCE: " + draft.credit, new Span(0, 0), 1));
        String outlet = outlets.get(draft.outlet);
        return new Article(
                StableId.of(path, body),
                path,
                null,
                outlet,
                draft.sentences.get(0),
                null,
                List.of(),
                moment(draft.at, regime.stamp(), number),
                null,
                "en",
                null,
                credits,
                body,
                List.of(),
                1);
    }

    private static @Nullable Moment moment(LocalDateTime at, Regime.Stamp stamp, int number) {
        LocalDate day = at.toLocalDate();
        return switch (stamp) {
            case MINUTE -> Moment.of(day, at.toLocalTime(), ZoneOffset.UTC);
            case DAY -> Moment.of(day);
            case MIXED -> number % 2 == 0 ? Moment.of(day, at.toLocalTime(), ZoneOffset.UTC) : Moment.of(day);
            case NONE -> null;
        };
    }

    /** An article before it is printed. */
    private record Draft(
            int source,
            @Nullable Draft copyOf,
            @Nullable Draft second,
            List<String> sentences,
            LocalDateTime at,
            int outlet,
            @Nullable String credit) {
        /** Name of the outlet that wrote what this goes back to. */
        String original(List<String> outlets) {
            Draft first = this;
            while (first.copyOf != null) {
                first = first.copyOf;
            }
            return outlets.get(first.outlet);
        }
    }
}
