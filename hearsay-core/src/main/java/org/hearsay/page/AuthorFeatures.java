package org.hearsay.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Measures each proposal for the authors: who states it, what its names look like, how it agrees with others, where it is seen. */
final class AuthorFeatures {
    private static final int ABOVE = 8;
    private static final int BELOW = 12;
    private static final int MOST_PROSE = 3000;

    private final Sheet sheet;
    private final SiteNames names;
    private final OutletSignature outlet;
    private final List<Proposal<List<String>>> proposals;
    private final List<Set<String>> keys = new ArrayList<>();
    private final SoughtWords common;
    private final int title;
    private final int first;

    AuthorFeatures(
            Sheet sheet,
            SiteNames names,
            OutletSignature outlet,
            List<Proposal<List<String>>> proposals,
            int title,
            int first) {
        this.sheet = sheet;
        this.names = names;
        this.outlet = outlet;
        this.proposals = proposals;
        proposals.forEach(proposal -> keys.add(keys(proposal)));
        this.common = common(sheet, proposals);
        this.title = title;
        this.first = first;
    }

    float[][] all(List<String> names) {
        return all(names, null);
    }

    /** The features of each proposal by the sources of a list, with what is seen in the lines of a dump. */
    float[][] all(List<String> names, @Nullable DumpAuthorFeatures dump) {
        Map<String, Integer> sources = Ranking.numbered(names);
        float[][] rows = new float[proposals.size()][];
        for (int i = 0; i < rows.length; i++) {
            Row row = new Row();
            Proposal<List<String>> proposal = proposals.get(i);
            proposal.measure(row, sources);
            row.add(i).add(rows.length).add(proposal.sources());
            form(row, proposal.value());
            agreement(row, i);
            seen(row, proposal.value());
            if (dump != null) {
                dump.add(row, proposal.value());
            }
            rows[i] = row.values();
        }
        return rows;
    }

    private void form(Row row, List<String> authors) {
        int persons = 0;
        int own = 0;
        int longest = 0;
        int shortest = 99;
        boolean odd = false;
        boolean small = false;
        for (String author : authors) {
            persons += AuthorLine.isPerson(author) ? 1 : 0;
            own += names.names(author) ? 1 : 0;
            int words = Prose.words(author);
            longest = Math.max(longest, words);
            shortest = Math.min(shortest, words);
            odd |= author.chars().anyMatch(c -> !Character.isLetter(c) && " .-'\u2019,".indexOf(c) < 0);
            small |= Character.isLowerCase(author.charAt(0));
        }
        int size = authors.size();
        row.add(size)
                .add(persons / (double) size)
                .add(own / (double) size)
                .add(longest)
                .add(shortest);
        row.add(odd).add(small).add(authors.get(0).length());
        row.add(AuthorLine.isRole(authors.get(0)));
        row.add(outlet.isNews()).add(outlet.names(authors.get(0))).add(outlet.isPerson(authors.get(0)));
        row.add(common(authors.get(0)));
    }

    /** Share of a name's words that the page also prints in small letters: "Mental Health" is no person. */
    private double common(String author) {
        String[] words = author.split(" ");
        int small = 0;
        for (String word : words) {
            small += word.length() > 2 && common.hasSeen(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return small / (double) words.length;
    }

    /** The words of proposed names that the page's sentences print in small letters. */
    private static SoughtWords common(Sheet sheet, List<Proposal<List<String>>> proposals) {
        Set<String> wanted = new HashSet<>();
        proposals.forEach(proposal -> wanted.addAll(
                List.of(proposal.value().get(0).toLowerCase(Locale.ROOT).split(" "))));
        SoughtWords small = new SoughtWords(wanted);
        int left = MOST_PROSE;
        for (int i = 0; i < sheet.lines().size() && left > 0 && !wanted.isEmpty(); i++) {
            Line line = sheet.lines().get(i);
            if (line.words >= 6) {
                small.seeSmall(sheet.pieces().get(i).text());
                left -= line.words;
            }
        }
        return small;
    }

    /** How other lists overlap with this one, and whether one of them holds it or is held by it. */
    private void agreement(Row row, int at) {
        Proposal<List<String>> proposal = proposals.get(at);
        Set<String> own = keys.get(at);
        double most = 0;
        boolean within = false;
        boolean around = false;
        boolean longer = false;
        int disjoint = 0;
        for (int i = 0; i < proposals.size(); i++) {
            if (i == at) {
                continue;
            }
            Proposal<List<String>> other = proposals.get(i);
            Set<String> others = keys.get(i);
            int shared = shared(own, others);
            most = Math.max(most, shared / (double) Math.max(own.size(), others.size()));
            within |= shared == own.size() && others.size() > own.size();
            around |= shared == others.size() && own.size() > others.size();
            longer |= shared == 0 && (goesOn(other.key(), proposal.key()) || goesOn(proposal.key(), other.key()));
            disjoint += shared == 0 ? 1 : 0;
        }
        row.add(most).add(within).add(around).add(longer).add(Math.min(9, disjoint));
    }

    /** True for words that begin with others and go on. */
    private static boolean goesOn(String words, String begin) {
        return words.length() > begin.length() && words.charAt(begin.length()) == ' ' && words.startsWith(begin);
    }

    private static int shared(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String one : some) {
            shared += others.contains(one) ? 1 : 0;
        }
        return shared;
    }

    private static Set<String> keys(Proposal<List<String>> proposal) {
        Set<String> keys = new HashSet<>();
        proposal.value().forEach(name -> keys.add(Prose.key(name)));
        return keys;
    }

    /** Where the first name stands near the headline and the begin of the text. */
    private void seen(Row row, List<String> authors) {
        String key = Prose.key(authors.get(0));
        int from = Math.max(0, title);
        int to = Math.max(from, first);
        int size = sheet.lines().size();
        int at = -1;
        int times = 0;
        for (int i = Math.max(0, from - ABOVE); i < Math.min(size, to + BELOW) && i < from + 80; i++) {
            Line line = sheet.lines().get(i);
            if (line.words <= 30 && line.key.contains(key)) {
                at = at < 0 ? i : at;
                times++;
            }
        }
        row.add(times);
        if (at < 0) {
            row.add(99).add(0).add(0).add(-1).add(0);
            return;
        }
        Line line = sheet.lines().get(at);
        boolean dated = line.dated || at + 1 < size && sheet.lines().get(at + 1).dated;
        row.add(at - from)
                .add(line.key.startsWith(key))
                .add(line.key.equals(key))
                .add(line.words)
                .add(dated);
    }
}
