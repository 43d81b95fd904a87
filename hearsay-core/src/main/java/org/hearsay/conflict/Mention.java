package org.hearsay.conflict;

import java.util.Comparator;
import java.util.Map;
import org.hearsay.model.Claim;
import org.hearsay.model.Span;

/**
 * A place where an article gives a value for something that others may give another value for.
 *
 * @param scene the article
 * @param index the sentence's number in it
 * @param span where the value stands
 * @param what the class of what is told: "injured", "collide"
 * @param parts actor, object and place of it, folded, where the sentence names them
 * @param setting what else the sentence tells
 * @param rivals how many values its article gives for what may be the same, with its own; at least 1
 */
record Mention(Scene scene, int index, Span span, String what, Map<String, String> parts, Setting setting, int rivals)
        implements Comparable<Mention> {
    private static final Comparator<Mention> ORDER =
            Comparator.<Mention>comparingInt(mention -> mention.scene().order()).thenComparing(Mention::span);

    Mention(Scene scene, int index, Span span, String what, Map<String, String> parts, Setting setting) {
        this(scene, index, span, what, parts, setting, 1);
    }

    Mention among(int values) {
        return new Mention(scene, index, span, what, parts, setting, values);
    }

    Span sentence() {
        return scene.sentences().get(index);
    }

    /** The sentence's tokens. */
    Tokens tokens() {
        return scene.tokens().get(index);
    }

    Claim claim() {
        return scene.claim(span, sentence());
    }

    /** By the story's order, then the text's. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }

    boolean isInSentenceOf(Mention other) {
        return isBeside(other) && index == other.index;
    }

    boolean isBeside(Mention other) {
        return scene.order() == other.scene.order();
    }
}
