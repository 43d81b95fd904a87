package org.hearsay.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Host;
import org.jspecify.annotations.Nullable;

/** Chooses the outlet's name: what the page calls its publisher, else what its lines repeat. */
final class ChooseOutlet {
    private static final List<String> DISCLAIMERS = List.of(
            "provides the information",
            "is not responsible for",
            "gives no warranty",
            "makes no warranty",
            "without warranty",
            "no responsibility or liability",
            "delivers content from third parties");

    /** What programs print where a name is missing. */
    private static final Set<String> NOBODY = Set.of("null", "undefined", "none", "nan");

    private static final int MOST_LINES = 3000;
    private static final int MOST_WORDS = 6;
    private static final int MOST_WORDS_OF_HEADER = 20;
    private static final int MOST_WORDS_OF_NAME = 4;

    private ChooseOutlet() {}

    /** Names that the head and the linked data give, heaviest first; used before the headline is known. */
    static Choice<String> fromHead(Sheet sheet) {
        Choice<String> choice = new Choice<>(ChooseOutlet::key);
        Head head = sheet.head();
        Things things = head.linked();
        choice.propose(head.first("og:site_name"), "meta og:site_name", 4);
        for (Map<?, ?> article : things.articles()) {
            things.names(article, "publisher").stream()
                    .limit(1)
                    .forEach(name -> choice.propose(name, "JSON-LD publisher", 2.5));
        }
        for (String type : List.of("WebSite", "NewsMediaOrganization", "Organization")) {
            things.ofType(type).stream()
                    .limit(1)
                    .forEach(thing -> choice.propose(
                            Things.text(thing, "name"), "JSON-LD " + type, type.equals("Organization") ? 1 : 2));
        }
        for (String key :
                List.of("application-name", "apple-mobile-web-app-title", "dc.publisher", "cre", "publisher")) {
            choice.propose(head.first(key), "meta " + key, 1);
        }
        choice.propose(CopyrightOwner.behind(head.first("copyright"), 0), "meta copyright", 0.8);
        return choice;
    }

    /** Nothing for a name that is none, so that it is not proposed. */
    private static String key(String name) {
        String key = Prose.key(name).replace(" ", "");
        return NOBODY.contains(key) ? "" : key;
    }

    /** Adds what the lines of the page say, for pages whose head says little; {@code title} is the headline's text. */
    static void fromLines(Sheet sheet, Choice<String> choice, String title, @Nullable String url) {
        fromTitleElement(sheet, title, choice);
        HomeMarks.propose(sheet.head(), url, choice);
        List<Piece> pieces = sheet.pieces();
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, Integer> tails = new HashMap<>();
        String address = url == null ? "" : url.toLowerCase(Locale.ROOT);
        Host host = Host.of(url);
        for (int i = 0; i < Math.min(pieces.size(), MOST_LINES); i++) {
            String text = pieces.get(i).text();
            if (text.length() > 400) {
                continue;
            }
            String owner = sheet.markup() ? CopyrightOwner.of(text) : CopyrightOwner.signed(text);
            choice.propose(owner, "copyright line", 0.8);
            if (!sheet.markup()) {
                source(text, choice);
                tail(text, tails);
                card(text, choice);
                if (isNameLine(text)) {
                    lines.merge(text, 1, Integer::sum);
                }
                subject(text, sheet.lines().get(i).key, choice);
            }
        }
        tails.forEach((name, count) -> choice.propose(name, "end of captions", 1 + 0.5 * count));
        String label = host == null ? "" : host.label();
        lines.forEach((name, count) -> {
            boolean inAddress = label.length() > 3
                    && (Prose.key(name).replace(" ", "").contains(label)
                            || label.startsWith(Prose.key(name).split(" ")[0])
                                    && Prose.key(name).split(" ")[0].length() > 3);
            if (count > 1 || inAddress) {
                String source = inAddress ? "line that the address names" : "line of its own";
                choice.propose(name, source, (inAddress ? 2 : 0) + 0.3 * count);
            }
        });
        if (address.isEmpty() || host == null) {
            return;
        }
        if (sheet.markup() && choice.candidates().isEmpty()) {
            spelt(sheet, url, choice);
        }
        String name = host.name();
        choice.propose(name.startsWith("www.") ? name.substring(4) : name, "address", 0.2);
    }

    private static void fromTitleElement(Sheet sheet, String title, Choice<String> choice) {
        String element = sheet.head().title;
        String key = Prose.key(title);
        int last = SiteNames.lastParting(element);
        String end = element.substring(last + 1).strip();
        choice.propose(IssueWords.isPaperOfToday(element) ? element : null, "title element that names a paper", 1.5);
        if (last > 0 && !key.isEmpty() && Prose.key(element.substring(0, last)).startsWith(key)) {
            fromEdge(element, last, end, "end of the title element", choice);
        } else if (last > 0 && isLine(sheet, Prose.key(end))) {
            fromEdge(element, last, end, "end of the title element that is a line too", choice);
        }
        int first = SiteNames.nextParting(element, 0);
        if (first > 0 && !key.isEmpty() && Prose.key(element.substring(first)).equals(key)) {
            fromEdge(element, first, element.substring(0, first).strip(), "begin of the title element", choice);
        }
    }

    /** The names that the address spells in short lines, where nothing else names the outlet. */
    private static void spelt(Sheet sheet, @Nullable String url, Choice<String> choice) {
        HostName host = HostName.of(url, CommonLines.shipped());
        for (int i = 0; host != null && i < Math.min(sheet.pieces().size(), MOST_LINES); i++) {
            if (sheet.lines().get(i).words <= MOST_WORDS_OF_HEADER) {
                String name = host.in(sheet.pieces().get(i).text());
                choice.propose(CapitalName.of(name), "name that the address spells", 0.5);
            }
        }
    }

    private static boolean isLine(Sheet sheet, String key) {
        return CommonLines.shipped().sites(key) == 0
                && sheet.lines().stream().limit(MOST_LINES).anyMatch(line -> line.key.equals(key));
    }

    /** A name is short and parted by another mark than the colon, behind which headlines go on. */
    private static void fromEdge(String element, int mark, String name, String source, Choice<String> choice) {
        if (element.charAt(mark) != ':' && name.indexOf(',') < 0 && Prose.words(name) <= MOST_WORDS) {
            choice.propose(name, source, 1.5);
        }
    }

    /** "Source: Name" in a line that also states the date. */
    private static void source(String text, Choice<String> choice) {
        int at = text.indexOf("Source: ");
        if (at >= 0 && !DateText.find(text, false).isEmpty() && text.length() < 160) {
            int end = text.indexOf('|', at);
            String name = text.substring(at + 8, end < 0 ? text.length() : end).strip();
            List<Agencies.Mention> agencies = Agencies.in(name);
            int edition = name.indexOf(" (");
            String whole = edition > 0 ? name.substring(0, edition) : name;
            choice.propose(agencies.isEmpty() ? whole : agencies.get(0).agency(), "source line", 2);
        }
    }

    /** "caption - Name, 1920, 28.04.2025": what pictures' descriptions end with. */
    private static void tail(String text, Map<String, Integer> tails) {
        int end = text.length();
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        if (end == text.length() || text.indexOf(',', end) < 0) {
            return;
        }
        int at = text.lastIndexOf("- ", end - 2);
        if (at >= 0 && end - at < 50) {
            tails.merge(text.substring(at + 2, end).strip(), 1, Integer::sum);
        }
    }

    /** "Name - headline of another article", a card inside the text. */
    private static void card(String text, Choice<String> choice) {
        int at = text.indexOf(" - ");
        if (at > 1
                && at < 40
                && Prose.words(text.substring(at)) >= 3
                && Prose.words(text) <= 25
                && !Prose.endsSentence(text)) {
            String name = text.substring(0, at);
            if (isName(name)) {
                choice.propose(name, "card of another article", 0.6);
            }
        }
    }

    /** "NAME provides the information as is", "NAME gives no warranty": the subject of a disclaimer. */
    private static void subject(String text, String key, Choice<String> choice) {
        if (Character.isUpperCase(text.charAt(0)) && isDisclaimer(key)) {
            int end = 0;
            int words = 0;
            while (end < text.length() && Character.isUpperCase(text.charAt(end)) && words < 4) {
                int next = text.indexOf(' ', end);
                words++;
                end = next < 0 ? text.length() : next + 1;
            }
            String name = text.substring(0, Math.max(0, end)).strip();
            if (isName(name) && !name.equals("We") && !name.equals("The") && !name.equals("This")) {
                choice.propose(name, "disclaimer", 1);
            }
        }
    }

    private static boolean isDisclaimer(String key) {
        for (String words : DISCLAIMERS) {
            if (key.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNameLine(String text) {
        return text.length() >= 3 && text.length() < 40 && isName(text);
    }

    /** True for "Name - headline". */
    static boolean isCard(String text) {
        int at = text.indexOf(" - ");
        return at > 1 && at < 40 && text.indexOf(' ') < at && isName(text.substring(0, at));
    }

    /** One to four words, all capitalised. */
    private static boolean isName(String text) {
        int words = 0;
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean fits = begins
                    ? Signs.isLetter(c) && Signs.isCapital(c)
                    : c == ' ' || Signs.isLetter(c) || ".&'".indexOf(c) >= 0;
            if (!fits) {
                return false;
            }
            words += begins ? 1 : 0;
            begins = c == ' ';
        }
        return words >= 1 && words <= MOST_WORDS_OF_NAME;
    }
}
