package org.hearsay.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Span;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;

/**
 * Words said as readers are shown them: a sign stands where the article has words of its own between two pieces
 * ("got there … Without them"). The data keep the pieces' spans and have no sign.
 */
public final class Quotation {
    private static final String SIGN = "\u2026 ";

    /** Marks that may stand before a piece and are not taken into the content, and a "that". */
    private static final int MOST_BEFORE = 8;

    private Quotation() {}

    /** The words said, with a sign between pieces that the article's own words stand between. */
    public static String of(Attribution attribution, Article article) {
        StringBuilder words = new StringBuilder(attribution.content());
        List<Integer> gaps = new ArrayList<>(gaps(attribution, article));
        for (int i = gaps.size() - 1; i >= 0; i--) {
            words.insert(gaps.get(i), SIGN);
        }
        return words.toString();
    }

    /** An apparatus whose tokens are printed with the signs; what is compared stays. */
    public static Apparatus in(
            Apparatus apparatus, Function<String, Attribution> attributions, Function<String, Article> articles) {
        List<Witness> witnesses = apparatus.witnesses().stream()
                .map(witness -> {
                    Attribution attribution = attributions.apply(witness.id());
                    return in(witness, gaps(attribution, articles.apply(attribution.article())));
                })
                .toList();
        return new Apparatus(apparatus.statement(), witnesses, apparatus.places());
    }

    private static Witness in(Witness witness, Set<Integer> gaps) {
        if (gaps.isEmpty()) {
            return witness;
        }
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (Token token : witness.tokens()) {
            at += token.t().length();
            tokens.add(gaps.contains(at) ? new Token(token.t() + SIGN, token.n()) : token);
        }
        return new Witness(witness.id(), tokens);
    }

    /** Where in the content a piece begins that the article's own words stand before; empty where that cannot be told. */
    private static Set<Integer> gaps(Attribution attribution, Article article) {
        List<Span> spans = attribution.spans();
        String passage = spans.size() < 2 ? "" : article.passage(attribution.place());
        if (passage.isEmpty() || attribution.extent().end() > passage.length()) {
            return Set.of();
        }
        String content = attribution.content();
        Set<Integer> gaps = new TreeSet<>();
        int at = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (i > 0) {
                boolean words = passage.substring(
                                spans.get(i - 1).end(), spans.get(i).start())
                        .codePoints()
                        .anyMatch(Character::isLetterOrDigit);
                if (words) {
                    gaps.add(at);
                }
            }
            int length = piece(content, at, spans.get(i).of(passage));
            boolean last = i == spans.size() - 1;
            if (length == 0 || (last ? at + length != content.length() : !isSpace(content, at + length))) {
                return Set.of();
            }
            at += length + 1;
        }
        return gaps;
    }

    /** How many characters of the content, from a place on, are a piece that stands in a span's words. */
    private static int piece(String content, int at, String words) {
        int longest = 0;
        for (int from = 0; from < Math.min(MOST_BEFORE, words.length()); from++) {
            int length = 0;
            while (from + length < words.length()
                    && at + length < content.length()
                    && words.charAt(from + length) == content.charAt(at + length)) {
                length++;
            }
            longest = Math.max(longest, length);
        }
        while (longest > 0 && isSpace(content, at + longest - 1)) {
            longest--;
        }
        return longest;
    }

    private static boolean isSpace(String content, int at) {
        return at < content.length() && content.charAt(at) == ' ';
    }
}
