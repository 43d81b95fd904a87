package org.hearsay.page;

import java.util.Map;
import java.util.Set;
import org.hearsay.model.Page;
import org.hearsay.model.Problem;
import org.hearsay.model.Rejected;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/** Tells pages that hold no article: errors, walls, lists of other pages, something else, and too little text. */
final class Judge {
    private static final int FEWEST_WORDS = 20;
    private static final double LEAST = 0.6;

    /** A page with so many words in sentences is an article, whatever stands around them. */
    private static final int ENOUGH_PROSE = 600;

    /** The same of a page that shows an issue of a newspaper, whose items are short. */
    private static final int ENOUGH_PRINTED = 50;

    /** How sure it is that less than {@link #FEWEST_WORDS} words are no article, whatever they are. */
    private static final double SHORT = 0.8;

    private final Page page;
    private final Sheet sheet;
    private final Role[] roles;
    private final KindFeatures features;

    Judge(Page page, Sheet sheet, Role[] roles, KindFeatures features) {
        this.page = page;
        this.sheet = sheet;
        this.roles = roles;
        this.features = features;
    }

    /** The reason to reject the page, given the number of words of its text and whether a newspaper's issue is shown; null for an article. */
    @Nullable
    Rejected rejected(int words, boolean printed) {
        if (prose() >= (printed ? ENOUGH_PRINTED : ENOUGH_PROSE)) {
            return null;
        }
        PageKind kind = PageKind.of(features.measure());
        boolean few = words < FEWEST_WORDS;
        if (!few && kind.none() < LEAST) {
            return null;
        }
        double confidence = few ? Math.max(SHORT, kind.none()) : kind.none();
        return new Rejected(page.path(), kind.likeliest(), detail(kind.likeliest(), words), -1, confidence);
    }

    private int prose() {
        int prose = 0;
        for (int i = 0; i < roles.length; i++) {
            boolean sentences = roles[i].isText()
                    && sheet.lines().get(i).isProse(sheet.pieces().get(i));
            prose += sentences ? sheet.lines().get(i).words : 0;
        }
        return prose;
    }

    private String detail(Problem problem, int words) {
        return switch (problem) {
            case ERROR_PAGE -> quote(Set.of(KindTerms.Kind.ERROR), words);
            case WALL ->
                quote(
                        Set.of(
                                KindTerms.Kind.CONSENT,
                                KindTerms.Kind.MACHINE,
                                KindTerms.Kind.LOGIN,
                                KindTerms.Kind.OFFER,
                                KindTerms.Kind.WITHHELD),
                        words);
            case INDEX -> "links to other pages and " + words + " words of text";
            default -> words + " words of text";
        };
    }

    /** The line that is most worded as such pages are; the first one of several. */
    private String quote(Set<KindTerms.Kind> kinds, int words) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < roles.length; i++) {
            int terms = 0;
            for (Map.Entry<KindTerms.Kind, Set<String>> found :
                    KindTerms.shipped().in(sheet.lines().get(i).key).entrySet()) {
                terms += kinds.contains(found.getKey()) ? found.getValue().size() : 0;
            }
            best = terms > most ? i : best;
            most = Math.max(most, terms);
        }
        if (best < 0) {
            return words + " words of text";
        }
        String text = sheet.pieces().get(best).text();
        return "\u201C"
                + text.substring(0, text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length()))))
                + "\u201D";
    }
}
