package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the names of suppliers from the forms that credits have; an agency that no list knows stands as printed. */
final class Supplier {
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_CAPTION = 200;
    private static final List<String> PICTURE = List.of(
            "photo by",
            "photos by",
            "photo credit",
            "image credit",
            "photo courtesy of",
            "photo",
            "photos",
            "foto",
            "fotos",
            "photograph",
            "photographs",
            "picture",
            "image",
            "bild",
            "bildrechte",
            "bildquelle",
            "credit",
            "crédit",
            "фото");

    private Supplier() {}

    /**
     * "SOURCE: HTB, Skerry Gazette": the names after the colon; without one, agencies of which the line is made up.
     *
     * @param unlisted whether a source that no list knows counts
     */
    static List<String> ofLine(String text, boolean unlisted) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Agencies.in(text).stream()
                    .filter(mention -> mention.weak() ? standsAlone(text, mention) : isMost(text, mention))
                    .map(Agencies.Mention::agency)
                    .toList();
        }
        boolean source = Prose.words(text.substring(0, colon)) == 1;
        List<String> names = new ArrayList<>();
        for (String part : text.substring(colon + 1).split("[,;&/]| and | und | et ")) {
            add(part.strip(), unlisted && source, names);
        }
        return names;
    }

    private static void add(String part, boolean unlisted, List<String> names) {
        List<Agencies.Mention> listed = Agencies.in(part);
        if (!listed.isEmpty()) {
            listed.stream()
                    .filter(mention -> !mention.weak() || standsAlone(part, mention))
                    .forEach(mention -> names.add(mention.agency()));
        } else if (unlisted
                && !part.isEmpty()
                && Character.isUpperCase(part.charAt(0))
                && Prose.words(part) <= MOST_WORDS
                && part.indexOf('.') < 0) {
            names.add(part);
        }
    }

    /** True if a name that means other things too stands between marks or alone: "(AP)", "By AP", "Ann Lee | AP", but not "Reading, PA". */
    static boolean standsAlone(String text, Agencies.Mention mention) {
        String before = text.substring(0, mention.start()).stripTrailing();
        String after = text.substring(mention.end()).stripLeading();
        String low = before.toLowerCase(Locale.ROOT);
        boolean opens = before.isEmpty()
                || "(|/\u2022\u00B7\u2013\u2014:".indexOf(before.charAt(before.length() - 1)) >= 0
                || low.equals("by")
                || low.endsWith(" by")
                || low.equals("with")
                || low.endsWith(" with")
                || low.equals("via")
                || low.endsWith(" via");
        boolean closes = after.isEmpty()
                || ")|/\u2022\u00B7\u2013\u2014".indexOf(after.charAt(0)) >= 0
                || low.endsWith("by") && after.charAt(0) == ',';
        return opens && closes;
    }

    private static boolean isMost(String text, Agencies.Mention mention) {
        return 2 * Prose.words(text.substring(mention.start(), mention.end())) >= Prose.words(text);
    }

    /** True if only a copyright sign or word, a year and an article stand before the name. */
    static boolean isOwner(String text, Agencies.Mention mention) {
        String before = Prose.key(text.substring(0, mention.start()));
        boolean signed = text.startsWith("\u00A9") || before.startsWith("copyright") || before.startsWith("c ");
        String rest = before.replaceFirst("^(copyright|c)\\b", "").replaceFirst("\\b(the|by)$", "");
        return signed && rest.chars().allMatch(c -> c == ' ' || Character.isDigit(c) || c == 'c');
    }

    /** "A valley in June (Photo: Ann Lee)", "The valley. © Ann Lee": a caption that no markup tells. */
    static boolean namesPicture(String text) {
        return text.length() <= LONGEST_CAPTION
                && (isSigned(text) || text.indexOf(':') > 0 && namesPictureByWord(text));
    }

    private static boolean isSigned(String text) {
        int sign = text.indexOf('\u00A9');
        return sign >= 0
                && sign + 2 < text.length()
                && Prose.words(text.substring(sign)) <= MOST_WORDS
                && Character.isLetter(text.substring(sign + 1).strip().charAt(0));
    }

    private static boolean namesPictureByWord(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return PICTURE.stream().anyMatch(word -> {
            int at = low.lastIndexOf(word + ":");
            boolean begins = at > 0 && "( .".indexOf(low.charAt(at - 1)) >= 0;
            return begins && Prose.words(text.substring(at)) <= MOST_WORDS + 1;
        });
    }

    /** "Credit: Oller Pictures" on a line of its own. */
    static boolean isPictureCredit(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && PICTURE.contains(text.substring(0, colon).toLowerCase(Locale.ROOT))
                && Prose.words(text.substring(colon)) <= MOST_WORDS;
    }

    /** "(Getty)", "© Ann Lee (KNA)", "APA/Ann Lee", "Bildrechte: dpa": a credit line that is for a picture. */
    static boolean isPictureLine(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        int slash = text.indexOf('/');
        boolean byPerson = slash > 0
                && (AuthorLine.isPerson(text.substring(slash + 1)) || AuthorLine.isPerson(text.substring(0, slash)));
        return text.startsWith("(") && text.endsWith(")")
                || text.startsWith("\u00A9")
                || low.startsWith("bild")
                || low.startsWith("foto")
                || low.startsWith("photo")
                || byPerson;
    }

    /** Who took a picture, by its caption: what stands after "Photo:" or a copyright sign; null if nobody is named. */
    static @Nullable String ofCaption(String text) {
        int sign = text.indexOf('\u00A9');
        if (sign >= 0) {
            List<Agencies.Mention> named = Agencies.in(text.substring(sign + 1));
            String[] parts = text.substring(sign + 1).strip().split(" / ");
            if (parts.length < 3
                    && !named.isEmpty()
                    && !named.get(named.size() - 1).weak()) {
                return named.get(named.size() - 1).agency();
            }
            String first = parts[0].strip();
            boolean year = !first.isEmpty() && Character.isDigit(first.charAt(0));
            if (!first.isEmpty() && !year && Prose.words(first) <= MOST_WORDS && first.length() <= 40) {
                return parts.length >= 3 && parts[1].length() < 40 ? first + " / " + parts[1].strip() : listedOr(first);
            }
        }
        String low = text.toLowerCase(Locale.ROOT);
        for (String word : PICTURE) {
            int at = low.lastIndexOf(word + (word.contains(" ") ? "" : ":"));
            boolean begins = at == 0 || at > 0 && !Character.isLetter(low.charAt(at - 1));
            if (at >= 0 && begins) {
                String named =
                        text.substring(at + word.length()).replace(":", "").strip();
                String[] parts = named.split("[/|]");
                List<Agencies.Mention> listed = Agencies.in(named);
                if (!listed.isEmpty()) {
                    return listed.get(listed.size() - 1).agency();
                }
                String last = parts[parts.length - 1].strip();
                last = withoutTail(last);
                last = last.endsWith(".") || last.endsWith(")") ? last.substring(0, last.length() - 1) : last;
                return !last.isEmpty() && Prose.words(last) <= MOST_WORDS && Character.isUpperCase(last.charAt(0))
                        ? last
                        : null;
            }
        }
        String tail = text.substring(Math.max(0, text.length() - 100));
        List<Agencies.Mention> listed = Agencies.in(tail);
        Agencies.Mention last = listed.isEmpty() ? null : listed.get(listed.size() - 1);
        return last == null || !closesCaption(tail, last) ? null : last.agency();
    }

    /** A supplier is named at the end of a caption or behind a mark or "via". */
    private static boolean closesCaption(String tail, Agencies.Mention mention) {
        String before = tail.substring(0, mention.start()).stripTrailing();
        boolean marked =
                !mention.weak() && !before.isEmpty() && "/|(\u00A9:".indexOf(before.charAt(before.length() - 1)) >= 0
                        || before.endsWith("via");
        boolean ends = Prose.words(tail.substring(mention.end())) <= (mention.weak() ? 0 : 1);
        String after = tail.substring(mention.end()).strip().toLowerCase(Locale.ROOT);
        boolean pictured = after.startsWith("photo")
                || after.startsWith("foto")
                || after.startsWith("images")
                || after.startsWith("wire")
                || after.startsWith("/");
        return marked || ends || pictured;
    }

    /** A name without a licence or a day behind it. */
    private static String withoutTail(String name) {
        int licence = name.indexOf(" CC ");
        int end = licence > 0 ? licence : name.length();
        for (int i = 1; i < end; i++) {
            if (Character.isDigit(name.charAt(i)) && (name.charAt(i - 1) == ' ' || name.charAt(i - 1) == ',')) {
                end = i;
            }
        }
        while (end > 0 && " ,;".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String listedOr(String name) {
        List<Agencies.Mention> listed = Agencies.in(name);
        return listed.isEmpty() ? name : listed.get(0).agency();
    }
}
