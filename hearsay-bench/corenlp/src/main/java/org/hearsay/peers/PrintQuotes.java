package org.hearsay.peers;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Prints the quotations that CoreNLP's quote annotator finds, with the words that name the speaker, as {@code hearsay quotes}
 * prints its own. Argument: a folder of texts. The first text is read once before, so that loading the models is not measured.
 */
public final class PrintQuotes {
    private PrintQuotes() {}

    public static void main(String[] arguments) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        List<Path> files = Texts.in(arguments[0]);
        read(files.get(0), pipeline);
        Stopwatch watch = new Stopwatch();
        for (Path file : files) {
            System.out.print(read(file, pipeline));
        }
        watch.print(files.size());
    }

    private static String read(Path file, StanfordCoreNLP pipeline) throws IOException {
        String text = Files.readString(file);
        CoreDocument document = new CoreDocument(text);
        pipeline.annotate(document);
        StringBuilder rows = new StringBuilder();
        for (CoreQuote quote : document.quotes()) {
            Pair<Integer, Integer> content = quote.quoteCharOffsets();
            rows.append("{\"path\":\"").append(file.getFileName()).append("\",\"spans\":[");
            rows.append(Texts.span(text, content.first(), content.second())).append(']');
            if (quote.hasSpeaker && quote.speakerTokens().isPresent()) {
                List<CoreLabel> words = quote.speakerTokens().get();
                int from = words.get(0).beginPosition();
                int to = words.get(words.size() - 1).endPosition();
                rows.append(",\"source_span\":").append(Texts.span(text, from, to));
            }
            rows.append("}\n");
        }
        return rows.toString();
    }
}
