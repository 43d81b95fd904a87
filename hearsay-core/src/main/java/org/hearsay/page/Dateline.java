package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the sign of an agency from the dateline that opens a text. */
final class Dateline {
    private static final int LONGEST = 110;
    private static final int MOST_PLACE_WORDS = 3;
    private static final int LONGEST_ABBREVIATION = 5;
    /** "VESSEN, May 12 HTB -": a sign between the day and the dash. */
    private static final Pattern BARE = Pattern.compile(
            "\\p{Lu}[\\p{Lu}.' -]{2,40}, \\p{Lu}\\p{Ll}{2,8}\\.? \\d{1,2} (\\p{Lu}{2,6}) [-\u2013\u2014]");
    /** What stands there of an hour. */
    private static final Set<String> HOURS = Set.of("AM", "PM", "GMT", "UTC", "EST", "EDT", "CET", "BST");

    private Dateline() {}

    /** "PYONGYANG, April 29 (KCNA) --", "(MENAFN) Russian ...", "MOSCOW, April 26. /TASS/.", "Berlin (dpa)."; null for any other text. */
    static @Nullable String agency(String text) {
        String head = text.substring(0, Math.min(LONGEST, text.length()));
        Matcher bare = BARE.matcher(head);
        if (bare.lookingAt() && !HOURS.contains(bare.group(1))) {
            List<Agencies.Mention> known = Agencies.in(bare.group(1));
            return known.isEmpty() ? bare.group(1) : known.get(0).agency();
        }
        int open = open(head);
        int slash = head.indexOf('/');
        boolean slashed = slash >= 0 && (open < 0 || slash < open);
        int start = slashed ? slash : open;
        int end = start < 0 ? -1 : head.indexOf(slashed ? '/' : ')', start + 1);
        if (end < 0 || Prose.words(head.substring(0, start)) > 9 || hasSentence(head.substring(0, start)) && !slashed) {
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
        return acronym && !isCallSign(inside) ? inside : null;
    }

    /** The bracket that a dash follows, else the first: before it one may hold a district, "Vessen (Oller), May 12 (HTB) -". */
    private static int open(String head) {
        for (int at = head.indexOf('('); at >= 0; at = head.indexOf('(', at + 1)) {
            int close = head.indexOf(')', at);
            String rest = close < 0 ? "" : head.substring(close + 1).stripLeading();
            if (!rest.isEmpty() && "-\u2013\u2014".indexOf(rest.charAt(0)) >= 0) {
                return at;
            }
        }
        return head.indexOf('(');
    }

    /** True for more than a place and a day: "VESSEN, Ont." and "Feb. 9" end in a stop and are no sentence. */
    private static boolean hasSentence(String before) {
        int stop = before.indexOf(". ");
        if (stop < 0) {
            return false;
        }
        int word = Math.max(before.lastIndexOf(' ', stop), before.lastIndexOf(',', stop)) + 1;
        boolean shortened = stop - word <= LONGEST_ABBREVIATION && Character.isUpperCase(before.charAt(word));
        return !shortened || hasSentence(before.substring(stop + 2));
    }

    /** A station of the United States signs its own text by four letters, of which the first is K or W. */
    private static boolean isCallSign(String sign) {
        return sign.length() == 4
                && "KW".indexOf(sign.charAt(0)) >= 0
                && sign.chars().allMatch(Character::isUpperCase);
    }

    /** An agency's sign in small letters, as German papers print it: "Berlin (dpa)." */
    private static boolean isSmallSign(String inside) {
        return inside.length() >= 2 && inside.length() <= 5 && inside.chars().allMatch(Character::isLowerCase);
    }
}
