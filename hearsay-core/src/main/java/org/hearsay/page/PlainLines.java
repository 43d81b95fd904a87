package org.hearsay.page;

import java.util.List;

/** Lines whose characters alone show what they are: addresses, dates, descriptions of pictures. */
final class PlainLines {
    private static final int LONGEST_SIGN = 60;

    private PlainLines() {}

    static boolean isAddress(String text) {
        return text.indexOf(' ') < 0 && (text.contains("://") || text.startsWith("www.") || text.indexOf('@') > 0);
    }

    static boolean isDateLine(String text, int words) {
        List<DateText.Stated> dates = DateText.find(text, false);
        if (dates.isEmpty()) {
            return false;
        }
        DateText.Stated first = dates.get(0);
        int rest = words - Prose.words(text.substring(first.start(), first.end()));
        return rest <= 4;
    }

    /** A picture's description with its photographer: "(c) NAME / AGENCY", "Photo: NAME", or with its width and day behind it. */
    static boolean isCaption(String text, int words) {
        boolean sign = words < LONGEST_SIGN && text.indexOf('\u00A9') >= 0 && text.contains(" / ");
        boolean photo = words < LONGEST_SIGN && (text.contains("Photo:") || text.contains("(Photo"));
        return sign || photo || endsWithPictureData(text, words);
    }

    /** "... - Name, 1920, 28.04.2025": a picture's description with its width and day. */
    private static boolean endsWithPictureData(String text, int words) {
        if (words > 70 || text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int dash = text.lastIndexOf("- ", end);
        return dash >= 0
                && end - dash < 50
                && text.indexOf(',', end) >= 0
                && text.lastIndexOf(',') > text.indexOf(',', end);
    }
}
