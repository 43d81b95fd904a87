package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.attribution.LearnedSpeech.Heard;
import org.hearsay.attribution.OutsideNews.Likeness;
import org.hearsay.text.PersonNouns;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/** The languages that can be read, each by its cue table; English by learned weights as well. */
final class Languages {
    private static final String ENGLISH = "en";
    /** Words and marks of a text whose language may be unknown for want of words alone. */
    private static final int FEW_WORDS = 60;

    private static final int LONGEST_SENTENCE = 400;

    private static final List<String> WITH_TABLE =
            TermTable.load(Languages.class, "languages.tsv").column(0);

    private final Map<String, SpeechFrames> frames = new TreeMap<>();
    private final Map<String, ByTables> tabled = new TreeMap<>();
    private final Map<String, ColonSpeech> colons = new TreeMap<>();
    private final LearnedSpeech english;
    private final PlainRules rules;
    private final LooseQuotations loose;
    private final WithoutTable others;
    private final OutsideNews outside;
    private final Headlines headlines;
    private final RuleChances chances = new RuleChances(TermTable.load(Languages.class, "rule-chances.tsv"));
    /** Languages whose nouns have capitals. */
    private final Set<String> capitals = new HashSet<>();

    Languages() {
        Map<String, CueTable> tables = new TreeMap<>();
        for (String language : WITH_TABLE) {
            CueTable cues = new CueTable(language);
            tables.put(language, cues);
            PersonNouns nouns = PersonNouns.of(language);
            SourceBehind behind = nouns == null ? null : new SourceBehind(cues, nouns);
            frames.put(language, new SpeechFrames(cues, behind));
            colons.put(language, new ColonSpeech(cues, behind));
            if (behind != null) {
                tabled.put(language, new ByTables(cues, behind));
            }
            if (cues.has(CueTable.Kind.CAPITAL)) {
                capitals.add(language);
            }
        }
        english = new LearnedSpeech(Weighed.ENGLISH, Weighed.JUDGE, Weighed.SOURCES, tables.get(ENGLISH));
        rules = new PlainRules(tables.get(ENGLISH));
        loose = new LooseQuotations(Weighed.QUOTATIONS);
        others = new WithoutTable(loose);
        headlines = new Headlines(tables.get(ENGLISH));
        outside = new OutsideNews(tables.get(ENGLISH), TermTable.load(Languages.class, "english-outside-news.tsv"));
    }

    /** Reads the weights when they are first needed. */
    private static final class Weighed {
        static final Model ENGLISH = Model.load("english.model.gz");
        static final ReadingJudge JUDGE = new ReadingJudge(
                ENGLISH.choice(),
                ENGLISH.confidence(),
                Trees.load(Languages.class, "english-choice.tsv"),
                Trees.load(Languages.class, "english-second-choice.tsv"),
                Trees.load(Languages.class, "english-confidence.tsv"),
                Trees.load(Languages.class, "english-second-look.tsv"));
        static final SourceChoice SOURCES = new SourceChoice(
                Trees.load(Languages.class, "english-source.tsv"),
                ENGLISH.habits().meanings(),
                ENGLISH.sources());
        static final QuotationChoice QUOTATIONS = new QuotationChoice(
                Trees.load(Languages.class, "quotation-source.tsv"),
                Trees.load(Languages.class, "quotation-goes-on.tsv"),
                Trees.load(Languages.class, "quotation-said.tsv"));
    }

    /** The language that an article is read as: too few words to tell one are taken for English; null for one without table. */
    static @Nullable String known(String language, Supplier<Passage> text) {
        if (WITH_TABLE.contains(language)) {
            return language;
        }
        boolean unknown = language.equals(org.hearsay.text.Languages.UNKNOWN);
        return unknown && text.get().size < FEW_WORDS && isLatin(text.get()) ? ENGLISH : null;
    }

    private static boolean isLatin(Passage text) {
        return text.text
                .codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    /**
     * What was found in a passage.
     *
     * @param like what the article's text is like; null where it is not weighed
     */
    record Reading(List<Found> found, @Nullable Likeness like) {}

    /**
     * What is found in a passage of a known language, or of one without a table.
     *
     * @param page whether the article came in a page
     * @param like what its text is like, null for the text itself, which tells it
     */
    Reading read(Passage passage, @Nullable String known, Options options, boolean page, @Nullable Likeness like) {
        if (known == null) {
            return new Reading(others.find(passage, options.least()), null);
        }
        if (known.equals(ENGLISH) && options.method() != Options.Method.RULES) {
            return readEnglish(passage, options, page, like);
        }
        List<Found> found = frames.get(known).find(passage);
        ByTables more = tabled.get(known);
        found = more == null ? found : ofSentences(more.addTo(found, passage));
        found = colons.get(known).addTo(found, passage, word -> true);
        found = loose.addTo(found, List.of(), passage, options.least(), capitals.contains(known));
        return new Reading(known.equals(ENGLISH) ? found : chances.weigh(found), null);
    }

    /** What is told of a headline, of which only English ones are read. */
    List<Found> ofHeadline(Passage passage, List<Found> found, @Nullable String known, List<String> sources) {
        return known != null && known.equals(ENGLISH) ? headlines.read(passage, found, sources) : List.of();
    }

    /** Those whose content is no longer than sentences are: a page may be one sentence, and each cue in it would claim what stands before. */
    private static List<Found> ofSentences(List<Found> found) {
        return found.stream()
                .filter(one -> one.content().stream()
                                .mapToInt(piece -> piece.to() - piece.from())
                                .sum()
                        <= LONGEST_SENTENCE)
                .toList();
    }

    private Reading readEnglish(Passage passage, Options options, boolean page, @Nullable Likeness like) {
        Heard heard = asInNews(passage, options);
        Likeness known = like == null ? outside.likeness(passage, heard.found(), page) : like;
        return new Reading(outside.weigh(heard.found(), heard.signs(), known, options.least()), known);
    }

    /** What is found in English, as sure as it is in the corpus that the weights learned from. */
    Heard asInNews(Passage passage, Options options) {
        Heard heard = english.find(passage, options.least());
        if (options.method() != Options.Method.BOTH) {
            return heard;
        }
        // What is no statement here claims its quotation all the same: guides quote what their readers might say.
        return heard.with(loose.addTo(rules.addTo(heard, passage), heard.clauses(), passage, options.least(), false));
    }
}
