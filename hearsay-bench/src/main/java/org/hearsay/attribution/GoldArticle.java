package org.hearsay.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** An article with the attributions that a reader marked in it (brat stand-off, as PolNeAR has it). */
final class GoldArticle {
    static final int CONTENT = 1;
    static final int SOURCE = 2;
    static final int CUE = 3;

    final String name;
    final Passage passage;
    /** For each attribution, what each word is to it; 0 for nothing. */
    final List<int[]> attributions = new ArrayList<>();

    GoldArticle(String name, Passage passage) {
        this.name = name;
        this.passage = passage;
    }

    /** The articles of a folder by name; of several annotators' files the first is taken. */
    static List<GoldArticle> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .toList();
        }
        Set<String> seen = new HashSet<>();
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".ann", "");
            if (!Files.exists(folder.resolve(name + ".txt"))) {
                name = name.substring(0, name.lastIndexOf('_'));
            }
            if (seen.add(name)) {
                String text = Files.readString(folder.resolve(name + ".txt"), StandardCharsets.UTF_8);
                GoldArticle article = new GoldArticle(name + ".txt", new Passage(text));
                article.annotate(Files.readAllLines(file, StandardCharsets.UTF_8));
                articles.add(article);
            }
        }
        return articles;
    }

    private void annotate(List<String> lines) {
        Map<String, List<int[]>> spans = new HashMap<>();
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("T") && cells.length >= 2) {
                List<int[]> found = new ArrayList<>();
                String[] kindAndSpans = cells[1].split(" ", 2);
                for (String span : kindAndSpans[1].split(";")) {
                    String[] ends = span.split(" ");
                    found.add(new int[] {unit(ends[0]), unit(ends[1])});
                }
                spans.put(cells[0], found);
            }
        }
        for (String line : lines) {
            String[] cells = line.split("\t");
            if (line.startsWith("E")) {
                int[] roles = new int[passage.size];
                mark(cells[1], "Content", spans, roles, CONTENT);
                mark(cells[1], "Source", spans, roles, SOURCE);
                mark(cells[1], "Cue", spans, roles, CUE);
                boolean said = false;
                for (int role : roles) {
                    said |= role == CONTENT;
                }
                if (said) {
                    attributions.add(roles);
                }
            }
        }
    }

    private int unit(String codePoint) {
        String text = passage.text;
        return text.offsetByCodePoints(0, Math.min(Integer.parseInt(codePoint), text.codePointCount(0, text.length())));
    }

    private void mark(String event, String role, Map<String, List<int[]>> spans, int[] roles, int value) {
        for (String part : event.split(" ")) {
            String[] ends = part.split(":");
            if (ends[0].replaceAll("[0-9]+$", "").equals(role)) {
                for (int[] span : spans.getOrDefault(ends[1], List.of())) {
                    for (int w = passage.wordAt(Math.max(0, span[0] - 40));
                            w < passage.size && passage.words[w].start() < span[1];
                            w++) {
                        if (passage.words[w].end() > span[0] && roles[w] == 0) {
                            roles[w] = value;
                        }
                    }
                }
            }
        }
    }
}
