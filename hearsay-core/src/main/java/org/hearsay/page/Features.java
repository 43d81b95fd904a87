package org.hearsay.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Measures the pieces of a page for the learned score: what each one's characters show, where it stands, what stands
 * around it and, in markup, which elements hold it.
 */
final class Features {
    private static final int FAR = 50;
    private static final int[] STEPS = {-3, -2, -1, 1, 2, 3};
    private static final int[] REACHES = {4, 12};

    private final Sheet sheet;
    private final List<Piece> pieces;
    private final List<Line> lines;
    private final int title;
    private final LineWords words;
    private final Map<String, Integer> copies = new HashMap<>();
    private final Set<String> titleWords;
    private final String description;
    private final String body;
    private final int[] wordsBefore;
    private final int[] proseBefore;
    private int sinceCue = FAR;
    private final int pageWords;
    private final int pageProse;
    private final @Nullable BoxFeatures boxes;
    private final @Nullable BrokenLines broken;

    Features(Sheet sheet, int title, LineWords words) {
        this.words = words;
        this.sheet = sheet;
        this.pieces = sheet.pieces();
        this.lines = sheet.lines();
        this.title = title;
        this.wordsBefore = new int[pieces.size() + 1];
        this.proseBefore = new int[pieces.size() + 1];
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Line line = lines.get(i);
            int prose = line.isProse(piece) ? line.words : 0;
            copies.merge(line.key, 1, Integer::sum);
            wordsBefore[i + 1] = wordsBefore[i] + line.words;
            proseBefore[i + 1] = proseBefore[i] + prose;
        }
        this.pageWords = Math.max(1, wordsBefore[pieces.size()]);
        this.pageProse = Math.max(1, proseBefore[pieces.size()]);
        this.titleWords = title < 0
                ? Set.of()
                : new HashSet<>(List.of(lines.get(title).key.split(" ")));
        String stated = sheet.head().first("og:description");
        this.description = stated == null ? "" : Prose.key(stated);
        this.body = sheet.markup() ? articleBody() : "";
        this.boxes = sheet.markup() ? new BoxFeatures(sheet, pageWords, pageProse) : null;
        this.broken = sheet.markup() ? null : new BrokenLines(sheet);
    }

    private String articleBody() {
        for (Map<?, ?> article : sheet.head().linked().articles()) {
            String text = Things.text(article, "articleBody");
            if (text != null && text.length() > 200) {
                return " " + Prose.key(text) + " ";
            }
        }
        return "";
    }

    float[][] all() {
        float[][] rows = new float[pieces.size()][];
        Row row = new Row();
        for (int i = 0; i < rows.length; i++) {
            row.clear();
            text(row, i);
            words.measure(row, lines.get(i).key);
            place(row, i);
            around(row, i);
            if (boxes != null) {
                boxes.measure(row, i);
            }
            if (broken != null) {
                broken.measure(row, i);
            }
            rows[i] = row.values();
        }
        return rows;
    }

    private void text(Row row, int i) {
        Line line = lines.get(i);
        String text = pieces.get(i).text();
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        double words = Math.max(1, line.words);
        row.addLog(line.words).add(line.letters / words).add(line.ends);
        row.add(Character.isUpperCase(first) ? 0 : Character.isLowerCase(first) ? 1 : Character.isDigit(first) ? 2 : 3);
        row.add(
                last == ':'
                        ? 1
                        : last == '\u2026' || text.endsWith("...")
                                ? 2
                                : last == '?' ? 3 : last == '.' ? 4 : last == ',' ? 5 : 0);
        row.add(line.commas / words).add(Math.min(20, line.stops)).add(line.digits / (double) text.length());
        row.add(line.capitals / (double) Math.max(1, line.letters))
                .add(line.capitalWords / words)
                .add(line.shortWords / words);
        row.add(line.cueNumber()).add(line.dated).add(line.byline).add(Math.min(4, line.quotes));
        row.add(
                text.indexOf('\u00A9') >= 0
                        ? 3
                        : text.indexOf('|') >= 0 ? 2 : text.indexOf('@') >= 0 || text.contains("://") ? 1 : 0);
        row.add(
                first == '"' || first == '\u201C' || first == '\u00AB'
                        ? 2
                        : first == '(' || first == '[' ? 3 : "-\u2022*\u2013\u2014>".indexOf(first) >= 0 ? 1 : 0);
        row.add(last == '"' || last == '\u201D' || last == '\u00BB' ? 2 : last == ')' || last == ']' ? 1 : 0);
    }

    private void place(Row row, int i) {
        Line line = lines.get(i);
        int n = pieces.size();
        row.add(Math.min(9, copies.getOrDefault(line.key, 1)));
        row.add(i / (double) n).addLog(i).addLog(n - i).add(wordsBefore[i] / (double) pageWords);
        row.addLog(pageWords).add(pageProse / (double) pageWords);
        int distance = title < 0 ? 0 : i - title;
        row.add(title < 0 ? 0 : Math.signum(distance) * Row.log(Math.abs(distance)));
        row.add(title < 0 ? -1 : (wordsBefore[i] - wordsBefore[Math.min(i, title)]) / (double) pageWords);
        row.add(titleShare(line.key));
        row.add(
                description.isEmpty()
                        ? -1
                        : line.words >= 4 && description.startsWith(line.key)
                                        || line.words >= 8
                                                && line.key.startsWith(description)
                                                && description.length() > 20
                                ? 1
                                : 0);
        row.add(
                body.isEmpty()
                        ? -1
                        : line.words < 3
                                ? 0.5
                                : body.contains(" " + line.key.substring(0, Math.min(60, line.key.length()))) ? 1 : 0);
    }

    private double titleShare(String key) {
        if (titleWords.isEmpty() || key.isEmpty()) {
            return 0;
        }
        int start = 0;
        int words = 0;
        int found = 0;
        while (start < key.length() && words < 30) {
            int end = key.indexOf(' ', start);
            end = end < 0 ? key.length() : end;
            found += end - start > 3 && titleWords.contains(key.substring(start, end)) ? 1 : 0;
            words++;
            start = end + 1;
        }
        return found / (double) words;
    }

    private void around(Row row, int i) {
        for (int step : STEPS) {
            int k = i + step;
            boolean inside = k >= 0 && k < pieces.size();
            row.add(inside ? Row.log(lines.get(k).words) : -1).add(inside && lines.get(k).ends);
            if (Math.abs(step) <= 2) {
                row.add(inside ? lines.get(k).cueNumber() : -1);
                row.add(inside && lines.get(k).dated);
            }
            if (sheet.markup()) {
                row.add(inside ? pieces.get(k).linkShare() : -1);
                row.add(inside && pieces.get(k).box().make == pieces.get(i).box().make);
                row.add(inside ? pieces.get(k).box().kind.ordinal() : -1);
            }
        }
        for (int reach : REACHES) {
            row.add(proseShare(i - reach, i)).add(proseShare(i + 1, i + 1 + reach));
        }
        String text = pieces.get(i).text();
        row.add(Prose.startsSmall(text) && i > 0 && !lines.get(i - 1).ends);
        boolean continued = i + 1 < pieces.size()
                && !lines.get(i).ends
                && Prose.startsSmall(pieces.get(i + 1).text());
        row.add(continued);
        row.add(sinceCue(i));
    }

    /** Pieces since the last line that announces related stories, comments or legal notes; {@link #FAR} for none. */
    private int sinceCue(int i) {
        Line line = lines.get(i);
        boolean announces =
                line.words < 8 && (line.cue == Role.RELATED || line.cue == Role.COMMENT || line.cue == Role.LEGAL);
        sinceCue = announces ? 0 : Math.min(FAR, sinceCue + 1);
        return sinceCue;
    }

    private double proseShare(int from, int to) {
        int start = Math.max(0, from);
        int end = Math.max(start, Math.min(pieces.size(), to));
        int words = wordsBefore[end] - wordsBefore[start];
        return words == 0 ? 0 : (proseBefore[end] - proseBefore[start]) / (double) words;
    }
}
