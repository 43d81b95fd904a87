package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.Credit;
import org.jspecify.annotations.Nullable;

/**
 * The houses that publish a pile's articles, known by the outlets that pages state, by their addresses, and by the short
 * names with which they sign their own datelines.
 */
final class Houses {
    /** Characters within which a dateline names its house. */
    private static final int DATELINE = 120;

    private static final int LONGEST_SIGN = 16;

    /** What parts a house's sign from the rest of a dateline. */
    private static final Pattern BRACKETS_AND_DASHES = Pattern.compile("[()/.]|\\s[-\u2013\u2014]+\\s|\u2013|\u2014");

    private final int[] houseOf;
    private final List<House> houses = new ArrayList<>();

    /** What is known of one house. */
    private static final class House {
        private final @Nullable String outlet;
        private final TreeSet<String> hosts = new TreeSet<>();
        private final TreeSet<String> signs = new TreeSet<>();
        private final Map<String, Boolean> known = new HashMap<>();

        House(@Nullable String outlet) {
            this.outlet = outlet;
        }

        boolean is(String name) {
            return SourceNames.same(outlet, name)
                    || hosts.stream().anyMatch(host -> isHost(host, name))
                    || signs.contains(name);
        }
    }

    Houses(List<Article> articles) {
        houseOf = new int[articles.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < houseOf.length; i++) {
            Article article = articles.get(i);
            String host = HostName.of(article.url());
            String key = article.outlet() != null ? article.outlet() : host == null ? article.id() : "host " + host;
            Integer number = numbers.get(key);
            if (number == null) {
                number = houses.size();
                numbers.put(key, number);
                houses.add(new House(article.outlet()));
            }
            houseOf[i] = number;
            House house = houses.get(number);
            if (host != null) {
                house.hosts.add(host);
            }
            String sign = sign(article);
            if (sign != null) {
                house.signs.add(sign);
            }
        }
    }

    /** The number of the article's house. */
    int of(int article) {
        return houseOf[article];
    }

    int size() {
        return houses.size();
    }

    /** True if the name is that of the article's house. */
    boolean is(int article, @Nullable String name) {
        return name != null
                && houses.get(houseOf[article]).known.computeIfAbsent(name, houses.get(houseOf[article])::is);
    }

    boolean isOne(int a, int b) {
        return houseOf[a] == houseOf[b] || is(a, houses.get(houseOf[b]).outlet) || is(b, houses.get(houseOf[a]).outlet);
    }

    @Nullable
    String outlet(int house) {
        return houses.get(house).outlet;
    }

    /** The short names by which a house signs, as printed. */
    List<String> signs(int house) {
        return List.copyOf(houses.get(house).signs);
    }

    /** "(NLP)" in a dateline on a page of Northline Press; null where none is short for the outlet or the address. */
    private static @Nullable String sign(Article article) {
        List<String> signs = new ArrayList<>();
        for (Credit credit : article.credits()) {
            if (credit.kind() == Credit.Kind.TEXT) {
                signs.add(credit.agency());
            }
        }
        String text = article.text();
        int line = text.indexOf('\n');
        String head = text.substring(0, Math.min(DATELINE, line < 0 ? text.length() : line));
        signs.addAll(List.of(BRACKETS_AND_DASHES.split(head)));
        return signs.stream()
                .map(String::strip)
                .filter(sign -> isSign(article, sign))
                .findFirst()
                .orElse(null);
    }

    private static boolean isSign(Article article, String sign) {
        boolean word = sign.length() >= 2
                && sign.length() <= LONGEST_SIGN
                && sign.chars().allMatch(c -> Character.isLetter(c) || c == '-');
        String host = HostName.of(article.url());
        return word
                && Character.isUpperCase(sign.charAt(0))
                && (SourceNames.same(article.outlet(), sign) || host != null && isHost(host, sign));
    }

    private static boolean isHost(String host, String name) {
        return HostName.is(host, name) || SourceNames.soundsAlike(host, name);
    }
}
