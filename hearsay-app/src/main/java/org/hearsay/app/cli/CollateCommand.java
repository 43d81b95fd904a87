package org.hearsay.app.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.collation.Collate;
import org.hearsay.formats.CollationHtml;
import org.hearsay.formats.CollationJson;
import org.hearsay.formats.CollationTei;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Link;
import org.hearsay.model.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lines up the witnesses of given collations, one a line. */
@Command(
        name = "collate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Lines up witnesses word by word.",
            "FILE holds CollateX's JSON, one collation a line: {\"witnesses\":[{\"id\":\"A\",\"content\":\"...\"}]}"
        },
        footer = {
            "",
            "Examples:",
            "  hearsay collate witnesses.json",
            "  hearsay collate --format tei witnesses.json > apparatus.xml",
            "  hearsay collate --format html witnesses.json > apparatus.html"
        })
final class CollateCommand implements Callable<Integer> {
    /** How an apparatus is printed. */
    enum Format {
        JSONL,
        TEI,
        HTML
    }

    @Parameters(paramLabel = "FILE", description = "CollateX's JSON, or - for standard input.")
    String file = "-";

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl, tei or html; jsonl unless given.")
    Format format = Format.JSONL;

    private final Collate collate = new Collate();
    private final CollationJson json = new CollationJson();

    @Override
    public Integer call() throws IOException {
        int number = 0;
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                MappingIterator<JsonNode> collations = new ObjectMapper()
                        .readerFor(JsonNode.class)
                        .readValues(new java.io.InputStreamReader(in, StandardCharsets.UTF_8))) {
            Writer out = new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16);
            List<Apparatus> shown = new ArrayList<>();
            while (collations.hasNextValue()) {
                number++;
                if (format == Format.HTML) {
                    shown.add(apparatus(witnesses(collations.nextValue(), number), number));
                } else {
                    out.write(line(witnesses(collations.nextValue(), number), number));
                    out.write("\n");
                }
            }
            if (format == Format.HTML) {
                out.write(new CollationHtml().write(shown));
            }
            out.flush();
            return 0;
        } catch (JsonProcessingException broken) {
            throw new WrongUse(file + ": collation " + (number + 1) + " is not JSON: " + broken.getOriginalMessage()
                    + " at line " + broken.getLocation().getLineNr());
        }
    }

    private List<Witness> witnesses(JsonNode collation, int number) {
        try {
            return json.read(collation.toString());
        } catch (IllegalArgumentException incomplete) {
            throw new WrongUse(file + ": collation " + number + ": " + incomplete.getMessage());
        }
    }

    private Apparatus apparatus(List<Witness> witnesses, int number) {
        return collate.collate("collation " + number, witnesses);
    }

    private String line(List<Witness> witnesses, int number) {
        Apparatus apparatus = apparatus(witnesses, number);
        if (format == Format.TEI) {
            return new CollationTei().write(apparatus.statement(), apparatus);
        }
        List<Link> links = witnesses.size() == 2 ? collate.align(witnesses.get(0), witnesses.get(1)) : List.of();
        return json.write(apparatus, links);
    }
}
