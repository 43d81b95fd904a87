package org.hearsay.statement;

import java.util.List;

/**
 * The words and marks of a content, those of another language as English ones; one entry each in every list but the last.
 *
 * @param language of the content, two letters; "en" for all that is read as English
 * @param words folded, possessive endings left out; marks that part clauses are words too
 * @param capital whether it is written as a name, in capitals within a sentence
 * @param others what a word of another language may mean as well, folded, the likeliest first
 * @param quotationMarks places among the words before which a quotation mark stands
 */
record ContentWords(
        String language,
        List<String> words,
        List<Boolean> capital,
        List<List<String>> others,
        List<Integer> quotationMarks) {}
