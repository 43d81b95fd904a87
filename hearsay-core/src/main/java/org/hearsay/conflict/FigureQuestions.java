package org.hearsay.conflict;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.text.Stem;
import org.jspecify.annotations.Nullable;

/** Puts into words what several figures answer. */
final class FigureQuestions {
    private static final String UNKNOWN = "it";

    private final FactWords words;

    FigureQuestions(FactWords words) {
        this.words = words;
    }

    String question(List<FigureFacts.Found> found, boolean classed) {
        Quantity first = found.get(0).quantity();
        String pattern = classed ? words.value(FigureFacts.what(first), Kind.COUNT_QUESTION) : null;
        if (pattern == null) {
            pattern = words.value(first.unit(), Kind.MEASURE_QUESTION);
        }
        String what = first.person() ? first.unit() : plural(first.unit());
        String subject = pattern == null || !pattern.contains("{subject}") ? "" : subject(found);
        if (pattern == null) {
            return asked("How many " + (first.person() ? what : printed(found.get(0))), found);
        }
        if (subject.equals(UNKNOWN) || pattern.endsWith(":")) {
            return asked(pattern.endsWith(":") ? pattern.substring(0, pattern.length() - 1) : "How much is it", found);
        }
        String question = pattern.replace("{what}", what).replace("{subject}", subject);
        String vessel = classed && first.what().equals("aboard") ? vessel(found) : null;
        return vessel == null ? question : question.replace("?", " the " + vessel + "?");
    }

    /** With the clause of the first telling: what is counted alone tells nobody of what fact. */
    private String asked(String asked, List<FigureFacts.Found> found) {
        return Clauses.question(asked, found.get(0).mention(), words);
    }

    /**
     * The rarest word that all sentences share, as the first prints it: one before the figure, as subjects are, or else one
     * behind it; "it" where there is none.
     */
    private String subject(List<FigureFacts.Found> found) {
        Mention first = found.get(0).mention();
        Map<String, Double> shared = new TreeMap<>(first.setting().stems());
        found.forEach(
                one -> shared.keySet().retainAll(one.mention().setting().stems().keySet()));
        Tokens tokens = first.tokens();
        int figure = 0;
        while (figure < tokens.size()
                && tokens.word(figure).start() < first.span().start()) {
            figure++;
        }
        String before = rarest(tokens, 0, figure, shared);
        return before.equals(UNKNOWN) ? rarest(tokens, figure, tokens.size(), shared) : before;
    }

    private String rarest(Tokens tokens, int from, int to, Map<String, Double> shared) {
        String best = UNKNOWN;
        double rarest = 0;
        for (int i = from; i < to; i++) {
            double rarity = shared.getOrDefault(Stem.of(tokens.plain(i)), 0.0);
            if (rarity > rarest && !words.is(tokens.plain(i), Kind.COUNT)) {
                rarest = rarity;
                best = named(tokens, i, shared);
            }
        }
        return best;
    }

    /** The word with the shared words beside it: "the Velmora bridge". */
    private String named(Tokens tokens, int at, Map<String, Double> shared) {
        int from = at;
        int to = at + 1;
        while (from > 0 && isShared(tokens, from - 1, shared)) {
            from--;
        }
        while (to < tokens.size() && to - at < 3 && isShared(tokens, to, shared)) {
            to++;
        }
        return (tokens.plain(from).equals("the") ? "" : "the ") + tokens.text(from, to);
    }

    private boolean isShared(Tokens tokens, int at, Map<String, Double> shared) {
        String plain = tokens.plain(at);
        return shared.containsKey(Stem.of(plain)) && !words.is(plain, Kind.COUNT) && !words.is(plain, Kind.GENERAL);
    }

    /** The name after the first "ferry", "plane" or the like in a sentence that counts who is on board. */
    private @Nullable String vessel(List<FigureFacts.Found> found) {
        for (FigureFacts.Found one : found) {
            Tokens tokens = one.mention().tokens();
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (words.is(tokens.plain(i), Kind.NAMED) && tokens.isCapital(i + 1)) {
                    return tokens.word(i + 1).text();
                }
            }
        }
        return null;
    }

    /** The noun that is counted, as the text has it. */
    private static String printed(FigureFacts.Found found) {
        if (Amount.isJoined(found.mention().tokens(), found.mention().span())) {
            return plural(found.quantity().unit());
        }
        Tokens tokens = found.mention().tokens();
        return tokens.plain(tokens.at(found.mention().span().end()) - 1);
    }

    private static String plural(String stem) {
        return stem.length() < 2 || stem.endsWith("s")
                ? stem
                : stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "ies" : stem + "s";
    }
}
