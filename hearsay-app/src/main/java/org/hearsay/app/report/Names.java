package org.hearsay.app.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.hearsay.model.Article;
import org.hearsay.model.Attribution;
import org.hearsay.model.Role;
import org.hearsay.text.Fold;

/**
 * What articles and witnesses are called in one story: the outlet as printed, or its first word where that suffices, and
 * as much more as tells two of them apart.
 */
final class Names {
    private final Map<String, String> shortOutlets;
    private final Map<String, String> articles = new HashMap<>();
    private final Map<String, String> inFull = new HashMap<>();

    /** Names for these articles, told apart from each other. */
    static Names of(List<Article> articles) {
        return new Names(articles, shortOutlets(articles));
    }

    private Names(List<Article> articles, Map<String, String> shortOutlets) {
        this.shortOutlets = shortOutlets;
        Map<String, List<Article>> byOutlet = new TreeMap<>();
        articles.forEach(article -> byOutlet.computeIfAbsent(article.outletOrUnknown(), outlet -> new ArrayList<>())
                .add(article));
        byOutlet.values().forEach(this::tellApart);
    }

    /** Names for a few of the articles, with no more detail than these few need. */
    Names among(List<Article> few) {
        return new Names(few, shortOutlets);
    }

    /** The outlet in short: "TRT" for "TRT Global" where no other outlet begins so. */
    String outlet(Article article) {
        return shortOutlets.getOrDefault(article.outletOrUnknown(), article.outletOrUnknown());
    }

    /** The outlet in short, with the day or more where the story has several of its articles. */
    String article(Article article) {
        return articles.getOrDefault(article.id(), outlet(article));
    }

    /** The outlet as printed, with the day or more where the story has several of its articles. */
    String inFull(Article article) {
        return inFull.getOrDefault(article.id(), article.outletOrUnknown());
    }

    /** A label for each witness of a statement: the article's, and the part of the page where it holds several. */
    Map<String, String> witnesses(List<Attribution> witnesses, Function<String, Article> article) {
        Map<String, List<Attribution>> byArticle = new LinkedHashMap<>();
        witnesses.forEach(witness -> byArticle
                .computeIfAbsent(witness.article(), id -> new ArrayList<>())
                .add(witness));
        Names names = among(byArticle.keySet().stream().map(article).toList());
        Map<String, String> labels = new LinkedHashMap<>();
        byArticle.forEach((id, own) -> {
            Article page = article.apply(id);
            Map<String, Integer> parts = new TreeMap<>();
            own.forEach(witness -> parts.merge(part(page, witness), 1, Integer::sum));
            Map<String, Integer> seen = new TreeMap<>();
            for (Attribution witness : own) {
                String part = part(page, witness);
                int count = seen.merge(part, 1, Integer::sum);
                String number = parts.get(part) > 1 ? " " + count : "";
                labels.put(witness.id(), names.article(page) + (own.size() > 1 ? " " + part + number : ""));
            }
        });
        return labels;
    }

    /** Where in the page a witness stands: its text, headline, caption. */
    static String part(Article article, Attribution witness) {
        if (witness.place() == Attribution.IN_TEXT) {
            return "text";
        }
        Role role = article.blocks().get(witness.place()).role();
        return role == Role.TITLE ? "headline" : role.label();
    }

    /** True for a full name that is no part of the usual one, nor that with more around it. */
    static boolean isOtherSpelling(String spelling, String name) {
        String plain = Fold.plain(spelling);
        String usual = Fold.plain(name);
        return plain.contains(" ") && !usual.contains(plain) && !plain.contains(usual);
    }

    /** By day where that suffices, else by minute, else by number; pages of no known outlet by their file. */
    private void tellApart(List<Article> same) {
        Map<String, Integer> days = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Article article : same) {
            days.merge(day(article), 1, Integer::sum);
            times.merge(time(article), 1, Integer::sum);
        }
        for (int i = 0; i < same.size(); i++) {
            Article article = same.get(i);
            String apart = ", " + day(article) + " (" + (i + 1) + ")";
            if (same.size() == 1) {
                apart = "";
            } else if (article.outlet() == null) {
                apart = " (" + article.path().substring(article.path().lastIndexOf('/') + 1) + ")";
            } else if (days.get(day(article)) == 1) {
                apart = ", " + day(article);
            } else if (times.get(time(article)) == 1) {
                apart = ", " + time(article);
            }
            articles.put(article.id(), outlet(article) + apart);
            inFull.put(article.id(), article.outletOrUnknown() + apart);
        }
    }

    private static String day(Article article) {
        return article.published() == null
                ? "undated"
                : Times.dayOfYear(article.published().day());
    }

    private static String time(Article article) {
        return article.published() == null ? "undated" : Times.brief(article.published());
    }

    /** An outlet's first word, "The" apart, where it has three letters or more and no other outlet begins with it. */
    private static Map<String, String> shortOutlets(List<Article> articles) {
        TreeSet<String> outlets = new TreeSet<>();
        articles.forEach(article -> outlets.add(article.outletOrUnknown()));
        Map<String, Integer> firsts = new TreeMap<>();
        outlets.forEach(outlet -> firsts.merge(firstWord(outlet), 1, Integer::sum));
        Map<String, String> shortened = new TreeMap<>();
        for (String outlet : outlets) {
            String first = firstWord(outlet);
            boolean clear = first.length() >= 3 && firsts.get(first) == 1 && !outlet.equals("unknown outlet");
            shortened.put(outlet, clear ? first : outlet);
        }
        return shortened;
    }

    private static String firstWord(String outlet) {
        String name = outlet.startsWith("The ") ? outlet.substring(4) : outlet;
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
