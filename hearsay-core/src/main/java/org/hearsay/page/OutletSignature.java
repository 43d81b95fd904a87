package org.hearsay.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a page's outlet may stand as its author. A newspaper is no author of its own articles; a site that bears
 * its writer's name is, and so is one that is no newspaper and signs what it says.
 */
final class OutletSignature {
    private final Set<String> own = new HashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final boolean news;
    private final boolean markup;

    /** {@code head} are the names that the page's head states, {@code outlet} the one chosen, if any. */
    OutletSignature(Sheet sheet, Choice<String> head, @Nullable String outlet) {
        head.candidates().forEach(candidate -> own.add(key(candidate.value())));
        if (outlet != null) {
            own.add(key(outlet));
        }
        Things things = sheet.head().linked();
        for (Map<?, ?> article : things.articles()) {
            things.persons(article, "author").forEach(name -> persons.add(key(name)));
        }
        this.markup = sheet.markup();
        this.news = !sheet.markup() || things.tellsNews();
    }

    /**
     * The names without those that only say which newspaper it is, and without the newspaper's name behind a person's.
     *
     * @param signed whether the page says that these wrote it, rather than just showing the names
     */
    List<String> without(List<String> names, boolean signed) {
        return names.stream()
                .map(this::person)
                .filter(name -> !names(name) || isPerson(name) || maySign(name, signed))
                .toList();
    }

    /** A name that the page just shows is that of its writer only if no newspaper would bear it. */
    private boolean maySign(String name, boolean signed) {
        boolean silent = !news || !markup;
        return silent && (signed || !AuthorLine.isPaper(name));
    }

    /** "Ann Lee" for "Ann Lee Oller Herald", where that is the outlet. */
    private String person(String name) {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            if (names(name.substring(at + 1)) && AuthorLine.isPerson(name.substring(0, at))) {
                return name.substring(0, at);
            }
        }
        return name;
    }

    /** True for a name of the outlet. */
    boolean names(String name) {
        return own.contains(key(name));
    }

    /** True if the page's linked data call the author of this name a person. */
    boolean isPerson(String name) {
        return persons.contains(key(name));
    }

    /** True if the page says that it is news, or says nothing of itself. */
    boolean isNews() {
        return news;
    }

    private static String key(String name) {
        return Prose.key(name).replace(" ", "");
    }
}
