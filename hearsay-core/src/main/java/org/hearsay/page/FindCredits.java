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
    private static final int DATELINE = 110;
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
                case BYLINE, DATELINE -> {
                    byline(piece);
                    beside(piece);
                }
                case FURNITURE -> {
                    // A line that begins with the author's name is a byline, whatever else stands in it.
                    if (authors.stream().anyMatch(piece.text()::startsWith)) {
                        byline(piece);
                        beside(piece);
                    }
                }
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

    private void dateline(Piece piece) {
        String agency = Supplier.ofDateline(piece.text());
        if (agency != null) {
            String line =
                    piece.text().substring(0, Math.min(DATELINE, piece.text().length()));
            int end = Math.max(line.indexOf(')'), line.lastIndexOf('/'));
            add(agency, Credit.Kind.TEXT, line.substring(0, end + 1), piece.source(), 0.95, true);
        }
    }

    private void interview(Piece piece) {
        String text = piece.text();
        if (INTERVIEW.stream().noneMatch(text::contains)) {
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

    private static String sentence(String text, Agencies.Mention mention) {
        int start = Math.max(text.lastIndexOf(". ", mention.start()) + 1, mention.start() - 200);
        int end = Math.min(text.length(), mention.end() + 20);
        return text.substring(Math.max(0, start), end).strip();
    }

    private void photo(Piece piece) {
        String supplier = Supplier.ofCaption(piece.text());
        if (supplier != null) {
            add(
                    supplier,
                    Credit.Kind.PHOTO,
                    piece.text(),
                    piece.source(),
                    0.85,
                    piece.text().indexOf('\u00A9') >= 0);
        }
    }

    private void line(Piece piece) {
        String key = Prose.key(piece.text());
        boolean partner =
                key.startsWith("with ") || key.startsWith("additional reporting") || key.startsWith("inputs from");
        for (String supplier : Supplier.ofLine(piece.text())) {
            add(supplier, partner ? Credit.Kind.PARTNER : Credit.Kind.TEXT, piece.text(), piece.source(), 0.9, false);
        }
    }

    /** "with HTB", beside a byline. */
    private void beside(Piece piece) {
        String text = piece.text();
        int with = text.startsWith("with ") ? -1 : text.indexOf(" with ");
        if (with < 0 && !text.startsWith("with ")) {
            return;
        }
        int at = with + " with ".length();
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
