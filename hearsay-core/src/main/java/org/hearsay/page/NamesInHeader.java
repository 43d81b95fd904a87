package org.hearsay.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** Names of a dump's outlet that two places agree on: what its lines print and its address spells, and what it begins with. */
final class NamesInHeader {
    private static final Pattern DATED = Pattern.compile("\\b(19|20)\\d\\d\\b");

    private static final List<String> OFFERS = List.of(
            "subscribe to",
            "welcome to",
            "you are reading",
            "abonnez vous à",
            "suscríbete a",
            "abonnieren sie",
            "abbonati a");

    private static final String COPYRIGHT = "copyright ";
    private static final int MOST_WORDS_OF_LAW = 15;

    private final Sheet sheet;
    private final Role[] roles;
    private final @Nullable String first;
    private final boolean confirmed;

    NamesInHeader(Sheet sheet, Role[] roles, String title) {
        this.sheet = sheet;
        this.roles = roles;
        this.first = new FirstLine(sheet, CommonLines.shipped()).name(roles, title);
        this.confirmed =
                first != null && (isConfirmed(first) || isShortened(first) || IssueWords.isPaperOfToday(first));
    }

    /** How sure it is that a name is what the page begins with: 2 where another line says so too, 1 where none does, 0 for others. */
    int begins(String key) {
        boolean begins = first != null && OutletNames.key(first).equals(key);
        return begins ? confirmed ? 2 : 1 : 0;
    }

    void propose(@Nullable String url, Choice<String> choice) {
        choice.propose(confirmed ? first : null, "first line", 1);
        owned(choice);
        HostName host = HostName.of(url, CommonLines.shipped());
        if (host != null && !spelt(host, false, choice)) {
            spelt(host, true, choice);
        }
    }

    /** Names that an address spells, in the text or around it; false if there are none. */
    private boolean spelt(HostName host, boolean text, Choice<String> choice) {
        boolean found = false;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i].isText() == text && !sheet.isStamp(i)) {
                String spelt = host.in(sheet.pieces().get(i).text());
                choice.propose(whole(spelt), "name that the address spells", 1);
                found |= spelt != null;
            }
        }
        return found;
    }

    /** A line above the text that is the name of the page's owner and no more; those of its pictures claim no year. */
    private void owned(Choice<String> choice) {
        Set<String> owners = new LinkedHashSet<>();
        for (int i = 0; i < roles.length; i++) {
            String text = sheet.pieces().get(i).text();
            String owner = roles[i].isText() || !DATED.matcher(text).find() ? null : CopyrightOwner.signed(text);
            if (owner != null) {
                owners.add(Prose.key(owner));
            }
        }
        for (int i = 0; i < roles.length && !roles[i].isText() && !owners.isEmpty(); i++) {
            if (owners.contains(sheet.lines().get(i).key)) {
                choice.propose(sheet.pieces().get(i).text(), "line that the owner bears", 1);
            }
        }
    }

    /** "Oller Herald Online", with which the page begins, for "Oller Herald", which its address spells. */
    private @Nullable String whole(@Nullable String spelt) {
        boolean goesOn = spelt != null && first != null && Prose.key(first).startsWith(Prose.key(spelt) + " ");
        return goesOn ? first : spelt;
    }

    /** "Oller Herald, all rights reserved", "Copyright Oller Herald Media Ltd": a short line of the law with the name first. */
    private boolean isReserved(int line, String first) {
        Line read = sheet.lines().get(line);
        String key = read.key.startsWith(COPYRIGHT) ? read.key.substring(COPYRIGHT.length()) : read.key;
        if (roles[line].isText() || read.words > MOST_WORDS_OF_LAW || !key.startsWith(first + " ")) {
            return false;
        }
        String rest = key.substring(first.length() + 1);
        return key.length() < read.key.length() || LineCues.of(rest, read.words) == Role.LEGAL;
    }

    /**
     * True for a name that the owner of the words bears, that an address for letters spells, that is offered to readers or stands in marks
     * around the text; on its own the first line is as good as always one of the menu.
     */
    private boolean isConfirmed(String first) {
        String key = OutletNames.key(first);
        for (int i = 0; i < roles.length; i++) {
            String text = sheet.pieces().get(i).text();
            String owner = roles[i].isText() ? null : CopyrightOwner.of(text);
            boolean owned = owner != null && OutletNames.key(owner).startsWith(key) || isReserved(i, Prose.key(first));
            if (owned
                    || isForLetters(text, key)
                    || !roles[i].isText() && (isOffered(i, first) || isQuoted(text, first))) {
                return true;
            }
        }
        return false;
    }

    /** "Subscribe to Corriere delle Valli: 3 months for 9 euros": a name of two words or more. */
    private boolean isOffered(int line, String first) {
        String name = Prose.key(first);
        String key = sheet.lines().get(line).key + " ";
        return name.indexOf(' ') > 0 && OFFERS.stream().anyMatch(offer -> key.startsWith(offer + " " + name + " "));
    }

    /** "A link to “Oller Herald” is asked of whoever prints this". */
    private static boolean isQuoted(String text, String first) {
        int at = first.indexOf(' ') < 0 ? -1 : text.indexOf(first);
        int end = at + first.length();
        return at > 0
                && end < text.length()
                && "\"\u201C\u00AB\u201E".indexOf(text.charAt(at - 1)) >= 0
                && "\"\u201D\u00BB\u201C".indexOf(text.charAt(end)) >= 0;
    }

    /** True where "ONA" is a line above the text and "Oller News Agency" the name, or "ONA News" the name and "ONA" stands in another line around the text. */
    private boolean isShortened(String name) {
        String shortly = name.indexOf(' ') < 0 ? name : name.substring(0, name.indexOf(' '));
        if (AuthorLine.isPaper(name) && shortly.length() > 2 && FirstLine.isAcronym(shortly)) {
            String whole = Prose.key(name);
            String word = " " + Prose.key(shortly) + " ";
            for (int i = 0; i < roles.length; i++) {
                String key = sheet.lines().get(i).key;
                if (!roles[i].isText() && !key.startsWith(whole) && (" " + key + " ").contains(word)) {
                    return true;
                }
            }
        }
        String initials = FirstLine.initials(name).toLowerCase(Locale.ROOT);
        for (int i = 0; i < roles.length && !roles[i].isText() && initials.length() > 2; i++) {
            if (sheet.lines().get(i).key.equals(initials)) {
                return true;
            }
        }
        return false;
    }

    /** "Write to news@oller-herald.example". */
    private static boolean isForLetters(String text, String key) {
        int at = text.indexOf('@');
        int end = at;
        while (end >= 0 && end < text.length() && text.charAt(end) != ' ') {
            end++;
        }
        HostName host = at < 0 ? null : HostName.of("//" + text.substring(at + 1, end), CommonLines.shipped());
        return host != null && host.spells(key);
    }
}
