package org.hearsay.gloss;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.model.Token;
import org.hearsay.text.Stem;
import org.hearsay.text.Tokens;
import org.hearsay.text.Word;
import org.hearsay.text.Words;

/**
 * Cuts the renderings of one statement into tokens for lining up. Where they are in several languages, the normalised form of a word of another
 * language is an English one: of those that it may mean the one that another rendering has, in the form that it has there; an English rendering, where
 * there is one, is asked alone.
 */
public final class NormaliseTokens {
    private static final String ENGLISH = "en";
    /** For a word that English has none for: it counts as a mark does. */
    private static final String NO_WORD = "\u00B7";

    private NormaliseTokens() {}

    /** The tokens of each content, in the order given; the order changes nothing else. */
    public static List<List<Token>> of(List<String> contents) {
        List<List<Word>> words = contents.stream().map(Words::of).toList();
        List<String> languages = words.stream().map(TellLanguage::of).toList();
        if (languages.stream().distinct().count() < 2) {
            return contents.stream().map(Tokens::of).toList();
        }
        List<List<Gloss>> glosses = new ArrayList<>();
        Map<String, SortedMap<String, SortedSet<Integer>>> heard = new HashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            Glossary glossary = Glossary.of(languages.get(i));
            glosses.add(glossary == null ? List.of() : glossary.read(words.get(i)));
            for (String form : languages.contains(ENGLISH) && glossary != null
                    ? List.<String>of()
                    : forms(contents.get(i), glosses.get(i))) {
                heard.computeIfAbsent(Stem.of(form), stem -> new TreeMap<>())
                        .computeIfAbsent(form, none -> new TreeSet<>())
                        .add(i);
            }
        }
        List<List<Token>> tokens = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            List<Token> plain = Tokens.of(contents.get(i));
            tokens.add(glosses.get(i).isEmpty() ? plain : glossed(plain, words.get(i), glosses.get(i), heard, i));
        }
        return tokens;
    }

    /** What a content has in English: its words, or the likeliest ones for them. */
    private static List<String> forms(String content, List<Gloss> glosses) {
        return glosses.isEmpty()
                ? Tokens.of(content).stream().map(Token::n).toList()
                : glosses.stream().flatMap(gloss -> gloss.words().stream()).toList();
    }

    private static List<Token> glossed(
            List<Token> plain,
            List<Word> words,
            List<Gloss> glosses,
            Map<String, SortedMap<String, SortedSet<Integer>>> heard,
            int own) {
        List<Token> tokens = new ArrayList<>();
        int next = 0;
        List<String> left = List.of();
        for (int i = 0; i < plain.size(); i++) {
            List<String> here = new ArrayList<>(left);
            boolean begins = false;
            while (next < glosses.size()
                    && glosses.get(next).source().start() < words.get(i).end()) {
                here = begins ? here : new ArrayList<>();
                begins = true;
                here.addAll(chosen(glosses.get(next), heard, own));
                next++;
            }
            boolean phrase = next < glosses.size()
                    ? i + 1 < words.size()
                            && words.get(i + 1).end()
                                    <= glosses.get(next).source().start()
                    : i + 1 < words.size();
            int taken = phrase && here.size() > 1 ? 1 : here.size();
            String form = String.join("-", here.subList(0, taken));
            left = here.subList(taken, here.size());
            tokens.add(new Token(
                    plain.get(i).t(),
                    !form.isEmpty() ? form : begins ? NO_WORD : plain.get(i).n()));
        }
        return tokens;
    }

    /** Its likeliest words, or another one that a rendering beside it has. */
    private static List<String> chosen(Gloss gloss, Map<String, SortedMap<String, SortedSet<Integer>>> heard, int own) {
        if (gloss.words().size() > 1) {
            return gloss.words().stream().map(word -> beside(word, heard, own)).toList();
        }
        List<String> meanings = new ArrayList<>(gloss.words());
        meanings.addAll(gloss.others());
        for (String meaning : meanings) {
            if (isBeside(meaning, heard, own)) {
                return List.of(beside(meaning, heard, own));
            }
        }
        return gloss.words();
    }

    private static boolean isBeside(String word, Map<String, SortedMap<String, SortedSet<Integer>>> heard, int own) {
        return heard.getOrDefault(Stem.of(word), new TreeMap<>()).values().stream()
                .anyMatch(contents -> contents.stream().anyMatch(content -> content != own));
    }

    /** The form that most contents have, of as many the first by letters. */
    private static String beside(String word, Map<String, SortedMap<String, SortedSet<Integer>>> heard, int own) {
        String best = word;
        int most = 0;
        for (Map.Entry<String, SortedSet<Integer>> form :
                heard.getOrDefault(Stem.of(word), new TreeMap<>()).entrySet()) {
            int others = (int)
                    form.getValue().stream().filter(content -> content != own).count();
            if (others > most) {
                most = others;
                best = form.getKey();
            }
        }
        return best;
    }
}
