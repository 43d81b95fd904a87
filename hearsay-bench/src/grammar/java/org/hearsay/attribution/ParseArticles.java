package org.hearsay.attribution;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes what {@link TrainAttributions} learns grammar and word classes from: {@code ParseArticles GOLD_FOLDER PAGES
 * OUT_GRAMMAR OUT_CLASSES [MORE_FILES...]}. nlp4j (Apache-2.0) tags and parses the articles of the gold folder and the texts
 * of the marked pages; the classes are its Brown clusters for the words of these and of the further files.
 */
public final class ParseArticles {
    private static final String LEXICA = "edu/emory/mathcs/nlp/lexica/en-";
    private static final String MODELS = "edu/emory/mathcs/nlp/models/en-";
    /** Without word embeddings and names, which cost a gigabyte and are not needed. */
    private static final String CONFIGURATION = "<configuration><tsv><column index=\"1\" field=\"form\"/></tsv><lexica>"
            + "<ambiguity_classes field=\"word_form_simplified_lowercase\">" + LEXICA
            + "ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>"
            + "<word_clusters field=\"word_form_simplified_lowercase\">" + LEXICA
            + "brown-clusters-simplified-lowercase.xz</word_clusters></lexica>"
            + "<models><pos>" + MODELS + "pos.xz</pos><dep>" + MODELS + "dep.xz</dep></models></configuration>";

    private final NLPDecoder decoder =
            new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    private final TreeMap<String, String> classes = new TreeMap<>();

    private ParseArticles() {}

    public static void main(String[] arguments) throws IOException {
        ParseArticles parse = new ParseArticles();
        try (PrintStream out = new PrintStream(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[2]))), false, StandardCharsets.UTF_8)) {
            parse.write(Texts.ofFolder(Path.of(arguments[0])), out);
            parse.write(Texts.ofPages(Path.of(arguments[1])), out);
        }
        for (int i = 4; i < arguments.length; i++) {
            parse.classify(Path.of(arguments[i]));
        }
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(arguments[3])), false, StandardCharsets.UTF_8)) {
            parse.classes.forEach((word, path) -> out.println(word + "\t" + path));
        }
    }

    private void write(SortedMap<String, String> texts, PrintStream out) {
        texts.forEach((name, text) -> {
            out.println("#" + name);
            write(new Passage(text), out);
        });
    }

    private void write(Passage passage, PrintStream out) {
        for (int low = 0; low < passage.size; ) {
            int high = LearnedSpeech.sentenceEnd(passage, low);
            NLPNode[] nodes = nodes(passage, low, high);
            decoder.decode(nodes);
            for (int i = 1; i < nodes.length; i++) {
                NLPNode node = nodes[i];
                NLPNode head = node.getDependencyHead();
                out.println(String.join(
                        "\t",
                        passage.words[low + i - 1].text(),
                        node.getPartOfSpeechTag(),
                        Integer.toString(head == null ? 0 : head.getID()),
                        node.getDependencyLabel()));
            }
            out.println();
            keep(passage, low, nodes);
            low = high;
        }
    }

    private NLPNode[] nodes(Passage passage, int low, int high) {
        NLPNode[] nodes = new NLPNode[high - low + 1];
        nodes[0] = decoder.create();
        nodes[0].toRoot();
        for (int w = low; w < high; w++) {
            String form = passage.isLetters(w) ? passage.words[w].text() : passage.plain[w];
            nodes[w - low + 1] = new NLPNode(w - low + 1, form);
        }
        return nodes;
    }

    private void keep(Passage passage, int low, NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            Set<String> paths = nodes[i].getWordClusters();
            if (paths != null && !paths.isEmpty() && passage.isLetters(low + i - 1)) {
                String longest = paths.stream()
                        .max(Comparator.comparingInt(String::length).thenComparing(path -> path))
                        .orElseThrow();
                classes.put(passage.plain[low + i - 1], longest);
            }
        }
    }

    /** Looks up the words of a file, gzip or not, without parsing them; the lexica are the decoder's first component. */
    private void classify(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Passage passage = new Passage(line);
                NLPNode[] nodes = nodes(passage, 0, passage.size);
                decoder.getComponents().get(0).process(nodes);
                keep(passage, 0, nodes);
            }
        }
    }
}
