package org.hearsay.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * Finds the issue of a newspaper that a page shows: by what the head states, by the title, and by the lines above the text. What was
 * printed before there was a web is shown by others than those who published it.
 */
final class FindIssue {
    private static final int MOST_LINES = 80;
    private static final int LONGEST_NAME_LINE = 60;
    private static final int PROSE = 25;
    /** Lines in small letters after which those of the text have begun. */
    private static final int LINES_OF_TEXT = 4;

    private static final int LEAST = 2;

    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "citation_title", "description");
    private static final List<String> PAPERS = names("paper");
    private static final List<String> DAYS = names("day");

    private final Sheet sheet;
    /** Who states a day, for each. */
    private final Map<LocalDate, Set<String>> days = new LinkedHashMap<>();
    /** Who states a paper, for each by its key, and the forms of its name. */
    private final Map<String, Set<String>> papers = new LinkedHashMap<>();

    private final Map<String, List<String>> forms = new LinkedHashMap<>();

    private FindIssue(Sheet sheet) {
        this.sheet = sheet;
    }

    private static List<String> names(String kind) {
        return TermTable.load(FindIssue.class, "issue-metas.tsv").rows().stream()
                .filter(row -> row.get(0).equals(kind))
                .map(row -> row.get(1))
                .toList();
    }

    /** Null for a page that shows no issue from before there was a web. */
    static @Nullable Issue of(Sheet sheet) {
        FindIssue find = new FindIssue(sheet);
        if (find.isOfWeb()) {
            return null;
        }
        find.stated();
        find.titles();
        find.lines();
        return find.issue();
    }

    /** True if the page says that its article was published on the web. */
    private boolean isOfWeb() {
        List<String> stated = new ArrayList<>(sheet.head().all("article:published_time"));
        sheet.head().linked().articles().forEach(article -> {
            String day = Things.text(article, "datePublished");
            stated.add(day == null ? "" : day);
        });
        return stated.stream()
                .flatMap(text -> DateText.ofPress(text).stream())
                .anyMatch(day -> Issue.isOfWeb(day.moment().day()));
    }

    private void stated() {
        Things things = sheet.head().linked();
        for (Map<?, ?> thing : things.ofIssues()) {
            day(Things.text(thing, "datePublished"), "linked data");
            things.papers(thing).forEach(name -> paper(name, "linked data"));
        }
        for (String key : DAYS) {
            day(sheet.head().first(key), "meta " + key);
        }
        for (String key : PAPERS) {
            sheet.head().all(key).forEach(name -> metaPaper(name, key));
        }
    }

    private void metaPaper(String stated, String key) {
        String name = IssueText.name(withoutBrackets(stated));
        if (name != null) {
            paper(name, "meta " + key);
        }
    }

    private static String withoutBrackets(String name) {
        int end = name.length();
        for (char mark : new char[] {'(', '[', ',', ':', '|'}) {
            int at = name.indexOf(mark);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return name.substring(0, end).strip();
    }

    /** Programs write the first or last day of a year where they know none. */
    private void day(@Nullable String text, String source) {
        List<DateText.Stated> stated = text == null ? List.of() : DateText.ofPress(text);
        if (!stated.isEmpty()) {
            LocalDate day = stated.get(0).moment().day();
            boolean filled = day.getDayOfYear() == 1 || day.getDayOfYear() >= day.lengthOfYear() - 1;
            if (!filled) {
                see(days, day, source);
                see(days, day, source + ", a field of its own");
            }
        }
    }

    private void paper(String name, String source) {
        String key = OutletNames.key(name);
        see(papers, key, source);
        forms.computeIfAbsent(key, none -> new ArrayList<>()).add(name);
    }

    private static <T> void see(Map<T, Set<String>> seen, T what, String source) {
        seen.computeIfAbsent(what, none -> new LinkedHashSet<>()).add(source);
    }

    private void titles() {
        take(sheet.head().title, "title element");
        for (String key : TITLES) {
            take(sheet.head().first(key), "meta " + key);
        }
    }

    private boolean take(@Nullable String text, String source) {
        IssueText.Stated stated = text == null ? null : IssueText.of(text);
        if (stated == null || stated.newspaper() == null && !stated.whole()) {
            return false;
        }
        see(days, stated.day(), source);
        if (stated.paged()) {
            see(days, stated.day(), "a page or number");
        }
        if (stated.weekday()) {
            see(days, stated.day(), "a weekday");
        }
        if (stated.newspaper() != null) {
            paper(stated.newspaper(), source);
        }
        return true;
    }

    /** The lines above the text, each alone and with a paper's name in the line before. */
    private void lines() {
        List<Piece> pieces = sheet.pieces();
        int small = 0;
        for (int i = 0; i < Math.min(pieces.size(), MOST_LINES) && small < LINES_OF_TEXT; i++) {
            Line line = sheet.lines().get(i);
            String text = pieces.get(i).text();
            if (sheet.isStamp(i)) {
                continue;
            }
            boolean head = line(text, "line " + i);
            if (!head && line.words >= PROSE && line.ends) {
                return;
            }
            small = !head && isRunning(line) ? small + 1 : 0;
            if (i > 0 && !head) {
                before(text, pieces.get(i - 1).text(), i);
            }
        }
    }

    private boolean line(String text, String source) {
        boolean taken = false;
        for (String one : text.split("\n")) {
            IssueText.Stated stated = IssueText.of(one);
            if (stated != null && (stated.whole() || stated.paged() && stated.newspaper() != null)) {
                taken |= take(one, source);
            }
        }
        return taken;
    }

    /** A paper's name on a line before that of the day, as in "OLLER HERALD." above "OLLER, TUESDAY, OCTOBER 7, 1884." */
    private void before(String text, String above, int at) {
        if (text.length() <= LONGEST_NAME_LINE && !days.isEmpty()) {
            String name = IssueText.name(withoutBrackets(text));
            if (name != null && name.length() + 2 >= text.length() && papers.containsKey(OutletNames.key(name))) {
                paper(name, "line " + at);
            }
        }
        if (above.length() <= LONGEST_NAME_LINE) {
            IssueText.Stated stated = IssueText.of(text);
            String name = IssueText.name(above);
            if (stated != null && stated.whole() && stated.newspaper() == null && name != null) {
                paper(name, "line " + at);
            }
        }
    }

    /** True for a line of a text that is broken at the end of lines. */
    private static boolean isRunning(Line line) {
        return line.words >= 6
                && line.letters > 0
                && line.capitals < 0.3 * line.letters
                && line.capitalWords * 2 < line.words;
    }

    private @Nullable Issue issue() {
        LocalDate day = best(days);
        if (day == null || days.get(day).size() < LEAST) {
            return null;
        }
        String key = best(papers);
        return Issue.printed(key == null ? null : form(key), day);
    }

    /** What most state, the first of equals. */
    private static <T> @Nullable T best(Map<T, Set<String>> seen) {
        T best = null;
        for (Map.Entry<T, Set<String>> entry : seen.entrySet()) {
            if (best == null || entry.getValue().size() > seen.get(best).size()) {
                best = entry.getKey();
            }
        }
        return best;
    }

    /** The first form that is written as names are; one in capitals or small letters is set so. */
    private String form(String key) {
        List<String> all = forms.get(key);
        return all.stream().filter(FindIssue::isWritten).findFirst().orElseGet(() -> inSmallLetters(all.get(0)));
    }

    /** False for one in capitals, and for one in the letters of catalogues: "The evening herald". */
    private static boolean isWritten(String name) {
        String after = name.substring(name.indexOf(' ') + 1);
        return name.chars().anyMatch(Character::isLowerCase) && after.chars().anyMatch(Character::isUpperCase);
    }

    /** A name in capitals as names are written elsewhere. */
    static String inSmallLetters(String name) {
        StringBuilder small = new StringBuilder(name.length());
        boolean first = true;
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            boolean stays = !first && Set.of("and", "of", "the", "for").contains(word) || word.isEmpty();
            small.append(first ? "" : " ")
                    .append(stays ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
            first = false;
        }
        return small.toString();
    }
}
