package org.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Token;

/** Cuts a witness's text into the tokens of a collation: words and marks apart, each with the white space after it. */
public final class Tokens {
    private Tokens() {}

    /** The tokens in order; joined, their printed forms give {@code content} without white space before its first. */
    public static List<Token> of(String content) {
        List<Word> words = Words.of(content);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int end = i + 1 < words.size() ? words.get(i + 1).start() : content.length();
            tokens.add(new Token(
                    content.substring(words.get(i).start(), end),
                    Fold.plain(words.get(i).text())));
        }
        return tokens;
    }
}
