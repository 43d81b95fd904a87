package org.hearsay.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import org.hearsay.attribution.FindAttributions.Options;
import org.hearsay.attribution.LearnedSpeech.Heard;
import org.hearsay.text.TermTable;
import org.hearsay.text.Trees;
import org.jspecify.annotations.Nullable;

/** The languages that can be read, each by its cue table; English by learned weights as well. */
final class Languages {
    private static final String ENGLISH = "en";
    /** Words and marks of a text whose language may be unknown for want of words alone. */
    private static final int FEW_WORDS = 60;

    private static final List<String> WITH_TABLE =
            TermTable.load(Languages.class, "languages.tsv").column(0);

    private final Map<String, SpeechFrames> frames = new TreeMap<>();
    private final Map<String, InvertedSpeech> inverted = new TreeMap<>();
    private final Map<String, ColonSpeech> colons = new TreeMap<>();
    private final LearnedSpeech english;
    private final PlainRules rules;
    private final LooseQuotations loose;
    private final WithoutTable others;
    private final OutsideNews outside;
    /** Languages whose nouns have capitals. */
    private final Set<String> capitals = new HashSet<>();

    Languages() {
        Map<String, CueTable> tables = new TreeMap<>();
        for (String language : WITH_TABLE) {
            CueTable cues = new CueTable(language);
            tables.put(language, cues);
            frames.put(language, new SpeechFrames(cues));
            inverted.put(language, new InvertedSpeech(cues));
            colons.put(language, new ColonSpeech(cues));
            if (cues.has(CueTable.Kind.CAPITAL)) {
                capitals.add(language);
            }
        }
        english = new LearnedSpeech(Weighed.ENGLISH, Weighed.JUDGE, Weighed.SOURCES, tables.get(ENGLISH));
        rules = new PlainRules(tables.get(ENGLISH));
        loose = new LooseQuotations(Weighed.QUOTATIONS);
        others = new WithoutTable(loose);
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
    static @Nullable String known(String language, IntSupplier words) {
        if (WITH_TABLE.contains(language)) {
            return language;
        }
        return language.equals(org.hearsay.text.Languages.UNKNOWN) && words.getAsInt() < FEW_WORDS ? ENGLISH : null;
    }

    /** How far an article's text is from what the English weights learned from, 0 where they are not used. */
    double distance(@Nullable String known, Passage text, List<Found> found, Options options) {
        boolean weighed = ENGLISH.equals(known) && options.method() != Options.Method.RULES;
        return weighed ? outside.distance(text, found) : 0;
    }

    /** What was found in a passage of an article so far from news. */
    List<Found> weigh(List<Found> found, Passage passage, double distance, Options options) {
        return distance == 0 ? found : outside.weigh(found, passage, distance, options.least());
    }

    /** What is found in a passage of a known language, or of one without a table. */
    List<Found> find(Passage passage, @Nullable String known, Options options) {
        if (known == null) {
            return others.find(passage, options.least());
        }
        List<Found> found;
        List<Clause> clauses = List.of();
        if (!known.equals(ENGLISH) || options.method() == Options.Method.RULES) {
            found = frames.get(known).find(passage);
            found = known.equals(ENGLISH) ? found : inverted.get(known).addTo(found, passage);
            found = colons.get(known).addTo(found, passage, word -> true);
        } else {
            Heard heard = english.find(passage, options.least());
            if (options.method() == Options.Method.LEARNED) {
                return heard.found();
            }
            found = rules.addTo(heard, passage);
            clauses = heard.clauses();
        }
        return loose.addTo(found, clauses, passage, options.least(), capitals.contains(known));
    }
}
