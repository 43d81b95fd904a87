package org.hearsay.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.conflict.FactWords.Kind;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Attribution;
import org.hearsay.model.Claim;
import org.hearsay.model.Conflict;
import org.hearsay.model.Conflict.Relation;
import org.hearsay.model.Dossier;
import org.hearsay.model.Place;
import org.hearsay.model.Speaker;
import org.hearsay.model.Statement;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.hearsay.text.Fold;
import org.jspecify.annotations.Nullable;

/** Compares the titles that renderings of one statement give to one person. */
final class TitleFacts {
    /** Words and marks of a name, at most. */
    private static final int LONGEST_NAME = 6;

    /** The table of titles is English; what a translator makes of a title is no other title. */
    private static final Set<String> ENGLISH = Set.of("en", "und");

    private final FactWords words;

    TitleFacts(FactWords words) {
        this.words = words;
    }

    List<Conflict> find(Dossier dossier) {
        Set<String> foreign = new HashSet<>();
        dossier.articles().stream()
                .filter(article -> !ENGLISH.contains(article.language()))
                .forEach(article -> foreign.add(article.id()));
        Map<String, Attribution> attributions = new HashMap<>();
        dossier.attributions().forEach(attribution -> attributions.put(attribution.id(), attribution));
        Map<String, Statement> statements = new HashMap<>();
        dossier.statements().forEach(statement -> statements.put(statement.id(), statement));
        Map<String, String> speakers = new HashMap<>();
        for (Speaker speaker : dossier.speakers()) {
            speakers.put(speaker.id(), speaker.name());
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (Apparatus apparatus : dossier.apparatuses()) {
            Statement statement = statements.get(apparatus.statement());
            String speaker = statement == null || statement.speaker() == null
                    ? "the speaker"
                    : speakers.getOrDefault(statement.speaker(), "the speaker");
            for (Place place : apparatus.places()) {
                Conflict conflict = conflict(dossier.story().id(), apparatus, place, attributions, speaker, foreign);
                if (conflict != null) {
                    conflicts.add(conflict);
                }
            }
        }
        return conflicts;
    }

    private @Nullable Conflict conflict(
            String story,
            Apparatus apparatus,
            Place place,
            Map<String, Attribution> attributions,
            String speaker,
            Set<String> foreign) {
        Answers answers = new Answers();
        String person = "";
        for (int w = 0; w < apparatus.witnesses().size(); w++) {
            List<Token> tokens = apparatus.witnesses().get(w).tokens();
            int title = titleAt(tokens, place.readings().get(w));
            Attribution attribution =
                    attributions.get(apparatus.witnesses().get(w).id());
            if (title < 0 || attribution == null || foreign.contains(attribution.article())) {
                continue;
            }
            int to = titleEnd(tokens, title);
            person = person.isEmpty() ? personAfter(tokens, to) : person;
            answers.add(
                    text(tokens, title, to),
                    claim(attribution, apparatus.witnesses().get(w)));
        }
        if (answers.size() < 2 || person.isEmpty() || answers.isOneWithin()) {
            return null;
        }
        String last = speaker.startsWith("the ") ? speaker : speaker.substring(speaker.lastIndexOf(' ') + 1);
        String question = "By what title does " + last + " speak of " + person + "?";
        return answers.conflict(story, Conflict.Kind.TITLE, Relation.CONFLICT, question, 0.85);
    }

    private static Claim claim(Attribution attribution, Witness witness) {
        return new Claim(
                attribution.article(),
                attribution.place(),
                attribution.extent(),
                attribution.content(),
                attribution.speaker(),
                witness.id());
    }

    private int titleAt(List<Token> tokens, List<Integer> reading) {
        for (int index : reading) {
            String plain = Fold.plain(tokens.get(index).t().strip());
            if (words.is(plain, Kind.TITLE) && !plain.equals("comrade")) {
                return index;
            }
        }
        return -1;
    }

    /** "President of State Affairs": past the title, "of" and the capital words after it. */
    private int titleEnd(List<Token> tokens, int title) {
        int to = title + 1;
        while (to < tokens.size()) {
            String word = tokens.get(to).t().strip();
            boolean link =
                    (word.equals("of") || word.equals("for")) && to + 1 < tokens.size() && isCapital(tokens, to + 1);
            boolean linked = to > title + 1 && isCapital(tokens, to) && !words.is(Fold.plain(word), Kind.TITLE);
            if (!link && !linked) {
                break;
            }
            to++;
        }
        return to;
    }

    /** The capital words after a title, past a comma and "Comrade". */
    private String personAfter(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size()
                && (tokens.get(at).t().strip().equals(",")
                        || words.is(Fold.plain(tokens.get(at).t().strip()), Kind.TITLE))) {
            at++;
        }
        int to = at;
        while (to < tokens.size()
                && to - at < LONGEST_NAME
                && (isCapital(tokens, to) || to > at && (isMark(tokens, to, "-") || isOfInitial(tokens, to)))) {
            to++;
        }
        return to == at ? "" : text(tokens, at, to);
    }

    /** The stop of "L. Brandt". */
    private static boolean isOfInitial(List<Token> tokens, int at) {
        return isMark(tokens, at, ".")
                && isCapital(tokens, at - 1)
                && tokens.get(at - 1).t().strip().length() == 1;
    }

    private static boolean isMark(List<Token> tokens, int at, String mark) {
        return tokens.get(at).t().strip().equals(mark);
    }

    private static boolean isCapital(List<Token> tokens, int at) {
        String word = tokens.get(at).t().strip();
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String text(List<Token> tokens, int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            String word = tokens.get(i).t().strip();
            boolean bound =
                    word.equals("-") || word.equals(".") || text.toString().endsWith("-");
            text.append(i > from && !bound ? " " : "").append(word);
        }
        return text.toString();
    }
}
