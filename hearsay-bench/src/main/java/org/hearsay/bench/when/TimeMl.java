package org.hearsay.bench.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A news text with its time expressions, as TempEval-3's files in TimeML give them.
 *
 * @param name the file's name without its ending
 * @param day the document's date
 * @param text its plain text
 * @param gold the time expressions
 */
record TimeMl(String name, LocalDate day, String text, List<Gold> gold) {
    /** The parts that the seen documents fall into. */
    static final int FOLDS = 5;

    private static final Pattern PIECE = Pattern.compile("<(/?)(\\w+)([^>]*)>|([^<]+)");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    /** A time expression that annotators marked. */
    record Gold(int start, int end, String value) {}

    /** The files of a folder, by name. */
    static List<TimeMl> folder(Path folder) throws IOException {
        List<TimeMl> read = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".tml")).sorted().toList()) {
                read.add(read(file));
            }
        }
        return read;
    }

    /** Three in sixteen documents, by a hash of their name, are kept unseen while developing. */
    boolean unseen() {
        return name.hashCode() * 0x9E3779B1 >>> 28 < 3;
    }

    /** The part of the seen documents that this one belongs to, from 0, where each part is judged by what the others taught. */
    int fold() {
        return fold(name);
    }

    /** As {@link #fold()}, for a document of this name. */
    static int fold(String name) {
        return Math.floorMod(name.hashCode(), FOLDS);
    }

    private static TimeMl read(Path file) throws IOException {
        String all = Files.readString(file);
        String body = all.substring(all.indexOf("<TEXT>") + 6, all.indexOf("</TEXT>"));
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        int start = 0;
        String value = "";
        Matcher pieces = PIECE.matcher(body);
        while (pieces.find()) {
            if (pieces.group(4) != null) {
                text.append(plain(pieces.group(4)));
            } else if (pieces.group(2).equals("TIMEX3")) {
                if (pieces.group(1).isEmpty()) {
                    start = text.length();
                    value = value(pieces.group(3));
                } else {
                    gold.add(new Gold(start, text.length(), value));
                }
            }
        }
        String created = value(all.substring(all.indexOf("<DCT>"), all.indexOf("</DCT>")));
        String name = file.getFileName().toString().replace(".tml", "");
        return new TimeMl(name, LocalDate.parse(created.substring(0, 10)), text.toString(), gold);
    }

    private static String value(String attributes) {
        Matcher value = VALUE.matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
