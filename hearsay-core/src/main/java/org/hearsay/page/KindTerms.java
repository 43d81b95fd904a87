package org.hearsay.page;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.TermTable;
import org.jspecify.annotations.Nullable;

/**
 * The words that pages without an article are made of, in many languages, found in one pass: a term begins where a word does and may end
 * inside one; in scripts without spaces it may begin anywhere.
 */
final class KindTerms {
    private static final KindTerms SHIPPED = new KindTerms(TermTable.load(KindTerms.class, "kind-terms.tsv"));

    private final Node root = new Node();

    /** What a term tells of. */
    enum Kind {
        ERROR,
        CONSENT,
        MACHINE,
        LOGIN,
        OFFER,
        CATALOGUE
    }

    /** A step of the tree of characters; a term that ends here has a number. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final Set<Kind> kinds = new HashSet<>();
    }

    private KindTerms(TermTable table) {
        for (List<String> row : table.rows()) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String term : row.get(2).split(";")) {
                Node node = root;
                for (char c : term.toCharArray()) {
                    node = node.next.computeIfAbsent(c, none -> new Node());
                }
                node.kinds.add(kind);
            }
        }
    }

    static KindTerms shipped() {
        return SHIPPED;
    }

    /** The terms that begin in a line, given its {@link Prose#key}, by what they tell of. */
    Map<Kind, Set<String>> in(String key) {
        Map<Kind, Set<String>> found = new EnumMap<>(Kind.class);
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i - 1) == ' ' || isDense(key.charAt(i))) {
                follow(key, i, found);
            }
        }
        return found;
    }

    private void follow(String key, int start, Map<Kind, Set<String>> found) {
        @Nullable Node node = root;
        for (int i = start; i < key.length(); i++) {
            node = node.next.get(key.charAt(i));
            if (node == null) {
                return;
            }
            for (Kind kind : node.kinds) {
                found.computeIfAbsent(kind, none -> new HashSet<>()).add(key.substring(start, i + 1));
            }
        }
    }

    private static boolean isDense(char c) {
        return c >= '\u2E80' && (c <= '\u9FFF' || c >= '\uAC00' && c <= '\uD7A3');
    }
}
