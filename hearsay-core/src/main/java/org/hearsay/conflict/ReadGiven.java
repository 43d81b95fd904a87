package org.hearsay.conflict;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.conflict.Given.Dimension;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.DatedSpan;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.text.WordMeaning;
import org.jspecify.annotations.Nullable;

/** Reads every value that an article gives in its headline and text: figures of all kinds, scores, ages, days, years and hours. */
final class ReadGiven {
    private static final int HOUR = 60;

    private final FactWords words;
    private final Surroundings surroundings;
    private final JoinedValues joined;
    private final MeasuredValues measured;
    private final ReadQuantities quantities;
    private final DateFacts dates;

    ReadGiven(FactWords words, DateFacts dates) {
        this.words = words;
        this.surroundings = new Surroundings(words);
        this.joined = new JoinedValues(words);
        this.measured = new MeasuredValues(words);
        this.quantities = new ReadQuantities(words);
        this.dates = dates;
    }

    /** A sentence with what is asked of it for each of its values. */
    private record Sentence(
            Scene scene,
            int place,
            int index,
            Tokens tokens,
            List<DatedSpan> dates,
            List<Quantity> quantities,
            int[] rarest,
            @Nullable Setting before) {}

    /** The values of an article in its order, those of the headline first. */
    List<Given> read(Scene scene) {
        List<Given> found = new ArrayList<>();
        int title = title(scene.article());
        if (title >= 0) {
            String text = scene.article().passage(title);
            Tokens tokens = text.equals(scene.article().title())
                    ? scene.headline()
                    : new Tokens(text, new Span(0, text.length()));
            add(sentence(scene, title, -1, tokens, List.of(), null), found);
        }
        Setting before = null;
        for (int i = 0; i < scene.sentences().size(); i++) {
            Tokens tokens = scene.tokens().get(i);
            add(sentence(scene, Attribution.IN_TEXT, i, tokens, scene.dates().get(i), before), found);
            int start = scene.sentences().get(i).start();
            before = Setting.of(tokens, new Span(start, start), words);
        }
        return found;
    }

    private Sentence sentence(
            Scene scene, int place, int index, Tokens tokens, List<DatedSpan> dated, @Nullable Setting before) {
        List<Quantity> counted = quantities.read(tokens, dated, Set.of());
        return new Sentence(scene, place, index, tokens, dated, counted, Beside.rarest(tokens, words), before);
    }

    private static int title(Article article) {
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i).role() == Role.TITLE) {
                return i;
            }
        }
        return -1;
    }

    private void add(Sentence sentence, List<Given> found) {
        List<Measured> values = new ArrayList<>();
        for (DatedSpan date : sentence.dates()) {
            if (dates.mayTell(sentence.scene(), sentence.index(), date)) {
                addDate(sentence, date, values);
            }
        }
        Tokens tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            if (isDated(sentence, at)) {
                at++;
                continue;
            }
            int next = joined.read(tokens, at, values);
            at = next > at ? next : measured.read(tokens, at, sentence.index() < 0, values);
        }
        values.forEach(value -> found.add(given(sentence, value)));
    }

    private static boolean isDated(Sentence sentence, int at) {
        Span word = sentence.tokens().word(at).span();
        return sentence.dates().stream()
                .anyMatch(date -> (date.type() == DatedSpan.Type.DATE || date.type() == DatedSpan.Type.TIME)
                        && date.span().overlaps(word));
    }

    private static void addDate(Sentence sentence, DatedSpan date, List<Measured> values) {
        Tokens tokens = sentence.tokens();
        int from = tokens.at(date.span().start());
        Amount amount = new Amount(from, tokens.at(date.span().end()), BigDecimal.ZERO, "", BigDecimal.ONE);
        int minute = date.type() == DatedSpan.Type.TIME ? minute(date.value()) : -1;
        if (minute >= 0) {
            String printed = String.format(Locale.ROOT, "%d:%02d", minute / HOUR, minute % HOUR);
            BigDecimal value = BigDecimal.valueOf(minute);
            values.add(new Measured(date.span(), Dimension.CLOCK, "", value, null, printed, amount));
        }
        boolean hour = minute >= 0 && date.rule().equals("clock");
        ToldDay day = hour ? null : ToldDay.of(date, sentence.scene().article().published());
        if (day != null && !day.printed().isEmpty()) {
            boolean year = day.month() == null && day.weekday() == null && day.year() != null;
            Dimension dimension = year ? Dimension.YEAR : Dimension.DAY;
            BigDecimal value = BigDecimal.valueOf(year ? day.year() : 0);
            values.add(new Measured(date.span(), dimension, "", value, day, day.printed(), amount));
        }
    }

    private static int minute(String value) {
        int time = value.indexOf('T');
        String clock = time < 0 ? "" : value.substring(time + 1);
        return clock.matches("\\d\\d:\\d\\d")
                ? Integer.parseInt(clock.substring(0, 2)) * HOUR + Integer.parseInt(clock.substring(3))
                : -1;
    }

    private Given given(Sentence sentence, Measured value) {
        Tokens tokens = sentence.tokens();
        Amount amount = value.amount();
        Span span = value.span();
        Set<String> scope = new TreeSet<>();
        surroundings.addScope(tokens, amount, tokens.size(), scope);
        String group = value.dimension() == Dimension.COUNT ? measured.group(tokens, amount) : null;
        Quantity quantity = new Quantity(
                span,
                amount.value(),
                amount.steps(),
                surroundings.bound(tokens, amount),
                what(sentence, span),
                value.unit(),
                group != null,
                scope,
                Set.of(),
                Set.of(),
                surroundings.updates(tokens));
        int from = tokens.at(span.start());
        int to = tokens.at(span.end());
        return new Given(
                sentence.scene(),
                sentence.place(),
                sentence.index(),
                tokens,
                span,
                value.dimension(),
                group != null ? group : value.unit(),
                value.dimension() == Dimension.COUNT ? noun(tokens, amount, to - 1) : -1,
                group != null,
                value.value(),
                value.day(),
                value.printed(),
                quantity,
                new int[] {Beside.before(tokens, from, words), Beside.after(tokens, to, words)},
                sentence.rarest(),
                Beside.cues(tokens, from, to),
                Setting.of(tokens, span, words),
                sentence.before());
    }

    private static String what(Sentence sentence, Span span) {
        return sentence.quantities().stream()
                .filter(quantity -> quantity.span().overlaps(span))
                .map(FigureFacts::what)
                .findFirst()
                .orElse("");
    }

    /** The number, among words whose meaning is known, of the noun that ends a value, also behind its hyphen. */
    private static int noun(Tokens tokens, Amount amount, int last) {
        String plain = tokens.plain(last);
        String noun = last < amount.to() ? plain.substring(plain.indexOf('-') + 1) : plain;
        boolean word = !noun.isEmpty() && Character.isLetter(noun.charAt(0));
        return word ? WordMeaning.english().number(noun) : -1;
    }
}
