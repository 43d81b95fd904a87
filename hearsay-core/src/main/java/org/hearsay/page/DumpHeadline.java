package org.hearsay.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the headline among the lines of a text dump, where nothing marks it. */
final class DumpHeadline {
    private static final int LOOK_AHEAD = 60;

    /** Marks that may stand behind the one that ends a sentence. */
    private static final String CLOSING = " ')\u2019\u2018\u201C\u00BB\u00AB";

    private DumpHeadline() {}

    /** The line most of whose words come back in the sentences below it. */
    static ChooseTitle.Title of(Sheet sheet, SiteNames names) {
        List<Piece> pieces = sheet.pieces();
        Map<String, Integer> seen = new HashMap<>();
        sheet.lines().forEach(line -> seen.merge(line.key, 1, Integer::sum));
        int best = -1;
        double bestWorth = 0;
        int limit = Math.min(pieces.size(), 400);
        double above = 0;
        ProseWords prose = new ProseWords(sheet, limit + LOOK_AHEAD);
        for (int i = 0; i < limit; i++) {
            double worth = worth(sheet, prose, i, seen) / (1 + Math.max(0, above - 60) / 60);
            Line line = sheet.lines().get(i);
            above += line.words >= 12 && line.ends ? line.words : 0;
            if (worth > bestWorth) {
                best = i;
                bestWorth = worth;
            }
        }
        if (best < 0) {
            return new ChooseTitle.Title("", "no line looks like a headline", 0, -1);
        }
        return new ChooseTitle.Title(
                names.strip(Prose.fold(pieces.get(best).text())), "line above the text", bestWorth, best);
    }

    private static double worth(Sheet sheet, ProseWords below, int at, Map<String, Integer> seen) {
        List<Line> lines = sheet.lines();
        String text = sheet.pieces().get(at).text();
        String key = lines.get(at).key;
        int words = lines.get(at).words;
        if (words < 3
                || words > 30
                || stops(text)
                || sheet.isStamp(at)
                || text.contains("://")
                || text.contains("@")
                || isPartOfSentence(sheet, at)
                || lines.get(at).cue != null) {
            return 0;
        }
        Set<String> own = new HashSet<>();
        for (String word : key.split(" ")) {
            if (word.length() >= 4 || word.length() == 3 && !isAscii(word)) {
                own.add(word);
            }
        }
        if (own.isEmpty()) {
            return 0;
        }
        ProseWords.Found found = below.find(own, at + 1, at + LOOK_AHEAD);
        if (found.first() < 0) {
            return 0;
        }
        double share = found.nearness() / own.size();
        boolean twice = at + 1 < lines.size() && lines.get(at + 1).key.equals(key)
                || at > 0 && lines.get(at - 1).key.equals(key);
        double repeated = !twice && seen.getOrDefault(key, 1) > 1 ? 0.8 : 1;
        double mass = Math.min(1, found.words() / 60.0);
        double length = Math.min(1, own.size() / 4.0);
        double distance = 1.0 / (1 + 0.03 * (found.first() - at));
        return (0.15 + share) * repeated * mass * length * distance / (1 + 0.004 * at);
    }

    /** True for what ends as a sentence or a quotation does. */
    private static boolean stops(String text) {
        if (text.endsWith("\"") || text.endsWith("\u201D")) {
            return true;
        }
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".:,;".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** True for a line that a sentence goes on in, or that the next line goes on with: dumps break lines at links. */
    private static boolean isPartOfSentence(Sheet sheet, int at) {
        boolean goesOn = at + 1 < sheet.pieces().size()
                && Prose.startsSmall(sheet.pieces().get(at + 1).text());
        return goesOn || Prose.startsSmall(sheet.pieces().get(at).text());
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }
}
