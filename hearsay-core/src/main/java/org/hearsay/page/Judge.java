package org.hearsay.page;

import java.util.List;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** Tells pages that hold no article: errors, walls, lists of other pages, and too little text. */
final class Judge {
    private static final int FEWEST_WORDS = 20;
    private static final int SHORT_TEXT = 70;
    private static final List<String> WALL = List.of(
            "subscribe to continue",
            "subscribe to read",
            "to continue reading",
            "sign in to continue",
            "log in to continue",
            "register to continue",
            "create a free account",
            "this content is for subscribers",
            "enable javascript and cookies",
            "verify you are human",
            "checking your browser",
            "we value your privacy",
            "before you continue",
            "are you a robot",
            "already a subscriber",
            "become a member to",
            "disable your ad blocker",
            "unusual traffic",
            "consent to the use of cookies");

    private final Page page;
    private final Sheet sheet;
    private final Role[] roles;
    private final double[] chances;

    Judge(Page page, Sheet sheet, Role[] roles, double[] chances) {
        this.page = page;
        this.sheet = sheet;
        this.roles = roles;
        this.chances = chances;
    }

    /** The reason to reject the page, given the number of words of its text; null for an article. */
    @Nullable
    Rejected rejected(int words) {
        double mean = meanChance();
        boolean doubtful = words < SHORT_TEXT || mean < 0.45 && words < 3 * SHORT_TEXT;
        int error = first(Role.ERROR);
        if (error >= 0 && doubtful) {
            return reject(Problem.ERROR_PAGE, quote(error), 0.9);
        }
        boolean claimed = claimsArticle();
        int wall = doubtful && (!claimed || words < SHORT_TEXT) ? wall() : -1;
        if (wall >= 0) {
            return reject(Problem.WALL, quote(wall), 0.8);
        }
        if (words < FEWEST_WORDS) {
            return linked()
                    ? reject(Problem.INDEX, "links and " + words + " words of text", 0.7)
                    : reject(Problem.NO_ARTICLE, words + " words of text", 0.8);
        }
        boolean index = !claimed && sheet.markup() && mean < 0.3 && words < 3 * SHORT_TEXT && linked();
        return index ? reject(Problem.INDEX, "mostly links to other pages", 0.6) : null;
    }

    /** True if the page calls itself an article. */
    private boolean claimsArticle() {
        return "article".equals(sheet.head().first("og:type"))
                || !sheet.head().linked().articles().isEmpty();
    }

    private Rejected reject(Problem problem, String detail, double confidence) {
        return new Rejected(page.path(), problem, detail, -1, confidence);
    }

    private String quote(int piece) {
        String text = sheet.pieces().get(piece).text();
        return "\u201C" + text.substring(0, Math.min(60, text.length())) + "\u201D";
    }

    private int first(Role role) {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == role) {
                return i;
            }
        }
        return -1;
    }

    private int wall() {
        for (int i = 0; i < roles.length; i++) {
            String key = sheet.lines().get(i).key;
            if (key.length() < 400 && WALL.stream().anyMatch(key::contains)) {
                return i;
            }
        }
        return -1;
    }

    /** True where more than half of the page's characters are links. */
    private boolean linked() {
        int all = 0;
        int linked = 0;
        for (Piece piece : sheet.pieces()) {
            all += piece.text().length();
            linked += piece.linkedChars();
        }
        return linked * 2 > all;
    }

    private double meanChance() {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isText()) {
                sum += chances[i];
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }
}
