package org.hearsay.peers;

import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetBeginAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.CharacterOffsetEndAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.DocDateAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotation;
import edu.stanford.nlp.time.TimeAnnotations.TimexAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Prints the time expressions that SUTime finds, as {@code hearsay dates} prints its own. Argument: a folder of texts, the day of
 * each in its first line, which counts in no span. The texts are read twice; the second time is measured.
 */
public final class PrintDates {
    private PrintDates() {}

    public static void main(String[] arguments) throws IOException {
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
        List<Path> files = Texts.in(arguments[0]);
        for (Path file : files) {
            read(file, pipeline);
        }
        Stopwatch watch = new Stopwatch();
        StringBuilder rows = new StringBuilder();
        for (Path file : files) {
            rows.append(read(file, pipeline));
        }
        watch.print(files.size());
        System.out.print(rows);
    }

    private static String read(Path file, AnnotationPipeline pipeline) throws IOException {
        String all = Files.readString(file);
        int line = all.indexOf('\n');
        String text = all.substring(line + 1);
        Annotation annotation = new Annotation(text);
        annotation.set(DocDateAnnotation.class, all.substring(0, line));
        pipeline.annotate(annotation);
        StringBuilder rows = new StringBuilder();
        for (CoreMap found : annotation.get(TimexAnnotations.class)) {
            List<CoreLabel> words = found.get(TokensAnnotation.class);
            int from = words.get(0).get(CharacterOffsetBeginAnnotation.class);
            int to = words.get(words.size() - 1).get(CharacterOffsetEndAnnotation.class);
            String value = found.get(TimexAnnotation.class).value();
            rows.append("{\"path\":\"").append(file.getFileName()).append("\",\"span\":");
            rows.append(Texts.span(text, from, to)).append(",\"value\":\"").append(value == null ? "" : value).append("\"}\n");
        }
        return rows.toString();
    }
}
