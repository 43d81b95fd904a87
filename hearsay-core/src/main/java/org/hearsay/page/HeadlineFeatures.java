package org.hearsay.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Role;

/**
 * Measures each line of a dump that may be its headline, once the text is known: how it is written, where it stands to the text, what
 * stands around it, and how much of it the text takes up.
 */
final class HeadlineFeatures {
    /** Words of the text that tell what it begins with. */
    private static final int OPENING = 80;

    private static final int MOST_WORDS = 1500;
    private static final int NEAR = 6;

    /** Places in a row, from its end: the share of the words that open the text, and how much is said beside the line that says most. */
    private static final int OPENING_SHARE = 7;

    private static final int OF_MOST = 2;
    private static final int BEGIN = 5;

    private final Sheet sheet;
    private final List<Line> lines;
    private final Role[] roles;
    private final double[] chances;
    private final int guess;
    private final int first;
    private final int[] wordsBefore;
    private final int[] headingsBefore;
    private final int[] sentencesBefore;
    /** The wordings down to where the text begins, in order, so that those which go on from one stand behind it. */
    private final String[] sorted;

    private final Map<String, Integer> inText = new HashMap<>();
    private final Set<String> opening = new HashSet<>();
    private final Set<String> begins = new HashSet<>();
    private final Map<String, Integer> below = new HashMap<>();
    private final Map<String, Integer> above = new HashMap<>();
    private int textWords;

    /** {@code guess} is the number of the line that plain rules take for the headline, or -1. */
    HeadlineFeatures(Sheet sheet, Role[] roles, double[] chances, int guess, int first) {
        this.sheet = sheet;
        this.lines = sheet.lines();
        this.roles = roles;
        this.chances = chances;
        this.guess = guess;
        this.first = first;
        this.wordsBefore = new int[lines.size() + 1];
        this.headingsBefore = new int[lines.size() + 1];
        this.sentencesBefore = new int[lines.size() + 1];
        this.sorted = lines.subList(0, Math.min(lines.size(), first + NEAR)).stream()
                .map(line -> line.key)
                .sorted()
                .toArray(String[]::new);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            wordsBefore[i + 1] = wordsBefore[i] + line.words;
            headingsBefore[i + 1] = headingsBefore[i] + (line.words >= 4 && !line.ends ? 1 : 0);
            sentencesBefore[i + 1] = sentencesBefore[i] + (line.words >= 8 && line.ends ? 1 : 0);
            if (roles[i].isText() && textWords < MOST_WORDS) {
                for (String word : line.key.split(" ")) {
                    inText.merge(word, 1, Integer::sum);
                    begins.add(begin(word));
                    if (textWords++ < OPENING) {
                        opening.add(word);
                    }
                }
            } else if (i < first) {
                new HashSet<>(List.of(line.key.split(" "))).forEach(word -> above.merge(word, 1, Integer::sum));
            } else if (!roles[i].isText()) {
                below.merge(line.key, 1, Integer::sum);
            }
        }
    }

    /**
     * A row a place; the last two values are how much a line says of the text beside the line that says most of it, of all and of those
     * that stand nearer to the text.
     */
    float[][] all(List<HeadlineLines.Place> places) {
        float[][] rows = new float[places.size()][];
        double most = 0;
        for (int i = 0; i < rows.length; i++) {
            int at = places.get(i).line();
            Row row = new Row();
            form(row, at);
            place(row, places.get(i));
            around(row, at);
            double said = topic(row, at);
            rows[i] = row.add(said).add(said).values();
            most = Math.max(most, said);
        }
        double nearer = 0;
        for (int i = rows.length - 1; i >= 0; i--) {
            float[] row = rows[i];
            float said = row[row.length - 1];
            row[row.length - 2] /= most == 0 ? 1 : (float) most;
            row[row.length - 1] /= nearer == 0 ? 1 : (float) nearer;
            nearer = places.get(i).line() < first ? Math.max(nearer, said) : nearer;
        }
        return rows;
    }

    /** How much more than most lines of a dump the text takes this one up, from -1.5 to 1.5. */
    static double takenUp(float[] row) {
        return row[row.length - OPENING_SHARE] + 2 * row[row.length - OF_MOST] - 1.5;
    }

    private void form(Row row, int at) {
        Line line = lines.get(at);
        String text = sheet.pieces().get(at).text();
        int words = Math.max(1, line.words);
        row.add(line.words).add(text.length());
        row.add(line.capitals / (double) Math.max(1, line.letters)).add(line.capitalWords / (double) words);
        row.add(line.digits).add(line.commas).add(line.stops).add(line.quotes);
        row.add(line.ends).add(line.cueNumber()).add(line.dated).add(line.byline);
        row.add(text.endsWith("?"))
                .add(text.endsWith("."))
                .add(text.endsWith(":"))
                .add(text.endsWith("!"));
        row.add(text.indexOf(": ") > 0).add(SiteNames.lastParting(text) > 0);
        row.add(Prose.startsSmall(text)).add(Character.isLetter(text.charAt(0)));
    }

    private void place(Row row, HeadlineLines.Place place) {
        int at = place.line();
        int distance = first - at;
        row.addLog(at).add(Math.signum(distance) * StrictMath.log1p(Math.abs(distance)));
        int between = at < first ? wordsBefore[first] - wordsBefore[at + 1] : 0;
        row.addLog(between).add(at / (double) Math.max(1, first));
        row.add(chances[at]).add(roles[at].isText()).add(roles[at].ordinal());
        row.add(guess < 0 ? 99 : Math.max(-50, Math.min(50, at - guess)));
        row.add(guess >= 0 && lines.get(guess).key.equals(lines.get(at).key));
        row.addLog(place.copies())
                .addLog(below.getOrDefault(lines.get(at).key, 0))
                .add(longer(at));
        int headings = at < first ? headingsBefore[first] - headingsBefore[at + 1] : 0;
        int sentences = at < first ? sentencesBefore[first] - sentencesBefore[at + 1] : 0;
        row.addLog(headings).addLog(sentences);
    }

    /** How many lines of the page begin with this one and go on: titles with the name of the site, and addresses of pictures. */
    private int longer(int at) {
        String key = lines.get(at).key;
        int count = 0;
        int place = Arrays.binarySearch(sorted, key);
        for (int i = place < 0 ? -place - 1 : place; i < sorted.length && sorted[i].startsWith(key); i++) {
            int more = sorted[i].length() - key.length();
            count += more > 0 && more < 60 ? 1 : 0;
        }
        return count;
    }

    private void around(Row row, int at) {
        for (int step : new int[] {-2, -1, 1, 2, 3}) {
            int i = at + step;
            boolean inside = i >= 0 && i < lines.size();
            row.add(inside ? lines.get(i).words : -1);
            row.add(inside && lines.get(i).ends);
            row.add(inside && roles[i].isText());
        }
        row.add(at + 1 < lines.size()
                && Prose.startsSmall(sheet.pieces().get(at + 1).text()));
        row.add(toNext(at, true)).add(toNext(at, false));
        int dated = 0;
        int brief = 0;
        for (int i = Math.max(0, at - NEAR); i < Math.min(lines.size(), at + NEAR); i++) {
            dated += lines.get(i).dated ? 1 : 0;
            brief += lines.get(i).words <= 3 ? 1 : 0;
        }
        row.add(dated).add(brief);
    }

    /** Lines to the next one with a day, or with an author's name. */
    private int toNext(int at, boolean dated) {
        for (int i = at + 1; i < lines.size() && i <= at + NEAR; i++) {
            if (dated ? lines.get(i).dated : lines.get(i).byline) {
                return i - at;
            }
        }
        return NEAR + 1;
    }

    /** The begin of a word, which its other forms share. */
    private static String begin(String word) {
        return word.substring(0, Math.min(BEGIN, word.length()));
    }

    /** How much of the line the text takes up; the rarer elsewhere above the text, the more a word tells. */
    private double topic(Row row, int at) {
        int counted = 0;
        double found = 0;
        double often = 0;
        double open = 0;
        double rare = 0;
        double weight = 0;
        double begun = 0;
        Set<String> own = new HashSet<>(List.of(lines.get(at).key.split(" ")));
        for (String word : own) {
            if (word.length() < 4 && word.chars().allMatch(c -> c < 128)) {
                continue;
            }
            counted++;
            Integer times = inText.get(word);
            double worth = 1.0 / above.getOrDefault(word, 1);
            weight += worth;
            begun += begins.contains(begin(word)) ? 1 : 0;
            if (times != null) {
                found++;
                often += StrictMath.log1p(times);
                open += opening.contains(word) ? 1 : 0;
                rare += worth;
            }
        }
        double all = Math.max(1, counted);
        row.add(counted).add(found / all).add(often / all).add(open / all).add(weight == 0 ? 0 : rare / weight);
        row.add(begun / all).addLog(textWords).add(rare);
        return rare;
    }
}
