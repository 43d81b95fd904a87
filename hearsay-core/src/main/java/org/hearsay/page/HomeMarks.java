package org.hearsay.page;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.hearsay.text.Host;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/** What a page's markup prints on the link to the front page, under the logo and where it says the site's name stands: there its outlet names itself. */
final class HomeMarks {
    static final String LINK = "href:home";
    static final String LOGO = "img:logo";
    static final String NAME = "class:site";
    private static final double WEIGHT = 1;
    private static final double WEIGHT_OF_NAME = 1.5;
    private static final int MOST_WORDS = 6;
    private static final List<String> FILES = List.of(".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp");
    /** What a link to the front page says of itself rather than of the site. */
    private static final List<String> FRONT =
            List.of("home", "logo", "startseite", "accueil", "inicio", "главная", "головна", "首页", "back to");

    private HomeMarks() {}

    /** True for addresses of a front page; whether it is that of the page's own site, its host tells. */
    static boolean leadsHome(String address) {
        return switch (address) {
            case "/", "./", "index.html", "/index.html", "index.php", "/index.php" -> true;
            default -> {
                int host = address.startsWith("http") ? address.indexOf("//") + 2 : -1;
                int path = host < 2 ? -1 : address.indexOf('/', host);
                yield host >= 2 && (path < 0 || path == address.length() - 1);
            }
        };
    }

    static boolean isLogo(Attributes attributes) {
        return !attributes.get("alt").isEmpty()
                && (says(attributes.get("src")) || says(attributes.get("class")) || says(attributes.get("id")));
    }

    private static boolean says(String value) {
        return value.length() < 300 && value.toLowerCase(Locale.ROOT).contains("logo");
    }

    /** Adds the first name that each of them prints. */
    static void propose(Head head, @Nullable String url, Choice<String> choice) {
        choice.propose(link(head, url), "link to the front page", WEIGHT);
        choice.propose(logo(head), "logo", WEIGHT);
        choice.propose(named(head), "element called the site's name", WEIGHT_OF_NAME);
    }

    /** The first name that a link to the front page prints; null if none does. */
    static @Nullable String link(Head head, @Nullable String url) {
        Host own = Host.of(url);
        return head.marks.stream()
                .filter(mark -> mark.kind().equals(LINK) && isOwn(mark.value(), own))
                .map(mark -> name(mark.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String logo(Head head) {
        return first(head, LOGO, Mark::value);
    }

    private static @Nullable String named(Head head) {
        return first(head, NAME, Mark::text);
    }

    private static @Nullable String first(Head head, String kind, Function<Mark, String> printed) {
        return head.marks.stream()
                .filter(mark -> mark.kind().equals(kind))
                .map(mark -> name(printed.apply(mark)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean isOwn(String address, @Nullable Host own) {
        Host host = Host.of(address);
        return host == null || host.equals(own);
    }

    /** A short text that is no word of a menu; "logo" at its end is left out. */
    private static @Nullable String name(String printed) {
        String text = Prose.fold(printed);
        if (text.toLowerCase(Locale.ROOT).endsWith(" logo")) {
            text = text.substring(0, text.length() - " logo".length());
        }
        int words = Prose.words(text);
        boolean sentence = Prose.endsSentence(text) || words > 1 && Character.isLowerCase(text.charAt(0));
        boolean file = text.indexOf(' ') < 0 && FILES.stream().anyMatch(text.toLowerCase(Locale.ROOT)::endsWith);
        return words < 1 || words > MOST_WORDS || sentence || file || isMenu(Prose.key(text), words) ? null : text;
    }

    private static boolean isMenu(String key, int words) {
        return CommonLines.shipped().sites(key) > 0
                || LineCues.of(key, words) != null
                || FRONT.stream().anyMatch(key::contains);
    }
}
