package org.hearsay.page;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
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
        /** What is kept back: the rest of a text, from those who do not pay or have not said who they are. */
        WITHHELD,
        CATALOGUE
    }

    /** A step of the tree of characters, its next ones in the characters' order; what a term that ends here tells of. */
    private static final class Node {
        private char[] characters = {};
        private Node[] nodes = {};
        private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

        @Nullable
        Node next(char c) {
            int at = Arrays.binarySearch(characters, c);
            return at < 0 ? null : nodes[at];
        }

        Node nextOrNew(char c) {
            Node known = next(c);
            if (known != null) {
                return known;
            }
            int at = -1 - Arrays.binarySearch(characters, c);
            characters = Arrays.copyOf(characters, characters.length + 1);
            nodes = Arrays.copyOf(nodes, nodes.length + 1);
            System.arraycopy(characters, at, characters, at + 1, characters.length - at - 1);
            System.arraycopy(nodes, at, nodes, at + 1, nodes.length - at - 1);
            characters[at] = c;
            nodes[at] = new Node();
            return nodes[at];
        }
    }

    private KindTerms(TermTable table) {
        for (List<String> row : table.rows()) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String term : row.get(2).split(";")) {
                Node node = root;
                for (char c : term.toCharArray()) {
                    node = node.nextOrNew(c);
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
            if (i == 0 || key.charAt(i - 1) == ' ' || Prose.isDense(key.charAt(i))) {
                follow(key, i, found);
            }
        }
        return found;
    }

    private void follow(String key, int start, Map<Kind, Set<String>> found) {
        @Nullable Node node = root;
        for (int i = start; i < key.length(); i++) {
            node = node.next(key.charAt(i));
            if (node == null) {
                return;
            }
            if (!node.kinds.isEmpty()) {
                String term = key.substring(start, i + 1);
                node.kinds.forEach(kind ->
                        found.computeIfAbsent(kind, none -> new HashSet<>()).add(term));
            }
        }
    }
}
