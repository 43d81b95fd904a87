package org.hearsay.bench.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What {@code read} prints of a dossier's pages against what a careful reader finds on them. */
final class DossierPages {
    private static final List<String> FIELDS =
            List.of("title", "outlet", "authors", "language", "url", "published", "modified");

    private static final Pattern DAY = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d\"");

    private static final Pattern MOMENT = Pattern.compile("\"[0-9-]{10}T[0-9:.]+(?:Z|[+-][0-9:]+)\"");

    private final JsonNode truth;
    private final Noted noted;

    DossierPages(JsonNode truth, Noted noted) {
        this.truth = truth;
        this.noted = noted;
    }

    void score(Map<String, JsonNode> read) {
        for (JsonNode page : truth.path("pages")) {
            String file = Commands.stem(page.path("file").asText());
            JsonNode row = read.get(file);
            boolean rejected = page.path("rejected").asBoolean();
            noted.note("articles and rejected pages told apart", rejected == (row == null), file);
            if (row != null && !rejected) {
                score(file, page, row);
            }
        }
    }

    private void score(String file, JsonNode page, JsonNode row) {
        for (String field : FIELDS) {
            boolean right = isSame(value(row, field), value(page, field));
            noted.note("metadata", right, file + " " + field + " " + row.path(field));
            noted.note("metadata, " + field, right, page.path(field).toString());
        }
        Set<String> found = credits(row);
        Set<String> right = credits(page);
        right.forEach(credit -> noted.note("credits R", found.contains(credit), file + " " + credit));
        found.forEach(credit -> noted.note("credits P", right.contains(credit), file + " " + credit));
        String text = folded(row.path("text").asText());
        page.path("body").forEach(part -> noted.note("body", text.contains(folded(part.asText())), file + " " + part));
        page.path("not_body")
                .forEach(part -> noted.note("not body", !text.contains(folded(part.asText())), file + " " + part));
    }

    /** A time on the day that the reader notes is right, and so is an outlet's name without its article. */
    private static boolean isSame(String found, String right) {
        boolean onDay = DAY.matcher(right).matches() && found.startsWith(right.substring(0, right.length() - 1));
        return onDay || found.replaceFirst("^\"The ", "\"").equals(right.replaceFirst("^\"The ", "\""));
    }

    private static String folded(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** A field as text; a time in UTC, since its notation is no matter. */
    private static String value(JsonNode page, String field) {
        String value = page.path(field).toString();
        return MOMENT.matcher(value).matches()
                ? OffsetDateTime.parse(value.substring(1, value.length() - 1))
                        .toInstant()
                        .toString()
                : value;
    }

    /** Kinds and names; who lists them knows text and photo only, so that a partner's is text. */
    private static Set<String> credits(JsonNode page) {
        Set<String> credits = new TreeSet<>();
        page.path("credits")
                .forEach(credit -> credits.add(credit.path("kind").asText().replace("partner", "text") + " "
                        + credit.path("agency").asText()));
        return credits;
    }
}
