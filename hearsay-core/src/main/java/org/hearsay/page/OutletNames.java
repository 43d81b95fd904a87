package org.hearsay.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * The names that the lines around a dump's text print, each with where and how often: whoever runs the page says there who he is,
 * whom to follow and what to subscribe to.
 */
final class OutletNames {
    private static final int MOST_NAMES = 40;
    private static final int MOST_LINES = 3000;
    private static final int LONGEST = 600;
    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_IN_TEXT = 4;
    private static final Set<String> OFFERS = Set.of(
            "about",
            "contact",
            "follow",
            "subscribe",
            "to",
            "visit",
            "join",
            "from",
            "on",
            "with",
            "at",
            "support",
            "the",
            "welcome",
            "more",
            "by");
    private static final Set<String> OWNED = Set.of(
            "newsletter",
            "newsletters",
            "app",
            "staff",
            "all",
            "inc",
            "llc",
            "ltd",
            "media",
            "team",
            "editor",
            "subscribers",
            "readers",
            "account",
            "website",
            "or",
            "homepage",
            "home");

    private final Map<String, Name> names = new HashMap<>();
    private final Map<String, Integer> labels = new HashMap<>();
    /** The first words of names, so that few words of the text are looked at. */
    private final Set<String> begins = new HashSet<>();

    /** One name and its places; counts are of times. */
    static final class Name {
        final String key;
        private String form = "";
        private boolean capitals;
        int around;
        int inText;
        int lines;
        int owned;
        int tails;
        int offered;
        int offering;
        int first = -1;
        int last = -1;

        private Name(String key) {
            this.key = key;
        }

        /** As it is printed first, where not all in capitals if it is anywhere printed otherwise. */
        String form() {
            return form;
        }

        private int worth() {
            return around + 4 * owned + 4 * tails + offered;
        }
    }

    /** Reads the lines of a dump, those of the text only for names that others have; {@code title} is the headline's text. */
    OutletNames(Sheet sheet, Role[] roles, String title) {
        String headline = Prose.key(title);
        int size = Math.min(roles.length, MOST_LINES);
        for (int i = 0; i < size; i++) {
            String text = sheet.pieces().get(i).text();
            if (!roles[i].isText() && !sheet.isStamp(i) && text.length() <= LONGEST) {
                Line line = sheet.lines().get(i);
                tail(text, line.key, headline, i);
                begin(text, line.key, headline, i);
                new CapitalRuns(text).each(new Reading(i, text.indexOf('\u00A9') >= 0 || isClaim(line.key)));
                whole(text, line, i);
            }
        }
        for (int i = 0; i < size; i++) {
            if (roles[i].isText()) {
                inText(sheet.pieces().get(i).text());
            }
        }
    }

    private static boolean isClaim(String key) {
        return key.contains("all rights reserved") || key.startsWith("copyright");
    }

    /** A short line that is a name as a whole, whatever letters it begins with. */
    private void whole(String text, Line line, int at) {
        if (line.words > 0 && line.words <= MOST_WORDS && text.length() < 40) {
            Name name = name(squeezed(line.key));
            if (name != null) {
                see(name, text, at);
                name.lines++;
            }
        }
    }

    /** What stands before the headline in a line that ends with it: "Oller Herald | Ferry runs again". */
    private void begin(String text, String key, String headline, int at) {
        int mark = SiteNames.nextParting(text, 0);
        if (headline.isEmpty() || mark <= 0 || text.charAt(mark) == ':' || !key.endsWith(" " + headline)) {
            return;
        }
        String form = text.substring(0, mark).strip();
        Name name = Prose.words(form) > MOST_WORDS ? null : name(key(form));
        if (name != null) {
            see(name, form, at);
            name.tails++;
        }
    }

    /** What stands behind the headline in a line that goes on after it: "Ferry runs again | Oller Herald". */
    private void tail(String text, String key, String headline, int at) {
        if (headline.isEmpty() || !key.startsWith(headline) || key.length() - headline.length() > 60) {
            return;
        }
        int mark = SiteNames.lastParting(text);
        if (mark > 0 && Prose.words(text.substring(mark + 1)) <= MOST_WORDS) {
            String form = text.substring(mark + 1).strip();
            Name name = name(key(form));
            if (name != null) {
                see(name, form, at);
                name.tails++;
            }
        }
    }

    private @Nullable Name name(String key) {
        return key.length() < 2 || key.length() > 40 ? null : names.computeIfAbsent(key, Name::new);
    }

    private static void see(Name name, String form, int line) {
        if (name.around++ == 0 || name.capitals) {
            name.form = name.form.isEmpty() || !isCapitals(form) ? form : name.form;
            name.capitals = isCapitals(name.form);
        }
        name.first = name.first < 0 ? line : name.first;
        name.last = line;
    }

    private static boolean isCapitals(String form) {
        return form.chars().noneMatch(Character::isLowerCase);
    }

    /** Letters and digits without spaces, and without "the" before them: the form in which names of outlets are compared. */
    static String key(String name) {
        return squeezed(Prose.key(name));
    }

    private static String squeezed(String key) {
        return (key.startsWith("the ") ? key.substring(4) : key).replace(" ", "");
    }

    private void inText(String text) {
        CapitalRuns words = new CapitalRuns(text);
        for (int i = 0; i < words.size(); i++) {
            if (words.isCapital(i) && begins.contains(words.key(i))) {
                for (int end = i + 1; end <= Math.min(words.size(), i + MOST_WORDS_IN_TEXT); end++) {
                    Name name = names.get(words.key(i, end));
                    if (name != null) {
                        name.inText++;
                    }
                }
            }
        }
    }

    /** Takes in the names of one line. */
    private final class Reading implements CapitalRuns.Reader {
        private final int line;
        private final boolean claim;

        Reading(int line, boolean claim) {
            this.line = line;
            this.claim = claim;
        }

        @Override
        public void host(String label) {
            labels.merge(label, 1, Integer::sum);
        }

        @Override
        public void run(CapitalRuns words, int from, int to) {
            Name name = to - from > MOST_WORDS ? null : name(words.key(from, to));
            if (name == null) {
                return;
            }
            begins.add(words.key(from).equals("the") && to - from > 1 ? words.key(from + 1) : words.key(from));
            see(name, words.form(from, to), line);
            name.owned += claim ? 1 : 0;
            name.offered += from > 0 && OFFERS.contains(words.key(from - 1)) ? 1 : 0;
            name.offering += to < words.size() && OWNED.contains(words.key(to)) ? 1 : 0;
        }
    }

    /** The names seen most, those of hosts that the page names first among equals. */
    List<Name> most() {
        return names.values().stream()
                .filter(name -> name.worth() > 1 || labels.containsKey(name.key))
                .sorted(Comparator.comparingInt((Name name) -> -name.worth() - (labels.containsKey(name.key) ? 6 : 0))
                        .thenComparing(name -> name.key))
                .limit(MOST_NAMES)
                .toList();
    }

    /** What is seen of a name; null where the lines do not print it. */
    @Nullable
    Name of(String key) {
        return names.get(key);
    }

    /** How often addresses on the page lead to a host of this name. */
    int hosts(String key) {
        return labels.getOrDefault(key, 0);
    }

    /** The same of hosts that begin with the name or that it begins with. */
    int hostsLike(String key) {
        int hosts = 0;
        for (Map.Entry<String, Integer> label : labels.entrySet()) {
            String host = label.getKey().replace("-", "");
            hosts += host.startsWith(key) || host.length() > 3 && key.startsWith(host) ? label.getValue() : 0;
        }
        return hosts;
    }
}
