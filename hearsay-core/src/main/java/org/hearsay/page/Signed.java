package org.hearsay.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Credit;
import org.jspecify.annotations.Nullable;

/** Who signs an article, with those taken out who are nobody in person: the outlet's own desk, an agency, an agency's sign. */
final class Signed {
    private static final Set<String> DESKS = Set.of(
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "desk",
            "newsdesk",
            "newsroom",
            "redaktion",
            "redacción",
            "rédaction");
    private static final List<String> AGENCIES =
            List.of(" press", " newswire", " news agency", " press agency", " news service", " press service");
    private static final String SPECIAL = "special to ";
    private static final int LONGEST_SIGN = 6;

    private Signed() {}

    /** The names without desks and agencies; {@code news} tells whether the page may be a newspaper's. */
    static List<String> withoutDesks(List<String> names, @Nullable String outlet, boolean news) {
        return names.stream()
                .filter(name -> !isDesk(name, outlet, news) && !isAgency(name))
                .toList();
    }

    /** "Herald reporters" of the Oller Herald, and "Special to the Herald", which stands behind who is no reporter of its own. */
    private static boolean isDesk(String name, @Nullable String outlet, boolean news) {
        String key = Prose.key(name);
        if (key.startsWith(SPECIAL)) {
            return true;
        }
        int last = key.lastIndexOf(' ');
        String office = key.substring(last + 1);
        boolean desk = DESKS.contains(office) || news && office.equals("staff");
        return desk && last > 0 && outlet != null && isPartOf(key.substring(0, last), outlet);
    }

    private static boolean isPartOf(String words, String outlet) {
        Set<String> own = Set.copyOf(List.of(Prose.key(outlet).split(" ")));
        return words.equals(FirstLine.initials(outlet).toLowerCase(Locale.ROOT))
                || List.of(words.split(" ")).stream().allMatch(word -> word.equals("the") || own.contains(word));
    }

    private static boolean isAgency(String name) {
        String key = Prose.key(name);
        return AGENCIES.stream().anyMatch(key::endsWith);
    }

    /** The signs among the names behind the first: "By Herald reporters and HTB". */
    static List<String> signs(List<String> names) {
        return names.stream().skip(1).filter(Signed::isSign).toList();
    }

    private static boolean isSign(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_SIGN
                && name.chars().allMatch(Character::isUpperCase);
    }

    /** The names without the signs of those who supplied the words, alone or behind a person's: "Ann Lee, HTB". */
    static List<String> withoutSigns(List<String> names, List<Credit> credits) {
        List<String> left = new ArrayList<>();
        for (String name : names) {
            int comma = name.lastIndexOf(", ");
            String sign = comma < 0 ? name : name.substring(comma + 2);
            boolean supplies = isSign(sign)
                    && credits.stream()
                            .anyMatch(credit -> credit.kind() != Credit.Kind.PHOTO
                                    && credit.agency().equals(sign));
            if (!supplies) {
                left.add(name);
            } else if (comma > 0) {
                left.add(name.substring(0, comma));
            }
        }
        return left;
    }
}
