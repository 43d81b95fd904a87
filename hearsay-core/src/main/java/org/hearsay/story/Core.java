package org.hearsay.story;

/**
 * What the articles of a story in the making have in common.
 *
 * @param words sum of their words, each article at length one
 * @param head of their first words
 * @param names of their names
 * @param numbers of their figures
 * @param years of their years
 * @param mainNames the heaviest names
 * @param mainWords the heaviest words
 */
record Core(
        TermVector words,
        TermVector head,
        TermVector names,
        TermVector numbers,
        TermVector years,
        TermVector mainNames,
        TermVector mainWords) {
    private static final int MOST = 400;

    static Core of(ArticleSketch sketch) {
        return of(
                sketch.all().unit(),
                sketch.head().unit(),
                sketch.names().unit(),
                sketch.numbers().unit(),
                sketch.years().unit());
    }

    Core plus(Core other) {
        return of(
                words.plus(other.words).heaviest(MOST),
                head.plus(other.head).heaviest(MOST),
                names.plus(other.names).heaviest(MOST),
                numbers.plus(other.numbers).heaviest(MOST),
                years.plus(other.years).heaviest(MOST));
    }

    private static Core of(TermVector words, TermVector head, TermVector names, TermVector numbers, TermVector years) {
        return new Core(words, head, names, numbers, years, names.heaviest(5), words.heaviest(10));
    }
}
