package org.hearsay.bench.conflict;

import java.util.List;
import java.util.regex.Pattern;

/** Sets a tokenised sentence as a page would print it: marks beside their words, numbers whole, quotation marks as such. */
final class PlainSentence {
    private record Change(Pattern pattern, String replacement) {}

    private static final List<Change> CHANGES = List.of(
            change("`` ?", "\""),
            change(" ?''", "\""),
            change("(?<![\\d,])(\\d{1,3}) , (?=\\d{3}(?!\\d))", "$1,"),
            change("(?<=,\\d{3}) , (?=\\d{3}(?!\\d))", ","),
            change("(?<=\\d) ([.:/]) (?=\\d)", "$1"),
            change("(?<=[a-z]) \\. (?=\\d)", " ."),
            change("(?<=[a-z\\d]) ([,;:?!%)\\]]|\\.(?!\\d))", "$1"),
            change("(?<![a-z\\d]) ([,.;:?!%)\\]])", "$1"),
            change("([(\\[$#£€]) ", "$1"),
            change(" (['’](?:s|re|ve|ll|d|m|S)|n['’]t)\\b", "$1"),
            change(" ['’] (?=s\\b)", "’"),
            change("(?<=\\w) - (?=\\w)", "-"),
            change("(?<=\\w\\.) (?=m\\.)", ""));

    private PlainSentence() {}

    private static Change change(String pattern, String replacement) {
        return new Change(Pattern.compile(pattern), replacement);
    }

    static String of(String tokenised) {
        String plain = tokenised;
        for (Change change : CHANGES) {
            plain = change.pattern().matcher(plain).replaceAll(change.replacement());
        }
        return plain;
    }
}
