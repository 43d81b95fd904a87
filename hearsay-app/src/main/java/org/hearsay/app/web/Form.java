package org.hearsay.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in which an address answers, and which of them a request wants (RFC 9110, section 12). */
enum Form {
    HTML("text/html"),
    JSON("application/json"),
    CSV("text/csv"),
    GRAPHML("application/graphml+xml"),
    DOT("text/vnd.graphviz"),
    TEI("application/tei+xml"),
    BIBTEX("application/x-bibtex");

    private static final int LONGEST = 2000;

    private final String type;

    Form(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** The name as {@code format} in an address. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form that {@code format} in the address asks for, else the one that the Accept header likes best; the first of
     * those offered where it likes several alike.
     *
     * @throws Refused with status 400 for a format that is not offered, 406 where the header likes none
     */
    static Form wanted(Context context, Form... offered) {
        String format = context.queryParam("format");
        String accept = context.header("Accept");
        if (format == null && (accept == null || accept.isBlank() || accept.length() > LONGEST)) {
            return offered[0];
        }
        if (format != null) {
            return Stream.of(offered)
                    .filter(form -> form.label().equals(format))
                    .findFirst()
                    .orElseThrow(() -> new Refused(HttpStatus.BAD_REQUEST, "format must be " + names(offered)));
        }
        List<Range> ranges = ranges(accept);
        Form best = null;
        double most = 0;
        for (Form form : offered) {
            double liked = liked(form, ranges);
            if (liked > most) {
                best = form;
                most = liked;
            }
        }
        if (best == null) {
            throw new Refused(HttpStatus.NOT_ACCEPTABLE, "This address answers as " + names(offered) + " only.");
        }
        return best;
    }

    private static String names(Form... offered) {
        return Stream.of(offered).map(Form::label).collect(Collectors.joining(" or "));
    }

    /** A range of types in an Accept header, and how well it is liked, from 0 to 1. */
    private record Range(String type, double quality) {
        /** 0 where it does not cover the type, else more for a narrower range. */
        int covers(String other) {
            if (type.equals(other)) {
                return 3;
            }
            if (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return type.equals("*/*") ? 1 : 0;
        }
    }

    private static double liked(Form form, List<Range> ranges) {
        int closest = 0;
        double liked = 0;
        for (Range range : ranges) {
            int covers = range.covers(form.type);
            if (covers > closest) {
                closest = covers;
                liked = range.quality();
            }
        }
        return liked;
    }

    private static List<Range> ranges(String accept) {
        List<Range> ranges = new ArrayList<>();
        for (String part : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] pieces = part.split(";", -1);
            double quality = 1;
            for (int i = 1; i < pieces.length; i++) {
                String piece = pieces[i].strip();
                if (piece.startsWith("q=")) {
                    quality = number(piece.substring(2));
                }
            }
            ranges.add(new Range(pieces[0].strip(), quality));
        }
        return ranges;
    }

    /** A quality as the header's grammar has it; 0 for anything else. */
    private static double number(@Nullable String quality) {
        return quality != null && quality.matches("[01](\\.[0-9]{0,3})?")
                ? Math.min(1, Double.parseDouble(quality))
                : 0;
    }
}
