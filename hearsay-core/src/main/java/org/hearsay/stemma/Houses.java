package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * The houses that publish a pile's articles, known by the outlets that pages state, by their addresses, and by the short
 * names with which they sign their own datelines.
 */
final class Houses {
    private final int[] houseOf;
    private final boolean[] signed;
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
        signed = new boolean[articles.size()];
        TreeSet<String> stated = new TreeSet<>();
        articles.stream().map(Article::outlet).filter(Objects::nonNull).forEach(stated::add);
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < houseOf.length; i++) {
            Article article = articles.get(i);
            String host = HostName.of(article.url());
            String outlet = article.outlet() != null ? article.outlet() : asStated(OwnHeading.of(article), stated);
            String key = outlet != null ? outlet : host == null ? article.id() : "host " + host;
            Integer number = numbers.get(key);
            if (number == null) {
                number = houses.size();
                numbers.put(key, number);
                houses.add(new House(outlet));
            }
            houseOf[i] = number;
            House house = houses.get(number);
            if (host != null) {
                house.hosts.add(host);
            }
            String sign = sign(article, outlet);
            if (sign != null) {
                house.signs.add(sign);
                signed[i] = true;
            }
        }
    }

    /** The outlet of that name as another page of the pile states it. */
    private static @Nullable String asStated(@Nullable String name, TreeSet<String> stated) {
        return stated.stream()
                .filter(outlet -> SourceNames.same(outlet, name))
                .findFirst()
                .orElse(name);
    }

    /** The number of the article's house. */
    int of(int article) {
        return houseOf[article];
    }

    /** True if the article's dateline has the sign of its own house, as those of agencies have. */
    boolean isSigned(int article) {
        return signed[article];
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
    private static @Nullable String sign(Article article, @Nullable String outlet) {
        String host = HostName.of(article.url());
        return OwnHeading.signs(article).stream()
                .filter(sign -> SourceNames.same(outlet, sign) || host != null && isHost(host, sign))
                .findFirst()
                .orElse(null);
    }

    private static boolean isHost(String host, String name) {
        return HostName.is(host, name) || SourceNames.soundsAlike(host, name);
    }
}
