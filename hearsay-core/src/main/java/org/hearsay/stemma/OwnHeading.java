package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.jspecify.annotations.Nullable;

/**
 * The line at the head of a page without outlet or address that spells out the sign of its dateline, or begins with it: the page
 * is that house's own ("FEDERATED SPORTS WIRE" above "KORTRIJK (FSW) -").
 */
final class OwnHeading {
    /** Blocks at the head of a page that may name its house. */
    private static final int HEAD = 3;

    private static final int LONGEST_HEADING = 60;

    /** Characters of a line within which a dateline names its house, and lines of a text that may be one. */
    private static final int DATELINE = 120;

    private static final int LINES = 3;

    private static final int LONGEST_SIGN = 16;

    /** What parts a house's sign from the rest of a dateline; between a day and a dash it stands by itself. */
    private static final Pattern PARTS = Pattern.compile(
            "[()/.]|\\s[-\u2013\u2014]+\\s|\u2013|\u2014|(?<=\\d)\\s(?=\\p{Lu}{2,8}\\s[-\u2013\u2014])");

    private OwnHeading() {}

    static @Nullable String of(Article article) {
        if (article.outlet() != null || HostName.of(article.url()) != null) {
            return null;
        }
        List<String> signs = signs(article);
        List<Block> blocks = article.blocks();
        for (Block block : blocks.subList(0, Math.min(HEAD, blocks.size()))) {
            String line = block.text();
            List<NameWord> words = NameWord.of(line);
            if (block.role().isText() || line.length() > LONGEST_HEADING || words.isEmpty()) {
                continue;
            }
            List<String> plain = words.stream().map(NameWord::plain).toList();
            for (String sign : signs) {
                NameWord one = NameWord.of(sign).get(0);
                if (ShortName.isOf(one.plain(), plain)) {
                    return line;
                }
                if (words.get(0).printed().equals(sign)) {
                    return sign;
                }
            }
        }
        return null;
    }

    /** The short names in credits and in the first lines of a text that may be a house's sign. */
    static List<String> signs(Article article) {
        List<String> signs = new ArrayList<>();
        for (Credit credit : article.credits()) {
            if (credit.kind() == Credit.Kind.TEXT) {
                signs.add(credit.agency());
            }
        }
        article.text().lines().filter(line -> !line.isBlank()).limit(LINES).forEach(line -> {
            String head = line.substring(0, Math.min(DATELINE, line.length()));
            signs.addAll(List.of(PARTS.split(head)));
        });
        return signs.stream().map(String::strip).filter(OwnHeading::isSign).toList();
    }

    private static boolean isSign(String sign) {
        return sign.length() >= 2
                && sign.length() <= LONGEST_SIGN
                && sign.chars().allMatch(c -> Character.isLetter(c) || c == '-')
                && Character.isUpperCase(sign.charAt(0))
                && Character.isLetter(sign.charAt(1));
    }
}
