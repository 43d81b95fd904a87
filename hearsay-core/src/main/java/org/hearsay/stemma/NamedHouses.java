package org.hearsay.stemma;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Article;
import org.hearsay.model.Block;
import org.hearsay.model.Credit;
import org.hearsay.model.Role;
import org.hearsay.model.Span;
import org.hearsay.text.Sentences;
import org.jspecify.annotations.Nullable;

/** Reads the lines in which an article names another house of the pile as a source. */
final class NamedHouses {
    /** Characters within which a dateline names its house. */
    private static final int DATELINE = 120;

    /** Blocks above and below a text in which a page may say where it is from. */
    private static final int ABOVE = 15;

    private static final int BELOW = 10;
    private static final int LONGEST_LINE = 120;

    private static final int MOST_OF_CAPTION = 20;

    private static final Set<String> PICTURES = Set.of(
            "photo",
            "photos",
            "photograph",
            "photographs",
            "picture",
            "pictures",
            "image",
            "images",
            "video",
            "foto",
            "fotos",
            "bild",
            "bilder",
            "imagen",
            "imagenes",
            "фото",
            "відео",
            "видео");

    private static final Set<String> BYLINE = Set.of("by", "par", "von", "por", "автор");

    /** Before the second of two sources in one line. */
    private static final Set<String> JOINED = Set.of("and", "et", "und", "y", "\u0438", "\u0456", "\u0442\u0430");

    private static final Pattern SMALL_SIGNS = Pattern.compile("\\((\\p{Ll}{2,8}(?:/\\p{Ll}{2,8})*)\\)");

    private final HouseMentions names;

    /**
     * A line that names a house as a source.
     *
     * @param house its number
     * @param force how much comes from it
     * @param words the line as printed
     * @param sentence where it stands in the article's text, or null
     * @param around the sentence with its neighbours, of which the line speaks; null if it speaks of the whole text
     */
    record Line(
            int house,
            Sourcing force,
            String words,
            @Nullable Span sentence,
            @Nullable Span around) {}

    NamedHouses(Houses houses) {
        names = new HouseMentions(houses);
    }

    /** Those above and below the text first, then those in it, in order. */
    List<Line> in(Article article, int own) {
        List<Line> lines = new ArrayList<>();
        List<Block> blocks = article.blocks();
        int first = 0;
        int last = -1;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).role().isText()) {
                first = last < 0 ? i : first;
                last = i;
            }
        }
        for (int i = 0; i < blocks.size(); i++) {
            String words = blocks.get(i).text();
            boolean told =
                    switch (blocks.get(i).role()) {
                        case BYLINE, DATELINE, CREDIT -> true;
                        case FURNITURE -> i >= first - ABOVE && i <= last + BELOW && words.length() <= LONGEST_LINE;
                        default -> false;
                    };
            if (told && !isOfPicture(article, words)) {
                lines.addAll(beside(words, blocks.get(i).role() == Role.FURNITURE, own));
            }
        }
        lines.addAll(inText(article.text(), own));
        return lines;
    }

    /**
     * A byline or a credit line; of lines that may be anything only those that say "by", "with" or "provided by", or are nothing but
     * the name, perhaps behind another ("Ledger staff and Northline Press").
     */
    private List<Line> beside(String line, boolean anything, int own) {
        List<NameWord> words = NameWord.of(line);
        List<Line> lines = new ArrayList<>();
        for (HouseMentions.Mention mention : names.in(words, own)) {
            boolean byline = BYLINE.contains(words.get(0).plain());
            Sourcing force = Sourcing.of(words, mention, new Span(0, line.length()));
            boolean whole = !anything || byline || force == Sourcing.WHOLE;
            boolean bare = mention.last() == words.size() - 1
                    && (mention.first() == 0
                            || JOINED.contains(words.get(mention.first() - 1).plain()));
            if (!mention.loose() && (whole || force == Sourcing.PART || bare)) {
                lines.add(new Line(mention.house(), whole ? Sourcing.WHOLE : Sourcing.PART, line, null, null));
            }
        }
        return lines;
    }

    private static boolean isOfPicture(Article article, String line) {
        return isOfPicture(NameWord.of(line))
                || article.credits().stream()
                        .anyMatch(credit -> credit.kind() == Credit.Kind.PHOTO
                                && credit.text().equals(line));
    }

    /** "Photo courtesy of Northline Press": a short line with a word for pictures. */
    private static boolean isOfPicture(List<NameWord> line) {
        return line.size() <= MOST_OF_CAPTION && line.stream().anyMatch(word -> PICTURES.contains(word.plain()));
    }

    private List<Line> inText(String text, int own) {
        List<NameWord> words = NameWord.of(text);
        List<HouseMentions.Mention> mentions = names.in(words, own);
        List<Line> lines = new ArrayList<>(smallSigns(text, own));
        List<Span> sentences = mentions.isEmpty() ? List.of() : Sentences.of(text);
        int at = 0;
        for (HouseMentions.Mention mention : mentions) {
            while (at + 1 < sentences.size()
                    && sentences.get(at).end() <= words.get(mention.first()).start()) {
                at++;
            }
            Span sentence = sentences.get(at);
            if (isOfPicture(NameWord.of(sentence.of(text)))) {
                continue;
            }
            if (isSignature(text, words, mention)) {
                lines.add(new Line(mention.house(), Sourcing.WHOLE, sentence.of(text), sentence, null));
                continue;
            }
            Sourcing force = Sourcing.of(words, mention, sentence);
            if (force == null && Sourcing.quotes(text, words, mention, sentence)) {
                force = Sourcing.PART;
            }
            if (force != null && (!mention.loose() || force == Sourcing.WHOLE)) {
                Span around = new Span(
                        sentences.get(Math.max(0, at - 1)).start(),
                        sentences.get(Math.min(sentences.size() - 1, at + 1)).end());
                lines.add(new Line(mention.house(), force, sentence.of(text), sentence, around));
            }
        }
        return lines;
    }

    /** "Hamburg (nlp/hk)." at the head of a text: signs in small letters, as German papers print them. */
    private List<Line> smallSigns(String text, int own) {
        List<Line> lines = new ArrayList<>();
        Matcher brackets = SMALL_SIGNS.matcher(text.substring(0, Math.min(DATELINE, text.length())));
        if (brackets.find()) {
            for (String sign : brackets.group(1).split("/")) {
                int house = names.signedBy(sign);
                if (house >= 0 && house != own) {
                    Span place = new Span(0, brackets.end());
                    lines.add(new Line(house, Sourcing.WHOLE, place.of(text), place, null));
                }
            }
        }
        return lines;
    }

    /** "OTTAWA (NLP)" at the head of a text; "--Chicago Argus.", "(Northline Press)" at the end of a line. */
    private static boolean isSignature(String text, List<NameWord> words, HouseMentions.Mention mention) {
        int start = words.get(mention.first()).start();
        int end = words.get(mention.last()).end();
        int before = start - 1;
        while (before > 0 && text.charAt(before) == ' ') {
            before--;
        }
        char mark = before < 0 ? '\n' : text.charAt(before);
        boolean bracketed = mark == '(' || mark == '[' || mark == '/';
        if (bracketed && end < Math.min(DATELINE, text.length()) && ")]/".indexOf(text.charAt(end)) >= 0) {
            return !mention.loose();
        }
        boolean dashed = mark == '-' || mark == '\u2013' || mark == '\u2014';
        int after = end;
        while (after < text.length() && text.charAt(after) != '\n' && !Character.isLetterOrDigit(text.charAt(after))) {
            after++;
        }
        boolean ends = after == text.length() || text.charAt(after) == '\n';
        return ends && (bracketed || dashed) && !mention.loose();
    }
}
