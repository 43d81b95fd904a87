package org.hearsay.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Apparatus;
import org.hearsay.model.Link;
import org.hearsay.model.Place;
import org.hearsay.model.Token;
import org.hearsay.model.Witness;
import org.hearsay.text.Fold;
import org.hearsay.text.Tokens;

/**
 * CollateX's JSON: in {@code {"witnesses":[{"id","content"}]}}, or with {@code "tokens":[{"t","n"}]} in place of the
 * content; out {@code {"witnesses":[id...],"table":[...]}}, a row a witness, a cell a place: its tokens, or null.
 *
 * <p>Beside CollateX's fields the output has {@code places}, the kind and weight of each column, and for two witnesses
 * {@code links}: pairs of token indexes, many to many.
 */
public final class CollationJson {
    private final ObjectMapper json = new ObjectMapper();

    /**
     * The witnesses of one collation, in order.
     *
     * @throws IllegalArgumentException if the text is no such JSON; the message tells what is missing
     */
    public List<Witness> read(String text) {
        JsonNode witnesses = parse(text).path("witnesses");
        if (!witnesses.isArray()) {
            throw new IllegalArgumentException("a collation needs an array \"witnesses\"");
        }
        List<Witness> read = new ArrayList<>();
        for (JsonNode witness : witnesses) {
            if (!witness.path("id").isValueNode()) {
                throw new IllegalArgumentException("witness " + (read.size() + 1) + " needs an \"id\"");
            }
            read.add(new Witness(witness.path("id").asText(), tokens(witness, read.size() + 1)));
        }
        return read;
    }

    /** One line without a line break; links are left out where the list is empty and there are not two witnesses. */
    public String write(Apparatus apparatus, List<Link> links) {
        ObjectNode line = json.createObjectNode();
        ArrayNode names = line.putArray("witnesses");
        apparatus.witnesses().forEach(witness -> names.add(witness.id()));
        ArrayNode table = line.putArray("table");
        for (int row = 0; row < apparatus.witnesses().size(); row++) {
            ArrayNode cells = table.addArray();
            for (Place place : apparatus.places()) {
                addCell(cells, apparatus.witnesses().get(row), place.readings().get(row));
            }
        }
        ArrayNode places = line.putArray("places");
        for (Place place : apparatus.places()) {
            places.addObject()
                    .put("kind", place.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .put("weight", Math.round(place.weight() * 1000) / 1000.0);
        }
        if (apparatus.witnesses().size() == 2) {
            ArrayNode pairs = line.putArray("links");
            links.forEach(link -> pairs.addArray().add(link.a()).add(link.b()));
        }
        return line.toString();
    }

    private static void addCell(ArrayNode cells, Witness witness, List<Integer> reading) {
        if (reading.isEmpty()) {
            cells.addNull();
            return;
        }
        ArrayNode cell = cells.addArray();
        for (int index : reading) {
            Token token = witness.tokens().get(index);
            cell.addObject().put("t", token.t()).put("n", token.n());
        }
    }

    private JsonNode parse(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static List<Token> tokens(JsonNode witness, int number) {
        if (witness.path("tokens").isArray()) {
            List<Token> tokens = new ArrayList<>();
            for (JsonNode token : witness.path("tokens")) {
                if (!token.path("t").isValueNode()) {
                    throw new IllegalArgumentException(
                            "token " + (tokens.size() + 1) + " of witness " + number + " needs a \"t\"");
                }
                String printed = token.path("t").asText();
                String normal = token.path("n").isValueNode() ? token.path("n").asText() : Fold.plain(printed.strip());
                tokens.add(new Token(printed, normal));
            }
            return tokens;
        }
        if (!witness.path("content").isTextual()) {
            throw new IllegalArgumentException("witness " + number + " needs \"content\" or \"tokens\"");
        }
        return Tokens.of(witness.path("content").asText());
    }
}
