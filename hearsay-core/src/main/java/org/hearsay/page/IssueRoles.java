package org.hearsay.page;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Role;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * Mends the roles of a page that shows an issue of a newspaper: heads that run above columns are no text, and below an article other items of
 * the column may stand, each under a headline of its own.
 */
final class IssueRoles {
    /** Share of the text's words that the article has to have before others are parted from it; a whole page has no such one. */
    private static final double MOST_OF_IT = 0.6;

    private static final int FEWEST_WORDS = 60;
    private static final int SHORTEST_NAME = 4;
    private static final int HEADLINE = 12;

    private final Sheet sheet;
    private final Issue issue;
    private final Role[] roles;

    IssueRoles(Sheet sheet, Issue issue, Role[] roles) {
        this.sheet = sheet;
        this.issue = issue;
        this.roles = roles;
    }

    /** {@code title} is the number of the headline's piece, {@code head} that of the last head above the text; -1 for none. */
    Role[] mend(int title, int head) {
        int begin = Math.max(title, head);
        for (int i = 0; i < roles.length; i++) {
            boolean above = i < begin && sheet.lines().get(i).words < HEADLINE;
            if (roles[i].isText() && (issue.isHead(text(i)) || above)) {
                roles[i] = Role.FURNITURE;
            }
        }
        if (title >= 0) {
            roles[title] = Role.TITLE;
        }
        goOn();
        others();
        return roles;
    }

    /** A line that goes on in small letters where one of the text broke off is text. */
    private void goOn() {
        for (int i = 1; i < roles.length; i++) {
            boolean broken = roles[i - 1].isText() && !sheet.lines().get(i - 1).ends;
            if (broken && roles[i] == Role.FURNITURE && Character.isLowerCase(text(i).charAt(0))) {
                roles[i] = roles[i - 1];
            }
        }
    }

    private String text(int piece) {
        return sheet.pieces().get(piece).text();
    }

    /** Takes the items below the article off that name nobody and nothing which it names. */
    private void others() {
        int all = words(0, roles.length);
        int words = 0;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < roles.length; i++) {
            boolean parted = (roles[i].isText() || roles[i] == Role.FURNITURE) && isHeadline(i);
            if (parted && words >= FEWEST_WORDS && words >= MOST_OF_IT * all) {
                int end = next(i + 1);
                if (namesNoneOf(names, i, end)) {
                    takeOff(i, end);
                }
            }
            if (roles[i].isText()) {
                words += sheet.lines().get(i).words;
                addNames(text(i), names);
            }
        }
    }

    private int words(int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            words += roles[i].isText() ? sheet.lines().get(i).words : 0;
        }
        return words;
    }

    /** A line in capitals, or one that begins with a headline: "ALONG THE LAKE. The barge is aground." */
    private boolean isHeadline(int piece) {
        String text = text(piece);
        int stop = text.indexOf(". ");
        String head = stop < 0 ? text : text.substring(0, stop);
        boolean brief = Prose.words(head) <= HEADLINE && (stop < 0 || Prose.words(head) > 1);
        return brief && head.indexOf(',') < 0 && PrintedHeadline.isInCapitals(head);
    }

    /** Number of the next headline; that of all pieces if none follows. */
    private int next(int from) {
        int at = from;
        while (at < roles.length && !(roles[at].isText() && isHeadline(at))) {
            at++;
        }
        return at;
    }

    private void takeOff(int from, int to) {
        for (int i = from; i < to; i++) {
            roles[i] = roles[i].isText() ? Role.RELATED : roles[i];
        }
    }

    private boolean namesNoneOf(Set<String> names, int from, int to) {
        Set<String> own = new HashSet<>();
        for (int i = from; i < to; i++) {
            if (roles[i].isText() && sheet.lines().get(i).words > 0) {
                addNames(text(i), own);
            }
        }
        return own.stream().noneMatch(names::contains);
    }

    /** Words with a capital that begin no sentence. */
    private static void addNames(String text, Set<String> names) {
        boolean begins = true;
        boolean shortForm = false;
        for (Word word : Words.of(text)) {
            String form = word.text();
            String low = form.toLowerCase(Locale.ROOT);
            boolean name = form.length() >= SHORTEST_NAME && Character.isUpperCase(form.charAt(0));
            if (name && !begins && Character.isLowerCase(form.charAt(1)) && !IssueWords.isWeekday(low)) {
                names.add(low);
            }
            begins = ".!?".contains(form) && !shortForm || begins && !Character.isLetterOrDigit(form.charAt(0));
            shortForm = form.length() <= SHORTEST_NAME && Character.isUpperCase(form.charAt(0));
        }
    }
}
