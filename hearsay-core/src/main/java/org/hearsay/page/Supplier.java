package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the names of suppliers from the forms that credits have; an agency that no list knows stands as printed. */
final class Supplier {
    private static final int DATELINE = 110;
    private static final int MOST_WORDS = 5;
    private static final int MOST_PLACE_WORDS = 3;
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
            "picture",
            "image",
            "bild",
            "credit",
            "crédit",
            "фото");

    private Supplier() {}

    /** "PYONGYANG, April 29 (KCNA) --", "(MENAFN) Russian ...", "MOSCOW, April 26. /TASS/.", "Berlin (dpa)."; null for any other text. */
    static @Nullable String ofDateline(String text) {
        String head = text.substring(0, Math.min(DATELINE, text.length()));
        int open = head.indexOf('(');
        int slash = head.indexOf('/');
        boolean slashed = slash >= 0 && (open < 0 || slash < open);
        int start = slashed ? slash : open;
        int end = start < 0 ? -1 : head.indexOf(slashed ? '/' : ')', start + 1);
        if (end < 0
                || Prose.words(head.substring(0, start)) > 9
                || head.substring(0, start).contains(". ") && !slashed) {
            return null;
        }
        String inside = head.substring(start + 1, end).strip();
        String rest = head.substring(end + 1).stripLeading();
        boolean dash = !rest.isEmpty() && "-\u2013\u2014".indexOf(rest.charAt(0)) >= 0;
        boolean first = start == 0 && !rest.isEmpty();
        boolean small = start > 0
                && Prose.words(head.substring(0, start)) <= MOST_PLACE_WORDS
                && !rest.isEmpty()
                && ".-\u2013\u2014".indexOf(rest.charAt(0)) >= 0
                && isSmallSign(inside);
        if (!slashed && small) {
            List<Agencies.Mention> known = Agencies.in(inside);
            return known.isEmpty()
                    ? inside.toUpperCase(Locale.ROOT)
                    : known.get(0).agency();
        }
        boolean stop = slashed && !rest.isEmpty() && ".-\u2013\u2014".indexOf(rest.charAt(0)) >= 0;
        if (slashed ? !stop : !dash && !first) {
            return null;
        }
        List<Agencies.Mention> listed = Agencies.in(inside);
        if (!listed.isEmpty() && listed.get(0).start() == 0) {
            return listed.get(0).agency();
        }
        boolean acronym = inside.length() >= 2
                && inside.length() <= 12
                && inside.indexOf(' ') < 0
                && inside.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(inside.charAt(0))
                && (dash || inside.equals(inside.toUpperCase(Locale.ROOT)));
        return acronym ? inside : null;
    }

    /** An agency's sign in small letters, as German papers print it: "Berlin (dpa)." */
    private static boolean isSmallSign(String inside) {
        return inside.length() >= 2 && inside.length() <= 5 && inside.chars().allMatch(Character::isLowerCase);
    }

    /** "SOURCE: HTB, Skerry Gazette": the names after the colon. */
    static List<String> ofLine(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Agencies.in(text).stream().map(Agencies.Mention::agency).toList();
        }
        List<String> names = new ArrayList<>();
        for (String part : text.substring(colon + 1).split("[,;&/]| and | und | et ")) {
            add(part.strip(), names);
        }
        return names;
    }

    private static void add(String part, List<String> names) {
        List<Agencies.Mention> listed = Agencies.in(part);
        if (!listed.isEmpty()) {
            listed.forEach(mention -> names.add(mention.agency()));
        } else if (!part.isEmpty()
                && Character.isUpperCase(part.charAt(0))
                && Prose.words(part) <= MOST_WORDS
                && part.indexOf('.') < 0) {
            names.add(part);
        }
    }

    /** Who took a picture, by its caption: what stands after "Photo:" or a copyright sign; null if nobody is named. */
    static @Nullable String ofCaption(String text) {
        int sign = text.indexOf('\u00A9');
        if (sign >= 0) {
            String[] parts = text.substring(sign + 1).strip().split(" / ");
            String first = parts[0].strip();
            if (!first.isEmpty() && Prose.words(first) <= MOST_WORDS && first.length() <= 40) {
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
                last = last.endsWith(".") || last.endsWith(")") ? last.substring(0, last.length() - 1) : last;
                return !last.isEmpty() && Prose.words(last) <= MOST_WORDS && Character.isUpperCase(last.charAt(0))
                        ? last
                        : null;
            }
        }
        String tail = text.substring(Math.max(0, text.length() - 100));
        List<Agencies.Mention> listed = Agencies.in(tail);
        return listed.isEmpty() ? null : listed.get(listed.size() - 1).agency();
    }

    private static String listedOr(String name) {
        List<Agencies.Mention> listed = Agencies.in(name);
        return listed.isEmpty() ? name : listed.get(0).agency();
    }
}
