package org.hearsay.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Credit;
import org.hearsay.model.Role;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the credits that newspapers printed before there was a web: in brackets above or at the head of a dispatch ("[By Oller Press
 * Telegraph.]", "(FROM THE VESSEN TIMES.)"), and behind a dash at the end of what was clipped ("--Vessen Herald.").
 */
final class PrintedCredits {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 6;
    private static final double IN_BRACKETS = 0.9;
    private static final double BEHIND_DASH = 0.85;
    private static final List<String> LEADS = words("lead");
    private static final List<String> TAILS = words("tail");
    /** How words came, which names nobody who sent them. */
    private static final Set<String> WAYS = Set.copyOf(words("way"));

    private static final Set<String> SUPPLIERS = Set.copyOf(words("supplier"));

    private final List<Piece> pieces;
    private final Role[] roles;
    private final @Nullable String outlet;
    private final Map<String, Credit> found = new LinkedHashMap<>();

    PrintedCredits(List<Piece> pieces, Role[] roles, @Nullable String outlet) {
        this.pieces = pieces;
        this.roles = roles;
        this.outlet = outlet;
    }

    private static List<String> words(String kind) {
        return TermTable.load(PrintedCredits.class, "printed-credits.tsv").rows().stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }

    /** Those of the article, what was found otherwise first. */
    List<Credit> beside(List<Credit> others) {
        others.forEach(credit -> found.put(key(credit), credit));
        for (int i = 0; i < roles.length; i++) {
            boolean above = !roles[i].isText() && i + 1 < roles.length && roles[i + 1].isText();
            if (roles[i].isText() || above) {
                Piece piece = pieces.get(i);
                brackets(piece);
                dash(piece);
            }
        }
        return new ArrayList<>(found.values());
    }

    private static String key(Credit credit) {
        return credit.kind() + " " + Prose.key(credit.agency());
    }

    /** A line in brackets, or brackets that open a paragraph. */
    private void brackets(Piece piece) {
        String text = piece.text();
        int close = "[(".indexOf(text.charAt(0)) < 0 ? -1 : text.indexOf(text.charAt(0) == '[' ? ']' : ')');
        if (close > 0 && close <= LONGEST) {
            add(supplier(text.substring(1, close)), text.substring(0, close + 1), piece, IN_BRACKETS);
        }
    }

    /** "...--Vessen Herald." at the end of a paragraph. */
    private void dash(Piece piece) {
        String text = piece.text();
        int em = Math.max(text.lastIndexOf('\u2014'), text.lastIndexOf('\u2013'));
        int at = Math.max(em, text.lastIndexOf("--") + 1);
        if (at <= 1 || text.length() - at > LONGEST / 2 || !isStop(text, at)) {
            return;
        }
        String name = bare(text.substring(at + 1));
        if (isPaper(name) && Prose.words(name) <= MOST_WORDS) {
            add(name, text.substring(at + 1).strip(), piece, BEHIND_DASH);
        }
    }

    private static boolean isStop(String text, int dash) {
        int before = dash;
        while (before > 0 && "-\u2014\u2013 \"\u201D'".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        return ".!?]".indexOf(text.charAt(before)) >= 0;
    }

    /** The name within brackets, null where none is: "From our own correspondent" is nobody else's. */
    private static @Nullable String supplier(String inside) {
        String name = bare(inside);
        boolean led = false;
        for (String lead : LEADS) {
            if (name.toLowerCase(Locale.ROOT).startsWith(lead + " ")) {
                name = name.substring(lead.length() + 1);
                led = true;
            }
        }
        String rest = name;
        for (String tail : TAILS) {
            rest = rest.toLowerCase(Locale.ROOT).endsWith(" " + tail)
                    ? bare(rest.substring(0, rest.length() - tail.length()))
                    : rest;
        }
        boolean cut = !rest.equals(name);
        String last = rest.substring(rest.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean supplies = (led || cut || rest.length() == name.length())
                && SUPPLIERS.contains(last.replaceFirst("['\u2019]s$", ""));
        boolean named = !rest.isEmpty() && Character.isUpperCase(rest.charAt(0)) && Prose.words(rest) <= MOST_WORDS;
        return named && (supplies || led && isPaper(rest)) ? rest : null;
    }

    private static boolean isPaper(String name) {
        return !WAYS.contains(name.toLowerCase(Locale.ROOT))
                && (IssueWords.isNewspaper(name)
                        || IssueWords.isNewspaper("The " + name)
                                && !name.isEmpty()
                                && Character.isUpperCase(name.charAt(0)));
    }

    private static String bare(String name) {
        int start = 0;
        int end = name.length();
        while (end > 0 && !Signs.isOfWord(name.charAt(end - 1))) {
            end--;
        }
        while (start < end && !Signs.isOfWord(name.charAt(start))) {
            start++;
        }
        return name.substring(start, end);
    }

    private void add(@Nullable String printed, String line, Piece piece, double confidence) {
        if (printed == null || isOwn(printed)) {
            return;
        }
        List<Agencies.Mention> listed = Agencies.in(printed);
        boolean whole =
                listed.size() == 1 && listed.get(0).end() - listed.get(0).start() == printed.length();
        String name = whole
                ? listed.get(0).agency()
                : PrintedHeadline.isInCapitals(printed) ? FindIssue.inSmallLetters(printed) : printed;
        Credit credit = new Credit(name, Credit.Kind.TEXT, line, piece.source(), confidence);
        found.putIfAbsent(key(credit), credit);
    }

    /** A paper calls itself by the last words of its name: "Special to the Herald". */
    private boolean isOwn(String name) {
        String own = outlet == null ? "" : " " + Prose.key(outlet) + " ";
        return own.endsWith(" " + Prose.key(name).replaceFirst("^the ", "") + " ");
    }
}
