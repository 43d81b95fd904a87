package org.hearsay.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Credit;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the lines that say who supplied words or pictures, and tells the kinds apart by where and how they say it. */
final class FindCredits {
    private static final int DATELINE = 110;
    private static final int SHORT_NAME = 5;
    private static final int ABOVE = 15;
    private static final int BELOW = 5;
    private static final int ADDED = 3;
    private static final Pattern WITH = Pattern.compile("(?:^| )(?:with|avec|mit|con|com|met|med|z|з|с) (?=\\p{L})");
    private static final List<String> INTERVIEW = List.of(
            "told ",
            "interview with ",
            "interview to ",
            "interview for ",
            "speaking to ",
            "spoke to ",
            "in comments to ",
            "in remarks to ",
            "said to ",
            "talking to ",
            "said in an interview with ");

    private final List<Piece> pieces;
    private final Role[] roles;
    private final @Nullable String outlet;
    private final int first;
    private final int last;
    private final Map<String, Credit> found = new LinkedHashMap<>();

    FindCredits(List<Piece> pieces, Role[] roles, @Nullable String outlet) {
        this.pieces = pieces;
        this.roles = roles;
        this.outlet = outlet;
        this.first = firstText(roles);
        this.last = lastText(roles);
    }

    List<Credit> find(List<String> authors) {
        int text = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (roles[i]) {
                case CAPTION -> photo(piece, true);
                case CREDIT -> {
                    line(piece, text == 0 || i > last || isLate(i), isNear(i));
                    below(i);
                }
                case BYLINE, DATELINE -> {
                    byline(piece);
                    beside(piece);
                }
                case FURNITURE -> {
                    if (isNear(i) && (Supplier.namesPicture(piece.text()) || Supplier.isPictureCredit(piece.text()))) {
                        photo(piece, false);
                    }
                    // A line that begins with the author's name is a byline, whatever else stands in it.
                    if (authors.stream().anyMatch(AuthorLine.behindBy(piece.text())::startsWith)) {
                        byline(piece);
                        beside(piece);
                    }
                }
                case LEGAL -> copyright(piece);
                case PARAGRAPH, QUOTE, LIST_ITEM -> {
                    if (text++ < 4) {
                        dateline(piece);
                    }
                    if (Supplier.namesPicture(piece.text())) {
                        photo(piece, false);
                    }
                    interview(piece);
                }
                default -> {}
            }
            if (isNear(i)) {
                contribution(piece);
            }
        }
        for (String author : authors) {
            List<Agencies.Mention> named = Agencies.in(author);
            if (named.size() == 1 && named.get(0).start() == 0 && named.get(0).end() == author.length()) {
                add(named.get(0).agency(), Credit.Kind.TEXT, author, new Span(0, 0), 0.85, false);
            }
        }
        Signed.signs(authors).forEach(sign -> add(sign, Credit.Kind.TEXT, sign, new Span(0, 0), 0.7, false));
        return new ArrayList<>(found.values());
    }

    /** From a few lines above the text to a few below it: what lists of other articles name is far away. */
    private boolean isNear(int piece) {
        return piece >= first - ABOVE && piece <= last + BELOW;
    }

    private static int firstText(Role[] roles) {
        int first = 0;
        while (first < roles.length && !roles[first].isText()) {
            first++;
        }
        return first;
    }

    private static int lastText(Role[] roles) {
        int last = roles.length - 1;
        while (last >= 0 && !roles[last].isText()) {
            last--;
        }
        return last;
    }

    private void dateline(Piece piece) {
        String agency = Dateline.agency(piece.text());
        if (agency != null) {
            String line =
                    piece.text().substring(0, Math.min(DATELINE, piece.text().length()));
            int end = Math.max(line.indexOf(')'), line.lastIndexOf('/'));
            String shown = end < 0 ? line.split(" [-\u2013\u2014] ", 2)[0] : line.substring(0, end + 1);
            add(agency, Credit.Kind.TEXT, shown, piece.source(), 0.95, true);
        }
    }

    private void interview(Piece piece) {
        String text = piece.text();
        if (!tellsOfTalk(text)) {
            return;
        }
        for (Agencies.Mention mention : Agencies.in(text)) {
            int from = Math.max(0, mention.start() - 40);
            String before = text.substring(from, mention.start()).toLowerCase(Locale.ROOT);
            String bare = before.endsWith("the ") ? before.substring(0, before.length() - 4) : before;
            if (INTERVIEW.stream().anyMatch(bare::endsWith)) {
                add(mention.agency(), Credit.Kind.INTERVIEW, sentence(text, mention), piece.source(), 0.9, false);
            }
        }
    }

    private static boolean tellsOfTalk(String text) {
        for (String words : INTERVIEW) {
            if (text.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static String sentence(String text, Agencies.Mention mention) {
        int start = Math.max(text.lastIndexOf(". ", mention.start()) + 1, mention.start() - 200);
        int end = Math.min(text.length(), mention.end() + 20);
        return text.substring(Math.max(0, start), end).strip();
    }

    private void photo(Piece piece, boolean caption) {
        String supplier = Supplier.ofCaption(piece.text());
        if (supplier != null) {
            add(
                    supplier,
                    Credit.Kind.PHOTO,
                    piece.text(),
                    piece.source(),
                    0.85,
                    caption && piece.text().indexOf('\u00A9') >= 0);
        }
    }

    private void line(Piece piece, boolean outside, boolean near) {
        if (piece.text().indexOf(':') < 0 && !near) {
            return;
        }
        if (Supplier.isPictureLine(piece.text())) {
            photo(piece, false);
            return;
        }
        String key = Prose.key(piece.text());
        boolean partner =
                key.startsWith("with ") || key.startsWith("additional reporting") || key.startsWith("inputs from");
        for (String supplier : Supplier.ofLine(piece.text(), outside && sources() == 1)) {
            add(supplier, partner ? Credit.Kind.PARTNER : Credit.Kind.TEXT, piece.text(), piece.source(), 0.9, false);
        }
    }

    /** True for a line that at most a few pieces of the text follow, and more stand above: what was added after the source was named. */
    private boolean isLate(int piece) {
        int below = 0;
        int above = 0;
        for (int i = first; i <= last; i++) {
            below += i > piece && roles[i].isText() ? 1 : 0;
            above += i < piece && roles[i].isText() ? 1 : 0;
        }
        return below <= ADDED && above > 2 * below;
    }

    /** "With files from HTB", "HTB contributed to this report", wherever near the text it stands. */
    private void contribution(Piece piece) {
        for (String agency : Contribution.agencies(piece.text())) {
            add(agency, Credit.Kind.PARTNER, piece.text(), piece.source(), 0.85, false);
        }
    }

    /** "Source:" and the name on the line below it. */
    private void below(int at) {
        boolean announces = pieces.get(at).text().endsWith(":")
                && Prose.words(pieces.get(at).text()) == 1;
        if (announces && at + 1 < pieces.size() && !roles[at + 1].isText() && isNear(at) && sources() == 1) {
            Piece next = pieces.get(at + 1);
            for (String supplier : Supplier.ofLine(pieces.get(at).text() + " " + next.text(), true)) {
                add(supplier, Credit.Kind.TEXT, next.text(), next.source(), 0.8, false);
            }
        }
    }

    /** How many lines name a source: an article has one, several belong to its charts. */
    private int sources() {
        int lines = 0;
        for (int i = 0; i < pieces.size(); i++) {
            lines += roles[i] == Role.CREDIT && pieces.get(i).text().indexOf(':') > 0 ? 1 : 0;
        }
        return lines;
    }

    /** "with HTB", beside a byline. */
    private void beside(Piece piece) {
        String text = piece.text();
        Matcher with = WITH.matcher(text);
        if (!with.find()) {
            return;
        }
        int at = with.end();
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String name = text.substring(at, end);
        boolean acronym = name.length() >= 2 && name.equals(name.toUpperCase(Locale.ROOT));
        List<Agencies.Mention> listed = Agencies.in(name);
        if (acronym || !listed.isEmpty()) {
            add(listed.isEmpty() ? name : listed.get(0).agency(), Credit.Kind.TEXT, text, piece.source(), 0.7, false);
        }
    }

    private void byline(Piece piece) {
        for (Agencies.Mention mention : Agencies.in(piece.text())) {
            if (!mention.weak() || Supplier.standsAlone(piece.text(), mention)) {
                add(
                        mention.agency(),
                        Credit.Kind.TEXT,
                        piece.text(),
                        piece.source(),
                        mention.weak() ? 0.6 : 0.85,
                        false);
            }
        }
    }

    /** "© 2031 Agency": the owner's name stands right behind the sign and the year. */
    private void copyright(Piece piece) {
        String text = piece.text();
        for (Agencies.Mention mention : Agencies.in(text.substring(0, Math.min(120, text.length())))) {
            if (Supplier.isOwner(text, mention)) {
                add(mention.agency(), Credit.Kind.TEXT, text, piece.source(), mention.weak() ? 0.5 : 0.7, false);
            }
        }
    }

    private static boolean isOwn(String outlet, String agency) {
        String own = outlet.replace(" ", "");
        String other = agency.replace(" ", "");
        boolean begins =
                Math.min(own.length(), other.length()) > SHORT_NAME && (own.startsWith(other) || other.startsWith(own));
        return begins || own.equals(other) || outlet.startsWith(agency + " ") || agency.startsWith(outlet + " ");
    }

    private void add(String agency, Credit.Kind kind, String text, Span source, double confidence, boolean evenOwn) {
        Credit.Kind supplied = kind == Credit.Kind.TEXT && Agencies.suppliesPictures(agency) ? Credit.Kind.PHOTO : kind;
        boolean own = outlet != null && isOwn(Prose.key(outlet), Prose.key(agency));
        if (!own || evenOwn) {
            found.putIfAbsent(supplied + " " + agency, new Credit(agency, supplied, text, source, confidence));
        }
    }
}
