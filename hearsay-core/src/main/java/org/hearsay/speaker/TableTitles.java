package org.hearsay.speaker;

import java.util.List;
import org.hearsay.text.PersonNouns;
import org.jspecify.annotations.Nullable;

/** Reads what is said of a person beside the name, in a language that has tables: a title before it, or words between commas behind it. */
final class TableTitles {
    private static final int MOST_BEFORE = 8;
    private static final int MOST_BEHIND = 3;
    private static final int LEAST_VERB = 4;

    private final PersonTable table;

    TableTitles(PersonTable table) {
        this.table = table;
    }

    /** @param lone whether the name may be none, so that only a title right before it counts */
    @Nullable
    Description read(Passage p, int from, int to, boolean lone) {
        Description before = before(p, from, lone);
        return before != null ? before : behind(p, to, to - from == 1);
    }

    /** The words as a description; null where they hold no noun for a person. */
    @Nullable
    Description of(Passage p, int from, int to) {
        for (int at = from; at < to; at++) {
            PersonNouns.Noun noun = table.noun(p.at(at));
            if (noun != null && noun.isBody()) {
                return null;
            }
            if (noun != null) {
                return description(p, from, to, noun);
            }
        }
        return null;
    }

    private Description description(Passage p, int from, int to, PersonNouns.Noun noun) {
        boolean one = table.is(p.at(from), PersonTable.Kind.ONE);
        int start = from;
        while (start + 1 < to
                && (table.is(p.at(start), PersonTable.Kind.ARTICLE) || table.is(p.at(start), PersonTable.Kind.ONE))) {
            start++;
        }
        Title title = new Title(noun.base(), table.gender(noun), noun.classes());
        return new Description(p.printed(start, to), List.of(title), "", "", List.of(), false, !one, false);
    }

    private @Nullable Description before(Passage p, int from, boolean lone) {
        int at = from - 1;
        if (at > 0 && p.at(at).is(",")) {
            at--;
        }
        int low = Math.max(0, at - MOST_BEFORE);
        int end = at + 1;
        for (; at >= low; at--) {
            Passage.Token token = p.at(at);
            if (token.isMark() || token.sentence() != p.at(from).sentence()) {
                return null;
            }
            PersonNouns.Noun noun = table.noun(token);
            if (noun != null && at > low && p.at(at - 1).is("en")) {
                // "L'ingénieure en chef".
                continue;
            }
            if (noun != null && !noun.isBody() && noun.isBase()) {
                int start = at;
                while (start > low && isArticle(p.at(start - 1))) {
                    start--;
                }
                boolean beside = at == end - 1 || !lone && (end < from && start < at || joins(p, at + 1, end));
                return beside ? description(p, start, end, noun) : null;
            }
            if (noun == null && isVerb(token)) {
                return null;
            }
        }
        return null;
    }

    boolean isArticle(Passage.Token token) {
        return table.is(token, PersonTable.Kind.ARTICLE)
                || table.is(token, PersonTable.Kind.ONE)
                || table.is(token, PersonTable.Kind.OWNER);
    }

    /** Whether words between a title and a name belong to the title: "начальник службы", "la ministra de Economía". */
    private boolean joins(Passage p, int from, int end) {
        return table.hasCases()
                || table.is(p.at(from), PersonTable.Kind.JOINS)
                || !p.at(from).isCapital() && end - from == 1;
    }

    /** A Russian or Ukrainian form that is likely a verb. */
    private boolean isVerb(Passage.Token token) {
        String word = token.folded();
        return table.hasCases()
                && word.length() > LEAST_VERB
                && (table.ofVerb(word) == Gender.FEMALE
                        || word.length() > 3 && word.endsWith("\u043B")
                        || word.endsWith("\u043B\u0438")
                        || word.endsWith("\u0441\u044F")
                        || word.endsWith("\u0435\u0442")
                        || word.endsWith("\u0438\u0442"));
    }

    private @Nullable Description behind(Passage p, int to, boolean single) {
        if (to + 1 >= p.size() || !p.at(to).is(",")) {
            return null;
        }
        boolean opens = table.hasCases() || isArticle(p.at(to + 1)) || table.noun(p.at(to + 1)) != null;
        if (!opens) {
            return null;
        }
        int end = to + 1;
        while (end < p.size() && !p.at(end).isMark() && end - to < MOST_BEFORE + 2) {
            end++;
        }
        for (int at = to + 1; at < Math.min(end, to + 1 + MOST_BEHIND); at++) {
            PersonNouns.Noun noun = table.noun(p.at(at));
            if (noun != null && (noun.isBody() || noun.isBase())) {
                // "Orrin, propriétaire de l'usine".
                boolean body = single && table.is(p.at(at), PersonTable.Kind.OR_BODY);
                return body || noun.isBody() ? null : description(p, to + 1, end, noun);
            }
        }
        return null;
    }
}
