package org.hearsay.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Credit;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/** Finds the lines that say who supplied words or pictures, and tells the kinds apart by where and how they say it. */
final class FindCredits {
    private static final int DATELINE = 90;
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
    private final Map<String, Credit> found = new LinkedHashMap<>();

    FindCredits(List<Piece> pieces, Role[] roles, @Nullable String outlet) {
        this.pieces = pieces;
        this.roles = roles;
        this.outlet = outlet;
    }

    List<Credit> find(List<String> authors) {
        int text = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            switch (roles[i]) {
                case CAPTION -> photo(piece);
                case CREDIT -> line(piece);
                case BYLINE -> byline(piece);
                case LEGAL -> copyright(piece);
                case PARAGRAPH, QUOTE, LIST_ITEM -> {
                    if (text++ < 4) {
                        dateline(piece);
                    }
                    interview(piece);
                }
                default -> {}
            }
        }
        for (String author : authors) {
            List<Agencies.Mention> named = Agencies.in(author);
            if (named.size() == 1 && named.get(0).start() == 0 && named.get(0).end() == author.length()) {
                add(named.get(0).agency(), Credit.Kind.TEXT, author, new Span(0, 0), 0.85, false);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** "PYONGYANG, April 29 (KCNA) --", "(MENAFN) Russian ...", "MOSCOW, April 26. /TASS/." */
    private void dateline(Piece piece) {
        String head = piece.text().substring(0, Math.min(DATELINE, piece.text().length()));
        for (Agencies.Mention mention : Agencies.in(head)) {
            char before = mention.start() == 0 ? ' ' : head.charAt(mention.start() - 1);
            char after = mention.end() < head.length() ? head.charAt(mention.end()) : ' ';
            boolean enclosed =
                    before == '(' && after == ')' || before == '/' && after == '/' || before == '[' && after == ']';
            if (enclosed && isDateline(head, mention)) {
                add(
                        mention.agency(),
                        Credit.Kind.TEXT,
                        head.substring(0, Math.min(head.length(), mention.end() + 1)),
                        piece.source(),
                        0.95,
                        true);
            }
        }
    }

    private static boolean isDateline(String head, Agencies.Mention mention) {
        if (mention.start() <= 1) {
            return true;
        }
        String rest = head.substring(Math.min(head.length(), mention.end() + 1)).stripLeading();
        boolean dash = !rest.isEmpty() && "-\u2013\u2014.:".indexOf(rest.charAt(0)) >= 0;
        boolean place = Prose.words(head.substring(0, mention.start())) <= 8;
        return dash && place;
    }

    private void interview(Piece piece) {
        String text = piece.text();
        for (Agencies.Mention mention : Agencies.in(text)) {
            int from = Math.max(0, mention.start() - 40);
            String before = text.substring(from, mention.start()).toLowerCase(Locale.ROOT);
            String bare = before.endsWith("the ") ? before.substring(0, before.length() - 4) : before;
            if (INTERVIEW.stream().anyMatch(bare::endsWith)) {
                add(mention.agency(), Credit.Kind.INTERVIEW, sentence(text, mention), piece.source(), 0.9, false);
            }
        }
    }

    private static String sentence(String text, Agencies.Mention mention) {
        int start = Math.max(text.lastIndexOf(". ", mention.start()) + 1, mention.start() - 200);
        int end = Math.min(text.length(), mention.end() + 20);
        return text.substring(Math.max(0, start), end).strip();
    }

    private void photo(Piece piece) {
        String text = piece.text();
        int mark = text.indexOf('\u00A9');
        if (mark >= 0) {
            String printed = supplier(text.substring(mark + 1));
            if (!printed.isEmpty()) {
                add(printed, Credit.Kind.PHOTO, text, piece.source(), 0.85, true);
                return;
            }
        }
        String tail = text.substring(Math.max(0, text.length() - 120));
        List<Agencies.Mention> named = Agencies.in(tail);
        if (!named.isEmpty()) {
            Agencies.Mention last = named.get(named.size() - 1);
            add(last.agency(), Credit.Kind.PHOTO, text, piece.source(), 0.85, false);
        }
    }

    /** "Agency / Photographer" after a copyright sign; a third part is an invitation. */
    private static String supplier(String text) {
        String[] parts = text.strip().split(" / ");
        String first = parts[0].strip();
        if (first.length() > 40 || Prose.words(first) > 5) {
            List<Agencies.Mention> named = Agencies.in(first);
            return named.isEmpty() ? "" : named.get(0).agency();
        }
        return parts.length >= 3 && parts[1].length() < 40 ? first + " / " + parts[1].strip() : first;
    }

    private void line(Piece piece) {
        String text = piece.text();
        String key = Prose.key(text);
        List<Agencies.Mention> named = Agencies.in(text);
        boolean partner =
                key.startsWith("with ") || key.startsWith("additional reporting") || key.startsWith("inputs from");
        for (Agencies.Mention mention : named) {
            add(mention.agency(), partner ? Credit.Kind.PARTNER : Credit.Kind.TEXT, text, piece.source(), 0.95, false);
        }
    }

    private void byline(Piece piece) {
        for (Agencies.Mention mention : Agencies.in(piece.text())) {
            add(mention.agency(), Credit.Kind.TEXT, piece.text(), piece.source(), mention.weak() ? 0.6 : 0.85, false);
        }
    }

    private void copyright(Piece piece) {
        String text = piece.text();
        if (text.indexOf('\u00A9') >= 0 || text.toLowerCase(Locale.ROOT).startsWith("copyright")) {
            for (Agencies.Mention mention : Agencies.in(text.substring(0, Math.min(120, text.length())))) {
                add(mention.agency(), Credit.Kind.TEXT, text, piece.source(), mention.weak() ? 0.5 : 0.7, false);
            }
        }
    }

    private static boolean isOwn(String outlet, String agency) {
        return outlet.equals(agency) || outlet.startsWith(agency + " ") || agency.startsWith(outlet + " ");
    }

    private void add(String agency, Credit.Kind kind, String text, Span source, double confidence, boolean evenOwn) {
        boolean own = outlet != null && isOwn(Prose.key(outlet), Prose.key(agency));
        if (!own || evenOwn) {
            found.putIfAbsent(kind + " " + agency, new Credit(agency, kind, text, source, confidence));
        }
    }
}
